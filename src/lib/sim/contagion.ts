/**
 * Contagion: a sale of one asset that forces sales of another, because accounts hold both on one collateral.
 *
 * A cross gain N[i][j] is the USD of asset i, at the prices before, sold by force for each USD of asset j that is sold: the
 * sale lowers the price of j, accounts that hold j and i together fall short, and what they hold of i is sold. It has no
 * unit. With one asset it is the gain n. A shock of b[j] USD of each asset brings waves b, Nb, N²b …, all together
 *
 *     y = b + Ny = (I − N)⁻¹b
 *
 * as long as they die out, which they do for every b exactly when the spectral radius of N is below 1. For two assets that is
 * n₁ < 1, n₂ < 1 and N₁₂N₂₁ < (1 − n₁)(1 − n₂): each alone may be far from its cliff, and both together past it.
 *
 * Linear: gains that stay what they are while prices fall. Real positions end, and books thicken and withdraw.
 */
import { above, atLeast, wholeWithin } from './range.ts';
import { nonNegative, spectralRadius } from './spectral-radius.ts';
import { long, squared, times, type Table } from './table.ts';

/**
 * N from what can be counted: N[i][j] = forced[i][j]/depth[j].
 *
 * A USD of j sold lowers its price by the fraction 1/depth[j]; a fall of j by a fraction y forces y·forced[i][j] USD of i.
 *
 * @param forced USD of asset i forced out per fall of asset j by the whole of its price, row i, column j; 0 or more
 * @param depths USD whose sale takes asset j down by the whole of its price, at the density near it; above 0: with
 * 150 million bid within 1%, 15 billion
 * @throws RangeError if the table is not square, a list not as long, or a number out of range
 */
export function crossGains(forced: Table, depths: readonly number[]): number[][] {
	nonNegative('forced', forced);
	long('depths', depths, forced.length);
	for (const [j, depth] of depths.entries()) above(`depths[${j}]`, depth, 0);
	return forced.map((row) => row.map((sold, j) => sold / depths[j]));
}

/**
 * Whether every shock stops: ρ(N) < 1.
 *
 * @param gains N, square, 0 or more
 * @throws RangeError if the table is not square or a number out of range
 */
export function isContained(gains: Table): boolean {
	return spectralRadius(gains) < 1;
}

/**
 * y = (I − N)⁻¹b, everything sold, the shock included; added up as b + Nb, then two waves more, then four, eight …
 *
 * Every step only adds, so nothing cancels, near the cliff either.
 *
 * @param gains N, square, 0 or more
 * @param shock b, USD of each asset sold first, 0 or more
 * @returns USD of each asset, Infinity for those that waves which never die out reach
 * @throws RangeError if the table is not square, a list not as long, or a number out of range
 * @see content/model.md#contagion
 */
export function linearResponse(gains: Table, shock: readonly number[]): number[] {
	checkShock(gains, shock);
	let power: Table = gains;
	let total: readonly number[] = shock;
	for (;;) {
		const more = times(power, total);
		const next = total.map((sold, i) => sold + more[i]);
		// N^m·y, the next m waves, are lost in the last digit of y, so N^2m·y and what follows are too
		if (next.every((sold, i) => sold === total[i])) return next;
		total = next;
		power = squared(power);
	}
}

/**
 * The waves one by one: wave 0 is the shock, each later one what the sales of the one before force.
 *
 * @param gains N, square, 0 or more
 * @param shock b, USD of each asset sold first, 0 or more
 * @param last the number of the last wave, whole, 0 to 100000
 * @returns waves 0 to last, USD of each asset; their sum tends to the linear response
 * @throws RangeError if the table is not square, a list not as long, or a number out of range
 */
export function contagionWaves(gains: Table, shock: readonly number[], last: number): number[][] {
	checkShock(gains, shock);
	wholeWithin('last', last, 0, 100_000);
	const waves = [[...shock]];
	for (let k = 0; k < last; k++) waves.push(times(gains, waves[k]));
	return waves;
}

function checkShock(gains: Table, shock: readonly number[]): void {
	nonNegative('gains', gains);
	long('shock', shock, gains.length);
	for (const [i, sold] of shock.entries()) atLeast(`shock[${i}]`, sold, 0);
}
