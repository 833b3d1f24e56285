/**
 * The languages and dialects that Qwen3 was trained on, as its team lists them (“Qwen3: Think Deeper, Act Faster”, Multilingual
 * Support; the technical report, arXiv 2505.09388, counts them on its first page): 119.
 */
import type { AnswerLanguage } from './answer-language.ts';

/** Name in Qwen's words, and BCP 47 tag; by family, in Qwen's order. */
const table = {
	'Indo-European':
		'English en, French fr, Portuguese pt, German de, Romanian ro, Swedish sv, Danish da, Bulgarian bg, Russian ru, Czech cs, Greek el, Ukrainian uk, Spanish es, Dutch nl, Slovak sk, Croatian hr, Polish pl, Lithuanian lt, Norwegian Bokmål nb, Norwegian Nynorsk nn, Persian fa, Slovenian sl, Gujarati gu, Latvian lv, Italian it, Occitan oc, Nepali ne, Marathi mr, Belarusian be, Serbian sr, Luxembourgish lb, Venetian vec, Assamese as, Welsh cy, Silesian szl, Asturian ast, Chhattisgarhi hne, Awadhi awa, Maithili mai, Bhojpuri bho, Sindhi sd, Irish ga, Faroese fo, Hindi hi, Punjabi pa, Bengali bn, Oriya or, Tajik tg, Eastern Yiddish yi, Lombard lmo, Ligurian lij, Sicilian scn, Friulian fur, Sardinian sc, Galician gl, Catalan ca, Icelandic is, Tosk Albanian sq, Limburgish li, Dari fa-AF, Afrikaans af, Macedonian mk, Sinhala si, Urdu ur, Magahi mag, Bosnian bs, Armenian hy',
	'Sino-Tibetan': 'Simplified Chinese zh-Hans, Traditional Chinese zh-Hant, Cantonese yue, Burmese my',
	'Afro-Asiatic':
		'Standard Arabic ar, Najdi Arabic ars, Levantine Arabic apc, Egyptian Arabic arz, Moroccan Arabic ary, Mesopotamian Arabic acm, Taʽizzi-Adeni Arabic acq, Tunisian Arabic aeb, Hebrew he, Maltese mt',
	Austronesian:
		'Indonesian id, Malay ms, Tagalog fil, Cebuano ceb, Javanese jv, Sundanese su, Minangkabau min, Balinese ban, Banjar bjn, Pangasinan pag, Iloko ilo, Waray war',
	Dravidian: 'Tamil ta, Telugu te, Kannada kn, Malayalam ml',
	Turkic: 'Turkish tr, North Azerbaijani az, Northern Uzbek uz, Kazakh kk, Bashkir ba, Tatar tt',
	'Tai-Kadai': 'Thai th, Lao lo',
	Uralic: 'Finnish fi, Estonian et, Hungarian hu',
	Austroasiatic: 'Vietnamese vi, Khmer km',
	others:
		'Japanese ja, Korean ko, Georgian ka, Basque eu, Haitian Creole ht, Papiamento pap, Kabuverdianu kea, Tok Pisin tpi, Swahili sw'
} as const;

export const languages: readonly AnswerLanguage[] = Object.values(table).flatMap((family) =>
	family.split(', ').map((entry) => {
		const end = entry.lastIndexOf(' ');
		return { name: entry.slice(0, end), tag: entry.slice(end + 1) };
	})
);

/**
 * How the smallest models fall behind: the average of Qwen's own tests in Spanish, with thinking, of 100 (technical report,
 * tables 24 to 35). Spanish is one of the languages they know best.
 */
export const spanishScores = { '4B': 65.9, '1.7B': 54.2, '0.6B': 35.4 } as const;
