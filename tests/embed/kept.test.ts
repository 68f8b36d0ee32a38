/** Files of former models stay, bit for bit, and a link of a former model leads to them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn, keep, sumOf } from '../../scripts/keep.mjs';
import { kept } from '$lib/embed/kept';
import { modelVersion } from '$lib/sim';
import { specs } from './odd';

describe('what is kept', () => {
	it('is what the list says, and has not changed', () => {
		const folder = 'static/embed/v';
		const listed = Object.entries(kept).flatMap(([id, models]) => models.map((m) => `${m}/${id}/index.html`));
		expect(filesIn(folder)).toEqual(listed.sort());
		const sums = listed.length > 0 ? readFileSync(join(folder, 'SHA256SUMS'), 'utf8') : '';
		for (const path of listed) expect(sums).toContain(`${sumOf(join(folder, path))}  ${path}\n`);
	});

	it('covers every model before today’s', () => {
		const models = new Set(Object.values(kept).flat());
		const former = Array.from({ length: modelVersion - 1 }, (_, i) => i + 1);
		expect(
			former.filter((model) => !models.has(model)),
			'run `npm run keep` before the model rises'
		).toEqual([]);
	});

	it('belongs to the model that every widget computes with', () => {
		expect(new Set(specs.map(({ model }) => model))).toEqual(new Set([modelVersion]));
	});
});

describe('keep(places)', () => {
	let root = '';
	const at = (path: string) => join(root, path);
	const places = () => ({ built: at('built'), kept: at('kept'), list: at('kept.ts') });
	function write(path: string, text: string) {
		mkdirSync(dirname(at(path)), { recursive: true });
		writeFileSync(at(path), text);
	}

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'unwind-keep-'));
		write('kept.ts', 'export const kept: Readonly<Record<string, readonly number[]>> = {};\n');
	});
	afterEach(() => rmSync(root, { recursive: true }));

	it('copies what was built and lists it', () => {
		write('built/1/cascade/index.html', 'one');
		write('built/1/order-book/index.html', 'two');
		expect(keep(places())).toEqual(['1/cascade/index.html', '1/order-book/index.html']);
		expect(readFileSync(at('kept/1/cascade/index.html'), 'utf8')).toBe('one');
		expect(readFileSync(at('kept.ts'), 'utf8')).toBe(
			"export const kept: Readonly<Record<string, readonly number[]>> = {\n\t'cascade': [1],\n\t'order-book': [1]\n};\n"
		);
	});

	it('adds a later model and leaves the first as it was', () => {
		write('built/1/cascade/index.html', 'one');
		keep(places());
		write('built/1/cascade/index.html', 'one, changed');
		write('built/2/cascade/index.html', 'two');
		expect(keep(places())).toEqual(['2/cascade/index.html']);
		expect(readFileSync(at('kept/1/cascade/index.html'), 'utf8')).toBe('one');
		expect(readFileSync(at('kept.ts'), 'utf8')).toContain("'cascade': [1, 2]");
		expect(readFileSync(at('kept/SHA256SUMS'), 'utf8').trim().split('\n')).toHaveLength(2);
	});

	it('refuses where a kept file has been changed, and where nothing was built', () => {
		expect(() => keep(places())).toThrow('build first');
		write('built/1/cascade/index.html', 'one');
		keep(places());
		write('kept/1/cascade/index.html', 'forged');
		expect(() => keep(places())).toThrow('1/cascade/index.html has changed since it was kept');
	});
});
