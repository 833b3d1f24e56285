/** The transfer realm's calls. */
import type { Handlers } from '#lib/transfer/protocol.ts';
import { exportFile } from './export.ts';
import type { Host } from './host.ts';
import { importFile } from './import.ts';

/** The handlers over one host. */
export function transferRealm(host: Host): Handlers {
	return {
		export: (params, context) => exportFile(params, host, context),
		import: (params, context) => importFile(params, host, context)
	};
}
