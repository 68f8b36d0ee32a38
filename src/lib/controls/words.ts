/** How much room words take, estimated without measuring, and how they join a sentence. */

import { valueAt, type Track } from './track';

/** Width in `ch` (the width of a figure): points and commas count half, capitals and wide signs more. */
export function chars(text: string): number {
	let width = 0;
	for (const letter of text) width += /[.,:;'’|il]/.test(letter) ? 0.5 : /[A-Z%MW]/.test(letter) ? 1.3 : 1;
	return width;
}

/** Room for the widest number a track can show, so that a sentence does not jump while it changes. */
export function reserve(track: Track, format: (value: number) => string): number {
	return Math.max(...Array.from({ length: 41 }, (_, i) => chars(format(valueAt(track, i / 40)))));
}

/** A space between two parts of a sentence, but none before its punctuation. */
export function gap(after: string): string {
	return /^[\s.,;:!?)]|^$/.test(after) ? '' : ' ';
}

/** A name inside a sentence: `Leverage` becomes `leverage`, `BTC share` stays. */
export function inSentence(name: string): string {
	return /^\p{Lu}(\p{Lu}|\d|$)/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
