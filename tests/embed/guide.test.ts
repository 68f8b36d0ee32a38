/** The guide for publishers names every parameter, command and event, and none that is not there. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMessage } from '$lib/embed/messages';
import { parameters, plainView } from '$lib/embed/parameters';

const guide = readFileSync('content/embeds.md', 'utf8');

/** Rows of the table whose first column has this heading: names in its first cell, and the other cells. */
function rows(column: string): { names: string[]; cells: string[] }[] {
	const tables = guide.split('<table>').slice(1);
	const table = tables.find((text) => text.includes(`<th scope="col">${column}</th>`)) ?? '';
	return [...table.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/g)].map(([, name, rest]) => ({
		names: [...name!.matchAll(/<code>(\w+)<\/code>/g)].map(([, word]) => word!),
		cells: [...rest!.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell!)
	}));
}
const named = (column: string) => rows(column).flatMap(({ names }) => names);
const wordsOf = (text: string) => text.match(/\w+/g) ?? [];

describe('the guide', () => {
	it('names every parameter of an address', () => {
		expect(named('Name').sort()).toEqual(['stage', 'seed', 't', 'm', ...Object.keys(plainView)].sort());
	});

	it.each(Object.entries(parameters))('gives the values of %s, the default last', (name, options) => {
		const row = rows('Name').find(({ names }) => names.includes(name));
		const [others, usual] = row!.cells.at(-1)!.split(';');
		expect(wordsOf(others!).sort()).toEqual([...options.slice(1)].sort());
		expect(wordsOf(usual!)[0]).toBe(options[0]);
	});

	it('names every command', () => {
		const [told] = readMessage({ type: 'unwind', v: 1, command: '' })!.problems;
		expect(named('Command').sort()).toEqual(wordsOf(told!.split(' of ')[1]!).sort());
	});

	it('names every event', () => {
		const source = readFileSync('src/lib/embed/host.svelte.ts', 'utf8');
		const told = [...source.matchAll(/\btell\('(\w+)'/g)].map(([, event]) => event!);
		expect(named('Event').sort()).toEqual([...new Set(told)].sort());
	});
});
