/** The script that a page fetches when it opens, without running it. */
import { gzipSync } from 'node:zlib';
import type { BuiltPage, BuiltSite } from './site.ts';

/** Files preloaded, imported by the page's own script, and everything these import at once. */
export function scriptsOf(site: BuiltSite, { path, document }: BuiltPage): Set<string> {
	const found = new Set<string>();
	const preloads = [...document.querySelectorAll('link[rel=modulepreload], script[src]')];
	for (const element of preloads) {
		follow(site, path, element.getAttribute('href') ?? element.getAttribute('src') ?? '', found);
	}
	for (const script of document.querySelectorAll('script:not([src])')) {
		for (const [, specifier] of script.textContent.matchAll(/import\(\s*["']([^"']+)["']\s*\)/g)) {
			follow(site, path, specifier!, found);
		}
	}
	return found;
}

function follow(site: BuiltSite, from: string, specifier: string, found: Set<string>): void {
	const file = site.resolve(from, specifier);
	if (!file) throw new Error(`${from} imports ${specifier}, and there is no such file`);
	if (found.has(file)) return;
	found.add(file);
	const statement = /(?:\bfrom|(?:^|[;}\s])import)\s*["'](\.[^"']+)["']/g;
	for (const [, next] of site.read(file).matchAll(statement)) follow(site, file, next!, found);
}

/** Bytes over the wire. */
export function gzipped(text: string): number {
	return gzipSync(text, { level: 6 }).byteLength;
}
