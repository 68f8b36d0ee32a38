// @vitest-environment jsdom
/** Every opening has its image, as pixels and as SVG, of the size that other sites ask for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { faultsOf, wordsOf } from '../picture/sound.ts';
import { BuiltSite } from './site.ts';

const site = new BuiltSite('build');
const most = 150_000;
const openings = site.pages
	.map(({ path }) => /^widgets\/(.+)\/index\.html$/.exec(path)?.[1]?.replace('/', '.'))
	.filter((name) => name !== undefined);

it('there are openings', () => {
	expect(openings.length).toBeGreaterThan(4);
});

it.each(openings)('%s', (name) => {
	const png = readFileSync(join(site.folder, `images/${name}.png`));
	expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
	expect(png.toString('latin1', 12, 16)).toBe('IHDR');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(png.length).toBeLessThan(most);
	expect(png.length, 'an empty card').toBeGreaterThan(20_000);

	const svg = site.read(`images/${name}.svg`);
	expect(faultsOf(svg)).toEqual([]);
	const id = name.split('.')[0]!;
	const page = site.page(`widgets/${name.replace('.', '/')}/index.html`)!;
	const title = page.document.querySelector(`[data-widget="${id}"] .title`)!.textContent;
	expect(wordsOf(svg)).toContain(title.replace(/\s/g, ''));
});

it('no image has a letter that its typefaces lack', async () => {
	const { letters, advances } = await import('../../src/lib/picture/advances.ts');
	const known = [...letters].filter((_, i) => advances['sans 400'][i]! > 0 && advances['sans 600'][i]! > 0);
	const lost = openings.flatMap((name) =>
		[...wordsOf(site.read(`images/${name}.svg`))].filter((letter) => !known.includes(letter))
	);
	expect([...new Set(lost)]).toEqual([]);
});
