/** The page's end of one engine realm. */
import { Client } from '#lib/boundary/client.ts';
import type { Port } from '#lib/boundary/serve.ts';
import { engineErrors, type EngineError } from './errors.ts';
import type { Calls } from './protocol.ts';

export class EngineClient extends Client<Calls, EngineError> {
	/** `onFatal` hears, once, why this engine can no longer be used; everything pending has been rejected by then. */
	constructor(port: Port, onFatal?: (error: EngineError) => void) {
		super(port, engineErrors, onFatal);
	}
}
