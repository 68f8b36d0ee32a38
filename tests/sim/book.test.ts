import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	Book,
	exp,
	flatProfile,
	growingProfile,
	latentProfile,
	ln,
	tabulatedProfile,
	type DepthProfile
} from '../../src/lib/sim/index.ts';

const profiles: [string, DepthProfile][] = [
	['growing', growingProfile(30, 5)],
	['flat', flatProfile(50)],
	['latent', latentProfile(20)],
	[
		'tabulated',
		tabulatedProfile(
			Array.from({ length: 90 }, (_, k) => 40 + (k % 7)),
			1
		)
	]
];
const smooth = profiles.slice(0, 3);
const shares = [0, 0.2, 0.7, 1];

describe.each(profiles)('a book with a %s profile', (_, profile) => {
	it.each(shares)('walks to the static price, whatever the permanent share: %d', (share) => {
		const book = new Book(profile, 100, share);
		for (const coins of [7, 30, 0.5, 120]) book.sell(coins);
		expect(book.price).toBe(100 - profile.distance(157.5));
		expect(book.fairPrice).toBeCloseTo(100 - share * profile.distance(157.5), 12);
	});

	it('pays what the profile says: v·P₀ − W', () => {
		const book = new Book(profile, 100, 0.2);
		const brought = [7, 30, 0.5, 120].map((coins) => book.sell(coins).proceeds);
		const all = brought.reduce((sum, one) => sum + one, 0);
		expect(all / (157.5 * 100 - profile.concession(157.5))).toBeCloseTo(1, 12);
	});

	it('fills between the price before and the price after, down to the last crumb', () => {
		const book = new Book(profile, 100, 0.3);
		for (const coins of [300, 1e-12, -20, 1e-9, -1e-13, 5]) {
			const before = book.price;
			const { averagePrice } = book.sell(coins);
			expect(averagePrice).toBeLessThanOrEqual(Math.max(before, book.price));
			expect(averagePrice).toBeGreaterThanOrEqual(Math.min(before, book.price));
		}
	});

	it('is the mirror image for buyers', () => {
		const down = new Book(profile, 100, 0.2);
		const up = new Book(profile, 100, 0.2);
		for (const step of [50, 0, -20, 90]) {
			const sold = down.sell(step);
			const bought = up.sell(-step);
			expect(up.price + down.price).toBeCloseTo(200, 9);
			expect(sold.averagePrice + bought.averagePrice).toBeCloseTo(200, 9);
			down.refill(0.7);
			up.refill(0.7);
			expect(up.fairPrice + down.fairPrice).toBeCloseTo(200, 9);
		}
	});

	it('refills without a trace when nothing has been sold, and not at all when nothing refills', () => {
		const book = new Book(profile, 100, 0.2);
		book.refill(0.3);
		expect(book.price).toBe(100);
		book.sell(60);
		const { price } = book;
		book.refill(1);
		expect(book.price).toBe(price);
	});
});

describe.each(smooth)('T4: after a trade in a %s book the displacement decays as e^(−t/τ)', (_, profile) => {
	it.each([1, 5, 17])('in ticks of %d s, to 1e-9', (tick) => {
		const halfLife = 60;
		const left = exp((-tick / halfLife) * ln(2));
		const book = new Book(profile, 100, 0.2);
		book.sell(200);
		const fair = book.fairPrice;
		for (let t = tick; t <= 1200; t += tick) {
			book.refill(left);
			const law = 200 * exp((-t * ln(2)) / halfLife);
			expect(Math.abs(book.displacement / law - 1)).toBeLessThan(1e-9);
			expect(Math.abs(book.price - (fair - 0.8 * profile.distance(law)))).toBeLessThan(1e-9);
			expect(Math.abs(book.fairPrice - fair)).toBeLessThan(1e-9);
		}
	});
});

describe('Book', () => {
	it('has linear impact when flat, and impact by the square root when latent', () => {
		for (const coins of [1e-6, 1, 40, 1000]) {
			const flat = new Book(flatProfile(50), 100, 0);
			flat.sell(coins);
			expect(Math.abs(flat.distance / (coins / 50) - 1)).toBeLessThan(1e-9);
			expect(Math.abs(100 - coins / 50 - flat.price)).toBeLessThan(1e-9);
			const latent = new Book(latentProfile(20), 100, 0);
			latent.sell(coins);
			expect(Math.abs((100 - latent.price) / Math.sqrt((2 * coins) / 20) - 1)).toBeLessThan(1e-9);
		}
	});

	it('heals to the fair price, which a share of each walk has lowered for good', () => {
		const book = new Book(flatProfile(10), 100, 0.25);
		book.sell(80);
		expect([book.price, book.fairPrice]).toEqual([92, 98]);
		book.refill(0);
		expect([book.price, book.fairPrice]).toEqual([98, 98]);
	});

	it('moves with news, and stays as thin as it was', () => {
		const book = new Book(flatProfile(10), 100, 0.25);
		book.sell(80);
		book.reprice(-5);
		expect([book.price, book.fairPrice, book.displacement]).toEqual([87, 93, 80]);
	});

	it('moves 1/h times as far when only h of it stands, and not by a change of h alone', () => {
		const book = new Book(flatProfile(10), 100, 0);
		book.thickness = 0.25;
		expect(book.price).toBe(100);
		expect(book.coinsTo(92)).toBe(20);
		const { averagePrice } = book.sell(20);
		expect([book.price, averagePrice]).toEqual([92, 96]);
	});

	it('says how many coins lie before a price: selling them takes it there', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...smooth),
				fc.double({ min: 0.1, max: 1, noNaN: true }),
				fc.double({ min: -150, max: 150, noNaN: true }),
				fc.double({ min: 60, max: 140, noNaN: true }),
				([, profile], thickness, first, target) => {
					const book = new Book(profile, 100, 0.2);
					book.thickness = thickness;
					book.sell(first);
					book.refill(0.5);
					book.sell(book.coinsTo(target));
					expect(book.price).toBeCloseTo(target, 6);
				}
			),
			{ numRuns: 300, seed: 11 }
		);
	});

	it('quotes what it then pays, and is not moved by asking', () => {
		const book = new Book(growingProfile(30, 5), 100, 0.2);
		const quoted = book.quote(77);
		expect(book.price).toBe(100);
		expect(book.sell(77).proceeds).toBeCloseTo(quoted, 9);
	});
});
