/** What a model's parts are called where people see them. */
import type { Dtype } from '#lib/engine/protocol.ts';

/** `quantized` is what the file is called; what it holds is eight-bit integers. */
export function shortDtype(dtype: Dtype): string {
	return dtype === 'quantized' ? 'int8' : dtype;
}
