/** The marks and words of a picture in the document, with all their looks written on them. */
import { element } from './markup.ts';
import { marksOf } from './marks.ts';
import type { Size } from './place.ts';
import type { StyleOf } from './style.ts';
import { wordsOf } from './words.ts';

export interface Drawing extends Size {
	/** Markup in pixels, from 0 to width and height. */
	readonly body: string;
}

/**
 * @param picture the element that holds the `<svg>` and the words over it
 * @param prefix begins every id
 * @throws Error when there is no drawing in it
 */
export function drawingOf(picture: Element, styleOf: StyleOf, prefix = 'u'): Drawing {
	const svg = [...picture.children].find(({ localName }) => localName === 'svg');
	const [, , width = 0, height = 0] = (svg?.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
	if (!svg || !(width > 0) || !(height > 0)) throw new Error('there is no drawing in the picture');
	// Where nothing is laid out, a picture is as wide as its drawing says.
	const shown = picture.clientWidth || width;
	const size = { width: shown, height: (height * shown) / width };
	const marks = marksOf(svg, styleOf, prefix);
	const scaled =
		shown === width ? marks : element('g', { transform: `scale(${(shown / width).toFixed(4)})` }, marks);
	return { ...size, body: scaled + wordsOf(picture, styleOf, size) };
}
