/** The script that a page really fetches when it opens, what it loads later included. */
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

export const kilobyte = 1000;
export const mostScript = 100 * kilobyte;

/** Before the page opens; gives what has come so far, in bytes over the wire. */
export function weighScript(page: Page): () => Promise<number> {
	const files: Promise<Buffer>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script' || response.url().endsWith('.js'))
			files.push(response.body());
	});
	return async () => {
		const sizes = (await Promise.all(files)).map((body) => gzipSync(body, { level: 6 }).byteLength);
		return sizes.reduce((sum, size) => sum + size, 0);
	};
}
