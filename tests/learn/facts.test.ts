import { describe, expect, it } from 'vitest';
import { factNames, factOf } from '$lib/learn/facts';
import { factValue } from '$lib/learn/values';
import { settingOf } from '$lib/learn/setting';
import {
	baseMarket,
	baseScenario,
	cascadeReaches,
	cascadeSizeChance,
	outcome,
	profileWithDepth,
	run,
	timeline
} from '$lib/sim';

describe('factValue(name, args)', () => {
	it('is the engine’s number for the base case', () => {
		const { fall, positionsClosed, forcedProceeds, ownersLose, othersPay, amplification } = run(
			baseMarket,
			1
		);
		expect(['fall', 'positionsClosed', 'forcedProceeds'].map((name) => factValue(name))).toEqual([
			fall,
			positionsClosed,
			forcedProceeds
		]);
		expect(['ownersLose', 'othersPay', 'amplification'].map((name) => factValue(name))).toEqual([
			ownersLose,
			othersPay,
			amplification
		]);
	});

	it('takes every argument by its name in the address', () => {
		const { market, scenario, seed } = settingOf({
			leverage: 4,
			depth: 80e6,
			shock: 0.03,
			openInterest: 20e9,
			maintenance: 0.01,
			profile: 'flat',
			kind: 'news',
			refill: 600,
			delay: 10,
			makers: 2,
			fund: 5e8,
			seed: 9
		});
		expect(seed).toBe(9);
		expect(scenario).toEqual({
			...baseScenario,
			typicalLeverage: 4,
			depth: 80e6,
			shock: 0.03,
			openInterest: 20e9,
			maintenanceMarginRate: 0.01,
			profile: 'flat',
			shockKind: 'news',
			refillHalfLife: 600,
			liquidationDelay: 10,
			makerWithdrawal: 2,
			insuranceFund: 5e8
		});
		expect(market).toEqual(scenario);
		expect(factValue('fall', { leverage: 4, seed: 9 })).toBe(
			outcome({ ...baseMarket, typicalLeverage: 4 }, 9).fall
		);
	});

	it('gives the distance to liquidation of one position: (1/10 − 0.005)/(1 − 0.005)', () => {
		expect(factValue('liquidationDistance', { leverage: 10 })).toBeCloseTo(0.095 / 0.995, 12);
	});

	it('gives one position by the rules of its size and coin', () => {
		const at = (name: string, args = {}) => factValue(name, { leverage: 10, ...args });
		expect(at('margin', { size: 19e9 })).toBe(1.9e9);
		expect(at('shortDistance')).toBeCloseTo(0.095 / 1.005, 12);
		expect(at('leftWhenClosed')).toBeCloseTo(0.005 * 9045.23, 3);
		expect(at('coinMarginedDistance', { leverage: 1 })).toBeCloseTo(1 - 0.5025, 12);
		expect(at('tieredDistance', { size: 1e5 })).toBeCloseTo(1 - 0.904020100503, 9);
		expect(['btc', 'sol', 'sei'].map((coin) => at('leverageAllowed', { size: 5e6, coin }))).toEqual([
			50, 20, 5
		]);
		expect(at('mustBeKept', { size: 5e6, coin: 'sei' })).toBeCloseTo(0.1 - 166_850 / 5e6, 12);
	});

	it('sets the model’s chance beside what was counted', () => {
		expect(factValue('chanceWithinADay', { leverage: 20 })).toBeCloseTo(0.0559, 4);
		expect(factValue('daysCounted', { leverage: 20 })).toBe(0.077);
		expect(factValue('daysSince2017', { leverage: 20 })).toBe(0.151);
		expect(factValue('numberOfDaysCounted', { leverage: 20 })).toBe(77);
		expect(() => factValue('daysCounted', { leverage: 15 })).toThrow(
			'leverage must be 5, 10, 20, 50, 100, got 15'
		);
	});

	it('gives one sale: $50M of $150M within 1%, 0.35% down; with a tenth of the book, 2.9%', () => {
		const at = (name: string, args = {}) => factValue(name, args);
		expect(at('orderImpact')).toBeCloseTo(0.00354, 5);
		expect(at('orderSlippage')).toBeCloseTo(0.00179, 5);
		expect(at('orderCost')).toBe(at('orderSlippage') * 50e6);
		expect(at('orderCoins', { order: 20e6 })).toBe(200);
		expect(at('orderCapLost')).toBeCloseTo(2e12 * at('orderImpact'), 3);
		expect(at('orderImpact', { withdrawn: 0.9 })).toBeCloseTo(0.0285, 4);
		expect(at('spread', { withdrawn: 0.9 })).toBeCloseTo(0.001, 12);
		expect(at('orderStillDown')).toBeCloseTo(at('orderImpact'), 12);
		expect(at('orderSettled')).toBeCloseTo(0.2 * at('orderImpact'), 12);
		expect(at('orderStillDown', { seconds: 60 })).toBeCloseTo(0.6 * at('orderImpact'), 3);
	});

	it('takes $202M of bids within 2% of the price for $92.6M within 1%', () => {
		const book = profileWithDepth(baseMarket.profile, 92.6e6, 100_000);
		expect(book.coins(2000) * 100_000).toBeCloseTo(202e6, -6);
	});

	it('counts crowds that fall more than twice as far as the sale', () => {
		const falls = [1, 2, 3, 4, 5].map((seed) => outcome({ ...baseMarket, typicalLeverage: 6 }, seed).fall);
		const share = falls.filter((fall) => fall > 0.1).length / 5;
		expect(factValue('shareOfCrowdsThatCrash', { leverage: 6, crowds: 5 })).toBe(share);
	});

	it('plays the week of a flush: its parts are the whole, and the same news comes again', () => {
		const at = (name: string, args = {}) => factValue(name, args);
		const parts = at('flushPrice') + at('flushLeft') + at('flushLiquidated') - at('flushOpened');
		expect(at('flushFall')).toBeCloseTo(parts, -2);
		expect(at('flushLiquidatedShare')).toBe(at('flushLiquidated') / at('flushFall'));
		expect(at('flushValueFall')).toBe(at('flushFall') / at('flushPeak'));
		expect(at('flushCoinsFall')).toBeLessThan(at('flushValueFall'));
		expect(at('flushOpened', { credit: 0 })).toBe(0);
		expect(at('flushSecondFall')).toBeGreaterThan(at('flushSecondFall', { credit: 0 }) + 0.02);
		expect(at('flushSecondFall', { credit: 0 })).toBeLessThan(at('flushFirstFall', { credit: 0 }));
		expect(at('flushQuotedLater', { back: 2_592_000 })).toBeLessThan(at('flushQuotedLater') - 0.1);
		expect(at('flushPeak', { build: 0 })).toBeLessThan(at('flushPeak', { bought: 0 }));
	});

	it('plays it for many crowds', () => {
		const second = [1, 2, 3].map((seed) => factValue('flushSecondFall', { seed })).sort((a, b) => a - b);
		expect(['Least', 'Middle', 'Most'].map((name) => factValue(`flushSecond${name}`, { crowds: 3 }))).toEqual(
			second
		);
		expect(factValue('flushCrowdsDeeper', { crowds: 3 })).toBe(3);
	});

	it('plays news in time, and a sale where the book stands still', () => {
		const { market, scenario } = settingOf({});
		expect([market.shockKind, scenario.shockKind]).toEqual(['sale', 'news']);
		const { summary } = timeline({ ...baseScenario, refillHalfLife: 600 }, 2);
		expect(factValue('lowInTime', { refill: 600, seed: 2 })).toBe(summary.fall);
		expect(factValue('timeToLow', { refill: 600, seed: 2 })).toBe(5 * summary.lowTick);
	});

	it('reads the dial: the gain of a book that stands still, and in time over the bids that makers still quote', () => {
		expect(factValue('gain')).toBe(run(baseMarket, 1).gain);
		const { summary } = timeline({ ...baseScenario, shockKind: 'sale' }, 1);
		expect(factValue('gainInTime', { kind: 'sale' })).toBe(summary.gain);
		expect(summary.gain).toBeCloseTo(factValue('gain') * (1 + baseScenario.makerWithdrawal * 0.05), 12);
	});

	it('gives the critical gain of the printed formula, (1 + √(rτ))²', () => {
		expect(factValue('criticalGainOfFormula', { refill: 30, delay: 30 })).toBeCloseTo(
			(1 + Math.sqrt(Math.LN2)) ** 2,
			12
		);
	});

	it('counts cascades by the law: their average, those of one, those near the average, the largest of many', () => {
		expect(factValue('meanCascade', { gain: 0.5 })).toBe(2);
		expect(factValue('cascadesOfOne', { gain: 0.5 })).toBe(cascadeSizeChance(0.5, 1));
		const near = [1, 2, 3, 4].reduce((sum, size) => sum + cascadeSizeChance(0.5, size), 0);
		expect(factValue('cascadesNearMean', { gain: 0.5 })).toBeCloseTo(near, 12);
		const largest = factValue('largestCascade', { gain: 0.5, cascades: 100 });
		expect((1 - cascadeReaches(0.5, largest + 1)) ** 100).toBeGreaterThanOrEqual(0.5);
		expect((1 - cascadeReaches(0.5, largest)) ** 100).toBeLessThan(0.5);
		expect(factValue('largestCascade', { gain: 1, cascades: 10_000 })).toBe(100_000);
	});

	it('ignores what is left undefined, and tells it from what never ends', () => {
		expect(factValue('fall', { leverage: undefined })).toBe(factValue('fall'));
		expect(factValue('lowInTime', { refill: undefined })).not.toBe(
			factValue('lowInTime', { refill: Infinity })
		);
	});
});

it('every fact writes its number without a broken one, and a count of nothing as none', () => {
	for (const name of factNames) {
		const fact = factOf(name);
		const value = factValue(name, { crowds: 2 });
		expect(fact.format(value), name).toMatch(/^[−+$]?[\d.,]+([%BMT]| (s|min|h|d))?$/);
		const written = (fact.inProse ?? fact.format)(value);
		if (value === 0 && written === 'none') continue;
		expect(written, name).toMatch(/^[−+$]?[\d.,]+(%| (million|billion|trillion|s|min|h|d))?$/);
	}
});

describe('a mistake stops the build by name', () => {
	it.each([
		['fact', () => factValue('fal')],
		['argument', () => factValue('fall', { levrage: 4 } as object)],
		['crowds', () => factValue('shareOfCrowdsThatCrash', { crowds: 0 })],
		['typicalLeverage', () => factValue('fall', { leverage: 1000 })]
	])('%s', (name, wrong) => {
		expect(wrong).toThrow(RangeError);
		expect(wrong).toThrow(new RegExp(`^${name} must`));
	});
});
