// @vitest-environment jsdom
/** Every built page is whole, safe and free of dead ends. */
import { describe, expect, it } from 'vitest';
import { deadLinks, doubleIds, missingHead, scopesOf, unsafe, unstyled } from './faults.ts';
import { BuiltSite } from './site.ts';

const site = new BuiltSite('build');

it('there are pages', () => {
	expect(site.pages.map(({ path }) => path)).toContain('index.html');
});

describe.each(site.pages.map((page) => [page.path, page] as const))('%s', (_, page) => {
	it('has no dead link and asks no other origin', () => {
		expect(deadLinks(site, page)).toEqual([]);
	});

	it('has a title, a description, a language and one heading of level 1', () => {
		expect(missingHead(page)).toEqual([]);
	});

	it('uses each id once', () => {
		expect(doubleIds(page)).toEqual([]);
	});

	it('links the style of everything on it', () => {
		expect(scopesOf(page), 'scopes of components').not.toEqual([]);
		expect(unstyled(site, page)).toEqual([]);
	});

	it('has a policy that lets in its own scripts and no others', () => {
		expect(unsafe(page)).toEqual([]);
	});
});

it('styles ask for nothing that is not there', () => {
	const missing = site.files(/\.css$/).flatMap((path) =>
		[...site.read(path).matchAll(/url\(\s*['"]?([^'")]+)['"]?\s*\)|@import\s+['"]([^'"]+)/g)]
			.map(([, url, sheet]) => url ?? sheet ?? '')
			.filter((url) => !url.startsWith('data:') && !url.startsWith('#'))
			.filter((url) => /^(https?:)?\/\//.test(url) || !site.resolve(path, url))
			.map((url) => `${path}: ${url}`)
	);
	expect(missing).toEqual([]);
});
