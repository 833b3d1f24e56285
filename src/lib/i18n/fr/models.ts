/** The words of the models page, in French. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, byteRate, roughDuration, percent, plural, list } = createFormat('fr');

const tokens = (count: number) =>
	plural(count, {
		one: `${number(count)} token`,
		many: `${number(count)} de tokens`,
		other: `${number(count)} tokens`
	});

export const models: PageMessages['models'] = {
	title: 'Modèles',
	intro: (host) =>
		`Un modèle se télécharge une seule fois, depuis ${host}, puis s’exécute sur cet appareil, sans connexion.`,
	looking: 'Examen de ce que cet appareil peut faire…',
	list: 'Modèles',
	evicted: (models) => `Le navigateur a supprimé ${list(models)}`,
	evictedBody:
		'Les navigateurs le font quand un appareil manque d’espace, ou quand un site n’a pas été ouvert depuis longtemps. Vos conversations sont gardées à part. Téléchargez un modèle à nouveau pour l’utiliser.',

	recommended: 'Recommandé pour cet appareil',
	inUse: 'Utilisé',
	figuresExplained: (context) =>
		`La mémoire est ce que prend un modèle en fonctionnement, dans une conversation de ${tokens(context)}. La vitesse est une estimation pour cet appareil, jusqu’à ce que la première réponse ait été mesurée. Les scores viennent du rapport technique de Qwen3.`,
	download: 'Téléchargement',
	onDisk: 'Sur cet appareil',
	memory: 'Mémoire',
	speed: 'Vitesse',
	speedEstimated: (rate) => `environ ${number(rate, rate < 10 ? 1 : 0)} tok/s`,
	speedMeasured: (rate) => `${number(rate, rate < 10 ? 1 : 0)} tok/s, mesurés`,
	licence: 'Licence',
	licenceUnknown: 'non indiquée',
	version: 'Version',
	versions: {
		q4f16: '4\u00a0bits, demi-précision\u202f: pour les cartes graphiques',
		q4: '4\u00a0bits, pleine précision\u202f: pour les cartes graphiques sans demi-précision',
		quantized: '8\u00a0bits\u202f: pour le processeur'
	},
	otherVersions: 'Autres versions',
	about: {
		bundled:
			'Fourni avec Ponder\u202f: minuscule, et fait pour montrer comment fonctionne la réflexion. Il additionne, épelle et salue, et ne sait rien d’autre.',
		small: (claimed, score) =>
			`Rapide et léger. Conçu pour ${number(claimed)} langues, mais faible dans la plupart\u202f: à un test en espagnol, il a obtenu ${number(score)} sur 100. Meilleur en anglais et en chinois, et pour les tâches courtes.`,
		middle: (claimed, score) =>
			`Un bon équilibre. Conçu pour ${number(claimed)} langues\u202f; utilisable dans les plus parlées, inégal dans les autres\u202f: à un test en espagnol, il a obtenu ${number(score)} sur 100.`,
		large: (claimed, score) =>
			`Le plus capable de ceux qui s’exécutent dans un navigateur. Conçu pour ${number(claimed)} langues, et solide dans les plus parlées\u202f: à un test en espagnol, il a obtenu ${number(score)} sur 100.`,
		named: (repository) =>
			`De ${repository}, que vous avez indiqué. Ponder ne sait rien de sa qualité, de ses langues ni de sa licence.`
	},

	refusals: {
		'not-published': 'Il n’est pas publié dans un format que cet appareil puisse exécuter.',
		'needs-webgpu':
			'Il lui faut une carte graphique à laquelle le navigateur donne accès. Une version actuelle de Chrome, Edge ou Safari peut le permettre.',
		'needs-shader-f16':
			'Il lui faut une carte graphique qui calcule en demi-précision, ce que celle-ci ne fait pas.',
		'needs-jspi':
			'Ce navigateur devrait le garder deux fois en mémoire. Une version actuelle de Chrome ou Edge le charge morceau par morceau.',
		'needs-jspi-or-memory': (needed) =>
			`Ce navigateur devrait le garder deux fois en mémoire, ce qui demande un appareil de ${bytes(needed)}. Une version actuelle de Chrome ou Edge le charge morceau par morceau.`,
		'gpu-limit': (needed, found) =>
			`Sa plus grande partie prend ${bytes(needed)} de la carte graphique à la fois, et celle-ci permet ${bytes(found)}.`,
		'wasm-ceiling': (needed, found) =>
			`Il prend ${bytes(needed)}, plus que les ${bytes(found)} auxquels un navigateur peut accéder.`,
		memory: (needed, found) =>
			`Il prend jusqu’à ${bytes(needed)} de mémoire, trop pour cet appareil de ${bytes(found)}.`,
		'ios-memory': (needed, found) =>
			`Il prend ${bytes(needed)} de mémoire\u202f; les iPhone et les iPad ferment une page vers ${bytes(found)}.`
	},
	cannot: 'Ne fonctionne pas ici',
	warnings: {
		'much-memory':
			'Il prend une grande part de la mémoire de cet appareil\u202f: fermez les autres programmes pendant que vous l’utilisez.',
		'ios-may-close':
			'Il est proche de ce que permettent les iPhone et les iPad\u202f: la page peut se fermer au milieu d’une réponse.',
		'slow-on-cpu': 'Il s’exécute ici sur le processeur, à quelques tokens par seconde ou moins.',
		'short-context': 'Seule une conversation courte tient dans la mémoire de cet appareil.'
	},

	get: (size) => `Télécharger ${bytes(size)}`,
	getFrom: (host) => `depuis ${host} et le stockage qu’il désigne`,
	ofModel: (action, model) => `${action}\u202f: ${model}`,
	getAnyway: 'Essayer quand même',
	resolving: (host) => `Consultation de ${host}…`,
	pause: 'Suspendre',
	resume: 'Reprendre',
	resumeFrom: (host) => `continue depuis ${host}`,
	cancel: 'Annuler',
	stop: 'Arrêter',
	progressLabel: (model) => `Téléchargement de ${model}`,
	progress: (done, total) => `${bytes(done)} sur ${bytes(total)}`,
	rate: (bytesPerSecond) => byteRate(bytesPerSecond),
	left: (ms) => (ms < 10_000 ? 'encore quelques secondes' : `encore environ ${roughDuration(ms)}`),
	stages: {
		resuming: 'Examen de ce qui est déjà ici…',
		transferring: 'Téléchargement',
		elsewhere: 'Un autre onglet télécharge ce modèle. Il sera prêt ici aussi.',
		verifying: 'Vérification de ce qui est arrivé…',
		mending:
			'Une partie est mal arrivée. Elle est téléchargée une fois encore, morceau par morceau, et comparée.'
	},
	importing: 'Lecture des fichiers…',
	repairing: 'Réparation…',
	tinyLimits:
		'Ce modèle est fourni avec Ponder et il est minuscule\u202f: il additionne quelques nombres, inverse des mots et salue. Les longues sommes sont souvent fausses, et il ne sait pas lire les fichiers.',
	waiting: (cause, ms) =>
		ms < 1000 ? `${cause}. Nouvel essai…` : `${cause}. Nouvel essai dans ${roughDuration(ms)}.`,
	onlyWhole:
		'Seuls les morceaux entiers sont gardés\u202f: ce qui était arrivé d’un morceau incomplet sera téléchargé à nouveau.',
	dropped: (size) =>
		`${bytes(size)} de plus appartenaient à des morceaux encore incomplets. Seuls les morceaux entiers sont gardés\u202f: ces octets seront téléchargés à nouveau.`,
	paused: (stored, total) => `Suspendu. ${bytes(stored)} sur ${bytes(total)} reçus.`,
	filesOf: (count) =>
		plural(count, {
			one: `${number(count)} fichier`,
			many: `${number(count)} de fichiers`,
			other: `${number(count)} fichiers`
		}),
	fileVerified: 'vérifié',

	asking: 'Le serveur a autre chose que ce que Ponder attend',
	askingBody: (host) =>
		`${host} indique pour ce modèle d’autres fichiers que ceux avec lesquels Ponder a été fait. Cela arrive quand un miroir diffère, ou quand des fichiers ont été remplacés. À vous de décider auxquels vous fier.`,
	pinned: 'Ponder attend',
	listed: 'Le serveur a',
	missing: 'rien de ce nom',
	exactly: (size) =>
		plural(size, {
			one: `${number(size)} octet`,
			many: `${number(size)} d’octets`,
			other: `${number(size)} octets`
		}),
	fingerprint: (start) => `empreinte ${start}…`,
	noFingerprint: 'sans empreinte',
	keepPinned: 'Seulement ce que Ponder attend',
	keepListed: 'Prendre ce qu’a le serveur',
	decideLater: 'Décider plus tard',

	ready: 'Prêt sur cet appareil',
	readyFrom: (host) => `depuis ${host}`,
	imported: 'depuis des fichiers du disque',
	use: 'Utiliser dans le chat',
	verify: 'Vérifier',
	verifying: 'Comparaison de chaque octet avec ce qui a été reçu…',
	sound: (checked) => `Vérifié\u202f: les ${bytes(checked)} sont tels qu’ils ont été reçus.`,
	unknownFiles: (paths) =>
		`Rien n’est publié à quoi comparer ${list(paths)}\u202f; la comparaison a été faite avec ce qui a été reçu.`,
	damaged: (size, count) =>
		plural(count, {
			one: `${number(count)} morceau de ${bytes(size)} a changé sur le disque.`,
			many: `${number(count)} de morceaux, ${bytes(size)} en tout, ont changé sur le disque.`,
			other: `${number(count)} morceaux, ${bytes(size)} en tout, ont changé sur le disque.`
		}),
	repair: (size) => `Réparer\u202f: télécharger ${bytes(size)}`,
	repaired: (size) => `Réparé\u202f: ${bytes(size)} téléchargés à nouveau.`,
	save: 'Enregistrer sur le disque',
	saving: 'Écriture sur le disque…',
	remove: 'Supprimer',
	removing: 'Suppression…',
	confirmRemove: (size) =>
		`Le supprimer\u202f? Cela libère ${bytes(size)}. Pour le réutiliser, il faudra le télécharger à nouveau.`,
	confirmCancel: (size) => `Annuler le téléchargement\u202f? Les ${bytes(size)} déjà reçus seront supprimés.`,
	keep: 'Conserver',
	freed: (size) => `${bytes(size)} libérés.`,
	forget: 'Retirer de la liste',
	confirmForget: (model, size) =>
		`Retirer ${model} de la liste\u202f? Ce qui en est stocké ici sera supprimé, ce qui libérera ${bytes(size)}.`,

	importTitle: 'Depuis des fichiers de cet ordinateur',
	importBody:
		'Si vous avez déjà le dossier d’un modèle, il n’est pas nécessaire de le télécharger. Chaque fichier est comparé à ce qui a été publié\u202f: son empreinte, ou seulement sa taille si aucune empreinte n’est connue.',
	importFolder: 'Choisir un dossier',
	importFiles: 'Choisir des fichiers',
	importDrop: 'ou déposez-les ici',
	importNone: 'Aucun de ces fichiers ne fait partie d’un modèle que Ponder connaît.',
	importIncomplete: (model, paths) =>
		`Ces fichiers ressemblent à ${model}, mais il y manque ${list(paths)}. Choisissez le dossier entier.`,
	importTaken: (model) => `Lecture de ${model}…`,
	importBusy: (model) =>
		`Une opération est en cours sur ${model}. Choisissez les fichiers à nouveau quand elle sera terminée.`,
	importPresent: (model) => `${model} est déjà sur cet appareil.`,

	otherTitle: 'Un autre modèle Qwen3',
	otherBody: 'Tout dépôt qui contient un modèle Qwen3 au format ONNX, comme ceux de onnx-community.',
	otherLabel: 'Dépôt',
	otherPlaceholder: 'propriétaire/nom',
	otherAdd: 'Examiner',
	otherFrom: (host) => `La liste de ses fichiers est téléchargée depuis ${host}.`,
	inspecting: (repository) => `Examen de ${repository}…`,
	added: (model) => `${model} est maintenant dans la liste.`,
	known: (model) => `C’est ${model}, qui est déjà dans la liste.`,
	names: {
		empty: 'Écrivez le nom du dépôt, par exemple onnx-community/Qwen3-0.6B-ONNX.',
		'not-owner-and-name': 'Le nom d’un dépôt a deux parties\u202f: propriétaire/nom.',
		'bad-characters':
			'Ceci ne peut pas être le nom d’un dépôt. Il comporte des lettres, des chiffres, des points, des tirets et une barre oblique.',
		'other-host':
			'Cette adresse est sur un autre serveur. Définissez d’abord ce serveur comme miroir, ou écrivez propriétaire/nom.',
		'not-a-model-address': 'Cette adresse mène à autre chose qu’un modèle.'
	},
	unseen: {
		title: (repository) => `Il n’y a pas de dépôt nommé ${repository}, ou il est privé`,
		body: (host) =>
			`${host} répond de la même façon dans les deux cas. Vérifiez le nom tel que vous l’avez saisi. S’il est privé, saisissez sous «\u202fD’où viennent les modèles\u202f» un jeton qui permet de le lire, puis réessayez.`
	},
	flawed: (repository) => `${repository} ne fonctionne pas dans Ponder`,
	flaws: {
		'no-onnx-folder':
			'Il n’a pas de dossier «\u202fonnx\u202f». Cherchez-en un dont le nom se termine par «\u202f-ONNX\u202f».',
		'genai-packaging-only':
			'Il n’est préparé que pour des programmes hors du navigateur. Cherchez-en un de onnx-community.',
		'no-runnable-dtype':
			'Il n’a aucune des versions qui s’exécutent dans un navigateur\u202f: q4f16, q4 ou int8.',
		'incomplete-weights': 'Il manque une partie de ses fichiers.',
		'no-config': 'Il n’a pas de fichier de configuration.',
		'config-unreadable': 'Il manque à sa configuration ce dont Ponder a besoin.',
		'mixture-of-experts':
			'Il est fait de nombreux experts, et plus grand que ce qu’un navigateur peut contenir.',
		'linear-attention':
			'Il est d’un genre plus récent, dont la mémoire ne se rembobine pas comme Ponder en a besoin.',
		multimodal: 'Il est fait pour voir ou entendre. Ponder lit et écrit du texte.',
		'not-generative': 'Il est fait pour classer des textes, pas pour en écrire.',
		'other-architecture': 'Ce n’est pas un modèle Qwen3.',
		'no-tokenizer': 'Il n’a pas de tokenizer.',
		'no-tokenizer-config': 'Il n’a pas de gabarit de chat.'
	},
	flawFound: (found) => `Trouvé\u202f: ${found}.`,

	spaceTitle: 'Espace sur cet appareil',
	spaceUse: (models, other, free) =>
		`Modèles\u202f: ${bytes(models)}\u202f; conversations et application\u202f: ${bytes(other)}\u202f; libre\u202f: ${bytes(free)}`,
	spaceModels: 'Modèles',
	spaceOther: 'Conversations et application',
	spaceFree: 'Libre pour Ponder',
	spaceUnknown: (models) =>
		`Les modèles prennent ${bytes(models)}. Ce navigateur n’indique pas l’espace libre.`,
	shortage: (needed, free) =>
		`Il n’y a sans doute pas assez de place\u202f: il faut ${bytes(needed)}, il reste ${bytes(free)}.`,
	deletable: (model, size) => `Supprimer ${model} libérerait ${bytes(size)}.`,
	nothingDeletable: 'Libérez d’abord de l’espace sur cet appareil, puis revenez.',
	persistent:
		'Conservé jusqu’à ce que vous le supprimiez\u202f: le navigateur ne l’effacera pas de lui-même.',
	bestEffort: 'Quand cet appareil manque d’espace, le navigateur peut supprimer des modèles sans demander.',
	persistenceUnsupported: 'Ce navigateur ne dit pas s’il conserve les modèles durablement.',
	askPersistence: 'Demander au navigateur de les conserver',
	advice: {
		'install-first':
			'Sur iPhone et iPad, une application de l’écran d’accueil a son propre stockage. Si vous y voulez Ponder, ajoutez-le d’abord, puis téléchargez dans l’application.',
		'seven-days':
			'Safari supprime ce qu’un site a enregistré quand vous ne l’avez pas ouvert pendant sept jours d’utilisation de Safari. Un Ponder installé est épargné.'
	},
	strays: 'Également conservé',
	straysBody:
		'Des versions antérieures, entières ou en partie, et des modèles qui ne sont plus dans la liste.',

	hubTitle: 'D’où viennent les modèles',
	hubBody: (host) =>
		`Les modèles sont téléchargés depuis ${host} et le stockage qu’il désigne. Ceux-ci voient votre adresse IP et le modèle que vous voulez\u202f; rien de ce que vous écrivez ne leur parvient.`,
	mirror: 'Miroir',
	mirrorExplained: 'L’adresse d’un autre hub qui fonctionne comme Hugging Face. Elle est essayée aussitôt.',
	mirrorPlaceholder: 'https://huggingface.co',
	mirrorUse: 'Utiliser cette adresse',
	mirrorDefault: 'Revenir à huggingface.co',
	mirrorTesting: (host) => `Essai de ${host}…`,
	mirrorAnswered: (host) => `${host} répond, et sera utilisé désormais.`,
	token: 'Jeton d’accès',
	tokenExplained: (host) =>
		`Seulement pour les modèles qui ne sont pas ouverts à tous. Il n’est envoyé qu’à ${host}, et oublié quand le miroir change.`,
	tokenKeep: 'Le conserver sur cet appareil',
	tokenUse: 'Utiliser ce jeton',
	tokenSet: (host) => `Un jeton pour ${host} est défini, jusqu’à la fermeture de cette page.`,
	tokenKept: (host) => `Un jeton pour ${host} est conservé sur cet appareil.`,
	tokenForget: 'Oublier le jeton',
	tokenInvalid:
		'Ceci ne peut pas être un jeton\u202f: il comporte des lettres, des chiffres et des signes, sans espaces.',

	announce: {
		began: (model) => `Le téléchargement de ${model} a commencé.`,
		share: (model, share) => `${model}\u202f: ${percent(share)} reçus.`,
		waiting: (model, cause) => `${model}\u202f: ${cause}. Nouvel essai.`,
		verifying: (model) => `${model} est arrivé\u202f; vérification en cours.`,
		ready: (model) => `${model} est prêt.`,
		paused: (model) => `Le téléchargement de ${model} est suspendu.`,
		checking: (model) => `Vérification de ${model} en cours.`,
		sound: (model) => `${model} est vérifié\u202f: rien n’a changé.`,
		damaged: (model) =>
			`${model} est vérifié\u202f: une partie a changé sur le disque, et peut être réparée.`,
		repaired: (model) => `${model} est réparé.`
	}
};
