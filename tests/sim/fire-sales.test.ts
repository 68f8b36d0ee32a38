import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	correlationOf,
	fireSaleCovariance,
	fireSaleReturns,
	fundamentalReturns,
	saleImpacts,
	stream,
	type Seller,
	type Table
} from '../../src/lib/sim/index.ts';
import { square } from './tables.ts';

/** Two coins that have nothing to do with each other, at 3% and 4% a day, and a fund with 2 and 1 billion of them. */
const apart = square(0.0009, 0, 0, 0.0016);
const holdings = [2e9, 1e9];
const fund: Seller = { holdings, strength: 4, impacts: saleImpacts(holdings, [15e9, 3e9]) };

const three = square(0.0009, 0.0005, 0.0002, 0.0005, 0.0016, -0.0003, 0.0002, -0.0003, 0.0025);
const longShort: Seller = {
	holdings: [1e9, 2e9, -1e9],
	strength: 3,
	impacts: saleImpacts([1e9, 2e9, -1e9], [15e9, 3e9, 2e9])
};

/** Mean of rᵢrⱼ over many draws; their mean is 0. */
function sampled(covariance: Table, seller: Seller, draws: number): number[][] {
	const next = fundamentalReturns(covariance);
	const chance = stream(1, 'fundamental returns');
	const sums = covariance.map((row) => row.map(() => 0));
	for (let k = 0; k < draws; k++) {
		const returns = fireSaleReturns(next(chance), seller);
		for (const [i, a] of returns.entries()) for (const [j, b] of returns.entries()) sums[i]![j]! += a * b;
	}
	return sums.map((row) => row.map((sum) => sum / draws));
}

const product = (a: Table, b: Table) =>
	a.map((row) => b[0]!.map((_, j) => row.reduce((sum, one, k) => sum + one * b[k]![j]!, 0)));
const turned = (a: Table) => a[0]!.map((_, j) => a.map((row) => row[j]!));

/** One to four assets: a square root of the covariance, holdings and impacts. */
const markets = fc.integer({ min: 1, max: 4 }).chain((size) => {
	const number = fc.integer({ min: -100, max: 100 }).map((percent) => percent / 100);
	const list = fc.array(number, { minLength: size, maxLength: size });
	return fc.record({
		root: fc.array(list, { minLength: size, maxLength: size }),
		holdings: list,
		impacts: list,
		strength: fc.double({ min: 0, max: 3, noNaN: true })
	});
});

describe('T10: covariance with fire sales', () => {
	it('by hand: Λ = (2/3)/15 and (1/3)/3 per billion, Σπ = 1.8 and 1.6 million, πᵀΣπ = 5.2e15', () => {
		const [a, b] = [2 / 3 / 15e9, 1 / 3 / 3e9];
		expect(fund.impacts).toEqual([a, b]);
		const [first, second] = fireSaleCovariance(apart, fund);
		const by = (value: number) => expect.closeTo(value, 15) as number;
		expect(first).toEqual([
			by(0.0009 + 8 * a * 1.8e6 + 16 * 5.2e15 * a * a),
			by(4 * (a * 1.6e6 + b * 1.8e6) + 16 * 5.2e15 * a * b)
		]);
		expect(second![1]).toEqual(by(0.0016 + 8 * b * 1.6e6 + 16 * 5.2e15 * b * b));
		expect(correlationOf([first!, second!])[0]![1]).toBeCloseTo(0.5692, 4);
	});

	it('is the covariance of (I + κΛπᵀ)ε, for any table, holdings and impacts', () => {
		fc.assert(
			fc.property(markets, ({ root, ...seller }) => {
				const covariance = product(root, turned(root));
				covariance.forEach((row, i) =>
					row.forEach((_, j) => (row[j] = covariance[Math.min(i, j)]![Math.max(i, j)]!))
				);
				const map = root.map((_, i) =>
					seller.holdings.map((held, j) => (i === j ? 1 : 0) + seller.strength * seller.impacts[i]! * held)
				);
				const law = product(product(map, covariance), turned(map));
				fireSaleCovariance(covariance, seller).forEach((row, i) =>
					row.forEach((value, j) => expect(value).toBeCloseTo(law[i]![j]!, 9))
				);
			}),
			{ seed: 1, numRuns: 500 }
		);
	});

	it.each<[string, Table, Seller]>([
		['two coins apart', apart, fund],
		['three, one of them sold short', three, longShort]
	])('is what 400,000 draws give, within 1%: %s', (_, covariance, seller) => {
		const law = fireSaleCovariance(covariance, seller);
		const found = sampled(covariance, seller, 400_000);
		law.forEach((row, i) =>
			row.forEach((value, j) => {
				const scale = Math.sqrt(law[i]![i]! * law[j]![j]!);
				expect(Math.abs(found[i]![j]! - value) / scale).toBeLessThan(0.01);
				expect(Math.abs(correlationOf(found)[i]![j]! - correlationOf(law)[i]![j]!)).toBeLessThan(0.01);
			})
		);
		expect(Math.abs(found[0]![1]! / law[0]![1]! - 1)).toBeLessThan(0.01);
	});

	it('without strength, holdings or impact is the covariance it was', () => {
		for (const still of [
			{ ...longShort, strength: 0 },
			{ ...longShort, holdings: [0, 0, 0] },
			{ ...longShort, impacts: [0, 0, 0] }
		]) {
			expect(fireSaleCovariance(three, still)).toEqual(three);
			expect(fireSaleReturns([0.01, -0.02, 0.03], still)).toEqual([0.01, -0.02, 0.03]);
		}
	});

	it('grows with strength: from 0 towards 1 for coins that have nothing in common', () => {
		const correlation = (strength: number) =>
			correlationOf(fireSaleCovariance(apart, { ...fund, strength }))[0]![1]!;
		const path = [0, 1, 2, 4, 8, 100, 1e6].map(correlation);
		expect(path[0]).toBe(0);
		expect(path).toEqual(path.toSorted((a, b) => a - b));
		expect(path[6]).toBeGreaterThan(0.999999);
	});

	it('a loss of 1% of each takes them down by more: the fund sells $120 million', () => {
		const returns = fireSaleReturns([-0.01, -0.01], fund);
		expect(returns[0]).toBeCloseTo(-0.01 - 80e6 / 15e9, 15);
		expect(returns[1]).toBeCloseTo(-0.01 - 40e6 / 3e9, 15);
	});
});

describe('draws of returns', () => {
	it('have the covariance asked for, within 1%', () => {
		const still = { holdings: [0, 0, 0], strength: 0, impacts: [0, 0, 0] };
		const found = sampled(three, still, 400_000);
		three.forEach((row, i) =>
			row.forEach((value, j) => {
				const scale = Math.sqrt(three[i]![i]! * three[j]![j]!);
				expect(Math.abs(found[i]![j]! - value) / scale).toBeLessThan(0.01);
			})
		);
	});

	it('allow assets that move as one, and one that does not move', () => {
		const next = fundamentalReturns(square(4, 2, 0, 2, 1, 0, 0, 0, 0));
		const chance = stream(2, 'fundamental returns');
		for (let k = 0; k < 20; k++) {
			const [first, second, third] = next(chance);
			expect(first).toBeCloseTo(2 * second!, 12);
			expect(third).toBe(0);
		}
	});

	it('are the same for the same seed', () => {
		const next = fundamentalReturns(three);
		expect(next(stream(3, 'a'))).toEqual(next(stream(3, 'a')));
		expect(next(stream(3, 'a'))).not.toEqual(next(stream(3, 'b')));
	});
});

describe('a covariance', () => {
	it.each<[string, () => unknown]>([
		['covariance[0].length must be 1, got 2', () => fireSaleCovariance([[1, 0]], fund)],
		[
			'covariance[0][1] must be 0.5, as across the diagonal, got 0.4',
			() => correlationOf(square(1, 0.4, 0.5, 1))
		],
		['covariance[1][1] must be at least 4', () => fundamentalReturns(square(1, 2, 2, 1))],
		['covariance[1][0] must be 0', () => fundamentalReturns(square(0, 1, 1, 1))],
		['holdings.length must be 3, got 2', () => fireSaleCovariance(three, fund)],
		['impacts.length must be 2, got 1', () => fireSaleCovariance(apart, { ...fund, impacts: [1] })],
		['depths.length must be 2, got 1', () => saleImpacts([1, 2], [1])]
	])('is refused: %s', (said, call) => {
		expect(call).toThrow(RangeError);
		expect(call).toThrow(said);
	});
});
