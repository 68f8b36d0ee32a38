/** What came out in each cell: the falls of its crowds, as they come, and how high in each column a level reaches. */
import { isCrash } from '$lib/sim';
import { cellOf, side } from './grid.ts';

/** Falls at which a line is drawn. */
export const falls = [0.02, 0.04, 0.06, 0.08, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5] as const;

/** Shares of the crowds that crash at which a line is drawn; the second is the edge as it was played. */
export const shares = [0.01, 0.5, 1] as const;

/** For each column: in how many cells, from the thinnest book up, a level is passed. A deeper book never falls further. */
export type Reach = readonly number[];

/** The map as it is drawn. */
export interface Relief {
	/** One a level of `falls`, for the crowd in the middle. */
	readonly falls: readonly Reach[];
	/** One a level of `shares`. */
	readonly shares: readonly Reach[];
}

/** The falls in every cell, sorted. */
export class Cells {
	readonly #falls: Float64Array;
	readonly #counts = new Uint8Array(side * side);
	readonly #crowds: number;

	constructor(crowds: number) {
		this.#crowds = crowds;
		this.#falls = new Float64Array(side * side * crowds);
	}

	/** Runs of the map's sweep, from `from` on. */
	put(from: number, found: Float64Array): void {
		for (const [k, fall] of found.entries()) {
			const [column, row] = cellOf(from + k);
			const cell = column * side + row;
			const first = cell * this.#crowds;
			let at = first + this.#counts[cell]!++;
			for (; at > first && this.#falls[at - 1]! > fall; at--) this.#falls[at] = this.#falls[at - 1]!;
			this.#falls[at] = fall;
		}
	}

	/** The falls of a cell that have come, from the smallest up. */
	at(column: number, row: number): Float64Array {
		const cell = column * side + row;
		return this.#falls.subarray(cell * this.#crowds, cell * this.#crowds + this.#counts[cell]!);
	}

	/** Undefined until a column is there. Columns that are not yet look like the nearest that is. */
	relief(shock: number): Relief | undefined {
		const columns = Array.from({ length: side }, (_, column) =>
			Array.from({ length: side }, (_, row) => this.at(column, row))
		);
		const there = columns.map((cells) => cells.every(({ length }) => length > 0));
		if (!there.includes(true)) return undefined;
		const nearest = columns.map((_, column) => columns[nearestTo(column, there)]!);
		const reach = (passes: (cell: Float64Array) => boolean) =>
			nearest.map((cells) => {
				const end = cells.findIndex((cell) => !passes(cell));
				return end < 0 ? side : end;
			});
		return {
			falls: falls.map((level) => reach((cell) => middleOf(cell) > level)),
			shares: shares.map((level) => reach((cell) => crashesIn(cell, shock) >= level * cell.length))
		};
	}
}

/** The one in the middle; of an even number, while they come, the smaller of two. */
export function middleOf(sorted: ArrayLike<number>): number {
	return sorted[(sorted.length - 1) >> 1]!;
}

export function crashesIn(found: Float64Array | readonly number[], shock: number): number {
	let count = 0;
	for (const fall of found) if (isCrash(fall, shock)) count++;
	return count;
}

function nearestTo(column: number, there: readonly boolean[]): number {
	for (let away = 0; ; away++) {
		if (there[column - away]) return column - away;
		if (there[column + away]) return column + away;
	}
}

/** A relief as text, a letter a column: short enough to travel with the page. */
export type Packed = readonly [falls: readonly string[], shares: readonly string[]];

/** The letter of 0. */
const zero = 48;

export function packed({ falls, shares }: Relief): Packed {
	const text = (reach: Reach) => String.fromCharCode(...reach.map((end) => zero + end));
	return [falls.map(text), shares.map(text)];
}

export function unpacked([falls, shares]: Packed): Relief {
	const reach = (text: string) => [...text].map((letter) => letter.charCodeAt(0) - zero);
	return { falls: falls.map(reach), shares: shares.map(reach) };
}
