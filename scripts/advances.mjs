/**
 * Measures the letters of the site's typefaces, for pictures that have to place words where nothing is laid out.
 * Run by hand when a typeface changes: `node scripts/advances.mjs`; what it writes is kept in src/lib/picture.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const signs = '–—‘’“”…·×−±≈≤≥½¼¾→′″€£°';
const letters =
	Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).join('') + signs;
/** @type {Record<string, [string, object]>} */
const faces = {
	'sans 400': ['source-sans-3/files/source-sans-3-latin-wght-normal', { wght: 400 }],
	'sans 600': ['source-sans-3/files/source-sans-3-latin-wght-normal', { wght: 600 }],
	'serif 600': ['source-serif-4/files/source-serif-4-latin-opsz-normal', { wght: 600, opsz: 40 }]
};

const rows = [];
for (const [name, [file, variationAxes]] of Object.entries(faces)) {
	const whole = await readFile(`node_modules/@fontsource-variable/${file}.woff2`);
	const font = await subsetFont(whole, letters, { targetFormat: 'sfnt', variationAxes });
	const { ascent, descent, advance } = metrics(font);
	console.log(`${name}: ascent ${ascent}, descent ${descent}`);
	rows.push(`'${name}': [${[...letters].map(advance).join(', ')}]`);
}
const quoted = `'${letters.replace(/[\\']/g, '\\$&')}'`;
await writeFile(
	'src/lib/picture/advances.ts',
	`/** How wide letters of our typefaces are, in thousandths of their size: written by scripts/advances.mjs. */
export const letters = ${quoted};

/** In the order of the letters; 0 for one that the typeface has not. */
export const advances = { ${rows.join(', ')} } as const;
`
);

/**
 * Reads what a font says about its letters, in thousandths of its size.
 * @param {Buffer} font
 */
function metrics(font) {
	/** @param {string} tag */
	const table = (tag) => {
		for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
			if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
		}
		throw new Error(`the font has no table ${tag}`);
	};
	/** @param {number} units */
	const thousandths = (units) => Math.round((1000 * units) / font.readUInt16BE(table('head') + 18));
	const hhea = table('hhea');
	const measured = font.readUInt16BE(hhea + 34);
	const glyphOf = glyphs(font, table('cmap'));
	return {
		ascent: thousandths(font.readInt16BE(hhea + 4)),
		descent: thousandths(-font.readInt16BE(hhea + 6)),
		/** @param {string} letter */
		advance(letter) {
			const glyph = glyphOf(letter.charCodeAt(0));
			if (glyph === 0) return 0;
			return thousandths(font.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, measured - 1)));
		}
	};
}

/**
 * The map from letters to glyphs of the basic plane (`cmap`, format 4).
 * @param {Buffer} font
 * @param {number} cmap
 */
function glyphs(font, cmap) {
	let at = 0;
	for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
		const offset = cmap + font.readUInt32BE(cmap + 8 + 8 * i);
		if (font.readUInt16BE(offset) === 4) at = offset;
	}
	const count = font.readUInt16BE(at + 6) / 2;
	/** @type {(list: number, i: number) => number} */
	const word = (list, i) => at + 14 + 2 * (list * count + i) + (list > 0 ? 2 : 0);
	return (/** @type {number} */ code) => {
		for (let i = 0; i < count; i++) {
			if (font.readUInt16BE(word(0, i)) < code) continue;
			const start = font.readUInt16BE(word(1, i));
			if (start > code) return 0;
			const delta = font.readUInt16BE(word(2, i));
			const range = font.readUInt16BE(word(3, i));
			if (range === 0) return (code + delta) & 0xffff;
			const glyph = font.readUInt16BE(word(3, i) + range + 2 * (code - start));
			return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
		}
		return 0;
	};
}
