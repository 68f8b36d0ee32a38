/** What texts say of a week’s market cap and of headlines: computed from closes and coins, as the sources’ figures are. */
import { describe, expect, it } from 'vitest';
import { coinsOn, closeOn } from '$lib/learn/bitcoin-days';
import { factValue } from '$lib/learn/values';
import { valuationOf } from '$lib/learn/valuation';

describe('bitcoin’s market cap over the week', () => {
	it.each([
		['2026-01-28', '2026-02-03', 270],
		['2026-01-29', '2026-02-05', 434],
		['2026-01-28', '2026-02-05', 527]
	] as const)('lost between the closes of %s and %s: %i billion', (from, to, billions) => {
		expect(Math.round(factValue('bitcoinLost', { from, to }) / 1e9)).toBe(billions);
	});

	it('counts coins by the block schedule, and has no close where it needs none', () => {
		expect(coinsOn('2026-01-28') / 1e6).toBeCloseTo(19.98, 2);
		expect(() => closeOn('2025-08-14')).toThrow(/2025-08-14/);
	});
});

it('divides a cap by a price: more coins than there were', () => {
	expect(factValue('impliedCoins', { cap: 2.5e12, price: 124e3 })).toBeGreaterThan(coinsOn('2025-08-14'));
	expect(factValue('impliedPrice', { cap: 2.5e12, to: '2025-08-14' })).toBeCloseTo(125_600, -2);
});

it.each([14e6, 84e6, 217e6])(
	'the sale that takes so much off takes so much off, at a depth of %f',
	(depth) => {
		const sum = factValue('capSale', { cap: 100e9, depth });
		expect(valuationOf({ sold: 'bitcoin', sum, depth, news: 0, stays: 1 }).lost / 100e9).toBeCloseTo(1, 9);
		expect(sum).toBeLessThan(2e9);
	}
);
