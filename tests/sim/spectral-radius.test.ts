import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contagionWaves, spectralRadius, type Table } from '../../src/lib/sim/index.ts';
import { scaled, square, tables } from './tables.ts';

const published = square(0.5, 0.2, 0.6, 0.3);

describe('the spectral radius', () => {
	it('is 0.760555 for the table of law T6: 0.4 + √0.13', () => {
		expect(spectralRadius(published)).toBeCloseTo(0.760555, 6);
		expect(spectralRadius(published)).toBeCloseTo(0.4 + Math.sqrt(0.13), 14);
	});

	it.each<[string, Table, number]>([
		['one asset: its gain', [[0.7]], 0.7],
		['nothing', [[0]], 0],
		['nothing between three', square(0, 0, 0, 0, 0, 0, 0, 0, 0), 0],
		['two that do not meet: the larger', square(0.3, 0, 0, 0.8), 0.8],
		['one that only hands on: the larger', square(0.3, 5, 0, 0.8), 0.8],
		['a chain that ends', square(0, 2, 3, 0, 0, 4, 0, 0, 0), 0],
		['a circle of two: the root of the product', square(0, 8, 2, 0), 4],
		['a circle of three: the cube root', square(0, 2, 0, 0, 0, 4, 8, 0, 0), 4],
		['a class below another', square(0.1, 0, 0, 9, 0, 8, 9, 2, 0), 4],
		['rows that add up to the same: that', square(0.1, 0.2, 0.3, 0.3, 0.2, 0.1, 0.2, 0.2, 0.2), 0.6],
		['a link too thin to see', square(1, 1e-9, 1e-9, 1 - 1e-12), 1 + 1e-9 - 5e-13],
		['links of very different strength', square(0, 1e12, 1e-12, 0), 1],
		['a circle through a link of almost nothing', square(0, 1, 1e-200, 0), 1e-100],
		['large numbers', square(1e300, 0, 0, 1), 1e300]
	])('%s', (_, table, radius) => {
		expect(spectralRadius(table) / (radius || 1)).toBeCloseTo(radius === 0 ? 0 : 1, 13);
	});

	it('of two assets is the larger root of the characteristic equation', () => {
		const entry = fc.double({ min: 1e-6, max: 3, noNaN: true });
		fc.assert(
			fc.property(entry, entry, entry, entry, (a, b, c, d) => {
				const root = (a + d) / 2 + Math.sqrt(((a - d) / 2) ** 2 + b * c);
				const radius = spectralRadius(square(a, b, c, d));
				expect(radius / root).toBeCloseTo(1, 12);
			}),
			{ seed: 1, numRuns: 500 }
		);
	});

	it('lies between the least and the largest sum of a row, is homogeneous, and the same in other units', () => {
		fc.assert(
			fc.property(
				tables,
				fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 5, maxLength: 5 }),
				(table, units) => {
					const radius = spectralRadius(table);
					const sums = table.map((row) => row.reduce((a, b) => a + b, 0));
					expect(radius).toBeGreaterThanOrEqual(Math.min(...sums) * (1 - 1e-12));
					expect(radius).toBeLessThanOrEqual(Math.max(...sums) * (1 + 1e-12));
					expect(spectralRadius(scaled(table, 3))).toBeCloseTo(3 * radius, 9);
					const converted = table.map((row, i) => row.map((value, j) => (value * units[i]!) / units[j]!));
					expect(spectralRadius(converted)).toBeCloseTo(radius, 9);
					const turned = table.map((_, i) => table.map((row) => row[i]!));
					expect(spectralRadius(turned)).toBeCloseTo(radius, 9);
				}
			),
			{ seed: 2, numRuns: 300 }
		);
	});

	it('is how fast waves grow in the end: at a radius of 1 not at all', () => {
		fc.assert(
			fc.property(tables, (table) => {
				const filled = table.map((row) => row.map((value) => value + 0.01));
				const critical = scaled(filled, 1 / spectralRadius(filled));
				const sold = contagionWaves(
					critical,
					critical.map(() => 1),
					400
				).map((wave) => wave.reduce((a, b) => a + b, 0));
				expect(Math.pow(sold[400]! / sold[200]!, 1 / 200)).toBeCloseTo(1, 2);
			}),
			{ seed: 3, numRuns: 100 }
		);
	});
});
