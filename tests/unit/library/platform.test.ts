import { describe, expect, it, test } from 'vitest';
import { deviceFacts, platformOf, storageAdvice } from '#lib/library/platform.ts';

const webKit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const agents = {
	iphone: `Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) ${webKit} Version/26.0 Mobile/15E148 Safari/604.1`,
	chromeOnIphone: `Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) ${webKit} CriOS/140.0.0.0 Mobile/15E148 Safari/604.1`,
	mac: `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webKit} Version/26.0 Safari/605.1.15`,
	chrome:
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
	android:
		'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
	firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'
};

function platform(userAgent: string, maxTouchPoints = 0, isStandalone = false) {
	return platformOf({ userAgent, maxTouchPoints, isStandalone });
}

describe('what a browser is', () => {
	test.each([
		['Safari on an iPhone', agents.iphone, 5, { isIos: true, isWebKit: true, isMobile: true }],
		['Chrome on an iPhone', agents.chromeOnIphone, 5, { isIos: true, isWebKit: true, isMobile: true }],
		['an iPad that calls itself a Mac', agents.mac, 5, { isIos: true, isWebKit: true, isMobile: true }],
		['Safari on a Mac', agents.mac, 0, { isIos: false, isWebKit: true, isMobile: false }],
		['Chrome on a Mac', agents.chrome, 0, { isIos: false, isWebKit: false, isMobile: false }],
		['Chrome on Android', agents.android, 5, { isIos: false, isWebKit: false, isMobile: true }],
		['Firefox', agents.firefox, 0, { isIos: false, isWebKit: false, isMobile: false }]
	])('%s', (_, userAgent, touchPoints, expected) => {
		expect(platform(userAgent, touchPoints)).toEqual({ ...expected, isStandalone: false });
	});
});

describe('what to know before a download', () => {
	it('tells iPhones to install first, and of the seven days', () => {
		expect(storageAdvice(platform(agents.iphone, 5))).toEqual(['install-first', 'seven-days']);
	});

	it('tells Safari on a Mac of the seven days alone', () => {
		expect(storageAdvice(platform(agents.mac))).toEqual(['seven-days']);
	});

	it('spares an installed app, and browsers with other rules', () => {
		expect(storageAdvice(platform(agents.iphone, 5, true))).toEqual([]);
		expect(storageAdvice(platform(agents.chrome))).toEqual([]);
		expect(storageAdvice(platform(agents.firefox))).toEqual([]);
	});
});

describe('what the rules are told of a device', () => {
	const adapter = {
		vendor: 'acme',
		architecture: '',
		description: '',
		shaderF16: true,
		software: false,
		maxBufferSize: 2,
		maxStorageBufferBindingSize: 1
	};

	it('is what its adapter can do', () => {
		expect(deviceFacts({ adapter, jspi: true }, platform(agents.android, 5), 8)).toEqual({
			webgpu: true,
			shaderF16: true,
			maxBufferSize: 2,
			maxStorageBufferBindingSize: 1,
			jspi: true,
			deviceMemory: 8,
			isIos: false,
			isMobile: true
		});
	});

	it('counts an emulated adapter as none', () => {
		const facts = deviceFacts(
			{ adapter: { ...adapter, software: true }, jspi: false },
			platform(agents.firefox),
			undefined
		);
		expect(facts).toMatchObject({ webgpu: false, shaderF16: false, maxBufferSize: 0, jspi: false });
	});
});
