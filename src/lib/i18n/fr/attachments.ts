/** What is said of files and pastes that go with a message, in French. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat, isOne } from '../format.ts';

type Words = PageMessages['attachments'];

const { number, bytes, plural, list, span } = createFormat('fr');

const tokens = (count: number) =>
	plural(count, {
		one: `${number(count)} token`,
		many: `${number(count)} de tokens`,
		other: `${number(count)} tokens`
	});
const pages = (count: number) =>
	plural(count, {
		one: `${number(count)} page`,
		many: `${number(count)} de pages`,
		other: `${number(count)} pages`
	});
const lines = (count: number) =>
	plural(count, {
		one: `${number(count)} ligne`,
		many: `${number(count)} de lignes`,
		other: `${number(count)} lignes`
	});

/** `pages 1–3 et 8`. */
const ranges: Words['ranges'] = {
	page: (some) => `${isOne(some) ? 'page' : 'pages'} ${list(some.map(span))}`,
	line: (some) => `${isOne(some) ? 'ligne' : 'lignes'} ${list(some.map(span))}`
};

const failures: Words['failures'] = {
	'empty-file': () => 'Il est vide.',
	picture: () => 'C’est une image. Qwen3 ne lit que du texte\u202f; les images ne peuvent pas être lues.',
	'not-text': () =>
		'Il ne contient pas de texte, quel que soit son nom. Ponder lit le texte et le PDF\u202f: enregistrez-le dans l’un de ces formats.',
	unreadable: () =>
		'Le navigateur n’a pas pu le lire. Il a peut-être été déplacé, modifié ou supprimé\u202f: choisissez-le à nouveau.',
	folder: () => 'C’est un dossier. Ouvrez-le et joignez les fichiers utiles.',
	'too-many': ({ max }) =>
		`${number(Number(max))} pièces jointes au plus par message\u202f; celles-ci ont été laissées de côté.`,
	'too-large': ({ bytes: size, max }) =>
		`Il fait ${bytes(Number(size))}\u202f; Ponder lit les PDF jusqu’à ${bytes(Number(max))}. Joignez-en une partie.`,
	'pdf-locked': () =>
		'Il s’ouvre avec un mot de passe. Celui-ci ne sert que sur cet appareil et n’est pas conservé.',
	'pdf-wrong-password': () => 'Ce mot de passe ne l’ouvre pas. Essayez-en un autre.',
	'pdf-broken': () =>
		'Il est endommagé et ne peut pas être lu. Essayez de l’enregistrer à nouveau avec le logiciel qui l’a créé.',
	'pdf-without-text': ({ pages: count }) =>
		`Il n’y a pas de texte ${plural(Number(count), { one: 'sur sa page', many: `sur ses ${pages(Number(count))}`, other: `sur ses ${pages(Number(count))}` })}, seulement des images, comme en produit un scanner. Les images ne peuvent pas être lues\u202f; un logiciel de reconnaissance de texte peut y ajouter du texte.`,
	'pdf-reader-missing': () =>
		'Le lecteur de PDF est téléchargé depuis le site de Ponder avec le premier PDF, et n’a pas pu l’être. Réessayez quand vous aurez une connexion.',
	'worker-crashed': () =>
		'La lecture s’est arrêtée de façon inattendue\u202f; il est peut-être trop grand pour la mémoire de cet appareil.',
	internal: () => 'Ponder n’a pas pu le lire. L’erreur vient de nous\u202f; la console en dit plus.'
};

export const attachments: Words = {
	attach: 'Joindre des fichiers',
	attachment: 'Pièce jointe',
	label: 'Joint à ce message',
	drop: 'Déposez des fichiers pour les joindre',
	dropNote: 'Texte, code et PDF. Ils sont lus sur cet appareil et n’en sortent pas.',
	kinds: { text: 'Texte', code: 'Code', table: 'Tableau', pdf: 'PDF', paste: 'Texte collé' },
	units: { page: 'pages', line: 'lignes' },
	tokens,
	about: (count) => `environ ${tokens(count)}`,
	ranges,
	inPart: 'en partie',
	rangesOf: {
		page: (some, of) => `${ranges.page(some)} sur ${number(of)}`,
		line: (some, of) => `${ranges.line(some)} sur ${number(of)}`
	},
	reading: 'Lecture…',
	readingPage: (page, count) => `Lecture de la page ${number(page)} sur ${number(count)}`,
	read: (name) => `Lire «\u202f${name}\u202f»`,
	remove: (name) => `Retirer «\u202f${name}\u202f»`,
	stop: (name) => `Arrêter la lecture de «\u202f${name}\u202f»`,
	dismissAll: 'Ignorer tous les avis',
	dismiss: (name) => `Ignorer l’avis sur «\u202f${name}\u202f»`,
	isAttached: (name, size) => `«\u202f${name}\u202f» est joint\u202f: ${size}.`,
	isTooLong: (name, why) => `«\u202f${name}\u202f» est lu, mais trop long. ${why}`,
	cannot: (name, why) => `«\u202f${name}\u202f» ne peut pas être joint. ${why}`,
	left: 'Non envoyé avec le message.',
	removed: (name) => `«\u202f${name}\u202f» est retiré.`,
	failures,
	password: 'Mot de passe du PDF',
	unlock: 'Ouvrir',
	tooLong: (size, room) =>
		room > 0
			? `C’est trop long d’un coup pour ce modèle\u202f: il y a ${size}, et ${number(room)} peuvent tenir.`
			: `Il y a ${size}, et plus rien ne tient.`,
	uncounted:
		'Il est long\u202f: choisissez-en des parties, ou attendez que le modèle soit prêt à le compter.',
	choose: 'Choisir des parties',
	stillReading: (name) =>
		`«\u202f${name}\u202f» est encore en cours de lecture. Votre message partira dès que ce sera fini.`,
	tinyCannotRead:
		'Le modèle minuscule fourni avec Ponder ne sait pas lire les fichiers. Un plus grand le peut\u202f:',
	waits: 'En attente d’envoi',
	dontSend: 'Ne pas envoyer tout de suite',
	notRead: (name) =>
		`«\u202f${name}\u202f» n’a pas pu être lu, votre message n’est donc pas parti. Réessayez ou retirez le fichier.`,
	removeIt: 'Retirer',
	notKept: 'Son contenu n’a pas été conservé\u202f: choisissez de nouveau le fichier.',
	chooseFirst: (name) =>
		`Choisissez d’abord des parties de «\u202f${name}\u202f»\u202f: l’ensemble est trop long.`,
	notInEdit:
		'On ne peut pas ajouter de fichiers à un message déjà envoyé. Collez-les dans le champ de saisie\u00a0: ils partiront avec le prochain.',
	pasted: (characters) =>
		plural(characters, {
			one: `Vous avez collé ${number(characters)} caractère.`,
			many: `Vous avez collé ${number(characters)} de caractères.`,
			other: `Vous avez collé ${number(characters)} caractères.`
		}),
	attachPaste: 'Joindre plutôt',
	pasteName: 'Texte collé.txt',

	dialog: {
		shown: 'Ce que voit le modèle',
		all: 'Tout',
		allRead: 'Tout ce qui a été lu',
		beginning: 'Le début',
		end: 'La fin',
		ends: 'Début et fin',
		own: { page: 'Pages de votre choix', line: 'Lignes de votre choix' },
		none: 'Rien de tout cela ne tient. Retirez une autre pièce jointe ou raccourcissez le message.',
		counting: 'Comptage…',
		written: { page: 'Pages, par exemple 1-3, 8', line: 'Lignes, par exemple 1-120, 400-450' },
		notThere: 'Ces parties n’existent pas ici.',
		sections: { page: 'Pages', line: 'Sections' },
		empty: 'sans texte',
		total: (chosen, room) => `${tokens(chosen)} sur ${number(room)} possibles`,
		totalAbout: (chosen, room) => `environ ${tokens(chosen)} sur ${number(room)} possibles`,
		tooMuch: 'C’est plus que la place disponible.',
		tight: (left) => `Il ne reste que ${tokens(left)} pour réfléchir et répondre.`,
		uncounted: 'Une fois prêt, le modèle comptera ce que prend chaque partie.',
		apply: 'Montrer au modèle',
		text: 'Le texte',
		more: (characters) =>
			plural(characters, {
				one: `Afficher ${number(characters)} caractère de plus`,
				many: `Afficher ${number(characters)} de caractères de plus`,
				other: `Afficher ${number(characters)} caractères de plus`
			}),
		whole: { page: pages, line: lines },
		encoding: 'Lire avec un autre encodage'
	},
	beginningOf: (read, of) => `seulement les ${bytes(read)} du début, sur ${bytes(of)}`,
	notes: {
		'guessed-encoding': (encoding) =>
			`Il n’indique pas son encodage, et est lu comme «\u202f${encoding}\u202f». Si des lettres semblent fausses, choisissez-en un autre.`,
		'guessed-before': (encoding) =>
			`Il n’indiquait pas son encodage, et a été lu comme «\u202f${encoding}\u202f». Si des lettres semblent fausses, joignez le fichier à nouveau et choisissez-en un autre.`,
		cut: (read, of) =>
			`Seul son début a été lu\u202f: ${bytes(read)} sur ${bytes(of)}. Le reste dépasse de loin ce qu’un modèle peut lire.`,
		'cut-pages': (read, of) =>
			plural(read, {
				one: `Seule ${number(read)} page sur ${number(of)} a été lue, au début. Le reste dépasse de loin ce qu’un modèle peut lire.`,
				many: `Seules ses premières pages ont été lues, ${number(read)} sur ${number(of)}. Le reste dépasse de loin ce qu’un modèle peut lire.`,
				other: `Seules ses ${number(read)} premières pages sur ${number(of)} ont été lues. Le reste dépasse de loin ce qu’un modèle peut lire.`
			}),
		'pages-without-text': (count) =>
			plural(count, {
				one: `${pages(count)} n’a pas de texte\u202f: c’est une image, ou elle est vide.`,
				many: `${pages(count)} n’ont pas de texte\u202f: ce sont des images, ou elles sont vides.`,
				other: `${pages(count)} n’ont pas de texte\u202f: ce sont des images, ou elles sont vides.`
			}),
		'broken-pages': (count) =>
			plural(count, {
				one: `${pages(count)} est endommagée et n’a pas pu être lue.`,
				many: `${pages(count)} sont endommagées et n’ont pas pu être lues.`,
				other: `${pages(count)} sont endommagées et n’ont pas pu être lues.`
			})
	},
	encodings: {
		'windows-1252': 'Europe occidentale',
		gb18030: 'Chinois simplifié (GB 18030)',
		big5: 'Chinois traditionnel (Big5)',
		shift_jis: 'Japonais (Shift JIS)',
		'euc-kr': 'Coréen (EUC-KR)',
		'windows-1251': 'Cyrillique (Windows)',
		'windows-1256': 'Arabe (Windows)',
		'iso-8859-2': 'Europe centrale'
	}
};
