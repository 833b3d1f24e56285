/** The page for people who put Ponder into their own pages, in English. */

/** Each option of the element and the frame: how it is called on the page, and what it does. */
const options = {
	mode: { name: 'Shape', about: 'In the page, a button in the corner, or the whole window.' },
	model: {
		name: 'Model',
		about: 'Proposed where the visitor has it; nothing large is fetched without their click.'
	},
	thinking: { name: 'Thinking', about: 'Whether answers begin with thinking. The visitor can change it.' },
	budget: { name: 'Thinking budget', about: 'Tokens, or “unlimited”.' },
	system: { name: 'System prompt', about: 'What the model is told first. The visitor can read it.' },
	locale: { name: 'Language', about: 'A tag such as en or ar. Left empty: the visitor’s own.' },
	theme: { name: 'Colours', about: 'Left alone: as the visitor’s system.' },
	greeting: { name: 'Greeting', about: 'Stands where the conversation begins.' },
	suggestions: {
		name: 'Suggestions',
		about: 'Up to six questions, with | between them. A click fills the message box.'
	},
	label: {
		name: 'Label of the button',
		about: 'What the button is called, in place of “Ask a private assistant”.'
	},
	minHeight: {
		name: 'Minimum height',
		about: 'In CSS pixels. This room is kept from the start, so nothing moves.'
	},
	maxHeight: { name: 'Maximum height', about: 'In CSS pixels. Beyond it the frame scrolls.' },
	credentialless: {
		name: 'Without credentials',
		about: 'For pages that are cross-origin isolated: the frame begins with empty storage each time.'
	}
};

export const embedding = {
	title: 'Put Ponder into your page',
	lead: 'Two lines, and your visitors have an assistant that runs on their own devices. It costs you no server, and what they write does not leave them.',
	build: 'Choose',
	chosen: 'What you chose',
	byVisitor: 'As the visitor likes',
	byPage: 'As your page needs it',
	choices: {
		inline: 'In the page',
		bubble: 'A button',
		fullscreen: 'Whole window',
		on: 'On',
		off: 'Off',
		auto: 'Match the system',
		light: 'Light',
		dark: 'Dark'
	},
	options,
	look: 'Colours and corners',
	lookExplained: 'Colours as CSS writes them, or a pair: light-dark(#fff, #111). Corners in px, rem or em.',
	fault: 'This cannot be used; the default applies.',
	reset: 'Back to the defaults',
	preview: 'Preview',
	previewExplained: 'The frame as it is. It answers with the model that comes with Ponder, on this device.',
	previewShapes: {
		bubble:
			'Your page, made small. A click on the button opens the frame beside it; another click closes it.',
		fullscreen: 'Your page, made small. A click on the button opens the frame over the whole window.'
	},
	/** As the widget itself has it. */
	openLabel: 'Ask a private assistant',
	previewTitle: 'Preview of the frame',
	snippet: 'Paste this',
	snippets: { frame: 'Or a frame alone, without a script' },
	snippetExplained: {
		element:
			'The script is small, loads nothing but a button, and puts its frame beside it when a visitor asks for it.',
		frame: 'For pages that allow no scripts. Your page hears nothing from it and can ask it nothing.'
	},
	copy: 'Copy the lines',
	copied: 'Copied',
	copyFailed: 'The browser did not allow copying.',
	frameTitle: 'Ponder, a private assistant',
	examples: 'Examples',
	example: {
		inline: 'In a page',
		bubble: 'A button in the corner',
		frame: 'A frame without scripts',
		client: 'A page that asks the model itself'
	},
	security: 'What is safe, and what is yours to do',
	notes: {
		reading:
			'Your page cannot read what a visitor writes, nor answers, settings or models. Sending messages and reading answers takes the visitor’s consent, asked inside the frame by a button that must be seen to be clicked, once for each origin.',
		hidden:
			'With that consent your page may ask while the frame is hidden, too. The frame says so when it is seen again: how often, and how to take the consent back.',
		spaces: 'Each origin has conversations of its own. They are not those of the visitor’s own Ponder.',
		context:
			'What you give as context for a page is shown to the visitor, with the name of your host, before it is used. One that you change counts once it has been shown again, and is marked as changed.',
		allowList:
			'Who may frame this copy of Ponder stands in embed.json beside it: { "origins": ["https://example.org"] }, or "*" for everybody. The app’s own pages may be framed by nobody.',
		origin:
			'The headers that Ponder comes with let every site frame the widget’s page, but no page without an origin, such as a file.',
		policies:
			'With a Content-Security-Policy your page needs script-src and frame-src for this address. With Cross-Origin-Embedder-Policy a plain iframe needs the attribute credentialless; the widget sets it by itself.',
		sandbox:
			'A sandboxed frame needs allow-scripts, allow-same-origin and allow-forms, and allow-popups for its links.'
	},
	client: 'Ask the model from your page',
	clientExplained:
		'In the shapes of OpenAI’s API, answered on the visitor’s device once they have agreed. The official client works through its fetch option.',
	typesLink: 'All types: widget.d.ts',
	reference: 'The protocol',
	referenceExplained:
		'What the element and the frame say to each other, for whoever writes a host of their own. Made from the types in the source.',
	calls: 'Calls, from your page to the frame',
	events: 'Events, from the frame to your page',
	errors: 'Codes of what can fail',
	types: 'Types',
	withConsent: 'With the visitor’s consent',
	columns: { name: 'Name', params: 'With', result: 'Ends with', progress: 'meanwhile' }
};
