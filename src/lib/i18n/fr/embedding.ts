/** The page for people who put Ponder into their own pages, in French. */
import type { PageMessages } from '../en/pages.ts';

const options: PageMessages['embedding']['options'] = {
	mode: { name: 'Forme', about: 'Dans la page, un bouton dans le coin, ou toute la fenêtre.' },
	model: {
		name: 'Modèle',
		about: 'Proposé si le visiteur l’a déjà\u202f; rien de volumineux n’est téléchargé sans qu’il clique.'
	},
	thinking: {
		name: 'Réflexion',
		about: 'Si les réponses commencent par une réflexion. Le visiteur peut le changer.'
	},
	budget: { name: 'Budget de réflexion', about: 'En tokens, ou «\u202funlimited\u202f».' },
	system: {
		name: 'Prompt système',
		about: 'Ce que le modèle lit en premier. Le visiteur peut le lire.'
	},
	locale: { name: 'Langue', about: 'Une étiquette comme en ou ar. Laissée vide\u202f: celle du visiteur.' },
	theme: { name: 'Couleurs', about: 'Sans indication\u202f: comme le système du visiteur.' },
	greeting: { name: 'Accueil', about: 'S’affiche là où la conversation commence.' },
	suggestions: {
		name: 'Suggestions',
		about: 'Jusqu’à six questions, séparées par |. Un clic remplit la zone de saisie.'
	},
	label: {
		name: 'Texte du bouton',
		about: 'Le nom du bouton, à la place de «\u202fInterroger un assistant privé\u202f».'
	},
	minHeight: {
		name: 'Hauteur minimale',
		about: 'En pixels CSS. Cette place est réservée dès le début\u202f: rien ne bouge ensuite.'
	},
	maxHeight: { name: 'Hauteur maximale', about: 'En pixels CSS. Au-delà, le cadre défile.' },
	credentialless: {
		name: 'Sans identifiants',
		about:
			'Pour les pages isolées des autres origines\u202f: le cadre commence chaque fois avec un stockage vide.'
	}
};

export const embedding: PageMessages['embedding'] = {
	title: 'Intégrer Ponder à votre page',
	lead: 'Deux lignes, et vos visiteurs ont un assistant qui s’exécute sur leur propre appareil. Il ne vous faut aucun serveur, et ce qu’ils écrivent ne sort pas de chez eux.',
	build: 'Choisir',
	chosen: 'Vos choix',
	byVisitor: 'Au gré du visiteur',
	byPage: 'Selon les besoins de votre page',
	choices: {
		inline: 'Dans la page',
		bubble: 'Un bouton',
		fullscreen: 'Toute la fenêtre',
		on: 'Activée',
		off: 'Désactivée',
		auto: 'Comme le système',
		light: 'Clair',
		dark: 'Sombre'
	},
	options,
	look: 'Couleurs et coins',
	lookExplained:
		'Des couleurs comme CSS les écrit, ou une paire\u202f: light-dark(#fff, #111). Des coins en px, rem ou em.',
	fault: 'Ceci ne peut pas être utilisé\u202f; la valeur par défaut s’applique.',
	reset: 'Valeurs par défaut',
	preview: 'Aperçu',
	previewExplained: 'Le cadre tel qu’il est. Il répond avec le modèle fourni avec Ponder, sur cet appareil.',
	previewShapes: {
		bubble: 'Votre page, en petit. Un clic sur le bouton ouvre le cadre à côté\u202f; un autre le ferme.',
		fullscreen: 'Votre page, en petit. Un clic sur le bouton ouvre le cadre dans toute la fenêtre.'
	},
	/** As the widget itself has it. */
	openLabel: 'Interroger un assistant privé',
	previewTitle: 'Aperçu du cadre',
	snippet: 'Collez ceci',
	snippets: { frame: 'Ou un simple cadre, sans script' },
	snippetExplained: {
		element:
			'Le script est petit, ne charge qu’un bouton, et place son cadre à côté quand un visiteur le demande.',
		frame:
			'Pour les pages qui n’admettent pas de scripts. Votre page n’en reçoit rien et ne peut rien lui demander.'
	},
	copy: 'Copier les lignes',
	copied: 'Copié',
	copyFailed: 'Le navigateur n’a pas autorisé la copie.',
	frameTitle: 'Ponder, un assistant privé',
	examples: 'Exemples',
	example: {
		inline: 'Dans une page',
		bubble: 'Un bouton dans le coin',
		frame: 'Un cadre sans scripts',
		client: 'Une page qui interroge elle-même le modèle'
	},
	security: 'Ce qui est sûr, et ce qui vous revient',
	notes: {
		reading:
			'Votre page ne peut lire ni ce qu’écrit un visiteur, ni les réponses, les paramètres ou les modèles. Envoyer des messages et lire les réponses demande l’accord du visiteur, sollicité une fois par origine, dans le cadre, par un bouton qui doit être visible pour être cliqué.',
		hidden:
			'Avec cet accord, votre page peut interroger le modèle même quand le cadre est masqué. Le cadre le dit dès qu’il redevient visible\u202f: combien de fois, et comment retirer l’accord.',
		spaces:
			'Chaque origine a ses propres conversations. Ce ne sont pas celles que le visiteur a dans son Ponder.',
		context:
			'Ce que vous donnez comme contexte d’une page est montré au visiteur, avec le nom de votre site, avant d’être utilisé. Si vous le modifiez, il ne compte qu’une fois montré de nouveau, et il est signalé comme modifié.',
		allowList:
			'Les pages qui peuvent afficher cette copie de Ponder dans un cadre sont indiquées à côté d’elle, dans embed.json\u202f: { "origins": ["https://example.org"] }, ou "*" pour toutes. Les pages de l’application elle-même ne s’affichent dans aucun cadre.',
		origin:
			'Les en-têtes livrés avec Ponder permettent à tout site d’afficher la page du widget dans un cadre, mais pas à une page sans origine, comme un fichier.',
		policies:
			'Avec une Content-Security-Policy, votre page a besoin de script-src et de frame-src pour cette adresse. Avec Cross-Origin-Embedder-Policy, un iframe simple a besoin de l’attribut credentialless\u202f; le widget l’ajoute de lui-même.',
		sandbox:
			'Un cadre avec sandbox a besoin de allow-scripts, allow-same-origin et allow-forms, et de allow-popups pour ses liens.'
	},
	client: 'Interroger le modèle depuis votre page',
	clientExplained:
		'Dans les formats de l’API d’OpenAI\u202f; la réponse vient de l’appareil du visiteur, une fois son accord donné. Le client officiel fonctionne par son option fetch.',
	typesLink: 'Tous les types\u202f: widget.d.ts',
	reference: 'Le protocole',
	referenceExplained:
		'Ce que l’élément et le cadre se disent, pour qui veut écrire son propre hôte. Généré à partir des types du code source.',
	calls: 'Appels, de votre page au cadre',
	events: 'Événements, du cadre à votre page',
	errors: 'Codes de ce qui peut échouer',
	types: 'Types',
	withConsent: 'Avec l’accord du visiteur',
	columns: { name: 'Nom', params: 'Avec', result: 'Se termine par', progress: 'entre-temps' }
};
