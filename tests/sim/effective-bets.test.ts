/** How many bets a portfolio is worth: the laws of the count, and of the covariances it is taken from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	calmCovariance,
	correlationOf,
	effectiveBets,
	effectiveBetsAlike,
	realisedCovariance,
	stream,
	tenAssets,
	fundamentalReturns,
	type Table
} from '../../src/lib/sim/index.ts';
import { example, section } from './model-text.ts';
import { square } from './tables.ts';

/** n assets of one volatility, each pair correlated alike. */
const alike = (count: number, correlation: number, variance = 1): number[][] =>
	Array.from({ length: count }, (_, i) =>
		Array.from({ length: count }, (_, j) => (i === j ? variance : variance * correlation))
	);
const equal = (count: number) => Array.from({ length: count }, () => 1 / count);

/** Covariances that chance makes, BBᵀ, each asset with some variance. */
const covariances = fc.integer({ min: 1, max: 6 }).chain((size) =>
	fc
		.record({
			roots: fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size, maxLength: size }), {
				minLength: size,
				maxLength: size
			}),
			weights: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: size, maxLength: size })
		})
		.map(({ roots, weights }) => ({
			weights,
			covariance: roots.map((a, i) =>
				roots.map((b, j) => a.reduce((sum, one, k) => sum + one * b[k]!, i === j ? 1 : 0))
			)
		}))
);

describe('effectiveBets(weights, covariance)', () => {
	it('is n/(1 + (n − 1)ρ) for n assets alike, whatever their volatility', () => {
		for (const count of [1, 2, 3, 10, 40]) {
			for (const correlation of [0, 0.25, 0.676, 0.99, 1]) {
				const law = count / (1 + (count - 1) * correlation);
				expect(effectiveBets(equal(count), alike(count, correlation, 7e-4))).toBeCloseTo(law, 9);
				expect(effectiveBetsAlike(count, correlation)).toBe(law);
			}
		}
	});

	it('stays below 1/ρ, and comes as near as one likes', () => {
		expect(effectiveBetsAlike(1e9, 0.5)).toBeLessThan(2);
		expect(effectiveBetsAlike(1e9, 0.5)).toBeCloseTo(2, 6);
	});

	it('prints what the model page does', () => {
		const text = example('Effective number of bets');
		const two = square(0.0016, 0.0016, 0.0016, 0.0064);
		expect(text).toContain(`worth ${effectiveBetsAlike(10, 0.5).toFixed(3)} bets`);
		expect(text).toContain(`at 0.9 ${effectiveBetsAlike(10, 0.9).toFixed(3)}`);
		expect(text).toContain(`is worth ${effectiveBets([0.5, 0.5], two).toFixed(3)}`);
	});

	it('is 1 for one asset alone, and for copies of one of any size', () => {
		expect(effectiveBets([3], [[0.04]])).toBeCloseTo(1, 12);
		expect(effectiveBets([0, 2, 0], alike(3, 0.2))).toBeCloseTo(1, 12);
		expect(effectiveBets([1, 2], square(0.01, 0.02, 0.02, 0.04))).toBeCloseTo(1, 12);
	});

	it('counts independent bets of one size each once: risk, not money, must be equal', () => {
		const apart = square(0.01, 0, 0, 0, 0.04, 0, 0, 0, 0.16);
		expect(effectiveBets([4, 2, 1], apart)).toBeCloseTo(3, 12);
		expect(effectiveBets([1, 1, 1], apart)).toBeLessThan(3);
	});

	it('exceeds their number where one moves against another, without limit', () => {
		expect(effectiveBets([1, 1], alike(2, -0.5))).toBeCloseTo(4, 12);
		expect(effectiveBets([1, 1], alike(2, -1))).toBe(Infinity);
	});

	it('is changed neither by cash nor by the amount', () => {
		fc.assert(
			fc.property(covariances, fc.integer({ min: 1, max: 99 }), ({ weights, covariance }, percent) => {
				const bets = effectiveBets(weights, covariance);
				const less = weights.map((weight) => (weight * percent) / 100);
				expect(effectiveBets(less, covariance) / bets).toBeCloseTo(1, 9);
				const withCash: Table = [...covariance.map((row) => [...row, 0]), covariance.map(() => 0).concat(0)];
				expect(effectiveBets([...weights, 50], withCash) / bets).toBeCloseTo(1, 12);
			}),
			{ seed: 1, numRuns: 200 }
		);
	});

	it('is 1/(ρ̄(1 − c) + c), ρ̄ the mean correlation and c the concentration, both weighted by risk; never below 1', () => {
		fc.assert(
			fc.property(covariances, ({ weights, covariance }) => {
				const risks = weights.map((weight, i) => weight * Math.sqrt(covariance[i]![i]!));
				const all = risks.reduce((sum, one) => sum + one, 0);
				const c = risks.reduce((sum, one) => sum + one * one, 0) / (all * all);
				const correlation = correlationOf(covariance);
				let shared = 0;
				risks.forEach((a, i) =>
					risks.forEach((b, j) => (shared += i === j ? 0 : (a * b * correlation[i]![j]!) / (all * all)))
				);
				const bets = effectiveBets(weights, covariance);
				expect(bets * (shared + c)).toBeCloseTo(1, 9);
				expect(bets).toBeGreaterThanOrEqual(1 - 1e-12);
			}),
			{ seed: 1, numRuns: 300 }
		);
	});

	it('refuses tables that are none', () => {
		expect(() => effectiveBets([1], square(1, 0, 0, 1))).toThrow('weights.length must be 2, got 1');
		expect(() => effectiveBets([0, 1], square(1, 0, 0, 0))).toThrow(/volatilities must be .* got 0/);
		expect(() => effectiveBets([1, 1], square(1, -2, -2, 1))).toThrow(/variance of the weights must be/);
	});
});

describe('realisedCovariance(returns)', () => {
	it('is the sum of products, nothing taken off for a mean', () => {
		expect(
			realisedCovariance([
				[0.01, -0.02],
				[0.03, 0.01]
			])
		).toEqual(square(0.0001 + 0.0004, 0.0003 - 0.0002, 0.0003 - 0.0002, 0.0009 + 0.0001));
	});

	it('of a steady fall of all is one bet, which a covariance about the mean would take for none at all', () => {
		const steady = [-0.01, -0.02, -0.03].map((fall) => Array.from({ length: 60 }, () => fall));
		expect(effectiveBets([1, 1, 1], realisedCovariance(steady))).toBeCloseTo(1, 12);
	});

	it('is that of the draws, as many times as there are', () => {
		const covariance = square(0.0004, 0.0003, 0.0003, 0.0009);
		const draw = fundamentalReturns(covariance);
		const chance = stream(1, 'realised');
		const days = Array.from({ length: 100_000 }, () => draw(chance));
		const realised = realisedCovariance([0, 1].map((i) => days.map((day) => day[i]!)));
		realised.forEach((row, i) =>
			row.forEach((value, j) => expect(value / days.length / covariance[i]![j]!).toBeCloseTo(1, 1))
		);
	});

	it('refuses lists of different length, none, and empty ones', () => {
		expect(() => realisedCovariance([[1], [1, 2]])).toThrow('returns[1].length must be 1, got 2');
		expect(() => realisedCovariance([])).toThrow('returns.length must be');
		expect(() => realisedCovariance([[]])).toThrow('returns[0].length must be');
	});
});

describe('calmCovariance(setting)', () => {
	const commonNoise = 0.47 / Math.sqrt(365);
	const covariance = calmCovariance({ assets: tenAssets, commonNoise });

	it('has the volatilities and the correlations with bitcoin that were measured', () => {
		const yearly = covariance.map((row, i) => Math.sqrt(365 * row[i]!));
		const correlations = correlationOf(covariance)[0]!;
		// β, σ and ρ are rounded as published, and β = ρσ/σ₀ holds up to that
		const published = [0.47, 0.659, 0.532, 0.845, 0.861, 0.9, 0.889, 0.912, 0.883];
		published.forEach((volatility, i) => expect(Math.abs(yearly[i]! / volatility - 1)).toBeLessThan(0.02));
		[1, 0.81, 0.66, 0.6, 0.74, 0.76, 0.71, 0.7, 0.67].forEach((correlation, i) =>
			expect(Math.abs(correlations[i]! - correlation)).toBeLessThan(0.015)
		);
	});

	it('ties nine coins less closely than they were, as the model page says', () => {
		const pairs = correlationOf(covariance)
			.slice(0, 9)
			.flatMap((row, i) => row.slice(0, i));
		const mean = pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
		expect(pairs.length).toBe(36);
		expect(section('Effective number of bets')).toContain(`comes to ${mean.toFixed(2)}.`);
		expect(mean).toBeLessThan(0.676);
	});

	it('makes more coins more bets, ever more slowly', () => {
		const bets = equal(10).map((_, n) =>
			effectiveBets(
				tenAssets.map((_, i) => (i <= n ? 1 : 0)),
				covariance
			)
		);
		expect(bets).toEqual(bets.toSorted((a, b) => a - b));
		expect(bets[9]).toBeGreaterThan(1.7);
		expect(bets[9]).toBeLessThan(1.8);
	});
});
