/** What a text says of bitcoin and one coin is what the engine gives; what it says of real days is what was counted. */
import { describe, expect, it } from 'vitest';
import { altcoins, multiplesOn, slopeErrorOf, slopeOf } from '$lib/learn/coin-days';
import { factOf } from '$lib/learn/facts';
import { baseTwo, twoMarkets } from '$lib/learn/two-markets';
import { factValue } from '$lib/learn/values';
import { marketsOutcome } from '$lib/sim';

describe('facts of bitcoin and one coin', () => {
	it('are the engine’s, by the names that the exhibit uses', () => {
		const setting = twoMarkets({ ...baseTwo, news: 0.05, thin: 4, beta: 1.5, over: 60, exposed: 0.02 });
		const [first, coin] = marketsOutcome(setting, 2).assets;
		const args = { shock: 0.05, thin: 4, beta: 1.5, over: 60, exposed: 0.02, seed: 2 };
		expect(factValue('coinFall', args)).toBe(coin!.fall);
		expect(factValue('bitcoinFall', args)).toBe(first!.fall);
		expect(factValue('coinMultiple', args)).toBe(coin!.multiple);
		expect(factValue('coinSlopeInFall', args)).toBe(coin!.betaStress);
	});

	it('take leverage, depth and crossed accounts', () => {
		const fall = factValue('coinFall');
		expect(factValue('coinFall', { leverage: 4 })).toBeLessThan(fall);
		expect(factValue('coinFall', { depth: 600e6 })).toBeLessThan(fall);
		expect(factValue('bitcoinFall', { crossed: 1.5e9 })).toBeGreaterThan(factValue('bitcoinFall'));
	});

	it('have a tenth of the crowds on either side', () => {
		expect(factValue('coinMultipleLower')).toBeLessThan(factValue('coinMultipleUpper'));
	});
});

describe('facts of real days', () => {
	it('are multiples of bitcoin’s own move', () => {
		expect(factValue('dayMultiple', { altcoin: 'DOGE', day: '2025-09-22' })).toBeCloseTo(11.53 / 2.98, 9);
		expect(factValue('leastMultiple', { day: '2025-09-22', at: 'moved' })).toBeCloseTo(2.48 / -2.24, 9);
		expect(factOf('leastMultiple').format(-1.107)).toBe('−1.11');
		expect(multiplesOn('2026-02-05', 'moved').length).toBe(8);
	});

	it('bear out what lesson 6 says of slopes: four no larger, three larger by less than two errors', () => {
		const larger = altcoins.filter((coin) => slopeOf(coin, 'falls') > slopeOf(coin, 'all'));
		expect(larger).toEqual(['ETH', 'BNB', 'XRP', 'ADA']);
		for (const coin of larger) {
			expect((slopeOf(coin, 'falls') - slopeOf(coin, 'all')) / slopeErrorOf(coin)).toBeLessThan(2);
		}
		expect(() => slopeOf('ETH', 'rises')).toThrow('days must be');
	});
});
