import { describe, expect, it } from 'vitest';
import { History } from '#lib/chat/history.svelte.ts';
import type { Arrival } from '#lib/pwa/arrival.ts';
import { Intake } from '#lib/pwa/intake.svelte.ts';
import { catalog } from '#lib/qwen3/offered-models.ts';
import { newFactory, openArchive } from '../../fixtures/conversations.ts';

const nothing: Arrival = { source: 'link', text: '', modelName: null, thinking: null, troubles: [] };

function setUp() {
	const { archive } = openArchive(newFactory());
	const answerer = {
		busy: false,
		identity: null,
		answer: () => {
			throw new Error('Nothing may be sent.');
		},
		countTokens: () => Promise.resolve(null)
	};
	const history = new History({ archive, answerer, thinking: () => ({ enabled: true, budget: 2048 }) });
	const attached: File[] = [];
	const attach = async (files: readonly File[]) => void attached.push(...files);
	const intake = new Intake({ models: () => Promise.resolve(catalog), currentModelId: () => 'qwen3-tiny' });
	return { archive, history, intake, attached, attach, chat: history.newChat() };
}

describe('what comes from outside', () => {
	it('fills the draft and is kept with it; nothing is sent', async () => {
		const { archive, intake, chat, attach } = setUp();
		await intake.take({ ...nothing, text: 'What is 1 + 1?' }, chat, attach);
		expect(chat.draft).toBe('What is 1 + 1?');
		expect((await archive.draft('new')).text).toBe('What is 1 + 1?');
		expect(chat.turns).toEqual([]);
		expect(intake.reports).toMatchObject([{ source: 'link', isFilled: true, proposal: null, troubles: [] }]);
	});

	it('comes after what was typed, also what was typed before the page was loaded', async () => {
		const { archive, history, intake, attach } = setUp();
		await archive.commit({ drafts: [{ conversationId: 'new', text: 'Typed before ' }] });
		const chat = new History({
			archive,
			answerer: {
				busy: false,
				identity: null,
				answer: () => expect.fail('sent'),
				countTokens: () => Promise.resolve(null)
			},
			thinking: () => ({ enabled: true, budget: null })
		}).newChat();
		await intake.take({ ...nothing, text: 'from a link' }, chat, attach);
		expect(chat.draft).toBe('Typed before\nfrom a link');
		expect(history.conversations).toEqual([]);
	});

	it('is imported on the person’s word alone, where Ponder exported it', async () => {
		const { intake, chat, attach } = setUp();
		const files = ['a.json', 'b.json'].map((name) => ({ name, file: new Blob() }));
		await intake.take({ ...nothing, source: 'file', exports: files }, chat, attach);
		expect(intake.wanted).toEqual([]);
		const [report] = intake.reports;
		expect(report).toMatchObject({ isFilled: false, exports: files });
		if (report) intake.want(report);
		expect(intake.reports).toEqual([]);
		expect(intake.wanted).toEqual(files);
		for (const file of files) intake.begun(file);
		expect(intake.wanted).toEqual([]);
	});

	it('changes of the thinking what it names, and says so', async () => {
		const { intake, chat, attach } = setUp();
		await intake.take({ ...nothing, thinking: { enabled: false } }, chat, attach);
		expect(chat.thinking).toEqual({ enabled: false, budget: 2048 });
		await intake.take({ ...nothing, thinking: { enabled: true, budget: 64 } }, chat, attach);
		expect(chat.thinking).toEqual({ enabled: true, budget: 64 });
		expect(intake.reports).toMatchObject([
			{ isFilled: false, thinking: { enabled: false } },
			{ isFilled: false, thinking: { enabled: true, budget: 64 } }
		]);
	});

	it.each(['qwen3-1.7b', 'QWEN3 1.7B', 'onnx-community/qwen3-1.7b-onnx'])(
		'proposes a model: %s',
		async (modelName) => {
			const { intake, chat, attach } = setUp();
			await intake.take({ ...nothing, modelName }, chat, attach);
			expect(intake.reports).toMatchObject([{ proposal: { id: 'qwen3-1.7b' }, isFilled: false }]);
		}
	);

	it('proposes neither the model that answers nor one that nobody knows', async () => {
		const { intake, chat, attach } = setUp();
		await intake.take({ ...nothing, modelName: 'Qwen3 Tiny' }, chat, attach);
		expect(intake.reports).toEqual([]);
		await intake.take({ ...nothing, modelName: 'gpt-9' }, chat, attach);
		expect(intake.reports).toMatchObject([
			{ proposal: null, troubles: [{ code: 'unknown-model', name: 'gpt-9' }] }
		]);
	});

	it('goes with the message where it is a file, before the draft is said to be kept', async () => {
		const { intake, chat, attached, attach } = setUp();
		const files = [new File(['One'], 'a.txt'), new File(['%PDF-'], 'b.pdf')];
		await intake.take({ ...nothing, source: 'share', text: 'Read these', files }, chat, attach);
		expect(attached).toEqual(files);
		expect(chat.draft).toBe('Read these');
		await intake.take({ ...nothing, source: 'file', files }, chat, attach);
		expect(intake.reports).toMatchObject([{ isFilled: true }, { source: 'file', isFilled: true }]);
	});

	it('is told until that is dismissed', async () => {
		const { intake, chat, attach } = setUp();
		for (const text of ['a', 'b', 'c']) await intake.take({ ...nothing, text }, chat, attach);
		const [first] = intake.reports;
		intake.dismiss(first?.id ?? 0);
		expect(intake.reports).toHaveLength(2);
		intake.dismissAll();
		expect(intake.reports).toEqual([]);
		expect(chat.draft).toBe('a\nb\nc');
	});
});
