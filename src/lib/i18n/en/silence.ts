/** What Ponder says of its own requests, in English. */
import { createFormat } from '../format.ts';

const { number, bytes } = createFormat('en');

export const silence = {
	/** The promise. */
	label: 'Requests of this page',
	quiet: 'Nothing you wrote has left this device',
	/** Before the service worker is in control, or where the list could not be begun. */
	partly: 'Ponder sends nothing you write; not all is measured yet',
	unlisted: 'The list of requests could not be begun. Reload the page to try again.',
	unexplained: 'There is a request that Ponder cannot explain',
	quietBody:
		'Ponder fetches files and sends nothing. These are its requests since this page was opened, as far as they are measured.',
	unexplainedBody:
		'It is marked below. Extensions of the browser can ask for things in the name of a page; if you have none, tell whoever runs this copy of Ponder.',
	ownHost: 'Where Ponder comes from',
	hub: 'For models that you asked for',
	otherHost: 'Nothing that Ponder asks for',
	/** Heads of figures: two counts, then two of bytes. */
	kept: 'Requests answered from this device',
	network: 'Requests over the network',
	received: 'Received',
	receivedOfHub: 'Received, also from hosts it refers to',
	atLeast: (size: number) => `at least ${bytes(size)}`,
	list: 'Each of them',
	why: {
		app: 'the app',
		runtime: 'the runtime',
		'bundled-model': 'the bundled model',
		download: 'a download',
		unexplained: 'unexplained'
	},
	bytes: (size: number) => bytes(size),
	times: (count: number) => `${number(count)} times`,
	fromDevice: 'from this device',
	sizeUnknown: 'size not measured',
	measured: 'What is measured',
	coverage: {
		all: 'Every request of every open tab of Ponder, of its model and of its downloads, as the service worker saw it.',
		'page-only':
			'Every request of this page. Not measured: those of the model and of downloads themselves, for no service worker was in control when the page opened. From the next time you open Ponder, they are measured too.'
	},
	notMeasured:
		'Not measured: what a request carries beside its address. Ponder’s own tests watch that from outside, at the server.'
};
