/** Powers and indices in a line of text: `3 × 10⁻¹⁵`, `n^(k+1)`, `x_k`, cut into what stands on the line and what does not. */

export interface Piece {
	readonly text: string;
	readonly place: 'line' | 'raised' | 'lowered';
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ᵀ';
const plain = '0123456789−+T';
const marks = /([⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ᵀ]+)|\^(?:\(([^()]*)\)|(\w))|_(\w)|₀/;

export function pieces(text: string): Piece[] {
	const found = marks.exec(text);
	if (!found) return text ? [{ text, place: 'line' }] : [];
	const [mark, glyphs, power, letter, index] = found;
	const up = glyphs
		? [...glyphs].map((glyph) => plain[[...raised].indexOf(glyph)]).join('')
		: (power ?? letter);
	const before = text.slice(0, found.index);
	return [
		...pieces(before),
		up === undefined ? { text: index ?? '0', place: 'lowered' } : { text: up, place: 'raised' },
		...pieces(text.slice(found.index + mark.length))
	];
}
