/** A download that is killed again and again, in a real profile on disk. */
import { downloadThroughKills } from './killed-download.ts';
import { expect, test } from './test.ts';

test('a download that is killed twenty times fetches next to nothing twice, and its model answers', async ({
	address,
	killable
}) => {
	// Twenty starts of a page, ten of them of a browser: a busy machine takes its time.
	test.setTimeout(900_000);
	const bytes = 64 * 1024 * 1024;
	const chunkBytes = 256 * 1024;
	const kills = 20;
	const { sentBytes, requests } = await downloadThroughKills(killable, {
		address,
		bytes,
		chunkBytes,
		kills,
		seed: 20,
		bytesPerSecond: 24 * 1024 * 1024
	});
	expect(requests).toBeGreaterThanOrEqual(bytes / chunkBytes);
	expect(sentBytes).toBeGreaterThanOrEqual(bytes);
	// At most four chunks were on their way at each kill.
	expect(sentBytes).toBeLessThanOrEqual(bytes + kills * 4 * chunkBytes);
});
