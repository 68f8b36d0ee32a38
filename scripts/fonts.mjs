/**
 * Cuts the site's typefaces to the letters and weights it uses. Run by hand when either changes:
 * `node scripts/fonts.mjs`; what it writes is kept in src/lib/fonts. The typefaces are under the SIL Open Font License.
 */
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import subsetFont from 'subset-font';

const latin = Array.from({ length: 0x17f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');
const signs = '–—‘’‚“”„…·•×−±≈≠≤≥√½¼¾⅓⅔←→↑↓′″€£';
const weights = { wght: { min: 400, max: 600 } };

/** [package and file, what it is called here, axes that stay] */
const faces = [
	['source-serif-4/files/source-serif-4-latin-opsz-normal', 'serif', weights],
	['source-serif-4/files/source-serif-4-latin-wght-italic', 'serif-italic', { wght: 400 }],
	['source-sans-3/files/source-sans-3-latin-wght-normal', 'sans', weights]
];

await mkdir('src/lib/fonts', { recursive: true });
for (const [from, to, variationAxes] of faces) {
	const whole = await readFile(`node_modules/@fontsource-variable/${from}.woff2`);
	const cut = await subsetFont(whole, latin + signs, { targetFormat: 'woff2', variationAxes });
	await writeFile(`src/lib/fonts/${to}.woff2`, cut);
	console.log(`${to}.woff2: ${whole.length} to ${cut.length} bytes`);
}
