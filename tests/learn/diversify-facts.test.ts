/** What a text says of ten coins is what the exhibit shows; what it says of nine real ones was counted. */
import { describe, expect, it } from 'vitest';
import { factOf } from '$lib/learn/facts';
import {
	baseHolding,
	baseTen,
	calmBetsOf,
	names,
	partsOf,
	playTen,
	portfolioIn,
	tenMarkets
} from '$lib/learn/ten-coins';
import { factValue } from '$lib/learn/values';
import { effectiveBetsAlike, tenAssets } from '$lib/sim';

describe('facts of ten coins', () => {
	it('are those of the exhibit, by the names of its controls', () => {
		const course = playTen({ leverage: 10, news: 0.03, depth: 200e6, crossed: 1e9 }, 3);
		const found = portfolioIn(course, { coins: 6, cash: 0.25, minutes: 5 });
		const args = {
			leverage: 10,
			shock: 0.03,
			depth: 200e6,
			crossed: 1e9,
			coins: 6,
			cash: 0.25,
			minutes: 5,
			seed: 3
		};
		expect(factValue('tenBetsCrash', args)).toBe(found.crashBets);
		expect(factValue('tenFall', args)).toBe(found.held.fall);
		expect(factValue('tenBitcoinFall', args)).toBe(found.bitcoinAlone);
		expect(factValue('tenBetsCalm', args)).toBe(calmBetsOf(6));
		expect(factValue('tenCorrelationCrash', args)).toBe(found.crashCorrelation);
		expect(factValue('tenFall')).toBe(portfolioIn(playTen(baseTen, 1), baseHolding).held.fall);
	});

	it('say how many crowds fall further than bitcoin, of those asked', () => {
		const share = factValue('tenFurtherShare', { crowds: 20 });
		expect(share).toBe(1);
		expect(factValue('tenFurtherShare', { crowds: 20, cash: 0.9 })).toBe(0);
	});

	it('have a share in cash that makes ten coins fall as bitcoin alone', () => {
		const cash = factValue('tenCashAsBitcoin');
		expect(factValue('tenFall', { cash })).toBeCloseTo(factValue('tenBitcoinFall'), 9);
		expect(factValue('tenCashAsBitcoin', { coins: 1 })).toBeCloseTo(0, 12);
	});

	it('refuse what cannot be held', () => {
		expect(() => factValue('tenFall', { coins: 11 })).toThrow(
			'coins must be a whole number, 1 to 10, got 11'
		);
		expect(() => factValue('tenFall', { cash: 1.5 })).toThrow('cash must be 0 to 1, got 1.5');
	});
});

describe('tenMarkets(values)', () => {
	it('has ten coins that are named in their order, bitcoin alone hit', () => {
		const { assets } = tenMarkets(baseTen);
		expect(names.length).toBe(assets.length);
		expect(assets.map(({ scenario }) => scenario.shock)).toEqual([
			0.05,
			...Array.from({ length: 9 }, () => 0)
		]);
		expect(assets.map(({ scenario }) => scenario.depth)).toEqual(
			tenAssets.map(({ scenario }) => scenario.depth)
		);
		expect(partsOf({ coins: 4, cash: 0.2 }).filter((part) => part > 0)).toEqual([0.2, 0.2, 0.2, 0.2]);
	});
});

describe('facts of coins alike and of real days', () => {
	it('are n/(1 + (n − 1)ρ), and means of what nine coins did', () => {
		expect(factValue('betsAlike', { coins: 10, correlation: 0.9 })).toBeCloseTo(10 / 9.1, 12);
		expect(factValue('nineBets')).toBe(effectiveBetsAlike(9, 0.676));
		expect(factOf('nineBets').format(factValue('nineBets', { days: 'calm' }))).toBe('1.9');
		const moved = [7.31, 12.33, 12.18, 15.41, 14.71, 22.13, 22.07, 27.13, 21.28];
		expect(factValue('nineMoved')).toBeCloseTo(moved.reduce((sum, one) => sum + one, 0) / 900, 12);
	});
});

describe('facts of a portfolio over years', () => {
	it('are higher in the middle and lower on average the more often it is rebalanced', () => {
		const of = (fact: string) =>
			(['never', 'yearly', 'monthly', 'daily'] as const).map((rebalance) => factValue(fact, { rebalance }));
		const [never, yearly, monthly] = of('rebalancedMiddle');
		expect(yearly!).toBeGreaterThan(never!);
		expect(monthly!).toBeGreaterThan(never!);
		expect(never!).toBeCloseTo(0.5 * Math.exp(0.12 * 4) + 0.5, 2);
		expect(of('rebalancedMiddle')[3]!).toBeCloseTo(Math.exp(0.105 * 4), 2);
		const [mean, , , daily] = of('rebalancedMean');
		expect(daily!).toBeLessThan(mean!);
		expect(mean!).toBeCloseTo((1 + Math.exp(0.3 * 4)) / 2, 12);
		expect(factValue('rebalancedMean', { rebalance: 'yearly' })).toBeCloseTo(
			((1 + Math.exp(0.3)) / 2) ** 4,
			12
		);
		expect(factOf('rebalancedMean').format(factValue('rebalancedMean'))).toBe('1.83');
		expect(of('rebalancedDrawdown')).toEqual(of('rebalancedDrawdown').toSorted((a, b) => b - a));
		expect(of('rebalancedTraded')).toEqual(of('rebalancedTraded').toSorted((a, b) => a - b));
		expect(factValue('rebalancedTraded', { rebalance: 'never' })).toBe(0);
		expect(factValue('rebalancedInvested', { rebalance: 'never', cash: 0 })).toBe(1);
		expect(factValue('rebalancedAhead')).toBeGreaterThan(0.5);
	});

	it('refuse what is out of range', () => {
		expect(() => factValue('rebalancedMiddle', { years: 0.5 })).toThrow('years must be a whole number');
		expect(() => factValue('rebalancedMiddle', { cash: -1 })).toThrow('cash must be 0 to 1, got -1');
	});
});
