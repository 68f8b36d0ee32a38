/** The script that a page really fetches when it opens, what it loads later included. */
import type { Page } from '@playwright/test';
import { gzipped } from '../../scripts/weights.mjs';

/** Before the page opens; gives what has come so far, in bytes over the wire. */
export function weighScript(page: Page): () => Promise<number> {
	const files: Promise<Buffer>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script' || response.url().endsWith('.js'))
			files.push(response.body());
	});
	return async () => {
		const sizes = (await Promise.all(files)).map(gzipped);
		return sizes.reduce((sum, size) => sum + size, 0);
	};
}
