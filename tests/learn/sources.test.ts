import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { creditOf, sourceIds, sourceOf } from '$lib/learn/sources';

it('every source is listed on the sources page, and the page lists no other', () => {
	const page = readFileSync('content/sources.md', 'utf8');
	const ids = [...page.matchAll(/<h3 id="([^"]+)"/g)].map(([, id]) => id);
	expect(ids.toSorted()).toEqual(sourceIds.toSorted());
});

it('every source says who, when and how we know; its entry on the page says what and where', () => {
	const entries = readFileSync('content/sources.md', 'utf8').split('<h3 id="');
	for (const id of sourceIds) {
		const { publisher, date, kind } = sourceOf(id);
		expect(publisher, id).toBeTruthy();
		expect(entries.find((entry) => entry.startsWith(`${id}"`))?.length, id).toBeGreaterThan(120);
		expect(date, id).toMatch(/^(undated|\d{4}(-\d\d(-\d\d)?)?)$/);
		expect(kind, id).toMatch(/^(documented|press|computed)$/);
	}
});

it('creditOf(source) names it and dates it as far as it is dated', () => {
	expect(creditOf(sourceOf('coinglass-2026-01-31'))).toBe('CoinGlass, 31 Jan 2026');
	expect(creditOf(sourceOf('kaiko-2024-06'))).toBe('Kaiko, Jun 2024');
	expect(creditOf(sourceOf('toth-2011'))).toBe('Tóth and others, 2011');
	expect(creditOf(sourceOf('article-003'))).toBe('Gate, deep leverage');
});

it('sourceOf(id) stops the build at an unknown id', () => {
	expect(() => sourceOf('coinglass')).toThrow(RangeError);
	expect(() => sourceOf('coinglass')).toThrow('got coinglass');
});
