/** The build reads content first and stops at the first page that would break. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentCheck } from '../../scripts/content.mjs';

/** What the plugin says about a project with one bad page. */
async function said(config: { command: string; mode: string }): Promise<string[]> {
	const root = mkdtempSync(join(tmpdir(), 'unwind-plugin-'));
	mkdirSync(join(root, 'content'));
	writeFileSync(join(root, 'content/about.md'), '---\ntitle: About\n---\n');
	const heard: string[] = [];
	const plugin = contentCheck(root);
	plugin.configResolved(config);
	try {
		await plugin.buildStart.call({
			warn: (message) => void heard.push(`warned: ${message}`),
			error: (message) => {
				throw new Error(message);
			}
		});
	} catch (error) {
		heard.push(`stopped: ${String(error)}`);
	} finally {
		rmSync(root, { recursive: true });
	}
	return heard;
}

const message = 'content/ has 1 to mend:\ncontent/about.md:1 front matter lacks summary';

it('stops a build', async () => {
	expect(await said({ command: 'build', mode: 'production' })).toEqual([`stopped: Error: ${message}`]);
});

it('only warns while developing', async () => {
	expect(await said({ command: 'serve', mode: 'development' })).toEqual([`warned: ${message}`]);
});

it('is silent in tests', async () => {
	expect(await said({ command: 'serve', mode: 'test' })).toEqual([]);
});
