import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	fundingPayment,
	fundingRate,
	impactNotional,
	meanPremium,
	premiumIndex,
	usualFunding
} from '../../src/lib/sim/index.ts';

describe('the funding rate', () => {
	it.each([
		[0.0002, 8, 0.0001],
		[0.001, 8, 0.0005],
		[-0.001, 8, -0.0005],
		[0.0006, 8, 0.0001],
		[0.0002, 4, 0.00005],
		[0.001, 1, 0.0000625]
	])('a mean premium of %d, settled every %d hours, makes %d', (premium, hours, rate) => {
		expect(fundingRate(premium, { ...usualFunding, hours })).toBeCloseTo(rate, 15);
	});

	it('is P̄ + clamp(I − P̄), as venues write it', () => {
		const part = fc.double({ min: -0.01, max: 0.01, noNaN: true });
		fc.assert(
			fc.property(part, part, fc.double({ min: 0, max: 0.005, noNaN: true }), (premium, interest, clamp) => {
				const law = premium + Math.min(clamp, Math.max(-clamp, interest - premium));
				expect(fundingRate(premium, { interest, clamp, hours: 8 })).toBeCloseTo(law, 15);
			}),
			{ seed: 1, numRuns: 500 }
		);
	});

	it('has no step where the clamp begins', () => {
		for (const edge of [-0.0004, 0.0006]) {
			expect(fundingRate(edge - 1e-12)).toBeCloseTo(0.0001, 11);
			expect(fundingRate(edge + 1e-12)).toBeCloseTo(0.0001, 11);
		}
	});
});

describe('the premium', () => {
	it('counts only what lies outside bid and ask', () => {
		expect(premiumIndex(99_990, 100_010, 100_000)).toBe(0);
		expect(premiumIndex(100_100, 100_120, 100_000)).toBeCloseTo(0.001, 15);
		expect(premiumIndex(99_700, 99_800, 100_000)).toBeCloseTo(-0.002, 15);
	});

	it('is asked of 25,000 USDT where 125× is allowed, of 4,000 at 20×', () => {
		expect(impactNotional(1 / 125)).toBeCloseTo(25_000, 9);
		expect(impactNotional(1 / 20)).toBeCloseTo(4000, 9);
	});

	it('is averaged over the time that each stood', () => {
		expect(meanPremium([0.001, -0.001], [3, 1])).toBeCloseTo(0.0005, 15);
		expect(meanPremium(Float64Array.of(0.001, 0.5), Float64Array.of(60, 0))).toBe(0.001);
	});

	it('does not depend on how often it is looked at', () => {
		const premiums = [0.001, 0.002, -0.0005];
		const twice = premiums.flatMap((premium) => [premium, premium]);
		expect(meanPremium(twice, [1, 1, 2, 2, 3, 3])).toBeCloseTo(meanPremium(premiums, [2, 4, 6]), 15);
	});
});

describe('payments', () => {
	it('go from longs to shorts above 0, the other way below, and leave nothing over', () => {
		expect(fundingPayment('long', 1e6, 0.0001)).toBeCloseTo(100, 12);
		expect(fundingPayment('long', 1e6, -0.0005)).toBeCloseTo(-500, 12);
		for (const rate of [-0.0005, 0, 0.0001]) {
			expect(fundingPayment('long', 4e10, rate) + fundingPayment('short', 4e10, rate)).toBe(0);
		}
	});
});
