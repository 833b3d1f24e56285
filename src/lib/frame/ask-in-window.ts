/** The frame's end of a question that is asked in Ponder's own window: opens it, says whose question it is, and waits. */
import {
	readForFrame,
	type HeardMessage,
	type OtherWindow,
	type OwnWindow,
	type Question
} from './question-messages.ts';

/** Milliseconds between two looks at whether the window is still there: no event tells. */
const lookEvery = 250;

/**
 * `dismissed`: the window was closed over an open question. `unreachable`: none was opened, or one that cannot speak to this
 * frame, as where the page around it is kept apart from every window (`Cross-Origin-Opener-Policy: same-origin`).
 */
export type WindowAnswer = 'granted' | 'denied' | 'dismissed' | 'unreachable';

export interface QuestionWindow extends OtherWindow {
	focus(): void;
	close(): void;
}

export interface AskOptions {
	/** The host's origin. */
	readonly host: string;
	readonly nonce: string;
	/** This frame's own window. */
	readonly frame: OwnWindow;
	/** Null where the browser opens none. */
	readonly open: () => QuestionWindow | null;
	readonly answered: (answer: WindowAnswer) => void;
}

export interface AskingWindow {
	/** Brings it to the front, as far as the browser lets it. */
	toFront(): void;
	/** Closes it; nothing it says counts any more. */
	end(): void;
}

/** Opens the window; call it in a click. `answered` is called once, unless it is ended before. */
export function askInWindow({ host, nonce, frame, open, answered }: AskOptions): AskingWindow | null {
	const window = open();
	if (window === null) {
		answered('unreachable');
		return null;
	}
	let isAsked = false;
	let wasClosed = false;
	const stop = () => {
		clearInterval(timer);
		frame.removeEventListener('message', listen);
	};
	const settle = (answer: WindowAnswer) => {
		stop();
		answered(answer);
	};
	const listen = ({ data, origin, source }: HeardMessage) => {
		if (source !== window || origin !== frame.origin) return;
		const message = readForFrame(data);
		if (message?.nonce !== nonce) return;
		if (message.type === 'ready') {
			isAsked = true;
			const question: Question = { ponder: 'consent', type: 'question', nonce, host };
			window.postMessage(question, frame.origin);
		} else if (isAsked) settle(message.isGranted ? 'granted' : 'denied');
	};
	const timer = setInterval(() => {
		// A window that answers closes with it, and may be seen closed before its answer is heard.
		if (wasClosed) settle(isAsked ? 'dismissed' : 'unreachable');
		wasClosed = window.closed;
	}, lookEvery);
	frame.addEventListener('message', listen);
	return {
		toFront: () => window.focus(),
		end: () => {
			stop();
			window.close();
		}
	};
}
