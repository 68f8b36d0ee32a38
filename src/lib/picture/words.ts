/** The words over a picture, as text: each line an element of its own, with its ground and its halo. */
import { colourOf, shadowColour } from './colour.ts';
import type { Line } from './flow.ts';
import { element, escaped } from './markup.ts';
import { placeOf, type Place, type Size } from './place.ts';
import { wordLines } from './reading.ts';
import { isDrawn, lengthOf, type StyleOf } from './style.ts';

/** How wide the halo is, both sides together. */
const halo = 4;

/** @returns markup in pixels of the shown size */
export function wordsOf(picture: Element, styleOf: StyleOf, size: Size): string {
	return [...picture.children]
		.filter((child) => child.localName !== 'svg' && isDrawn(child, styleOf(child)))
		.map((child) => wordOf(child, styleOf, size))
		.join('');
}

function wordOf(word: Element, styleOf: StyleOf, size: Size): string {
	const place = placeOf(word, styleOf, size);
	const style = styleOf(word);
	const only = word.firstElementChild;
	if (style.getPropertyValue('display') !== 'flex' || !only) return drawn(word, place, styleOf, size);
	// A box with one thing in it, at its near or its far end, halfway down.
	const far = style.getPropertyValue('justify-content').endsWith('end') ? 1 : 0;
	const wide = lengthOf(style.getPropertyValue('inline-size'), size.width);
	const high = lengthOf(style.getPropertyValue('min-block-size'), size.height);
	const x = place.x + (far - place.backX) * wide;
	const y = place.y + (0.5 - place.backY) * high;
	return drawn(only, { x, y, backX: far, backY: 0.5 }, styleOf, size);
}

function drawn(word: Element, { x, y, backX, backY }: Place, styleOf: StyleOf, size: Size): string {
	const lines = wordLines(word, styleOf, size.width);
	if (lines.length === 0) return '';
	const style = styleOf(word);
	const pad = (side: string) => lengthOf(style.getPropertyValue(`padding-${side}`), size.width);
	const inner = Math.max(...lines.map(({ width }) => width));
	const wide = inner + pad('left') + pad('right');
	const high = lines.reduce((sum, { above, below }) => sum + above + below, pad('top') + pad('bottom'));
	const left = x - backX * wide;
	const top = y - backY * high;
	const ground = colourOf(style.getPropertyValue('background-color'));
	const box = {
		x: left,
		y: top,
		width: wide,
		height: high,
		rx: lengthOf(style.getPropertyValue('border-top-left-radius')),
		fill: ground
	};
	const align = alignOf(lines, backX, style.getPropertyValue('text-align'));
	const text = { left: left + pad('left'), top: top + pad('top'), width: inner };
	const shadow = shadowColour(style.getPropertyValue('text-shadow'));
	return (ground === 'none' ? '' : element('rect', box)) + textOf(lines, text, align, shadow);
}

/** A single line hangs on its point, so that another typeface's widths do not move it. */
function alignOf(lines: readonly Line[], back: number, textAlign: string): number {
	if (lines.length === 1) return back;
	if (textAlign === 'center') return 0.5;
	return /^(end|right)$/.test(textAlign) ? 1 : 0;
}

/**
 * Lines under each other.
 * @param align 0 begins them at the left, 0.5 centres them, 1 ends them at the right
 * @param shadow the halo's colour, or `none`
 */
export function textOf(
	lines: readonly Line[],
	{ left, top, width }: { left: number; top: number; width: number },
	align: number,
	shadow = 'none'
): string {
	let y = top;
	return lines
		.map(({ runs, above, below }) => {
			y += above;
			const [first] = runs;
			const plain = { 'font-size': first!.size, 'font-weight': first!.weight, fill: first!.colour };
			const attributes = {
				x: left + align * width,
				y,
				'text-anchor': align === 0 ? null : align === 1 ? 'end' : 'middle',
				...plain,
				...(shadow === 'none' ? {} : haloOf(shadow))
			};
			y += below;
			const inner = runs.map((run) => {
				const own = Object.entries({
					'font-size': run.size,
					'font-weight': run.weight,
					fill: run.colour
				}).filter(([name, value]) => value !== plain[name as keyof typeof plain]);
				return own.length === 0
					? escaped(run.text)
					: element('tspan', Object.fromEntries(own), escaped(run.text));
			});
			return element('text', attributes, inner.join(''));
		})
		.join('');
}

function haloOf(colour: string) {
	return { stroke: colour, 'stroke-width': halo, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
}
