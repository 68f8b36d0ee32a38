import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	crossing,
	flatProfile,
	fuelOf,
	growingProfile,
	latentProfile,
	newsOf,
	saleOf,
	saleTo,
	tabulatedProfile,
	type DepthProfile
} from '../../src/lib/sim/index.ts';
import { settle, triggersOf } from '../../src/lib/validation/order-by-order.ts';

const bids = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 40 });
const orders = fc.array(
	fc.record({ drop: fc.integer({ min: 1, max: 45 }), coins: fc.integer({ min: 1, max: 15 }) }),
	{ maxLength: 25 }
);
const choices = fc.infiniteStream(fc.nat());

describe('T1: the price stops at the first crossing, whatever the order and batching of the sales', () => {
	it.each([0, 7])(
		'on random books of whole coins, against order-by-order matching; news of %d',
		(fairDrop) => {
			fc.assert(
				fc.property(
					bids,
					orders,
					fc.integer({ min: 0, max: 60 }),
					choices,
					(levels, waiting, coins, chosen) => {
						const sale = fairDrop > 0 ? 0 : coins;
						const pick = (n: number) => chosen.next().value! % n;
						const matched = settle(levels, fairDrop, sale, waiting, pick);
						const book = tabulatedProfile(levels, 1);
						const shock = fairDrop > 0 ? newsOf(fairDrop) : saleOf(book, sale);
						const path = crossing(book, fuelOf(triggersOf(waiting)), shock, 1000);
						expect(path.stops.at(-1)).toBe(matched.last);
						expect(path.unsoldCoins).toBe(matched.unsoldCoins);
						expect(path.exhausted).toBe(matched.unsoldCoins > 0);
						if (!path.exhausted) expect(path.forcedCoins.at(-1)).toBe(matched.forcedCoins);
					}
				),
				{ numRuns: 1500, seed: 1 }
			);
		}
	);

	it('is the least x with D(x) ≥ Q₀ + G(x), found by trying every level', () => {
		fc.assert(
			fc.property(bids, orders, fc.integer({ min: 0, max: 60 }), (levels, waiting, coins) => {
				const book = tabulatedProfile(levels, 1);
				const fuel = fuelOf(triggersOf(waiting));
				const { stops, exhausted } = crossing(book, fuel, saleOf(book, coins), 1000);
				let x = 0;
				while (x < 1000 && book.coins(x) < coins + fuel.coins(x)) x++;
				expect(exhausted).toBe(x === 1000);
				if (!exhausted) expect(stops.at(-1)).toBe(x);
			}),
			{ numRuns: 1000, seed: 2 }
		);
	});
});

describe('crossing(book, fuel, shock, floorDrop) on smooth books', () => {
	const smooth: [string, DepthProfile][] = [
		['growing', growingProfile(1, 20)],
		['flat', flatProfile(1.5)],
		['latent', latentProfile(0.1)]
	];

	it.each(smooth)('meets D = Q₀ + G there and nowhere before: %s', (_, book) => {
		const reals = fc.array(
			fc.record({
				drop: fc.double({ min: 0.01, max: 60, noNaN: true }),
				coins: fc.double({ min: 0.01, max: 9, noNaN: true })
			}),
			{ maxLength: 30 }
		);
		fc.assert(
			fc.property(
				reals,
				fc.double({ min: 0, max: 20, noNaN: true }),
				fc.boolean(),
				(waiting, size, isNews) => {
					const fuel = fuelOf(triggersOf(waiting));
					const shock = isNews ? newsOf(size) : saleTo(book, size);
					const { stops } = crossing(book, fuel, shock, 1e6);
					const stop = stops.at(-1)!;
					const slack = (x: number) => book.coins(x - shock.fairDrop) - shock.coins - fuel.coins(x);
					expect(Math.abs(slack(stop))).toBeLessThan(1e-9);
					// between the shock and the stop, D is short; just before each trigger it is least so
					for (const { drop } of waiting) {
						if (drop > shock.drop && drop < stop * (1 - 1e-9)) {
							expect(slack(drop * (1 - 1e-12))).toBeLessThan(1e-9);
						}
					}
				}
			),
			{ numRuns: 400, seed: 3 }
		);
	});

	it('counts a trigger that the price just touches', () => {
		const book = flatProfile(1);
		const touched = triggersOf([{ drop: 5, coins: 2 }]);
		expect(crossing(book, fuelOf(touched), saleOf(book, 5), 100).stops).toEqual([5, 7]);
		const spared = triggersOf([{ drop: 5.000001, coins: 2 }]);
		expect(crossing(book, fuelOf(spared), saleOf(book, 5), 100).stops).toEqual([5]);
	});

	it('has no wave without fuel, and none without a shock', () => {
		const book = flatProfile(1);
		expect(crossing(book, fuelOf(triggersOf([])), saleTo(book, 5), 100).stops).toEqual([5]);
		expect(crossing(book, fuelOf(triggersOf([{ drop: 1, coins: 9 }])), newsOf(0), 100).stops).toEqual([0]);
	});

	it('stops at the floor when the book runs out, and says what found no bid', () => {
		const book = flatProfile(1);
		const fuel = fuelOf(
			triggersOf([
				{ drop: 5, coins: 80 },
				{ drop: 90, coins: 40 },
				{ drop: 99.5, coins: 1 }
			])
		);
		expect(crossing(book, fuel, saleTo(book, 10), 99)).toEqual({
			stops: [10, 90, 99],
			forcedCoins: [0, 80, 89],
			unsoldCoins: 31,
			exhausted: true
		});
		expect(crossing(book, fuel, newsOf(10), 99)).toEqual({
			stops: [10, 90, 99],
			forcedCoins: [0, 80, 89],
			unsoldCoins: 31,
			exhausted: true
		});
	});

	it('leaves part of the sale itself unsold when the book is too small for it', () => {
		const book = flatProfile(1);
		const path = crossing(book, fuelOf(triggersOf([{ drop: 3, coins: 2 }])), saleOf(book, 12), 10);
		expect(path).toEqual({ stops: [10], forcedCoins: [0], unsoldCoins: 4, exhausted: true });
	});
});

describe('T2: in a flat book with evenly spread triggers, wave k stops at (Q₀/D)(1 − n^(k+1))/(1 − n)', () => {
	const sale = 100;
	const density = 50;
	const fuel = (perDollar: number) => ({ coins: (drop: number) => perDollar * drop });

	it('with Q₀ = 100, D = 50, g = 40: 2, 3.6, 4.88, 5.904, 6.7232 … 10', () => {
		const book = flatProfile(density);
		const { stops } = crossing(book, fuel(40), saleOf(book, sale), 1e6);
		[2, 3.6, 4.88, 5.904, 6.7232].forEach((stop, k) =>
			expect(Math.abs(stops[k]! / stop - 1)).toBeLessThan(1e-12)
		);
		expect(Math.abs(stops.at(-1)! / 10 - 1)).toBeLessThan(1e-12);
	});

	it.each([0.1, 0.5, 0.8, 0.95, 0.99])('at gain %d, every wave to 1e-12', (gain) => {
		const book = flatProfile(density);
		const { stops } = crossing(book, fuel(gain * density), saleOf(book, sale), 1e6);
		let power = gain;
		for (const stop of stops) {
			const law = ((sale / density) * (1 - power)) / (1 - gain);
			expect(Math.abs(stop / law - 1)).toBeLessThan(1e-12);
			power *= gain;
		}
		expect(Math.abs(stops.at(-1)! / (sale / density / (1 - gain)) - 1)).toBeLessThan(1e-12);
	});

	it('above a gain of 1 it runs to the floor', () => {
		const book = flatProfile(density);
		expect(crossing(book, fuel(1.01 * density), saleOf(book, sale), 1e4)).toMatchObject({ exhausted: true });
	});
});
