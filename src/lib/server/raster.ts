/** Turns an SVG into pixels when the site is built, without a browser, in the site's own typefaces. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { letters } from '$lib/picture/advances';

const find = createRequire(import.meta.url).resolve;

/** A renderer takes no variable typefaces: each weight is cut out as one of its own. */
const faces = [
	['source-sans-3/files/source-sans-3-latin-wght-normal', { wght: 400 }],
	['source-sans-3/files/source-sans-3-latin-wght-normal', { wght: 600 }],
	['source-serif-4/files/source-serif-4-latin-opsz-normal', { wght: 600, opsz: 40 }]
] as const;

let ready: Promise<Uint8Array[]> | undefined;

async function prepare(): Promise<Uint8Array[]> {
	await initWasm(await readFile(find('@resvg/resvg-wasm/index_bg.wasm')));
	return Promise.all(
		faces.map(async ([file, variationAxes]) => {
			const whole = await readFile(find(`@fontsource-variable/${file}.woff2`));
			return subsetFont(whole, letters, { targetFormat: 'sfnt', variationAxes });
		})
	);
}

/** @returns a PNG file as large as the SVG says */
export async function png(svg: string): Promise<Uint8Array> {
	ready ??= prepare();
	const fontBuffers = await ready;
	const image = new Resvg(svg, {
		font: {
			fontBuffers,
			sansSerifFamily: 'Source Sans 3',
			serifFamily: 'Source Serif 4',
			defaultFontFamily: 'Source Sans 3'
		}
	});
	const drawn = image.render();
	const bytes = drawn.asPng();
	drawn.free();
	image.free();
	return bytes;
}
