// @vitest-environment jsdom
/** Pages stay light: a phone on a bad line opens them. The browser's tests weigh what is fetched later as well. */
import { afterAll, describe, expect, it } from 'vitest';
import { parameters } from '$lib/embed/parameters';
import { catalogue } from '$lib/widgets';
import { gzipped, scriptsOf } from './scripts.ts';
import { BuiltSite } from './site.ts';

const kilobyte = 1000;
const mostScript = 100 * kilobyte;
const mostEmbed = 60 * kilobyte;
const mostLoader = 1024;

const site = new BuiltSite('build');
const isEmbed = (path: string) => path.startsWith('embed/');
const rows: string[] = [];

function weigh(path: string, what: string, bytes: number, most: number): number {
	rows.push(`${(bytes / kilobyte).toFixed(1).padStart(7)} of ${most / kilobyte} kB  ${what}  ${path}`);
	return bytes;
}

afterAll(() => console.log(`\nGzipped:\n${rows.join('\n')}\n`));

describe('script of a page', () => {
	it.each(site.pages.filter(({ path }) => !isEmbed(path)).map((page) => [page.path, page] as const))(
		'%s',
		(path, page) => {
			const bytes = [...scriptsOf(site, page)].reduce((sum, file) => sum + gzipped(site.read(file)), 0);
			expect(weigh(path, 'script', bytes, mostScript)).toBeLessThanOrEqual(mostScript);
		}
	);
});

describe('everything of an embed', () => {
	const embeds = site.pages.filter(({ path }) => isEmbed(path));

	it.each(embeds.map((page) => [page.path, page] as const))('%s', (path, { html }) => {
		expect(weigh(path, 'all   ', gzipped(html), mostEmbed)).toBeLessThanOrEqual(mostEmbed);
	});

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

it('the script for other people’s pages is a kilobyte, and asks for nothing', () => {
	const script = site.read('embed/v1.js');
	expect(weigh('embed/v1.js', 'loader', gzipped(script), mostLoader)).toBeLessThanOrEqual(mostLoader);
	expect(script).not.toMatch(/fetch|XMLHttp|import\b|require|\beval\b|innerHTML/);
});
