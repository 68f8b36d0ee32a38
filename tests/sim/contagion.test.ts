import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	contagionWaves,
	crossGains,
	isContained,
	linearResponse,
	meanCascade,
	spectralRadius
} from '../../src/lib/sim/index.ts';
import { scaled, square, tables } from './tables.ts';

const published = square(0.5, 0.2, 0.6, 0.3);

describe('T6: crossed accounts', () => {
	it('answer a shock by (I − N)⁻¹: 100 million of one make 304.3 and 260.9 million', () => {
		const [first, second] = linearResponse(published, [100e6, 0]);
		expect(first! / (70e6 / 0.23)).toBeCloseTo(1, 14);
		expect(second! / (60e6 / 0.23)).toBeCloseTo(1, 14);
		expect(first).toBeCloseTo(304_347_826.09, 1);
		expect(second).toBeCloseTo(260_869_565.22, 1);
	});

	it('with one asset amplify 1/(1 − n) times', () => {
		for (const n of [0, 0.3, 0.5, 0.9, 0.999999]) {
			expect(linearResponse([[n]], [1])[0]! / meanCascade(n)).toBeCloseTo(1, 11);
		}
		expect(linearResponse([[1]], [1])).toEqual([Infinity]);
	});

	it('are at the cliff where the radius is 1: contained just below, without end just above', () => {
		for (const table of [published, square(0, 8, 2, 0), square(0.9, 0.1, 0, 0, 0.9, 0.1, 0.1, 0, 0.9)]) {
			const radius = spectralRadius(table);
			const below = scaled(table, (1 - 1e-9) / radius);
			const above = scaled(table, (1 + 1e-9) / radius);
			expect([isContained(below), isContained(above)]).toEqual([true, false]);
			const shock = table.map((_, i) => (i === 0 ? 1 : 0));
			for (const sold of linearResponse(below, shock)) {
				expect(sold).toBeGreaterThan(1e7);
				expect(sold).toBeLessThan(1e10);
			}
			expect(linearResponse(above, shock)).toEqual(table.map(() => Infinity));
		}
	});

	it('may be past the cliff together though each alone is far from it: N₁₂N₂₁ against (1 − n₁)(1 − n₂)', () => {
		const both = (link: number) => square(0.5, link, link, 0.3);
		expect(isContained(both(Math.sqrt(0.35) * 0.999))).toBe(true);
		expect(isContained(both(Math.sqrt(0.35) * 1.001))).toBe(false);
	});

	it('leave out of it whom no wave reaches', () => {
		const table = square(2, 0, 0, 0, 0.5, 0, 1, 0, 0.5);
		expect(linearResponse(table, [0, 1, 0])).toEqual([0, 2, 0]);
		expect(linearResponse(table, [0, 0, 1])).toEqual([0, 0, 2]);
		expect(linearResponse(table, [1, 1, 0])).toEqual([Infinity, 2, Infinity]);
	});

	it('solve y = b + Ny, to ten digits, for any table that is contained', () => {
		fc.assert(
			fc.property(tables, fc.double({ min: 0.01, max: 0.999, noNaN: true }), (table, target) => {
				const radius = spectralRadius(table);
				const gains = radius > 0 ? scaled(table, target / radius) : table;
				const shock = gains.map((_, i) => i + 1);
				const total = linearResponse(gains, shock);
				total.forEach((sold, i) => {
					const again = gains[i]!.reduce((sum, gain, j) => sum + gain * total[j]!, shock[i]!);
					expect(again / sold).toBeCloseTo(1, 10);
				});
			}),
			{ seed: 4, numRuns: 300 }
		);
	});

	it('are the sum of their waves: 100, 50 and 60, 37 and 48 … million', () => {
		const waves = contagionWaves(published, [100e6, 0], 200);
		expect(waves.slice(0, 3).map((wave) => wave.map((sold) => Math.round(sold / 1e4) / 100))).toEqual([
			[100, 0],
			[50, 60],
			[37, 48]
		]);
		const total = linearResponse(published, [100e6, 0]);
		[0, 1].forEach((i) => {
			const sum = waves.reduce((so, wave) => so + wave[i]!, 0);
			expect(sum / total[i]!).toBeCloseTo(1, 13);
		});
		expect(waves[200]![0]! / waves[199]![0]!).toBeCloseTo(0.760555, 6);
	});

	it('more fuel never sells less', () => {
		fc.assert(
			fc.property(tables, fc.nat(4), fc.nat(4), (table, i, j) => {
				const size = table.length;
				const shock = table.map(() => 1);
				const more = table.map((row, k) =>
					row.map((value, l) => (k === i % size && l === j % size ? value + 0.1 : value))
				);
				const before = linearResponse(table, shock);
				linearResponse(more, shock).forEach((sold, k) =>
					expect(sold).toBeGreaterThanOrEqual(before[k]! * (1 - 1e-12))
				);
				expect(spectralRadius(more)).toBeGreaterThanOrEqual(spectralRadius(table) * (1 - 1e-12));
			}),
			{ seed: 5, numRuns: 300 }
		);
	});
});

describe('cross gains', () => {
	it('are forced sales over depths: 3 billion per whole fall into 15 billion is 0.2', () => {
		const gains = crossGains(square(7.5e9, 1e9, 9e9, 1.5e9), [15e9, 5e9]);
		expect(gains).toEqual(square(0.5, 0.2, 0.6, 0.3));
	});
});

describe('a table of gains', () => {
	it.each<[string, () => unknown]>([
		['gains[1].length must be 2, got 1', () => spectralRadius([[0, 0], [0]])],
		['gains must be a table of one row or more, got ', () => spectralRadius([])],
		['gains[0][1] must be finite and at least 0, got -1', () => isContained(square(0, -1, 0, 0))],
		['gains[0][0] must be finite and at least 0, got Infinity', () => spectralRadius([[Infinity]])],
		['gains[0][0] must be finite and at least 0, got NaN', () => linearResponse([[NaN]], [1])],
		['shock.length must be 1, got 2', () => linearResponse([[0]], [1, 2])],
		['shock[0] must be finite and at least 0, got -1', () => contagionWaves([[0]], [-1], 1)],
		['last must be a whole number from 0 to 100000, got 1.5', () => contagionWaves([[0]], [1], 1.5)],
		['depths[0] must be finite and above 0, got 0', () => crossGains([[1]], [0])]
	])('is refused: %s', (said, call) => {
		expect(call).toThrow(RangeError);
		expect(call).toThrow(said);
	});
});
