import { expect, it } from 'vitest';
import { installWay } from '#lib/pwa/install-way.ts';

const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

it.each([
	[
		'ios',
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Version/26.0 Safari/604.1',
		5
	],
	[
		'ios',
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 CriOS/141.0 Safari/604.1',
		5
	],
	['ios', `${mac} Version/26.0 Safari/605.1.15`, 5],
	['mac-safari', `${mac} Version/26.0 Safari/605.1.15`, 0],
	['android', `Mozilla/5.0 (Linux; Android 10; K) ${chrome} Mobile`, 5],
	['android', 'Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0', 5],
	['desktop', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome}`, 0],
	['desktop', `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${chrome} Edg/141.0`, 0],
	['none', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 0],
	[
		'none',
		'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
		0
	]
] as const)('Ponder is installed by way of %s in %s', (way, userAgent, maxTouchPoints) => {
	expect(installWay({ userAgent, maxTouchPoints, isStandalone: false })).toBe(way);
});
