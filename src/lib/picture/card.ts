/** An exhibit as one image: its question, its answer, its picture, and where it comes from. */
import { documentOf, serif } from './document.ts';
import type { Drawing } from './drawing.ts';
import { linesOf, type Line, type Run } from './flow.ts';
import { element } from './markup.ts';
import { widthOf } from './measure.ts';
import { textOf } from './words.ts';

export interface Exhibit {
	/** A word before the title: which opening of the exhibit this is. */
	readonly kicker?: string | undefined;
	readonly title: string;
	readonly answer: readonly Run[];
	readonly drawing: Drawing;
	readonly paper: string;
	readonly ink: string;
	/** The name of the site and the model, then the address. */
	readonly credit: readonly string[];
}

/** How large title and answer are set, from the best to the least. */
const steps = [
	[54, 30],
	[48, 28],
	[44, 26],
	[40, 24],
	[36, 22],
	[32, 20],
	[28, 18]
] as const;

/** 1200 × 630: what other sites show of a link. Words at the left, the picture at the right. */
export function cardOf(exhibit: Exhibit): string {
	const { drawing, ink } = exhibit;
	const size = { width: 1200, height: 630 };
	const [edge, top, gap] = [52, 60, 44];
	const foot = 562;
	const room = { width: 600, height: size.height - top - 36 };
	const scale = Math.min(room.width / drawing.width, room.height / drawing.height);
	const left = size.width - edge - drawing.width * scale;
	const y = top + (room.height - drawing.height * scale) / 2;
	const column = Math.min(left, size.width - edge - 560) - edge - gap;
	const words = steps.map((step) => said(exhibit, column, step));
	const credit = creditOf(exhibit, 18, column);
	const under = foot - heightOf(credit);
	const fits = words.find(({ height }) => top + height + 24 <= under) ?? words.at(-1)!;
	return documentOf(
		{ title: spoken(exhibit), paper: exhibit.paper, ...size },
		element('rect', { x: edge, y: 32, width: size.width - 2 * edge, height: 3, fill: ink }) +
			moved(fits.body, edge, top) +
			moved(quiet(block(credit, 0, column)), edge, size.height - 40 - heightOf(credit)) +
			element(
				'g',
				{ transform: `translate(${left.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})` },
				drawing.body
			)
	);
}

/** As wide as the picture is shown: words above it, so that a phone's picture makes a phone's image. */
export function sheetOf(exhibit: Exhibit): string {
	const { drawing, ink } = exhibit;
	const edge = 20;
	const column = Math.max(300, drawing.width);
	const width = column + 2 * edge;
	const words = said(exhibit, column, column > 640 ? [30, 18] : [22, 16]);
	const credit = creditOf(exhibit, 13, column);
	const top = edge + 14;
	const under = top + words.height + 24;
	const foot = under + drawing.height + 20;
	return documentOf(
		{ title: spoken(exhibit), paper: exhibit.paper, width, height: foot + heightOf(credit) + edge },
		element('rect', { x: edge, y: edge, width: column, height: 2, fill: ink }) +
			moved(words.body, edge, top) +
			moved(drawing.body, edge, under) +
			moved(quiet(block(credit, 0, column)), edge, foot)
	);
}

/** Lines end this much earlier than they must: where our typefaces are not, others run wider. */
const spare = 0.93;

/** Question and answer under each other. */
function said(exhibit: Exhibit, width: number, [large, small]: readonly [number, number]) {
	const { kicker = '', title, answer, ink } = exhibit;
	const before = 0.8 * small;
	const aside = linesOf(
		[{ text: kicker, size: before, weight: 400, colour: ink, leading: 1.6 * before }],
		width
	);
	const look = { size: large, weight: 600, colour: ink, leading: 1.14 * large };
	const head = linesOf([{ ...look, text: title }], spare * width, 'serif');
	const body = linesOf(
		answer.map((run) => ({ ...run, size: small, leading: 1.4 * small })),
		spare * width
	);
	const start = heightOf(aside);
	const top = start + heightOf(head) + 0.36 * large;
	return {
		height: top + heightOf(body),
		body:
			quiet(block(aside, 0, width)) +
			element('g', { 'font-family': serif }, block(head, start, width)) +
			block(body, top, width)
	};
}

function creditOf({ credit, ink }: Exhibit, size: number, width: number): Line[] {
	const look = { size, weight: 400, colour: ink, leading: 1.4 * size };
	return credit
		.flatMap((text) => pieces(text, size, spare * width))
		.flatMap((text) => linesOf([{ ...look, text }], Infinity));
}

/** An address has no spaces to break it at: it breaks where the room ends. */
function pieces(text: string, size: number, width: number): string[] {
	const found = [''];
	for (const letter of text) {
		if (widthOf(found.at(-1)! + letter, size, 400) > width) found.push('');
		found[found.length - 1] += letter;
	}
	return found;
}

function block(lines: readonly Line[], top: number, width: number): string {
	return textOf(lines, { left: 0, top, width }, 0);
}

function heightOf(lines: readonly Line[]): number {
	return lines.reduce((sum, { above, below }) => sum + above + below, 0);
}

function moved(body: string, x: number, y: number): string {
	return element('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, body);
}

function quiet(body: string): string {
	return element('g', { opacity: 0.72 }, body);
}

function spoken({ title, answer }: Exhibit): string {
	return `${title} ${answer.map(({ text }) => text).join('')}`.replace(/\s+/g, ' ').trim();
}
