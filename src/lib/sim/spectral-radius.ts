/**
 * The spectral radius of a table without negative numbers: the factor by which waves that pass through it grow in the end.
 *
 * Rows and columns that reach each other make a class. The radius is the largest of the classes' (the table is block
 * triangular once they are sorted), and a class has the bounds of Collatz and Wielandt: for any x > 0,
 *
 *     min (Nx)ᵢ/xᵢ ≤ ρ ≤ max (Nx)ᵢ/xᵢ
 *
 * (as T. S. Oepomo states it in "A contribution to Collatz's eigenvalue inclusion theorem for nonnegative irreducible
 * matrices"). They meet where x is the eigenvector: the power iteration leads there, of N + I because N alone may go in
 * circles. The powers are squared, so k steps do the work of 2ᵏ. Nothing is subtracted, so nothing cancels.
 */
import { atLeast } from './range.ts';
import { square, squared, type Table } from './table.ts';

/** Squarings after which bounds that have not met will not. */
const mostSquarings = 1100;
/** Bounds whose ratio is this or more have met: 1 − 2⁻⁵¹, four units in the last place. */
const together = 0.9999999999999996;

/**
 * ρ(N), the largest modulus of an eigenvalue.
 *
 * @param gains N, square, each number finite and at least 0; rows that are out of reach, and zeros, are allowed
 * @returns the upper of the two bounds, so that a table is never taken for calmer than it is
 * @throws RangeError if the table is not square or a number out of range
 */
export function spectralRadius(gains: Table): number {
	nonNegative('gains', gains);
	let radius = 0;
	for (const members of classes(gains)) {
		radius = Math.max(radius, radiusOfClass(members.map((i) => members.map((j) => gains[i][j]))));
	}
	return radius;
}

/** @throws RangeError unless the table is square and each number finite and at least 0 */
export function nonNegative(name: string, table: Table): void {
	square(name, table);
	for (const [i, row] of table.entries()) {
		for (const [j, value] of row.entries()) atLeast(`${name}[${i}][${j}]`, value, 0);
	}
}

/** The places that reach each other, class by class; every place reaches itself. */
function classes(table: Table): number[][] {
	const reach = table.map((row, i) => row.map((value, j) => value > 0 || i === j));
	for (let k = 0; k < table.length; k++) {
		for (const row of reach) {
			if (row[k]) for (let j = 0; j < row.length; j++) row[j] ||= reach[k][j];
		}
	}
	const first = (i: number) => reach.findIndex((row, j) => row[i] && reach[i][j]);
	return table.flatMap((_, i) =>
		first(i) === i ? [table.flatMap((__, j) => (reach[i][j] && reach[j][i] ? [j] : []))] : []
	);
}

/** ρ of a class: the bounds after 1, 2, 4, 8 … steps from x = (1, …, 1), until they meet. */
function radiusOfClass(table: Table): number {
	const scale = largest(table);
	if (scale === 0) return 0;
	let power = table.map((row, i) => row.map((value, j) => value / scale + (i === j ? 1 : 0)));
	let [low, high] = [0, Infinity];
	for (let k = 0; k < mostSquarings && low < high * together; k++) {
		const x = power.map((row) => Math.max(1e-300, sum(row)));
		const ratios = table.map((row, i) => sum(row.map((value, j) => (value / scale) * x[j])) / x[i]);
		low = Math.max(low, Math.min(...ratios));
		high = Math.min(high, Math.max(...ratios));
		power = toOne(squared(power));
	}
	return scale * high;
}

/** The same with its largest number brought to 1. */
function toOne(table: Table): number[][] {
	const scale = largest(table);
	return table.map((row) => row.map((value) => value / scale));
}

function largest(table: Table): number {
	return table.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), 0);
}

function sum(row: readonly number[]): number {
	return row.reduce((a, b) => a + b, 0);
}
