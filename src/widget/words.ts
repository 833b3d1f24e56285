/** What the widget itself says, by language: the frame brings its own words. Few, for every visitor loads them all. */
import { directionOf, localeOf, type SpokenLocale } from '#lib/i18n/locale.ts';

export interface Words {
	/** Names the frame and the panel around it. */
	readonly title: string;
	readonly open: string;
	readonly close: string;
	readonly greeting: string;
	readonly note: string;
	readonly loading: string;
	readonly failed: string;
	readonly retry: string;
	/** Leads to Ponder's own site. */
	readonly visit: string;
}

/** In the order of `Words`. */
type Row = readonly [
	title: string,
	open: string,
	close: string,
	greeting: string,
	note: string,
	loading: string,
	failed: string,
	retry: string,
	visit: string
];

const rows: Readonly<Record<SpokenLocale, Row>> = {
	en: [
		'Ponder, a private assistant',
		'Open the assistant',
		'Close',
		'Ask a private assistant',
		'It runs on your own device. Nothing is loaded until you open it.',
		'Loading…',
		'The assistant did not open.',
		'Try again',
		'Open Ponder in its own tab'
	],
	de: [
		'Ponder, ein privater Assistent',
		'Assistent öffnen',
		'Schließen',
		'Fragen Sie einen privaten Assistenten',
		'Er läuft auf Ihrem Gerät. Geladen wird erst etwas, wenn Sie ihn öffnen.',
		'Wird geladen…',
		'Der Assistent ließ sich nicht öffnen.',
		'Erneut versuchen',
		'Ponder in einem eigenen Tab öffnen'
	],
	es: [
		'Ponder, un asistente privado',
		'Abrir el asistente',
		'Cerrar',
		'Pregunta a un asistente privado',
		'Funciona en tu propio dispositivo. No se carga nada hasta que lo abras.',
		'Cargando…',
		'El asistente no se abrió.',
		'Reintentar',
		'Abrir Ponder en otra pestaña'
	],
	fr: [
		'Ponder, un assistant privé',
		'Ouvrir l’assistant',
		'Fermer',
		'Interrogez un assistant privé',
		'Il fonctionne sur votre appareil. Rien n’est chargé avant que vous l’ouvriez.',
		'Chargement…',
		'L’assistant ne s’est pas ouvert.',
		'Réessayer',
		'Ouvrir Ponder dans son onglet'
	],
	pt: [
		'Ponder, um assistente privado',
		'Abrir o assistente',
		'Fechar',
		'Pergunte a um assistente privado',
		'Funciona no seu próprio dispositivo. Nada é carregado até você abrir.',
		'Carregando…',
		'O assistente não abriu.',
		'Tentar de novo',
		'Abrir o Ponder em outra aba'
	],
	ar: [
		'Ponder، مساعد خاص',
		'افتح المساعد',
		'إغلاق',
		'اسأل مساعدًا خاصًا',
		'يعمل على جهازك أنت. لا يُحمَّل شيء قبل أن تفتحه.',
		'جارٍ التحميل…',
		'لم يُفتح المساعد.',
		'حاول مجددًا',
		'افتح Ponder في تبويب مستقل'
	],
	'zh-Hans': [
		'Ponder，私密助手',
		'打开助手',
		'关闭',
		'问问私密助手',
		'它在你自己的设备上运行。打开之前不加载任何内容。',
		'正在加载…',
		'助手没能打开。',
		'重试',
		'在单独的标签页中打开 Ponder'
	],
	'zh-Hant': [
		'Ponder，私密助理',
		'開啟助理',
		'關閉',
		'問問私密助理',
		'它在你自己的裝置上執行。開啟之前不載入任何內容。',
		'正在載入…',
		'助理沒能開啟。',
		'重試',
		'在單獨的分頁中開啟 Ponder'
	],
	yue: [
		'Ponder，私密助手',
		'打開助手',
		'關閉',
		'問下私密助手',
		'佢喺你自己部裝置度行。打開之前乜都唔會載入。',
		'載入緊…',
		'助手打唔開。',
		'再試',
		'喺另一個分頁打開 Ponder'
	],
	ja: [
		'Ponder — プライベートなアシスタント',
		'アシスタントを開く',
		'閉じる',
		'プライベートなアシスタントに聞く',
		'あなたの端末で動きます。開くまで何も読み込みません。',
		'読み込み中…',
		'アシスタントを開けませんでした。',
		'再試行',
		'Ponder を別のタブで開く'
	],
	ko: [
		'Ponder, 비공개 도우미',
		'도우미 열기',
		'닫기',
		'비공개 도우미에게 물어보세요',
		'내 기기에서 실행됩니다. 열기 전에는 아무것도 불러오지 않습니다.',
		'불러오는 중…',
		'도우미를 열지 못했습니다.',
		'다시 시도',
		'Ponder를 별도 탭에서 열기'
	]
};

export interface SpokenWords {
	/** Of these words. */
	readonly language: string;
	readonly direction: 'ltr' | 'rtl';
	readonly words: Words;
}

/** The words of the first of these tags whose language there is; English otherwise. */
export function wordsFor(tags: readonly string[]): SpokenWords {
	const language = tags.map(localeOf).find((locale) => locale !== null) ?? 'en';
	const [title, open, close, greeting, note, loading, failed, retry, visit] = rows[language];
	const words = { title, open, close, greeting, note, loading, failed, retry, visit };
	return { language, direction: directionOf(language), words };
}
