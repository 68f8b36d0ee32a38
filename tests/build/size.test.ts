// @vitest-environment jsdom
/** Pages stay light: a phone on a bad line opens them. The browser's tests weigh what is fetched later as well. */
import { describe, expect, it } from 'vitest';
import { parameters } from '$lib/embed/parameters';
import { catalogue } from '$lib/widgets';
import { judged, weights } from '../../scripts/weights.mjs';
import { BuiltSite } from './site.ts';

const site = new BuiltSite('build');
const isEmbed = (path: string) => path.startsWith('embed/');

describe('weights', () => {
	const all = weights('build');

	it.each(all)('$path is light enough', ({ bytes, most }) => {
		expect(bytes).toBeLessThanOrEqual(most);
	});

	it('leave no page out, and those with exhibits have script', () => {
		expect(all.map(({ path }) => path).sort()).toEqual(
			[...site.pages.map(({ path }) => path), 'embed/v1.js'].sort()
		);
		for (const { path, bytes } of all)
			if (path.startsWith('lessons/') || /^widgets\/./.test(path.replace('index.html', '')))
				expect(bytes, path).toBeGreaterThan(10_000);
	});

	it('past a bar are a fault that says which and by how much', () => {
		const [first] = all;
		const { table, fault } = judged([{ ...first!, bytes: 100_001, most: 100_000 }]);
		expect(table).toContain(`100.0 of 100 kB  ${first!.what}  ${first!.path}`);
		expect(fault).toBe(`Too heavy: ${first!.path} 100001 of 100000 bytes`);
		expect(judged([first!]).fault).toBeNull();
	});
});

describe('everything of an embed', () => {
	const embeds = site.pages.filter(({ path }) => isEmbed(path));

	it.each(embeds.map((page) => [page.path, page] as const))(
		'%s does not carry its description',
		(path, { html }) => {
			const { spec } = catalogue.find(({ spec }) => spec.id === path.split('/').at(-2))!;
			expect(html).not.toContain(spec.description);
		}
	);

	it.each(embeds.map((page) => [page.path, page] as const))(
		'%s spells the names of addresses and messages as they are',
		(path, { html }) => {
			const id = path.split('/').at(-2)!;
			const { spec } = catalogue.find(({ spec }) => spec.id === id)!;
			const spoken =
				'type event widget model query height values seed stage results command ok problems'.split(' ');
			const names = [
				...Object.keys(parameters),
				...Object.keys(spec.inputs),
				...spoken,
				'lock',
				'show',
				'sentinel'
			];
			expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(html))).toEqual([]);
			// Shortened, the lists would stand under another name.
			for (const name of Object.keys(parameters)) expect(html).toMatch(new RegExp(`\\b${name}:\\[`));
		}
	);

	it.each(embeds.map((page) => [page.path, page] as const))('%s asks for no other file', (_, page) => {
		const asked = page.document.querySelectorAll(
			'link[rel=stylesheet], link[rel=modulepreload], [src]:not([src^="data:"])'
		);
		expect([...asked].map(({ outerHTML }) => outerHTML)).toEqual([]);
		expect(page.html).not.toMatch(/@import|url\((?!['"]?(data:|#))/);
	});
});

it('the script for other people’s pages asks for nothing', () => {
	const script = site.read('embed/v1.js');
	expect(script).not.toMatch(/fetch|XMLHttp|import\b|require|\beval\b|innerHTML/);
});
