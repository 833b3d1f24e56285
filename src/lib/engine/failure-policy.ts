/** What follows from a failure: whether something else is tried, and whether the worker is kept. */
import { EngineError, type EngineErrorCode } from './errors.ts';

/** Another device or variant may do better. */
const WORTH_ANOTHER_CHOICE: ReadonlySet<EngineErrorCode> = new Set([
	'session-failed',
	'self-test-failed',
	'out-of-memory',
	'device-lost',
	'run-failed',
	'runtime-failed',
	'worker-crashed'
]);

/** After these a worker is not to be trusted, though it still answers. */
const ENDS_THE_WORKER: ReadonlySet<EngineErrorCode> = new Set([
	'out-of-memory',
	'device-lost',
	'run-failed',
	'internal'
]);

/** Whether the next choice of a plan is worth a try. */
export function isWorthAnother(error: unknown): error is EngineError {
	return error instanceof EngineError && WORTH_ANOTHER_CHOICE.has(error.code);
}

/** Whether the worker it comes from is to be ended. */
export function endsTheWorker(error: unknown): error is EngineError {
	return error instanceof EngineError && ENDS_THE_WORKER.has(error.code);
}
