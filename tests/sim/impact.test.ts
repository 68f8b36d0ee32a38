import { describe, expect, it } from 'vitest';
import {
	criticalLeverage,
	displacementAfter,
	equityAfterExit,
	flatProfile,
	latentProfile,
	type DepthProfile
} from '../../src/lib/sim/index.ts';

describe('T4: impact', () => {
	it('is Q/D in a flat book and √(2Q/𝓛) in a latent linear one, to 1e-9', () => {
		for (const coins of [1e-6, 1, 12, 4e5]) {
			expect(Math.abs(flatProfile(7).distance(coins) / (coins / 7) - 1)).toBeLessThan(1e-9);
			expect(Math.abs(latentProfile(0.3).distance(coins) / Math.sqrt((2 * coins) / 0.3) - 1)).toBeLessThan(
				1e-9
			);
		}
	});

	it('decays as e^(−t/τ): half after a half-life, and in pieces as in one go', () => {
		expect(displacementAfter(8, 60, 60)).toBeCloseTo(4, 12);
		expect(displacementAfter(8, 180, 60)).toBeCloseTo(1, 12);
		expect(displacementAfter(8, 0, 60)).toBe(8);
		for (const t of [1, 5, 86.6, 1000]) {
			const law = 8 * Math.exp((-t * Math.LN2) / 60);
			expect(Math.abs(displacementAfter(8, t, 60) / law - 1)).toBeLessThan(1e-9);
			const twice = displacementAfter(displacementAfter(8, t / 2, 60), t / 2, 60);
			expect(Math.abs(twice / law - 1)).toBeLessThan(1e-9);
		}
	});
});

describe('T5: the leverage above which a position cannot get out is (1 + β)/I', () => {
	it('is 20× in a flat book and 15× under the square-root law at I = 10%', () => {
		expect(criticalLeverage(0.1, 1)).toBe(20);
		expect(criticalLeverage(0.1, 0.5)).toBeCloseTo(15, 12);
	});

	it.each<[string, number, DepthProfile]>([
		['flat', 1, flatProfile(2)],
		['latent linear', 0.5, latentProfile(0.002)]
	])('equity after selling everything into the %s book changes sign there', (_, exponent, book) => {
		const price = 10_000;
		const coins = book.coins(0.1 * price);
		const critical = criticalLeverage(0.1, exponent);
		for (const [leverage, sign] of [
			[critical * 0.999, 1],
			[critical * 1.001, -1]
		] as const) {
			const proceeds = coins * price - book.concession(coins);
			const equity = (coins * price) / leverage - (coins * price - proceeds);
			expect(Math.sign(equity)).toBe(sign);
			expect(equity / (coins * price)).toBeCloseTo(equityAfterExit(leverage, 0.1, exponent), 12);
		}
	});
});
