/** What SvelteKit writes for its own scripts is not put on a server: pages have none that would ask for it. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Adapter, Builder } from '@sveltejs/kit';
import { afterAll, describe, expect, it } from 'vitest';
import { withoutUnread } from '../../scripts/unread.mjs';

const folder = mkdtempSync(join(tmpdir(), 'unwind-unread-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('files for the framework', () => {
	it('are not in the built site', () => {
		const files = readdirSync('build', { recursive: true, encoding: 'utf8' });
		expect(files).toContain('index.html');
		expect(files.filter((path) => path.endsWith('__data.json'))).toEqual([]);
	});

	it('are taken away at every depth, and nothing else', async () => {
		const wrote: Adapter = {
			name: 'writes a page and its data',
			adapt() {
				mkdirSync(join(folder, 'model/validation'), { recursive: true });
				for (const file of ['__data.json', 'index.html', 'model/validation/__data.json', 'model/data.json'])
					writeFileSync(join(folder, file), '{}');
			}
		};
		await withoutUnread(wrote, folder).adapt({} as Builder);
		expect(
			['__data.json', 'model/validation/__data.json', 'index.html', 'model/data.json'].map((file) =>
				existsSync(join(folder, file))
			)
		).toEqual([false, false, true, true]);
	});
});
