/** A label of the picture, the scene it stands in, and the room it takes. */
import { boxOf, type Box, type Label } from '$lib/chart/place';
import { tenth } from '$lib/chart/scale';
import type { FallScale } from '../scale.ts';
import type { Layout } from './layouts.ts';
import type { Marks } from './marks.ts';
import type { Shown } from './shown.ts';

export type Tone = 'plain' | 'quiet' | 'fuel' | 'blue';

/** A label: a strong part and what follows it. */
export interface Word {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly align: 'start' | 'middle' | 'end';
	readonly tone: Tone;
	readonly strong: string;
	readonly rest: string;
	/** The widest it may be before it wraps, in the drawing's units. */
	readonly measure?: number;
}

export interface Scene {
	layout: Layout;
	shown: Shown;
	scale: FallScale;
	unit: number;
	marks: Marks;
	x: (clock: number) => number;
	y: (drop: number) => number;
}

export type Wish = Word & { readonly weight: number; readonly reach: number };

/** How wide a letter is, in parts of the text's size: a little generous. */
const letter = 0.52;

const lineHeight = 1.25;

/** The place that a word takes where the picture is narrowest, in the drawing's units. */
export function wordBox(word: Word, layout: Layout): Box {
	return boxOf({ ...word, ...sizeOf(word, layout), weight: 0, reach: 0 }, word.y);
}

export function sizeOf({ strong, rest, measure }: Word, layout: Layout): Pick<Label, 'width' | 'height'> {
	const text = textOf(layout);
	const long = (strong.length + rest.length) * text * letter;
	if (!measure || long <= measure) return { width: long, height: text * lineHeight };
	return { width: measure, height: Math.ceil(long / measure) * text * lineHeight };
}

/** The height of the text where the picture is narrowest, in the drawing's units. */
export function textOf({ text, width, least }: Layout): number {
	return (text * width) / least;
}

export function word(
	key: string,
	x: number,
	y: number,
	align: Word['align'],
	tone: Tone,
	strong: string,
	rest = ''
): Word {
	return { key, x: tenth(x), y, align, tone, strong, rest };
}
