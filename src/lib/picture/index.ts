/**
 * From an exhibit in the document to a drawing that stands alone: one SVG without style sheet, script or foreign
 * markup, for every program that shows SVG.
 */
import { documentOf } from './document.ts';
import { drawingOf } from './drawing.ts';
import { element } from './markup.ts';
import type { StyleOf } from './style.ts';

export { cardOf, sheetOf, type Exhibit } from './card.ts';
export { exhibitOf } from './exhibit.ts';
export type { Style, StyleOf } from './style.ts';

export interface Options {
	/** What it shows, for those who cannot see it. */
	readonly title: string;
	/** The colour under it; none unless given. */
	readonly paper?: string;
	/** Begins every id. */
	readonly prefix?: string;
}

/** Around the drawing, for words that stand over its edge. */
const margin = 12;

/**
 * The picture alone, as the text of an SVG file.
 * @param picture the element that holds the `<svg>` and the words over it
 * @throws Error when there is no drawing in it
 */
export function svgOf(picture: Element, styleOf: StyleOf, { title, paper, prefix }: Options): string {
	const { width, height, body } = drawingOf(picture, styleOf, prefix);
	const size = { width: width + 2 * margin, height: height + 2 * margin };
	const moved = element('g', { transform: `translate(${margin} ${margin})` }, body);
	return documentOf({ title, paper, ...size }, moved);
}
