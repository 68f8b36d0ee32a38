/** Breaks words into lines, as a browser would: what is too wide wraps at a space. Lengths are pixels. */
import { metrics, widthOf, type Face } from './measure.ts';

/** Words of one look. */
export interface Run {
	readonly text: string;
	readonly size: number;
	readonly weight: number;
	readonly colour: string;
	/** From base line to base line. */
	readonly leading: number;
}

export interface Line {
	readonly runs: readonly Run[];
	readonly width: number;
	/** Room above and below the base line. */
	readonly above: number;
	readonly below: number;
}

/** @param most no line runs wider; a word that is wider stands alone */
export function linesOf(runs: readonly Run[], most: number, face: Face = 'sans'): Line[] {
	const lines: Run[][] = [[]];
	let width = 0;
	for (const { text, ...look } of tidy(runs)) {
		for (const piece of text.match(/ ?[^ ]+/g) ?? []) {
			const room = widthOf(piece, look.size, look.weight, face);
			const breaks = piece.startsWith(' ') && lines.at(-1)!.length > 0 && width + room > most;
			if (breaks) {
				lines.push([]);
				width = 0;
			}
			const line = lines.at(-1)!;
			const said = line.length === 0 ? piece.trimStart() : piece;
			line.push({ ...look, text: said });
			width += widthOf(said, look.size, look.weight, face);
		}
	}
	return lines.filter((line) => line.length > 0).map((line) => lineOf(joined(line), face));
}

/** Spaces as they are shown: one where there were several, none at the ends, each before the word that follows. */
function tidy(runs: readonly Run[]): Run[] {
	let open = false;
	const found: Run[] = [];
	for (const run of runs) {
		const text: string = (open ? ' ' : '') + run.text.replace(/[\s]+/g, ' ');
		open = text.endsWith(' ');
		const words = text.trim();
		if (words === '') continue;
		const spaced = found.length > 0 && text.startsWith(' ');
		found.push({ ...run, text: (spaced ? ' ' : '') + words });
	}
	return found;
}

/** Neighbours of one look become one; a space ends the run before it: some programs drop one that begins a run. */
function joined(pieces: readonly Run[]): Run[] {
	const runs: Run[] = [];
	for (const { text, ...look } of pieces) {
		const last = runs.at(-1);
		const piece = { ...look, text: last ? text.trimStart() : text };
		if (last && piece.text !== text) runs[runs.length - 1] = { ...last, text: `${last.text} ` };
		if (last && last.weight === piece.weight && last.colour === piece.colour && last.size === piece.size)
			runs[runs.length - 1] = { ...last, text: last.text + text };
		else runs.push(piece);
	}
	return runs;
}

function lineOf(runs: readonly Run[], face: Face): Line {
	const { ascent, descent } = metrics[face];
	const above = runs.map(({ size, leading }) => (leading + (ascent - descent) * size) / 2);
	const below = runs.map(({ size, leading }) => (leading - (ascent - descent) * size) / 2);
	return {
		runs,
		width: runs.reduce((sum, { text, size, weight }) => sum + widthOf(text, size, weight, face), 0),
		above: Math.max(...above),
		below: Math.max(...below)
	};
}
