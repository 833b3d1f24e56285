/** What the panel of the model says, in German. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, plural } = createFormat('de');

const tokens = (count: number) =>
	plural(count, { one: `${number(count)} Token`, other: `${number(count)} Tokens` });

export const modelPanel: PageMessages['modelPanel'] = {
	why: 'Warum so gewählt wurde',
	reasons: {
		'gpu-with-f16': 'Die Grafikkarte rechnet mit halber Genauigkeit: So geht es am schnellsten.',
		'gpu-without-f16':
			'Die Grafikkarte kann nicht mit halber Genauigkeit rechnen, deshalb wird mit voller gerechnet.',
		'no-webgpu': 'Dieser Browser hat kein WebGPU, deshalb läuft das Modell auf dem Prozessor.',
		'no-adapter': 'Hier ist keine Grafikkarte nutzbar, deshalb läuft das Modell auf dem Prozessor.',
		'software-adapter':
			'Die Grafikkarte wird hier nur nachgebildet, was langsamer ist als der Prozessor selbst; deshalb läuft das Modell auf dem Prozessor.',
		'asked-for': 'Das hast du so eingestellt.',
		'dtype-not-published':
			'Die bessere Version dieses Modells ist nicht veröffentlicht, deshalb wird die nächstbeste verwendet.',
		'fell-back':
			'Die bessere Wahl hat auf diesem Gerät nicht funktioniert, deshalb wird die nächstbeste verwendet.'
	},
	gaveUp: (place, cause) => `${place} wurde aufgegeben: ${cause}.`,
	choose: 'Modelle auf diesem Gerät',
	backToBundled: (name) => `${name} verwenden`,
	switching: (name) => `Ab der nächsten Nachricht antwortet ${name}.`,
	softwareAdapter:
		'Die Grafikkarte wird vom Prozessor nachgebildet: Die Antworten stimmen, kommen aber langsam.',
	threads: (count) => plural(count, { one: `${number(count)} Thread`, other: `${number(count)} Threads` }),
	weights: (size) => `Gewichte im Arbeitsspeicher: ${bytes(size)}`,
	contextLength: 'Kontextlänge',
	contextTokens: (count) => tokens(count),
	contextExplained:
		'Wie viel von einem Chat das Modell auf einmal sehen kann. Mehr braucht mehr Arbeitsspeicher.',
	device: 'Läuft auf',
	deviceDefault: 'Was zu diesem Gerät passt',
	others: 'Andere Modelle holen'
};
