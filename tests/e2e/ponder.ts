/** Ponder as a person meets it: everything is found by its role and its words. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { EngineErrorCode } from '#lib/engine/errors.ts';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import type { StorageErrorCode } from '#lib/storage/errors.ts';

/** The question every part of Ponder must be able to answer, and its answer. */
export const sum = { question: 'What is 12 + 7 + 30?', answer: /\b49\b/ };

export class Ponder {
	readonly page: Page;
	readonly composer: Locator;
	readonly send: Locator;
	readonly stop: Locator;
	readonly answerNow: Locator;
	readonly think: Locator;
	readonly budget: Locator;
	readonly badge: Locator;
	readonly conversation: Locator;
	/** What the person said, oldest first. */
	readonly questions: Locator;
	/** What the model answered, oldest first. */
	readonly answers: Locator;

	constructor(page: Page) {
		this.page = page;
		this.composer = page.getByRole('textbox', { name: en.composer.label, exact: true });
		this.send = page.getByRole('button', { name: en.composer.send, exact: true });
		this.stop = page.getByRole('button', { name: en.composer.stop, exact: true });
		this.answerNow = page.getByRole('button', { name: pagesEn.thinking.answerNow });
		this.think = page.getByRole('button', { name: en.composer.think, exact: true });
		this.budget = page.getByRole('button', { name: en.composer.budget });
		this.badge = page.getByRole('button', { name: new RegExp(`^${en.model.label} `) });
		this.conversation = page.getByRole('log', { name: pagesEn.transcript.label });
		const turn = (heading: string) =>
			this.conversation.getByRole('article').filter({ has: page.getByRole('heading', { name: heading }) });
		this.questions = turn(pagesEn.transcript.youSaid);
		this.answers = turn(pagesEn.transcript.modelSaid('').trim());
	}

	/** Sends a message as is usual on the device; returns at once. */
	async say(text: string): Promise<void> {
		await this.composer.fill(text);
		if (await this.page.evaluate(() => matchMedia('(pointer: coarse)').matches)) await this.send.click();
		else await this.composer.press('Enter');
	}

	/** Sends a message and waits until its answer is complete. */
	async ask(text: string): Promise<Answer> {
		const count = await this.questions.count();
		await this.say(text);
		await expect(this.questions).toHaveCount(count + 1);
		return this.complete();
	}

	/** The last answer, once nothing is being written. */
	async complete(timeout = 240_000): Promise<Answer> {
		const answer = this.lastAnswer;
		await expect(answer.article).toHaveAttribute('aria-busy', 'false', { timeout });
		await expect(this.send).toBeVisible();
		return answer;
	}

	get lastAnswer(): Answer {
		return new Answer(this.answers.last());
	}

	/** Sets the thinking budget, in tokens. */
	async useBudget(tokens: number): Promise<void> {
		await this.budget.click();
		const panel = this.page.getByRole('dialog', { name: en.composer.budget });
		const number = panel.getByRole('spinbutton', { name: pagesEn.thinking.budgetOwn });
		await number.fill(String(tokens));
		await number.press('Enter');
		await expect(this.budget).toContainText(tokens.toLocaleString('en'));
	}

	/** Waits until the model can answer. */
	async ready(): Promise<void> {
		await expect(this.badge).toContainText(/ · /, { timeout: 120_000 });
	}

	/**
	 * Has the model take its time from now on, as a large one does: what happens in the middle of an answer then happens
	 * in the middle of it on every machine. Call it when the model is ready.
	 * @param ms of delay a token
	 */
	async slowDown(ms = 40): Promise<void> {
		// The runtime's own threads among the workers sleep and answer nobody.
		const engine = this.page.workers().find((worker) => /\/inference\.\w+\.worker/.test(worker.url()));
		if (!engine) throw new Error('No engine runs.');
		await engine.evaluate(takeTime, ms);
	}

	/** Opens the badge, gives the panel that says why. */
	async openBadge(): Promise<Locator> {
		await this.badge.click();
		return this.page.getByRole('dialog', { name: en.model.label });
	}

	/** The words a person reads for a failure. */
	failure(code: EngineErrorCode | StorageErrorCode): Locator {
		return this.page.getByText(pagesEn.errors[code].title);
	}

	/**
	 * Does in the page, in the very moment `text` can be read in the conversation, what a quick hand would do:
	 * presses the button of that name. Call it before the message is sent, and wait for what it returns afterwards.
	 */
	async pressWhenRead(text: RegExp, button: string): Promise<() => Promise<void>> {
		const handle = await this.page.evaluateHandle(pressOnSight, {
			source: text.source,
			button,
			log: pagesEn.transcript.label
		});
		return () => handle.evaluate(({ pressed }) => pressed);
	}

	/**
	 * Watches from inside the page for an element that may be there for a moment only. Call it before the message is
	 * sent; what it returns gives the element's markup as it was when it was first seen.
	 * @param selector in CSS
	 */
	async glimpse(selector: string): Promise<() => Promise<string>> {
		const handle = await this.page.evaluateHandle(catchSight, selector);
		return () => handle.evaluate(({ markup }) => markup);
	}
}

/** One answer of the model. */
export class Answer {
	readonly article: Locator;
	readonly thinking: Locator;
	readonly toggle: Locator;
	readonly trace: Locator;
	readonly text: Locator;
	readonly figures: Locator;

	constructor(article: Locator) {
		this.article = article;
		this.thinking = article.getByRole('group', { name: pagesEn.thinking.label });
		this.toggle = this.thinking.getByRole('button').first();
		this.trace = this.thinking.locator('.trace');
		this.text = article.locator('.markdown');
		this.figures = article.getByLabel(pagesEn.facts.label);
	}

	/** Tokens the model thought, as the page says. */
	async thinkingTokens(): Promise<number> {
		const words = (await this.thinking.innerText()).match(/([\d,]+) tokens?/);
		if (!words?.[1]) throw new Error('The page does not say how many tokens were thought.');
		return Number(words[1].replaceAll(',', ''));
	}

	/** The trace, opened if it was folded. */
	async readTrace(): Promise<string> {
		if ((await this.toggle.getAttribute('aria-expanded')) === 'false') await this.toggle.click();
		return this.trace.innerText();
	}
}

/** Runs in the page: presses `button` as soon as `source` can be read in the conversation. */
function pressOnSight({ source, button, log }: { source: string; button: string; log: string }) {
	const pattern = new RegExp(source);
	const find = () =>
		[...document.querySelectorAll('button')].find(
			(candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent).trim() === button
		);
	const pressed = new Promise<void>((resolve) => {
		const look = () => {
			const conversation = document.querySelector<HTMLElement>(`[role=log][aria-label="${log}"]`);
			const target = find();
			if (!conversation || !target || !pattern.test(conversation.innerText)) return;
			observer.disconnect();
			target.click();
			resolve();
		};
		const observer = new MutationObserver(look);
		observer.observe(document.body, { subtree: true, childList: true, characterData: true });
	});
	return { pressed };
}

/** Runs in the worker, whose decode loop lets messages in between two tokens by one to itself: delays these, in ms. */
function takeTime(ms: number) {
	// Called below on the port that it was called on.
	// eslint-disable-next-line @typescript-eslint/unbound-method
	const { postMessage } = MessagePort.prototype;
	MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
		setTimeout(() => postMessage.call(this, message), ms);
	};
}

/** Runs in the page: resolves with the markup of the first element that ever matches. */
function catchSight(selector: string) {
	const markup = new Promise<string>((resolve) => {
		const observer = new MutationObserver(() => {
			const element = document.querySelector(selector);
			if (!element) return;
			observer.disconnect();
			resolve(element.outerHTML);
		});
		observer.observe(document.body, { subtree: true, childList: true, attributes: true });
	});
	return { markup };
}
