import { afterEach, describe, expect, it, vi } from 'vitest';
import { Notices } from '#lib/app/notices.svelte.ts';
import { SpokenLanguage } from '#lib/app/spoken-language.ts';
import { i18n } from '#lib/i18n/i18n.svelte.ts';
import { loadLanguage } from '#lib/i18n/languages.ts';
import { Settings } from '#lib/settings/settings.svelte.ts';
import { Connection } from '#lib/storage/database.ts';
import { eventually } from '../../fixtures/eventually.ts';

vi.mock('#lib/i18n/first-locale.ts', () => ({ noteLocale: () => undefined }));
vi.stubGlobal('location', { hash: '' });
const network = new EventTarget();
vi.stubGlobal('addEventListener', network.addEventListener.bind(network));
const comeBack = () => network.dispatchEvent(new Event('online'));

afterEach(() => void vi.restoreAllMocks());

function open() {
	// Without a database they hold until the page is closed.
	const settings = new Settings(new Connection(null), () => undefined);
	const notices = new Notices();
	return { settings, notices, language: new SpokenLanguage(settings, notices) };
}

describe('a language whose words cannot be fetched', () => {
	it('is not chosen: the one before stays, and that is said each time', async () => {
		const { settings, notices, language } = open();
		await language.use('de');
		const spied = vi.spyOn(loadLanguage, 'ko').mockRejectedValue(new TypeError('offline'));
		vi.spyOn(console, 'warn').mockReturnValue();
		for (const time of ['once', 'again']) {
			await language.use('ko');
			expect(settings.locale, time).toBe('de');
			expect(i18n.locale).toBe('de');
			expect(notices.list).toMatchObject([{ code: 'language-missing' }]);
			notices.dismiss('language-missing');
		}
		spied.mockRestore();
		await language.use('ko');
		expect(settings.locale).toBe('ko');
		expect(i18n.locale).toBe('ko');
		expect(notices.list).toEqual([]);
	});

	it('is spoken as soon as there is a network, unless another was chosen since', async () => {
		const { settings, notices, language } = open();
		await language.use('de');
		vi.spyOn(console, 'warn').mockReturnValue();
		const spied = vi.spyOn(loadLanguage, 'ja').mockRejectedValue(new TypeError('offline'));
		await language.use('ja');
		expect(settings.locale).toBe('de');
		spied.mockRestore();
		comeBack();
		await eventually(() => expect(i18n.locale).toBe('ja'));
		expect(settings.locale).toBe('ja');
		expect(notices.list).toEqual([]);

		const again = vi.spyOn(loadLanguage, 'yue').mockRejectedValue(new TypeError('offline'));
		await language.use('yue');
		await language.use('de');
		again.mockRestore();
		const loaded = vi.spyOn(loadLanguage, 'yue');
		comeBack();
		// What it would do begins behind what it awaits first.
		await new Promise((resolve) => setTimeout(resolve));
		expect(loaded).not.toHaveBeenCalled();
		expect(settings.locale).toBe('de');
	});
});
