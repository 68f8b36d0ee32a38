/**
 * Correlation that sales make: a fund that sells of everything when it loses makes assets fall together that have nothing
 * to do with each other (R. Cont and L. Wagalath, "Running for the exit: distressed selling and endogenous correlation in
 * financial markets", Mathematical Finance 23, 2013). Here one step of it, linear.
 *
 * Fundamentals alone would bring returns ε, with covariance Σ. The fund holds π USD of each asset, so it gains π·ε. For each
 * USD lost it sells κ USD, in fixed proportions; Λᵢ is the fraction by which asset i falls per USD that the fund sells in
 * all. Returns become
 *
 *     r = ε + κΛ(π·ε) = (I + κΛπᵀ)ε
 *
 * and their covariance is (I + κΛπᵀ)Σ(I + κΛπᵀ)ᵀ. Multiplied out, with πᵀΣπ a number and Σ = Σᵀ:
 *
 *     C = Σ + κ(Λ(Σπ)ᵀ + (Σπ)Λᵀ) + κ²(πᵀΣπ)ΛΛᵀ
 *
 * Left out: that who must sell after losses need not buy after gains (the step is the same both ways); that the sale itself
 * makes a loss and calls for another (contagion.ts); and that prices come back.
 */
import { choleskyFactor, drawTogether, symmetric } from './cholesky.ts';
import type { Stream } from './random.ts';
import { above, atLeast, finite } from './range.ts';
import { dot, long, times, type Table } from './table.ts';

/** A fund that sells when it loses, and what its sales do. */
export interface Seller {
	/** π, USD held of each asset; below 0 if sold short. */
	readonly holdings: readonly number[];
	/** κ, USD sold for each USD lost; 0 or more. At constant leverage L it is L − 1. */
	readonly strength: number;
	/** Λ, fraction by which each asset falls per USD that is sold of all together. */
	readonly impacts: readonly number[];
}

/**
 * Λ of a fund that sells in proportion to what it holds: Λᵢ = (πᵢ/Σ|π|)/Dᵢ; what was sold short is bought back.
 *
 * @param holdings π, USD of each asset, not all 0
 * @param depths D, USD whose sale takes each asset down by the whole of its price, at the density near it; above 0
 * @throws RangeError if the lists differ in length or a number is out of range
 */
export function saleImpacts(holdings: readonly number[], depths: readonly number[]): number[] {
	let all = 0;
	for (const [i, held] of holdings.entries()) {
		finite(`holdings[${i}]`, held);
		all += Math.abs(held);
	}
	above('sum of |holdings|', all, 0);
	long('depths', depths, holdings.length);
	for (const [i, depth] of depths.entries()) above(`depths[${i}]`, depth, 0);
	return holdings.map((held, i) => held / all / depths[i]);
}

/**
 * C, the covariance of returns with the fund's sales in them.
 *
 * @param covariance Σ of the returns without them; symmetric, positive semi-definite
 * @throws RangeError if a table or list has the wrong shape, or a number is out of range
 * @see content/model.md#fire-sales-and-correlation
 */
export function fireSaleCovariance(covariance: Table, seller: Seller): number[][] {
	choleskyFactor(covariance);
	checkSeller(seller, covariance.length);
	const { holdings, strength, impacts } = seller;
	const shared = times(covariance, holdings);
	const variance = dot(holdings, shared);
	return covariance.map((row, i) =>
		row.map(
			(own, j) =>
				own +
				strength * (impacts[i] * shared[j] + impacts[j] * shared[i]) +
				strength * strength * variance * (impacts[i] * impacts[j])
		)
	);
}

/**
 * Correlations: Cᵢⱼ/√(CᵢᵢCⱼⱼ).
 *
 * @param covariance C, symmetric, each variance above 0
 * @throws RangeError if the table is not square or not symmetric, or a number out of range
 */
export function correlationOf(covariance: Table): number[][] {
	symmetric('covariance', covariance);
	const deviations = covariance.map((row, i) => {
		above(`covariance[${i}][${i}]`, row[i], 0);
		return Math.sqrt(row[i]);
	});
	return covariance.map((row, i) =>
		row.map((shared, j) => (i === j ? 1 : shared / deviations[i] / deviations[j]))
	);
}

/**
 * r = ε + κΛ(π·ε): the returns that fundamentals and the fund's sales make together.
 *
 * @param fundamental ε, return of each asset without the sales, a fraction
 * @throws RangeError if a list has the wrong length or a number is out of range
 */
export function fireSaleReturns(fundamental: readonly number[], seller: Seller): number[] {
	checkSeller(seller, fundamental.length);
	allFinite('fundamental', fundamental);
	const { holdings, strength, impacts } = seller;
	const gained = dot(holdings, fundamental);
	return fundamental.map((one, i) => one + strength * impacts[i] * gained);
}

/**
 * Draws of fundamental returns: normal, with mean 0 and the covariance given.
 *
 * @param covariance Σ, symmetric, positive semi-definite
 * @returns a function that draws the next ε; one uniform number an asset
 * @throws RangeError if the covariance is none
 */
export function fundamentalReturns(covariance: Table): (chance: Stream) => number[] {
	const factor = choleskyFactor(covariance);
	return (chance) => drawTogether(factor, chance);
}

function checkSeller({ holdings, strength, impacts }: Seller, assets: number): void {
	long('holdings', holdings, assets);
	long('impacts', impacts, assets);
	atLeast('strength', strength, 0);
	allFinite('holdings', holdings);
	allFinite('impacts', impacts);
}

/** @throws RangeError naming the first that is not finite; no name is put together before, as draws come by the million */
function allFinite(name: string, values: readonly number[]): void {
	const i = values.findIndex((value) => !Number.isFinite(value));
	if (i >= 0) finite(`${name}[${i}]`, values[i]);
}
