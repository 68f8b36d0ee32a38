/** The lump sum against instalments: by hand, the laws, and what drift and volatility make of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	interestFor,
	lumpSumAdvantages,
	normalDraws,
	stream,
	twoWays,
	wanderingPrice,
	type Diffusion
} from '../../src/lib/sim/index.ts';

const monthly = { count: 12, every: 30, horizon: 365, interest: 0 };
/** Many paths in steps of five days, as long as bitcoin's from 2017 to 2026: the share of windows that the lump sum wins. */
function shareOf(diffusion: Diffusion, count = 12, interest = 0, paths = 300): number {
	const steps = 624;
	const luck = normalDraws(paths * steps, stream(1, 'windows'));
	let [wins, all] = [0, 0];
	for (let i = 0; i < paths; i++) {
		const prices = wanderingPrice(diffusion, luck.subarray(i * steps, (i + 1) * steps), 5);
		for (const one of lumpSumAdvantages(prices, { count, every: 6, horizon: 73, interest }, 3)) {
			if (one > 0) wins++;
			all++;
		}
	}
	return wins / all;
}

describe('lumpSumAdvantages(prices, plan)', () => {
	it('is its value over that of the instalments, less 1: by hand', () => {
		// Two instalments, at 1 and at 2, both at 4 in the end: 4 against (1 + ½) · 4/2 … = ½ · 4 + ½ · 2 = 3.
		const plan = { count: 2, every: 1, horizon: 2, interest: 0 };
		const found = lumpSumAdvantages(new Float64Array([1, 2, 4]), plan);
		expect([...found]).toEqual([4 / 3 - 1]);
		// With 10% on cash in a step, the second half buys for 0.55.
		const paid = lumpSumAdvantages(new Float64Array([1, 2, 4]), { ...plan, interest: 0.1 });
		expect(paid[0]).toBeCloseTo(4 / (2 + 0.55 * 2) - 1, 12);
	});

	it('is exactly nothing for a single instalment', () => {
		const prices = wanderingPrice({ drift: 0.3, volatility: 0.9 }, normalDraws(800, stream(1, 'single')), 1);
		const found = lumpSumAdvantages(prices, { ...monthly, count: 1, interest: 0.0001 });
		expect(found.length).toBe(436);
		expect(found.every((one) => one === 0)).toBe(true);
	});

	it('is above nothing on a path that only rises, below on one that only falls, whatever the plan', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 0.001, max: 0.2, noNaN: true }), { minLength: 30, maxLength: 60 }),
				fc.integer({ min: 2, max: 6 }),
				fc.integer({ min: 1, max: 4 }),
				(steps, count, every) => {
					const plan = { count, every, horizon: 25, interest: 0 };
					const path = (sign: number) => {
						let price = 1;
						return new Float64Array([1, ...steps.map((step) => (price *= 1 + sign * step))]);
					};
					expect(lumpSumAdvantages(path(1), plan).every((one) => one > 0)).toBe(true);
					expect(lumpSumAdvantages(path(-1), plan).every((one) => one < 0)).toBe(true);
				}
			)
		);
	});

	it('does not depend on the scale of prices nor on what happens before or after the window', () => {
		const prices = wanderingPrice({ drift: 0.1, volatility: 0.7 }, normalDraws(600, stream(4, 'scale')), 1);
		const found = lumpSumAdvantages(prices, monthly);
		const scaled = lumpSumAdvantages(
			prices.map((price) => 64 * price),
			monthly
		);
		expect(scaled).toEqual(found);
		const alone = lumpSumAdvantages(prices.slice(100, 466), monthly);
		expect([...alone]).toEqual([found[100]]);
		expect(lumpSumAdvantages(prices, monthly, 50)).toEqual(found.filter((_, i) => i % 50 === 0));
	});

	it('falls with interest on what waits', () => {
		const prices = wanderingPrice({ drift: 0.1, volatility: 0.7 }, normalDraws(600, stream(4, 'scale')), 1);
		const none = lumpSumAdvantages(prices, monthly);
		const some = lumpSumAdvantages(prices, { ...monthly, interest: interestFor(0.05, 1) });
		expect(some.every((one, i) => one < none[i]!)).toBe(true);
	});
});

describe('the share of windows that the lump sum wins', () => {
	it('is about two in three where the middle path grows by a little over half the volatility', () => {
		for (const volatility of [0.1, 0.3, 0.6]) {
			const drift = 0.56 * volatility + (volatility * volatility) / 2;
			expect(Math.abs(shareOf({ drift, volatility }) - 2 / 3)).toBeLessThan(0.025);
		}
	});

	it('is below a half without drift: averages are equal there, but the lump sum wins rarer and higher', () => {
		expect(shareOf({ drift: 0, volatility: 0.6 })).toBeLessThan(0.45);
		expect(shareOf({ drift: -0.2, volatility: 0.6 })).toBeLessThan(0.35);
		expect(shareOf({ drift: 0, volatility: 0.1 })).toBeLessThan(0.5);
	});

	it('falls with volatility, rises with drift, and falls with interest', () => {
		const rising = [-0.2, 0, 0.2, 0.4, 0.8].map((drift) => shareOf({ drift, volatility: 0.6 }));
		expect(rising).toEqual(rising.toSorted((a, b) => a - b));
		const falling = [0.1, 0.2, 0.4, 0.8].map((volatility) => shareOf({ drift: 0.3, volatility }));
		expect(falling).toEqual(falling.toSorted((a, b) => b - a));
		const wander = { drift: 0.08, volatility: 0.12 };
		expect(shareOf(wander, 12, interestFor(0.04, 5))).toBeLessThan(shareOf(wander));
	});
});

describe('days with fat tails', () => {
	it('hardly change that share: Student’s t of three degrees of freedom, of the same variance', () => {
		const diffusion = { drift: 0.5, volatility: 0.69 };
		const paths = 200;
		const luck = stream(2, 'fat tails');
		const fat = () => {
			const [z, a, b, c] = normalDraws(4, luck) as unknown as [number, number, number, number];
			return Math.max(-8, Math.min(8, z / Math.sqrt(a * a + b * b + c * c)));
		};
		let [wins, all] = [0, 0];
		for (let i = 0; i < paths; i++) {
			const prices = wanderingPrice(diffusion, Float64Array.from({ length: 3120 }, fat), 1);
			for (const one of lumpSumAdvantages(prices, monthly, 15)) {
				if (one > 0) wins++;
				all++;
			}
		}
		expect(Math.abs(wins / all - shareOf(diffusion))).toBeLessThan(0.03);
	});
});

describe('twoWays(prices, plan, start)', () => {
	const prices = wanderingPrice({ drift: 0.3, volatility: 0.6 }, normalDraws(700, stream(6, 'ways')), 1);
	const plan = { ...monthly, interest: interestFor(0.05, 1) };

	it('ends where the advantage says', () => {
		const advantages = lumpSumAdvantages(prices, plan);
		for (const start of [0, 17, 335]) {
			const { lumpSum, instalments } = twoWays(prices, plan, start);
			expect(lumpSum[365]! / instalments[365]! - 1).toBeCloseTo(advantages[start]!, 12);
		}
	});

	it('begins with one in both, and has no cash left after the last instalment', () => {
		const { lumpSum, instalments, cash } = twoWays(prices, plan, 40);
		expect([lumpSum[0], instalments[0]]).toEqual([1, 1]);
		expect(cash[0]).toBeCloseTo(11 / 12, 12);
		expect(cash[329]!).toBeGreaterThan(0);
		expect(cash.slice(330).every((one) => one === 0)).toBe(true);
	});

	it('neither makes nor loses money on a day of buying', () => {
		const still = new Float64Array(366).fill(7);
		const { instalments, lumpSum } = twoWays(still, monthly, 0);
		expect(Math.max(...lumpSum)).toBe(1);
		for (const one of instalments) expect(one).toBeCloseTo(1, 12);
	});

	it('on average ends equal without drift, within 4σ', () => {
		const count = 4000;
		const luck = normalDraws(count * 73, stream(9, 'equal'));
		const short = { count: 12, every: 6, horizon: 73, interest: 0 };
		const gaps = Float64Array.from({ length: count }, (_, i) => {
			const path = wanderingPrice({ drift: 0, volatility: 0.6 }, luck.subarray(i * 73, (i + 1) * 73), 5);
			const { lumpSum, instalments } = twoWays(path, short, 0);
			return lumpSum[73]! - instalments[73]!;
		});
		const mean = gaps.reduce((sum, one) => sum + one, 0) / count;
		const square = gaps.reduce((sum, one) => sum + one * one, 0) / count;
		expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(square / count));
	});
});

describe('interestFor(rate, days)', () => {
	it('adds up to the rate in a year', () => {
		expect((1 + interestFor(0.05, 1)) ** 365).toBeCloseTo(1.05, 10);
		expect(interestFor(0, 30)).toBe(0);
	});
});
