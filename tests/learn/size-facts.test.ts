/** What texts insert about the size of a position, and about instalments: the printed numbers, and the exhibits' own. */
import { describe, expect, it } from 'vitest';
import {
	driftForTwoInThree,
	baseSchedule,
	otherLuckOf,
	othersOf,
	windows
} from '$lib/learn/instalment-windows';
import { factNames, factOf } from '$lib/learn/facts';
import { baseStakes, growthOf, livesOf, luckOf, marksOf, outcomesOf } from '$lib/learn/hundred-fortunes';
import { factValue } from '$lib/learn/values';
import type { Args } from '$lib/learn/args';

const said = (name: string, args: Args = {}) => factOf(name).format(factValue(name, args));

describe('facts about size', () => {
	it('are the printed ones', () => {
		expect(said('kellyShare')).toBe('10%');
		expect(said('bestLeverage')).toBe('0.83');
		expect(said('breakEvenLeverage')).toBe('1.7');
		expect([0.5, 0.49, 0.48, 0.45].map((chance) => said('ruinChance', { chance }))).toEqual([
			...['50%', '59.9%', '69%', '88.1%']
		]);
		expect(said('ruinChance', { chance: 0.51, goal: Infinity })).toBe('67%');
		expect([0.1, 0.2, 0.5, 0.8, 0.9].map((loss) => said('recovery', { loss }))).toEqual([
			...['11%', '25%', '100%', '400%', '900%']
		]);
		expect([1 / 24, 1, 30, 365].map((held) => said('chanceOfGain', { held }))).toEqual([
			...['50.1%', '50.4%', '52.3%', '57.9%']
		]);
		expect([1, 7, 30].map((held) => said('liquidatedWithin', { leverage: 10, held }))).toEqual([
			...['0%', '12.6%', '47.5%']
		]);
		expect(factValue('liquidatedWithin', { leverage: 20, side: 'short' })).toBeCloseTo(0.0671, 4);
		expect(factValue('middleGrowth', { leverage: 2 })).toBeCloseTo(Math.exp(-0.12) - 1, 12);
		expect(factValue('meanGrowth', { leverage: 2 })).toBeCloseTo(Math.exp(0.6) - 1, 12);
	});

	it('count a hundred fortunes, as the exhibit does', () => {
		const stakes = { ...baseStakes, share: 0.2 };
		const lives = livesOf('bets', stakes, outcomesOf('bets', stakes, luckOf('bets', 3)));
		expect(factValue('fortunesBelow', { share: 0.2, seed: 3 })).toBe(lives.below);
		expect(factValue('fortunesHalved', { share: 0.2, seed: 3 })).toBe(lives.halved);
		expect(factValue('deepestFall', { staked: 'bets', share: 0.2, seed: 3 })).toBe(lives.deepest);
		expect(factValue('fortunesBelow', { leverage: 5 })).toBeGreaterThan(
			factValue('fortunesBelow', { leverage: 0.8 })
		);
		expect(() => factValue('fortunesBelow', { staked: 'dice' as 'bets' })).toThrow(/staked must be bets or/);
	});
});

describe('facts of a hundred fortunes by law', () => {
	it('are the binomial law, and the normal one', () => {
		expect([0.1, 0.2, 0.4].map((share) => said('expectedBelow', { share }))).toEqual(['19', '52', '96']);
		expect([0.1, 0.4].map((share) => said('expectedHalved', { share }))).toEqual(['42', '100']);
		expect(said('expectedToATenth', { share: 0.1 })).toBe('4');
		expect(said('expectedBelow', { leverage: 1 })).toBe('33');
		expect(factValue('expectedBelow', { leverage: 1 })).toBeCloseTo(
			100 * (1 - factValue('chanceOfGain', { held: 1825 })),
			12
		);
		expect(said('middleLoss', { share: 0.4 })).toBe('98.9%');
	});

	it('know no law of a fall at a leverage', () => {
		expect(() => factValue('expectedHalved', { leverage: 2 })).toThrow('staked must be bets, got leverage');
	});
});

describe('livesOf(staked, stakes, outcomes)', () => {
	it('orders the fortunes, and begins with one each', () => {
		for (const staked of ['bets', 'leverage'] as const) {
			const outcomes = outcomesOf(staked, baseStakes, luckOf(staked, 1));
			const { at, low, middle, high, below, halved, tenth, deepest } = livesOf(staked, baseStakes, outcomes);
			expect([at[0], low[0], middle[0], high[0]]).toEqual([0, 1, 1, 1]);
			expect(at.every((_, k) => low[k]! <= middle[k]! && middle[k]! <= high[k]!)).toBe(true);
			expect(halved).toBeGreaterThanOrEqual(tenth);
			expect(below).toBeLessThanOrEqual(100);
			expect(deepest > 0 && deepest < 1).toBe(true);
		}
	});
});

describe('growthOf(staked, stakes) and marksOf', () => {
	it('is greatest at the best, nothing at the break-even, and never above the mean', () => {
		for (const staked of ['bets', 'leverage'] as const) {
			const { best, breakEven } = marksOf(staked, baseStakes);
			const at = (stake: number) => growthOf(staked, baseStakes, stake);
			expect(at(breakEven).middle).toBeCloseTo(0, 9);
			for (const stake of [0.5, 0.9, 1.1, 2].map((part) => part * best)) {
				expect(at(stake).middle).toBeLessThan(at(best).middle);
				expect(at(stake).middle).toBeLessThan(at(stake).mean);
			}
		}
	});

	it('stakes nothing where nothing can be won', () => {
		expect(marksOf('bets', { ...baseStakes, chance: 0.5 })).toEqual({ best: 0, breakEven: 0 });
		expect(marksOf('leverage', { ...baseStakes, drift: -0.1 })).toEqual({ best: 0, breakEven: 0 });
	});
});

describe('facts about instalments', () => {
	it('have as many windows as bitcoin had, and its published figures', () => {
		expect(windows).toBe(2756);
		expect(said('bitcoinLumpWins')).toBe('64.9%');
		expect([said('bitcoinLumpMiddle'), said('bitcoinLumpWorst'), said('bitcoinLumpBest')]).toEqual([
			...['15.6%', '−59.2%', '167%']
		]);
	});

	it('find two in three where they say, and less without drift', () => {
		const luck = otherLuckOf(1);
		const schedule = { ...baseSchedule, volatility: 0.6 };
		const drift = driftForTwoInThree(schedule, luck);
		expect(Math.abs(othersOf({ ...schedule, drift }, luck).wins - 2 / 3)).toBeLessThan(0.002);
		expect(factValue('twoInThreeDrift', { volatility: 0.6 })).toBe(drift);
		expect(factValue('lumpWins', { drift: 0, volatility: 0.6 })).toBeLessThan(0.45);
		expect(factValue('lumpWinsLow')).toBeLessThan(factValue('lumpWins'));
		expect(factValue('lumpWinsHigh')).toBeGreaterThan(factValue('lumpWins'));
	});

	it('gain in the middle, at that drift, what swings leave of it', () => {
		expect([said('twoInThreeDrift'), said('twoInThreeMiddle')]).toEqual(['63%', '48%']);
	});

	it('lose less in the worst tenth of years', () => {
		expect([said('lumpWorstTenth'), said('instalmentsWorstTenth')]).toEqual(['−46%', '−31%']);
		expect(factValue('instalmentsWorstTenth', { instalments: 1 })).toBeCloseTo(
			factValue('lumpWorstTenth'),
			2
		);
	});

	it('can all be computed as they stand', () => {
		for (const name of factNames.filter((one) => one.startsWith('lump') || one.startsWith('fortunes')))
			expect(Number.isFinite(factValue(name))).toBe(true);
	});
});
