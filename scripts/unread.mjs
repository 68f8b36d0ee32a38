/** What SvelteKit writes beside a page for the framework to fetch, and nobody fetches: pages run no framework. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * An adapter that takes it away again.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder where it writes
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withoutUnread(adapter, folder) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const unread = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
				/(^|[\\/])__data\.json$/.test(path)
			);
			for (const path of unread) rmSync(join(folder, path));
		}
	};
}
