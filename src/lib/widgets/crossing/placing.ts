/**
 * Finds a place for what the picture says. A wish tries several wordings on several spots; the first that fits is taken,
 * and earlier wishes choose first. What must be said is said even over a curve, never over other words.
 */
import { boxOf, placeLabels, type Box } from '$lib/chart/place';
import type { Layout } from './layouts.ts';

export type Tone = 'plain' | 'quiet' | 'fuel' | 'blue';

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A line in bold and, beside or under it, what follows. */
export interface Wording {
	readonly strong: string;
	readonly rest: string;
	/** The rest stands under the bold line, no wider than this, in the drawing's units. */
	readonly under?: number;
	readonly size?: 'large';
}

export interface Spot extends Point {
	readonly align: 'start' | 'middle' | 'end';
	/** How far up and down it may move. */
	readonly reach: number;
}

/** What is kept clear of besides words and marks: nothing, the curves, or also the ground between them. */
export type Clear = 'marks' | 'strokes' | 'ground';

export interface Try {
	/** The fullest first. */
	readonly wordings: readonly Wording[];
	/** The best first. */
	readonly spots: readonly Spot[];
	readonly clear: Clear;
}

export interface Wish {
	readonly key: string;
	readonly tone: Tone;
	readonly tries: readonly Try[];
	/** What it speaks of: a line leads there from afar, ending `r` before it. */
	readonly about?: Point & { readonly r: number };
}

export interface Word extends Wording, Point {
	readonly key: string;
	readonly tone: Tone;
	readonly align: Spot['align'];
	readonly box: Box;
	readonly leader: readonly [Point, Point] | null;
}

/** The boxes that words keep clear of, by kind; each kind holds the former ones. */
export type Obstacles = Readonly<Record<Clear, readonly Box[]>>;

/** How wide a letter is, in parts of the text's size, a little generous; and how much larger `large` is. */
const letter = 0.5;
const lineHeight = 1.25;
export const enlarged = 1.2;
/** A leader shorter than this says nothing. */
const apart = 9;
/** How much of a label a leader may point at. */
const nearEnd = 40;

/** @param within the box that all words stay in */
export function place(wishes: readonly Wish[], layout: Layout, within: Box, obstacles: Obstacles): Word[] {
	const words: Word[] = [];
	for (const wish of wishes) {
		const word = fit(wish, { layout, within, obstacles, words });
		if (word) words.push(word);
	}
	return words;
}

/** Tries to end with for what must be said: anywhere clear, then anywhere. */
export function anywhere(wording: Wording, { left, right, top, bottom, text }: Layout): Try[] {
	const middle = (top + bottom) / 2;
	const reach = (bottom - top) / 2;
	const spots: Spot[] = [
		{ x: left + text, y: middle, align: 'start', reach },
		{ x: right, y: middle, align: 'end', reach },
		{ x: (left + right) / 2, y: middle, align: 'middle', reach }
	];
	return (['ground', 'marks'] as const).map((clear) => ({ wordings: [wording], spots, clear }));
}

interface Sheet {
	readonly layout: Layout;
	readonly within: Box;
	readonly obstacles: Obstacles;
	/** Placed already. */
	readonly words: readonly Word[];
}

function fit({ key, tone, tries, about }: Wish, { layout, within, obstacles, words }: Sheet): Word | null {
	const said = words.map(({ box }) => box);
	for (const { wordings, spots, clear } of tries) {
		for (const wording of wordings) {
			const size = sizeOf(wording, layout);
			for (const { x, y, align, reach } of spots) {
				const label = { key, x, y, align, reach, weight: 0, ...size };
				const { left, right, top, bottom } = boxOf(label, y);
				if (left < within.left || right > within.right) continue;
				// Only what lies in its way: the rest need not be looked at for every step up and down.
				const way = { left, right, top: top - reach, bottom: bottom + reach };
				const taken = [...said, ...obstacles[clear].filter((box) => overlap(box, way))];
				const at = placeLabels([label], within, taken).get(key);
				if (at === undefined) continue;
				const box = boxOf(label, at);
				return {
					...wording,
					key,
					tone,
					align,
					x,
					y: at,
					box,
					leader: about ? leaderTo(about, box, align) : null
				};
			}
		}
	}
	return null;
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Room for a wording, with a little air around it. */
export function sizeOf(
	{ strong, rest, under, size }: Wording,
	{ text }: Layout
): { width: number; height: number } {
	const line = text * lineHeight;
	const bold = strong.length * text * letter * (size ? enlarged : 1);
	const tail = rest.length * text * letter;
	if (under === undefined) return { width: bold + tail + 4, height: line * (size ? enlarged : 1) };
	const lines = tail <= under ? (rest ? 1 : 0) : Math.ceil((1.12 * tail) / under);
	const top = strong ? line * (size ? enlarged : 1) : 0;
	return { width: Math.max(bold, Math.min(tail, under)) + 4, height: top + line * lines };
}

/** A line to the near end of a label: how far its words run depends on the width of the page. */
function leaderTo(
	{ x, y, r }: Point & { r: number },
	{ left, right, top, bottom }: Box,
	align: Spot['align']
): Word['leader'] {
	const part = Math.min(right - left, nearEnd);
	const from = align === 'start' ? left : align === 'end' ? right - part : (left + right - part) / 2;
	const end = { x: Math.min(from + part, Math.max(from, x)), y: Math.min(bottom, Math.max(top, y)) };
	const length = Math.hypot(end.x - x, end.y - y);
	if (length - r < apart) return null;
	return [{ x: x + ((end.x - x) * r) / length, y: y + ((end.y - y) * r) / length }, end];
}
