/** What the widget itself says, by language: the frame brings its own words. Few, for every visitor loads them all. */
import { localeOf, type SpokenLocale } from '#lib/i18n/locale.ts';

export interface Words {
	/** Names the button; stands on it where there is room. */
	readonly open: string;
	readonly close: string;
	readonly failed: string;
}

/** In the order of `Words`. */
type Row = readonly [open: string, close: string, failed: string];

const rows: Readonly<Record<SpokenLocale, Row>> = {
	en: ['Ask a private assistant', 'Close', 'The assistant did not open.'],
	de: ['Privaten Assistenten fragen', 'Schließen', 'Der Assistent ließ sich nicht öffnen.'],
	es: ['Preguntar a un asistente privado', 'Cerrar', 'El asistente no se abrió.'],
	fr: ['Interroger un assistant privé', 'Fermer', 'L’assistant ne s’est pas ouvert.'],
	pt: ['Perguntar a um assistente privado', 'Fechar', 'O assistente não abriu.'],
	ar: ['اسأل مساعدًا خاصًا', 'إغلاق', 'لم يُفتح المساعد.'],
	'zh-Hans': ['问问私密助手', '关闭', '没能打开。'],
	'zh-Hant': ['問問私密助理', '關閉', '沒能開啟。'],
	yue: ['問下私密助手', '閂埋', '打唔開。'],
	ja: ['プライベートなアシスタントに聞く', '閉じる', '開けませんでした。'],
	ko: ['비공개 도우미에게 물어보기', '닫기', '열지 못했습니다.']
};

export interface SpokenWords {
	/** Of these words. */
	readonly language: string;
	readonly words: Words;
}

/** The words of the first of these tags whose language there is; English otherwise. */
export function wordsFor(tags: readonly string[]): SpokenWords {
	const language = tags.map(localeOf).find((locale) => locale !== null) ?? 'en';
	const [open, close, failed] = rows[language];
	return { language, words: { open, close, failed } };
}
