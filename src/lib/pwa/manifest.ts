/**
 * The web app manifest, for whatever path the app stands below. Addresses are relative to the manifest's own, but for
 * the `id`, which browsers read from the host's root.
 */
import type { Messages } from '#lib/i18n/en/core.ts';
import type { PageMessages } from '#lib/i18n/en/pages.ts';
import { shareFields, sharePath } from './share-target.ts';
import { themeColors } from './theme-colors.ts';

/** What can be opened with Ponder: it goes with the next message. */
const openable = {
	'text/plain': ['.txt'],
	'text/markdown': ['.md'],
	'application/json': ['.json'],
	'text/csv': ['.csv'],
	'application/pdf': ['.pdf']
} as const;

const shareable = [
	'text/*',
	'application/json',
	'application/pdf',
	...['.txt', '.md', '.json', '.csv', '.pdf']
];

function icon(file: string, size: number, purpose: 'any' | 'maskable' | 'monochrome') {
	return { src: `icons/${file}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose };
}

function screenshot(state: string, form: 'narrow' | 'wide', label: string) {
	const sizes = form === 'wide' ? '1280x800' : '720x1440';
	return {
		src: `screenshots/${state}-${form}.png`,
		sizes,
		type: 'image/png',
		form_factor: form,
		label
	};
}

/** `root`: the app's path, ending in a slash. */
export function webAppManifest(
	root: string,
	{ app, install }: Pick<Messages, 'app'> & Pick<PageMessages, 'install'>
) {
	return {
		id: root,
		name: app.name,
		short_name: app.name,
		description: install.description,
		lang: 'en',
		dir: 'ltr',
		start_url: './',
		scope: './',
		display: 'standalone',
		// Where there is no window of its own, one with as little around it as there is.
		display_override: ['standalone', 'minimal-ui'],
		background_color: themeColors.light,
		theme_color: themeColors.light,
		categories: ['productivity', 'utilities'],
		icons: [
			{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
			icon('icon-192', 192, 'any'),
			icon('icon-512', 512, 'any'),
			icon('maskable-192', 192, 'maskable'),
			icon('maskable-512', 512, 'maskable'),
			icon('monochrome-512', 512, 'monochrome')
		],
		screenshots: (['narrow', 'wide'] as const).flatMap((form) => [
			screenshot('chat', form, install.screenshots.chat),
			screenshot('models', form, install.screenshots.models)
		]),
		shortcuts: [
			{ name: install.shortcuts.newChat, url: './' },
			{ name: install.shortcuts.temporaryChat, url: './temporary' },
			{ name: install.shortcuts.models, url: './models' }
		].map((shortcut) => ({ ...shortcut, icons: [icon('icon-192', 192, 'any')] })),
		share_target: {
			action: `./${sharePath}`,
			method: 'POST',
			enctype: 'multipart/form-data',
			params: {
				title: shareFields.title,
				text: shareFields.text,
				url: shareFields.url,
				files: [{ name: shareFields.files, accept: shareable }]
			}
		},
		file_handlers: [{ action: './', accept: openable, launch_type: 'single-client' }],
		// An open window is shown, not loaded anew: an answer may be under way in it.
		launch_handler: { client_mode: ['focus-existing', 'auto'] },
		protocol_handlers: [{ protocol: 'web+ponder', url: './#link=%s' }]
	};
}
