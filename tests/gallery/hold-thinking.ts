/**
 * Runs in the page before its scripts: of the second answer lets through what comes until `tokens` were thought, and
 * nothing after. The model is the real one, caught in the middle of a thought.
 */
export function holdThinking(tokens: number): void {
	const NativeWorker = window.Worker;
	let answers = 0;
	let thought = 0;
	/** Several listen to one worker; each message is judged once. */
	const verdicts = new WeakMap<Event, boolean>();

	function isHeld(data: unknown): boolean {
		if (typeof data !== 'object' || data === null || !('type' in data)) return false;
		if (data.type === 'progress' && 'progress' in data) {
			const progress = data.progress as { kind?: string; channel?: string; tokens?: number };
			if (answers > 0 && thought >= tokens) return true;
			if (progress.channel === 'thinking' && answers > 0) thought += progress.tokens ?? 0;
			return false;
		}
		if (data.type !== 'result' || !('result' in data)) return false;
		const isAnswer = typeof data.result === 'object' && data.result !== null && 'finishReason' in data.result;
		if (isAnswer && answers > 0) return true;
		if (isAnswer) answers += 1;
		return false;
	}

	window.Worker = class extends NativeWorker {
		override addEventListener(
			type: string,
			listener: EventListener,
			options?: AddEventListenerOptions
		): void {
			if (type !== 'message') return super.addEventListener(type, listener, options);
			const passOn = (event: Event) => {
				const held = verdicts.get(event) ?? isHeld((event as MessageEvent<unknown>).data);
				verdicts.set(event, held);
				if (!held) listener(event);
			};
			super.addEventListener(type, passOn, options);
		}
	};
}
