/** Output names of an ONNX file, to tell a session before it exists which of them stay on the GPU. */
import { GRAPH_OUTPUT, MODEL_GRAPH, VALUE_INFO_NAME } from './onnx-fields.ts';
import { fieldsOf, textValue } from './protobuf.ts';

/** Names of the outputs that are keys and values: `present.*`. Throws `MalformedProtobuf`. */
export function presentNames(model: Uint8Array): string[] {
	const names: string[] = [];
	for (const graph of fieldsOf(model)) {
		if (graph.number !== MODEL_GRAPH) continue;
		for (const part of fieldsOf(graph.payload)) {
			if (part.number !== GRAPH_OUTPUT) continue;
			const name = [...fieldsOf(part.payload)].find((field) => field.number === VALUE_INFO_NAME);
			if (name) names.push(textValue(name.payload));
		}
	}
	return names.filter((name) => name.startsWith('present.'));
}
