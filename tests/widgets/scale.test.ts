/** The price scale of a fall, and how many coins a mark is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coinsPerMark, fallScale } from '$lib/widgets/scale';
import { even } from '../chart/even';

const fall = even(0, 0.99);

describe('fallScale(fall)', () => {
	it('holds every fall of a run, in rows that can be counted', () => {
		fc.assert(
			fc.property(fall, (fall) => {
				const { max, rows } = fallScale(fall);
				expect(max).toBeGreaterThanOrEqual(fall);
				expect(max).toBeLessThanOrEqual(0.99);
				expect(Number.isInteger(rows) && rows >= 24 && rows <= 33).toBe(true);
			})
		);
		expect(fallScale(0.99).max).toBe(0.99);
	});

	it('leaves room under the end of a fall, for its label', () => {
		fc.assert(
			fc.property(even(0, 0.89), (fall) => {
				expect(fall).toBeLessThanOrEqual(0.9 * fallScale(fall).max + 1e-12);
			})
		);
	});

	it('is no larger than it must be: more than half of it is used, from 5% on', () => {
		fc.assert(
			fc.property(even(0.05, 0.99), (fall) => {
				expect(fall / fallScale(fall).max).toBeGreaterThan(0.55);
			})
		);
	});

	it('never shrinks as the fall grows', () => {
		fc.assert(
			fc.property(fall, fall, (a, b) => {
				expect(fallScale(Math.max(a, b)).max).toBeGreaterThanOrEqual(fallScale(Math.min(a, b)).max);
			})
		);
	});

	it('draws few lines, evenly from the start, none below the bottom', () => {
		fc.assert(
			fc.property(fall, (fall) => {
				const { grid, max } = fallScale(fall);
				expect(grid[0]).toBe(0);
				expect(grid.length).toBeGreaterThanOrEqual(3);
				expect(grid.length).toBeLessThanOrEqual(6);
				expect(grid.at(-1)).toBeLessThanOrEqual(max + 1e-9);
				for (const [i, line] of grid.entries()) expect(line).toBeCloseTo(i * grid[1]!, 12);
			})
		);
	});
});

describe('coinsPerMark(coins, marks)', () => {
	const round = Array.from({ length: 36 }, (_, i) => [1, 2, 5][i % 3]! * 10 ** Math.floor(i / 3));

	it('is the least round number that makes few enough marks', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1e11, noNaN: true }),
				fc.integer({ min: 1, max: 40 }),
				(coins, marks) => {
					const unit = coinsPerMark(coins, marks);
					expect(coins / unit).toBeLessThanOrEqual(marks);
					expect(round).toContain(unit);
					const smaller = round[round.indexOf(unit) - 1];
					if (smaller !== undefined) expect(coins / smaller).toBeGreaterThan(marks);
				}
			)
		);
	});

	it.each([
		[0, 19, 1],
		[19, 19, 1],
		[20, 19, 2],
		[4000, 20, 200],
		[4001, 20, 500],
		[1e300, 20, 1e12]
	])('%d coins in %d marks: %d each', (coins, marks, unit) => {
		expect(coinsPerMark(coins, marks)).toBe(unit);
	});
});
