/** The script that a page really fetches when it opens, what it loads later included, stays light. */
import { gzipSync } from 'node:zlib';
import { expect, open, pages, test } from './site.ts';

const kilobyte = 1000;
const mostScript = 100 * kilobyte;

for (const address of pages) {
	test(`/${address} fetches at most 100 kB of script`, async ({ page, site }) => {
		const files: Promise<Buffer>[] = [];
		page.on('response', (response) => {
			if (response.request().resourceType() === 'script' || response.url().endsWith('.js'))
				files.push(response.body());
		});
		await open(page, site.root + address);
		const sizes = (await Promise.all(files)).map((body) => gzipSync(body, { level: 9 }).byteLength);
		const bytes = sizes.reduce((sum, size) => sum + size, 0);
		test.info().annotations.push({ type: 'script', description: `${(bytes / kilobyte).toFixed(1)} kB` });
		expect(bytes).toBeLessThanOrEqual(mostScript);
	});
}
