import { describe, expect, it } from 'vitest';
import {
	flatProfile,
	growingProfile,
	latentProfile,
	profileWithDepth,
	tabulatedProfile,
	type DepthProfile
} from '../../src/lib/sim/index.ts';

const shapes: [string, DepthProfile][] = [
	['growing', growingProfile(1.4, 5000)],
	['flat', flatProfile(1.4)],
	['latent', latentProfile(0.003)]
];
const distances = [1e-9, 1e-3, 1, 40, 999, 20_000, 99_000];

/** ∫₀ˣ of a function, Simpson's rule. */
function integral(f: (x: number) => number, x: number) {
	const n = 2000;
	const h = x / n;
	let sum = f(0) + f(x);
	for (let i = 1; i < n; i++) sum += (i % 2 ? 4 : 2) * f(i * h);
	return (sum * h) / 3;
}

describe.each(shapes)('the %s book', (_, book) => {
	it('holds the integral of its density', () => {
		for (const x of distances) expect(book.coins(x) / integral(book.density, x)).toBeCloseTo(1, 9);
	});

	it('gives up the integral of distance times density', () => {
		for (const x of distances) {
			expect(book.dollars(x) / integral((y) => y * book.density(y), x)).toBeCloseTo(1, 9);
		}
	});

	it('finds the distance of a volume to the last digits, however small', () => {
		for (const x of distances) expect(Math.abs(book.distance(book.coins(x)) / x - 1)).toBeLessThan(1e-15 * 4);
	});

	it('concedes for a volume what it gives up to its distance', () => {
		for (const x of distances) expect(book.concession(book.coins(x)) / book.dollars(x)).toBeCloseTo(1, 12);
	});

	it('starts at nothing', () => {
		expect([book.coins(0), book.distance(0), book.dollars(0), book.concession(0)]).toEqual([0, 0, 0, 0]);
	});
});

describe('profileWithDepth(kind, depth, startPrice)', () => {
	it.each(['growing', 'flat', 'latent'] as const)('puts the depth within 1%% of the price: %s', (kind) => {
		for (const [depth, price] of [
			[150e6, 100_000],
			[1e6, 0.01],
			[1e11, 3e8]
		] as const) {
			const book = profileWithDepth(kind, depth, price);
			expect((price * book.coins(0.01 * price)) / depth).toBeCloseTo(1, 12);
		}
	});

	it('doubles the default density over 5% of the price', () => {
		const book = profileWithDepth('growing', 150e6, 100_000);
		expect(book.density(5000) / book.density(0)).toBeCloseTo(2, 12);
	});
});

describe('tabulatedProfile(coinsAtLevel, step)', () => {
	const book = tabulatedProfile([5, 0, 3, 2], 10);

	it('places the v-th coin at the level that holds it', () => {
		expect([0, 1, 5, 5.001, 8, 9, 10, 10.001].map(book.distance)).toEqual([
			0,
			0,
			0,
			20,
			20,
			30,
			30,
			Infinity
		]);
	});

	it('counts the coins up to a distance, and the coins strictly nearer', () => {
		expect([0, 9.9, 10, 19.9, 20, 30, 31].map(book.coins)).toEqual([5, 5, 5, 5, 8, 10, 10]);
		expect([0, 9.9, 10, 19.9, 20, 30, 31].map(book.coinsNearer)).toEqual([0, 5, 5, 5, 5, 8, 10]);
		expect([0, 5, 20].map(book.density)).toEqual([0.5, 0, 0.3]);
	});

	it('concedes level by level', () => {
		expect([0, 5, 6, 8, 9, 10, 11].map(book.concession)).toEqual([0, 0, 20, 60, 90, 120, Infinity]);
		expect([0, 20, 1e6].map(book.dollars)).toEqual([0, 60, 120]);
	});

	it('may be empty', () => {
		const empty = tabulatedProfile([], 1);
		expect([empty.coins(9), empty.distance(0), empty.distance(1), empty.dollars(9)]).toEqual([
			0,
			0,
			Infinity,
			0
		]);
	});
});
