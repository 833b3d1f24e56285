import { build, type Rolldown } from 'vite';

/** The code of a classic script that stands by itself. Rejects where it cannot be built, or where nothing is left of it. */
export async function bundled(entry: string, fileName: string): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			lib: { entry, formats: ['iife'], name: 'ponderScript', fileName: () => fileName }
		}
	});
	const [output] = [built].flat() as readonly Rolldown.RolldownOutput[];
	const chunk = output?.output[0];
	if (chunk === undefined) throw new Error(`${entry} came out empty.`);
	return chunk.code;
}
