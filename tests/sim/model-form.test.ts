/** What content/model.md is made of: its version, its headings, its markup. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modelVersion } from '$lib/sim';
import { page, section } from './model-text.ts';

const engine = new URL('../../src/lib/sim/', import.meta.url);

describe('content/model.md', () => {
	it('names the model version', () => {
		expect(section('Model version')).toContain(`**model version ${modelVersion}**`);
	});

	it('has the headings that doc comments in the engine point to', () => {
		const ids = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) =>
			heading!
				.toLowerCase()
				.replace(/[^\w -]/g, '')
				.replaceAll(' ', '-')
		);
		const files = readdirSync(engine, { encoding: 'utf8', recursive: true }).filter((file) =>
			file.endsWith('.ts')
		);
		const source = files.map((file) => readFileSync(new URL(file, engine), 'utf8')).join('');
		const anchors = [...source.matchAll(/content\/model\.md#([\w-]+)/g)].map(([, anchor]) => anchor!);
		expect(anchors.length).toBeGreaterThan(20);
		expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
	});

	it('holds nothing that Markdown with components would read as code', () => {
		const prose = page
			.replace(/^<script>\n(?:\timport \w+ from '\$lib\/[\w/]+\.svelte';\n)+<\/script>$/m, '')
			.replace(/^<[A-Z]\w* \/>$/gm, '')
			.replace(/^```js\n(?:(?!```).*\n)*```$/gm, '');
		expect(prose).not.toMatch(/[{}]/);
		expect(
			prose.replace(
				/<\/?(?:table|caption|thead|tbody|tr|th|td|a|code)(?: scope="(?:col|row)"| href="[\w/#.-]+")?>/g,
				''
			)
		).not.toContain('<');
	});

	it('names tests of the laws that exist', () => {
		const table = page.match(/<th scope="col">Law<\/th>[^]*?<\/table>/)![0];
		const names = [...table.matchAll(/<code>([\w-]+)<\/code>/g)].map(([, name]) => `${name}.test.ts`);
		expect(names.length).toBeGreaterThanOrEqual(18);
		const here = readdirSync(new URL('.', import.meta.url));
		expect(names.filter((name) => !here.includes(name))).toEqual([]);
	});
});
