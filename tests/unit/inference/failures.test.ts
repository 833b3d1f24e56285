import { describe, expect, test } from 'vitest';
import { toEngineError, watchDevice } from '#inference/failures.ts';
import { EngineError, type EngineErrorCode } from '#lib/engine/errors.ts';

describe('what is thrown becomes a code', () => {
	test.each<[unknown, EngineErrorCode]>([
		[new Error("Can't create a session. ERROR_CODE: 6, ERROR_MESSAGE: std::bad_alloc"), 'out-of-memory'],
		[new Error("Can't create a session. failed to allocate a buffer of size 2079238052."), 'out-of-memory'],
		[new RangeError('Array buffer allocation failed'), 'out-of-memory'],
		[new Error('Out of memory: could not create buffer'), 'out-of-memory'],
		[new Error('Device was lost: DXGI_ERROR_DEVICE_HUNG'), 'device-lost'],
		[new DOMException('The device is lost.', 'OperationError'), 'device-lost'],
		[new DOMException('The requested file could not be read', 'NotReadableError'), 'model-file-corrupt'],
		[new Error('failed to load external data: NotReadableError: gone'), 'model-file-corrupt'],
		[new Error('This is an invalid model. Error in Node: No Op registered'), 'session-failed'],
		['a bare string', 'session-failed'],
		[123456, 'session-failed']
	])('%s', (thrown, code) => {
		const error = toEngineError(thrown, 'session-failed');
		expect(error).toBeInstanceOf(EngineError);
		expect(error.code).toBe(code);
	});

	test('an error that has a code keeps it', () => {
		const error = new EngineError('model-file-missing', 'out of memory is not what happened');
		expect(toEngineError(error, 'internal')).toBe(error);
	});
});

describe('watching a device', () => {
	/** As much of a GPUDevice as is watched. */
	function fakeDevice() {
		let lose: (info: { reason: string; message: string }) => void = () => undefined;
		const lost = new Promise<{ reason: string; message: string }>((resolve) => {
			lose = resolve;
		});
		const device = Object.assign(new EventTarget(), { lost }) as unknown as GPUDevice;
		return { device, lose };
	}

	test('its loss is told', async () => {
		const { device, lose } = fakeDevice();
		const watched = watchDevice(device, new AbortController().signal);
		lose({ reason: 'unknown', message: 'unplugged' });
		await expect(watched).resolves.toMatchObject({ code: 'device-lost', message: 'unknown: unplugged' });
	});

	test.each<[string, EngineErrorCode]>([
		['Out of memory', 'out-of-memory'],
		['Binding size is zero', 'run-failed']
	])('an error nobody caught is told: %s', async (message, code) => {
		const { device } = fakeDevice();
		const watched = watchDevice(device, new AbortController().signal);
		device.dispatchEvent(Object.assign(new Event('uncapturederror'), { error: { message } }));
		await expect(watched).resolves.toMatchObject({ code });
	});

	test('that was let go of, nothing is told', async () => {
		const { device, lose } = fakeDevice();
		const done = new AbortController();
		const watched = watchDevice(device, done.signal);
		done.abort();
		lose({ reason: 'destroyed', message: '' });
		const afterwards = new Promise((resolve) => setTimeout(resolve, 0, 'nothing'));
		await expect(Promise.race([watched, afterwards])).resolves.toBe('nothing');
	});
});
