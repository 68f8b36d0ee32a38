/** The rooms of the house keep to themselves: CONTRIBUTING.md says which may know which, and this holds them to it. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { strays, type SourceFile } from './rooms/wall.ts';
import { anys, impurities, marks, vagueFolders } from './rooms/words.ts';

const files: SourceFile[] = ['src', 'content'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|js|mjs|svelte|md)$/.test(entry.name))
		.map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'))
		.map((path) => ({ path, text: readFileSync(path, 'utf8') }))
);
const engine = files.filter(({ path }) => path.startsWith('src/lib/sim/'));
const written = files.filter(({ path }) => path.startsWith('src/'));

describe('the house', () => {
	it('has an engine, widgets and lessons to look at', () => {
		for (const room of ['src/lib/sim/', 'src/lib/widgets/', 'content/lessons/']) {
			expect(files.filter(({ path }) => path.startsWith(room)).length, room).toBeGreaterThan(0);
		}
	});

	it('imports only what its rooms may', () => {
		expect(strays(files)).toEqual([]);
	});

	it('has an engine without clock, chance or arithmetic that differs between browsers', () => {
		expect(engine.flatMap(impurities)).toEqual([]);
	});

	it('has no any', () => {
		expect(written.flatMap(anys)).toEqual([]);
	});

	it('puts nothing off and switches no check off', () => {
		expect(written.flatMap(marks)).toEqual([]);
	});

	it('has no folder whose name says nothing', () => {
		expect(vagueFolders(files.map(({ path }) => path))).toEqual([]);
	});
});
