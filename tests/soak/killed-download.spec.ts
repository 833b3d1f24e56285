/** The download that is killed again and again, at the size of a real model and cut as the app cuts it. */
import { downloadThroughKills } from '../e2e/killed-download.ts';
import { expect, test } from '../e2e/test.ts';

test('570 MB in chunks of 8 MiB outlive twenty kills, repeat only what was on its way, and the model answers', async ({
	address,
	killable
}) => {
	const bytes = 570_000_000;
	const chunkBytes = 8 * 1024 * 1024;
	const kills = 20;
	const { sentBytes, requests } = await downloadThroughKills(killable, {
		address,
		bytes,
		chunkBytes: null,
		kills,
		seed: 570,
		bytesPerSecond: 40_000_000
	});
	console.log(`${kills} kills: ${sentBytes} of ${bytes} bytes sent, in ${requests} requests`);
	// The app cuts files as this test counts.
	expect(requests).toBeGreaterThanOrEqual(Math.ceil(bytes / chunkBytes));
	expect(sentBytes).toBeGreaterThanOrEqual(bytes);
	// At most four chunks were on their way at each kill.
	expect(sentBytes).toBeLessThanOrEqual(bytes + kills * 4 * chunkBytes);
});
