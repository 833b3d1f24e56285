/** What each failure of getting and keeping models is called in English. Plain words, true ones, and always a way on. */
import type { DownloadErrorCatalogue } from '../error-words.ts';
import { createFormat } from '../format.ts';

const { bytes, roughDuration } = createFormat('en');

/** The file that a fact names, or what stands for it where none does. */
const file = (path: string | number | undefined) => (path === undefined ? 'A file' : `The file ${path}`);

export const downloadErrors: DownloadErrorCatalogue = {
	offline: {
		title: 'There is no connection to the host',
		body: ({ begun }) =>
			begun === undefined
				? 'No answer comes from the host, but nothing is lost. Check the connection, and whether something on the network stands in between, such as a filter or a sign-in page; then try again.'
				: begun === 1
					? 'Everything that has arrived is kept. The download goes on by itself as soon as this device is online again, or when you continue.'
					: 'The download has not begun, so nothing is lost. It begins by itself as soon as this device is online again, or when you try again.'
	},
	'hub-address-invalid': {
		title: 'This address cannot be used',
		body: () =>
			'Models come from an address that begins with https:// and names only a host, such as https://hub.example. Without encryption only this computer itself is allowed: http://localhost. Correct the address and try again.'
	},
	'not-a-hub': {
		title: 'No model hub answers there',
		body: () =>
			'Something answers at this address, but not as a hub for models does. Check the address, or go back to huggingface.co.'
	},
	unauthorized: {
		title: 'An access token is needed',
		body: () =>
			'The host does not give this model to everyone, or does not accept your token. Enter a valid token under “Where models come from”, then try again.'
	},
	forbidden: {
		title: 'This model is locked',
		body: () =>
			'Its owner asks for consent first. Open the model’s page on the host, accept its terms, then enter your token under “Where models come from” and try again.'
	},
	'not-found': {
		title: 'The host has no such file',
		body: ({ path }) =>
			path === undefined
				? 'There is no model of this name, or no longer. Check the name, or choose another model.'
				: `The host does not have ${path}. A mirror may be incomplete: go back to huggingface.co under “Where models come from”, or choose another model.`
	},
	'rate-limited': {
		title: 'The host asks for patience',
		body: ({ seconds }) =>
			seconds === undefined
				? 'It was asked too often, perhaps by others on your network. What has arrived is kept. Wait a few minutes, then continue.'
				: `It was asked too often, perhaps by others on your network. What has arrived is kept. Wait ${roughDuration(Number(seconds) * 1000)}, then continue.`
	},
	'hub-failed': {
		title: 'The host has trouble of its own',
		body: ({ status }) =>
			status === undefined
				? 'It could not answer. What has arrived is kept. Continue in a while, or use a mirror.'
				: `It answered with the code ${status}. What has arrived is kept. Continue in a while, or use a mirror.`
	},
	'address-expired': {
		title: 'The address for the file has expired',
		body: () =>
			'The host names an address that holds for a while only, and this one is refused, again and again. What has arrived is kept. Check this device’s clock, and continue in a while.'
	},
	'unexpected-answer': {
		title: 'The host gave an unusual answer',
		body: ({ status }) =>
			status === undefined
				? 'Perhaps something on the network stands in between, such as a sign-in page. Open another website to see, then continue.'
				: `It answered with the code ${status}. Perhaps something on the network stands in between, such as a sign-in page. Open another website to see, then continue.`
	},
	'size-changed': {
		title: 'A file has another size than it should',
		body: ({ path, expected, found }) =>
			expected === undefined || found === undefined
				? `${file(path)} is not the one Ponder knows. It was not kept. Go back to huggingface.co if you use a mirror, or try again later.`
				: `${file(path)} should have ${bytes(Number(expected))}, but the host has ${bytes(Number(found))}. It was not kept. Go back to huggingface.co if you use a mirror, or try again later.`
	},
	truncated: {
		title: 'What arrives is cut short',
		body: ({ path }) =>
			`${file(path)} ended too early, again and again. Something on the network seems to cut downloads, such as a filter. Try another network, then continue; what is whole is kept.`
	},
	'wrong-bytes': {
		title: 'What arrives is not the model',
		body: ({ path }) =>
			`${file(path)} was fetched twice and is still not what was published, so it was thrown away. Try another network, or go back to huggingface.co if you use a mirror.`
	},
	'not-a-model': {
		title: 'No model that Ponder can run',
		body: () => 'The repository holds no Qwen3 model in the form that browsers run. Choose another one.'
	},
	'import-mismatch': {
		title: 'These files are not the model’s',
		body: ({ path }) =>
			`${file(path)} is not what was published, so nothing of it was kept. Look for the same version of the model, or download it.`
	},
	'not-stored': {
		title: 'The model is no longer on this device',
		body: () => 'It was deleted, perhaps in another tab. Download it again to use it.'
	},
	'worker-crashed': {
		title: 'The download stopped unexpectedly',
		body: () =>
			'The browser ended it, perhaps to save memory. Everything that has arrived is kept. Continue, and it goes on where it stopped.'
	},
	internal: {
		title: 'Something went wrong in Ponder',
		body: () =>
			'This is a fault of ours, not of yours. What has arrived is kept. Try again; if it happens again, reload the page.'
	},

	/* Storage ------------------------------------------------------------------------------- */
	'storage-denied': {
		title: 'Models cannot be kept here',
		body: () =>
			'This browser gives Ponder no storage, as in a private window. Open Ponder in an ordinary window to download a model.'
	},
	'storage-full': {
		title: 'The storage is full',
		body: () =>
			'What has arrived is kept. Delete a model you no longer need, or free space on this device, then continue.'
	},
	'storage-blocked': {
		title: 'Another tab holds the models',
		body: () => 'An older version of Ponder is open in another tab. Close that tab, then try again.'
	},
	'storage-newer': {
		title: 'This page is out of date',
		body: () => 'The models were kept by a newer version of Ponder. Reload this page to get it.'
	},
	'storage-failed': {
		title: 'The disk could not be read or written',
		body: () =>
			'What was whole before is still there. Try again; if it happens again, restart the browser or free space on this device.'
	}
};
