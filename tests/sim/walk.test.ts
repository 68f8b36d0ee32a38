import { describe, expect, it } from 'vitest';
import {
	bookAfter,
	flatProfile,
	growingProfile,
	latentProfile,
	profileWithDepth,
	tabulatedProfile,
	walk,
	type Taker,
	type Venue
} from '../../src/lib/sim/index.ts';

const flat: Venue = { profile: flatProfile(2), price: 1000, thickness: 1, permanentShare: 0 };
const books = [flatProfile(2), growingProfile(1, 50), latentProfile(0.1)].map((profile) => ({
	...flat,
	profile
}));
const sides: Taker[] = ['sell', 'buy'];

describe('walk(venue, side, coins)', () => {
	it('takes 2 coins a dollar off a flat book: 40 coins end 20 dollars down and fill 10 down on average', () => {
		expect(walk(flat, 'sell', 40)).toEqual({
			side: 'sell',
			coins: 40,
			unfilled: 0,
			averagePrice: 990,
			lastPrice: 980,
			slippage: 0.01,
			impact: 0.02,
			cost: 400
		});
	});

	it('walks the asks as the mirror image of the bids', () => {
		for (const venue of books) {
			const [sold, bought] = sides.map((side) => walk(venue, side, 30));
			expect(bought!.lastPrice - 1000).toBeCloseTo(1000 - sold!.lastPrice, 9);
			expect(bought!.averagePrice - 1000).toBeCloseTo(1000 - sold!.averagePrice, 9);
			expect(bought!.cost).toBeCloseTo(sold!.cost, 9);
		}
	});

	it('fills between the price before and the last fill, which it moves further the larger the order', () => {
		for (const venue of books) {
			const walks = [1, 10, 100].map((coins) => walk(venue, 'sell', coins));
			for (const { averagePrice, lastPrice } of walks) {
				expect(averagePrice).toBeLessThan(1000);
				expect(averagePrice).toBeGreaterThan(lastPrice);
			}
			expect(walks.map(({ impact }) => impact)).toEqual(walks.map(({ impact }) => impact).toSorted());
		}
	});

	it('in half a book goes as far as twice the coins in a whole one', () => {
		for (const venue of books) {
			const thin = walk({ ...venue, thickness: 0.5 }, 'sell', 20);
			expect(thin.lastPrice).toBeCloseTo(walk(venue, 'sell', 40).lastPrice, 9);
		}
	});

	it('fills the same whatever part of the impact stays', () => {
		const [none, all] = [0, 1].map((permanentShare) => walk({ ...books[1]!, permanentShare }, 'sell', 30));
		expect(all!.averagePrice).toBeCloseTo(none!.averagePrice, 9);
		expect(all!.lastPrice).toBeCloseTo(none!.lastPrice, 9);
	});

	it('stops at 1% of the price when the bids are gone, and says how many coins found none', () => {
		const { coins, unfilled, lastPrice, impact } = walk(flat, 'sell', 2000);
		expect(coins).toBeCloseTo(1980, 9);
		expect(unfilled).toBeCloseTo(20, 9);
		expect(lastPrice).toBeCloseTo(10, 9);
		expect(impact).toBeCloseTo(0.99, 12);
	});

	it('stops as far up when the asks are gone', () => {
		const { coins, unfilled, lastPrice, impact } = walk(flat, 'buy', 2000);
		expect(coins + unfilled).toBeCloseTo(2000, 9);
		expect(unfilled).toBeCloseTo(20, 9);
		expect(lastPrice).toBeCloseTo(1990, 9);
		expect(impact).toBeCloseTo(0.99, 12);
	});

	it('finds in a book of lumps what it holds, and no more, on either side and however thin', () => {
		const profile = tabulatedProfile([0, 10, 20], 100);
		for (const side of sides) {
			for (const thickness of [1, 0.7, 0.49, 0.3, 0.1, 0.07]) {
				for (const asked of [30 * thickness, 50]) {
					const { coins, unfilled, averagePrice, lastPrice } = walk(
						{ ...flat, profile, thickness },
						side,
						asked
					);
					expect(coins).toBeCloseTo(30 * thickness, 9);
					expect(coins + unfilled).toBeCloseTo(asked, 9);
					expect(Math.abs(averagePrice - 1000)).toBeCloseTo(500 / 3, 9);
					expect(Math.abs(lastPrice - 1000)).toBe(200);
				}
			}
		}
	});

	it('of no coins is nothing', () => {
		const { averagePrice, slippage, impact, cost } = walk(flat, 'sell', 0);
		expect([averagePrice, slippage, impact, cost]).toEqual([1000, 0, 0, 0]);
	});

	it('goes 0.35% down with $50M in a book of $150M within 1%: 500 coins of 1,500', () => {
		const venue = { ...flat, profile: profileWithDepth('growing', 150e6, 1e5), price: 1e5 };
		const f0 = 1500 / 1100;
		const distance = 1000 / f0 / (1 + Math.sqrt(1 + 1000 / (5000 * f0)));
		expect(walk(venue, 'sell', 500).impact).toBeCloseTo(distance / 1e5, 12);
		expect(walk(venue, 'sell', 500).impact).toBeCloseTo(0.00354, 5);
	});
});

describe('bookAfter(venue, walk, seconds, halfLife)', () => {
	const venue = { ...books[1]!, permanentShare: 0.25 };

	it.each(sides)('stands at the last fill just after: %s', (side) => {
		const found = walk(venue, side, 30);
		expect(bookAfter(venue, found, 0, 60).price).toBeCloseTo(found.lastPrice, 9);
	});

	it('has half the coins back after one half-life, a quarter missing after two', () => {
		const found = walk(venue, 'sell', 30);
		const missing = [0, 60, 120].map((t) => bookAfter(venue, found, t, 60).displacement);
		expect(missing.map((coins) => coins / 30)).toEqual(
			[1, 0.5, 0.25].map((part) => expect.closeTo(part, 12))
		);
	});

	it.each(sides)('settles where the permanent share has moved it: %s', (side) => {
		const found = walk(venue, side, 30);
		const settled = bookAfter(venue, found, Infinity, 60).price;
		expect(settled).toBeCloseTo(1000 + 0.25 * (found.lastPrice - 1000), 9);
		expect(bookAfter(venue, found, 3600, 60).price).toBeCloseTo(settled, 9);
	});

	it('offers the next seller the bids that have come back, and no others', () => {
		const found = walk(venue, 'sell', 30);
		const book = bookAfter(venue, found, 60, 60);
		expect(book.coinsTo(book.price)).toBeCloseTo(0, 9);
		const next = bookAfter(venue, found, 60, 60);
		next.sell(15);
		expect(next.displacement).toBeCloseTo(30, 9);
	});
});
