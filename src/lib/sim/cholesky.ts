/** Returns that move together: a covariance taken apart (A.-L. Cholesky), and drawn from. */
import { normalQuantile } from './quantile.ts';
import type { Stream } from './random.ts';
import { atLeast, finite, refuse } from './range.ts';
import { dot, square, type Table } from './table.ts';

/** Of a variance: what is left of it below this has been rounded away. */
const rounding = 1e-12;

/**
 * The lower triangular B with BBᵀ = Σ; only + − × ÷ √.
 *
 * @param covariance Σ, symmetric and positive semi-definite: perfectly correlated assets, and assets that do not move, are
 * allowed
 * @throws RangeError if it is not square or not symmetric, a variance below 0 or not finite, or if some portfolio would have
 * a variance below 0
 */
export function choleskyFactor(covariance: Table): number[][] {
	symmetric('covariance', covariance);
	const factor = covariance.map((row) => row.map(() => 0));
	for (const [j, row] of covariance.entries()) {
		const rest = row[j] - dot(factor[j], factor[j], j);
		const lost = rounding * row[j];
		if (rest < -lost) refuse(`covariance[${j}][${j}]`, indefinite(row[j] - rest), row[j]);
		factor[j][j] = rest > lost ? Math.sqrt(rest) : 0;
		for (let i = j + 1; i < covariance.length; i++) {
			const shared = covariance[i][j] - dot(factor[i], factor[j], j);
			if (factor[j][j] > 0) factor[i][j] = shared / factor[j][j];
			else if (Math.abs(shared) > 1e-6 * Math.sqrt(row[j]) * Math.sqrt(covariance[i][i]))
				refuse(
					`covariance[${i}][${j}]`,
					`${covariance[i][j] - shared}, what the rows before leave`,
					covariance[i][j]
				);
		}
	}
	return factor;
}

/**
 * The next draw of normal numbers with mean 0 and covariance BBᵀ.
 *
 * @param factor B, lower triangular
 * @param chance where the draws come from; one uniform number an asset
 * @throws RangeError if the table is not square
 */
export function drawTogether(factor: Table, chance: Stream): number[] {
	square('factor', factor);
	const apart = factor.map(() => normalQuantile(chance.uniform()));
	return factor.map((row, i) => dot(row, apart, i + 1));
}

/** @throws RangeError unless the table is square and symmetric, with finite numbers and no variance below 0 */
export function symmetric(name: string, table: Table): void {
	square(name, table);
	for (const [i, row] of table.entries()) {
		atLeast(`${name}[${i}][${i}]`, row[i], 0);
		for (let j = 0; j < i; j++) {
			finite(`${name}[${i}][${j}]`, row[j]);
			if (row[j] !== table[j][i])
				refuse(`${name}[${j}][${i}]`, `${row[j]}, as across the diagonal`, table[j][i]);
		}
	}
}

function indefinite(least: number): string {
	return `at least ${least}, the part shared with the rows before`;
}
