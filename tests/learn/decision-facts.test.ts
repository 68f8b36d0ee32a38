/** What lesson 9 says of 500 crashes is what the engine gives for the crashes that the exhibit opens with. */
import { describe, expect, it } from 'vitest';
import { factOf, type FactName } from '$lib/learn/facts';
import type { Args } from '$lib/learn/args';
import { factValue } from '$lib/learn/values';
import { sweepOf } from '$lib/widgets/decisions/outcomes';
import { baseTradingTerms, baseWrittenPlan, decisionOutcome, playOrders, unseenPath } from '$lib/sim';

const seeds = Array.from({ length: 500 }, (_, i) => 1001 + i);
const outcomes = seeds.map((seed) => decisionOutcome({ ...baseTradingTerms, ...baseWrittenPlan }, seed));
const share = (holds: (one: (typeof outcomes)[number]) => boolean, of = outcomes) =>
	of.filter(holds).length / of.length;

describe('facts of unseen crashes', () => {
	it('are those of the 500 crashes that the exhibit opens with', () => {
		expect(factValue('decisionRecovered')).toBe(share(({ recovered }) => recovered >= 0.5));
		expect(factValue('decisionAbove')).toBe(share(({ plan, hold }) => plan > hold));
		expect(factValue('decisionBelow')).toBe(share(({ plan, hold }) => plan < hold));
		expect(factValue('decisionAbove', { rule: 'averaging' })).toBe(share((one) => one.averaging > one.hold));
		expect(sweepOf(baseWrittenPlan, 1).seeds).toEqual(seeds);
		expect(factValue('decisionMiddle', { seed: 501 })).not.toBe(factValue('decisionMiddle'));
	});

	it('can be asked of the crashes that ended one way', () => {
		const back = outcomes.filter(({ recovered }) => recovered >= 0.5);
		const above = factValue('decisionAbove', { ended: 'recovered' });
		expect(above).toBe(share(({ plan, hold }) => plan > hold, back));
		expect(above).toBeLessThan(factValue('decisionAbove', { ended: 'fallen' }));
	});

	it('are in order: a tenth below, the middle, a tenth above', () => {
		for (const rule of ['hold', 'plan', 'averaging'] as const) {
			const [lower, middle, upper] = (['decisionLower', 'decisionMiddle', 'decisionUpper'] as const).map(
				(name) => factValue(name, { rule })
			) as [number, number, number];
			expect(lower).toBeLessThan(middle);
			expect(middle).toBeLessThan(upper);
			expect(share((one) => one[rule] < lower)).toBeCloseTo(0.1, 2);
			expect(share((one) => one[rule] > upper)).toBeCloseTo(0.1, 2);
			expect(share((one) => one[rule] < middle)).toBe(0.5);
		}
	});

	it('follow the plan that is asked for', () => {
		const early = { sellBelow: 0.04, buyBack: 0.02 };
		const setting = { ...baseTradingTerms, ...early };
		const above = seeds.filter((seed) => {
			const { plan, hold } = decisionOutcome(setting, seed);
			return plan > hold;
		});
		expect(factValue('decisionAbove', early)).toBe(above.length / 500);
	});

	it('count the low, the dips and the liquidations as they say', () => {
		const paths = seeds.map(unseenPath);
		const near = paths.filter(({ coins: [bitcoin] }) => {
			const low = Math.min(...bitcoin!.lows);
			return [...bitcoin!.prices].some((price, hour) => hour % 6 === 0 && hour < 96 && price <= 1.01 * low);
		});
		expect(factValue('decisionNearLow')).toBe(near.length / 500);
		const dips = (below: number) =>
			paths.filter(({ coins: [bitcoin] }) =>
				[...bitcoin!.prices].some((price, hour) => hour % 6 === 0 && hour < 96 && price <= (1 - below) * 1e5)
			).length;
		expect(factValue('decisionDips')).toBe(dips(0.1));
		expect(factValue('decisionDips', { below: 0.15 })).toBe(dips(0.15));
		const lost = paths.filter((path) =>
			playOrders(path, [{ decision: 0, coin: 0, kind: 'buy', spend: 1000, leverage: 10 }]).trades.some(
				({ lostMargin }) => lostMargin > 0
			)
		);
		expect(factValue('decisionLiquidated')).toBe(lost.length / 500);
		expect(factValue('decisionLiquidated', { leverage: 3 })).toBeLessThan(factValue('decisionLiquidated'));
	});

	it('fall further the thinner the coin', () => {
		const [bitcoin, ether, solana] = (['btc', 'eth', 'sol'] as const).map((fallen) =>
			factValue('decisionFall', { fallen })
		) as [number, number, number];
		expect(bitcoin).toBeLessThan(ether);
		expect(ether).toBeLessThan(solana);
		expect(() => factValue('decisionFall', { fallen: 'doge' })).toThrow('fallen must be');
	});

	it('are written with their sign where they are changes', () => {
		const written = (name: FactName, args: Args = {}) => factOf(name).format(factValue(name, args));
		expect(written('decisionFromLow')).toMatch(/^\+\d/);
		expect(written('decisionMiddle')).toMatch(/^−\d/);
		expect(written('decisionAbove')).toMatch(/^\d+%$/);
	});

	it('bear out what lesson 9 says of its table', () => {
		const of = (name: FactName, rule: 'hold' | 'plan' | 'averaging') => factValue(name, { rule });
		// Selling early does better in the middle too, and the plan buys back dearer more often than not.
		const early = { rule: 'plan', sellBelow: 0.04, buyBack: 0.02 } as const;
		expect(factValue('decisionMiddle', early)).toBeGreaterThan(of('decisionMiddle', 'hold'));
		expect(factValue('decisionReturnsDearer')).toBeGreaterThan(0.6);
		expect(factValue('decisionReturns')).toBe(906);
		expect(factValue('decisionOut')).toBeGreaterThan(0.7);
		expect(of('decisionMean', 'plan')).toBeCloseTo(of('decisionMean', 'hold'), 3);
		// The plan is the milder tail and the worse middle; averaging the wider of all.
		expect(of('decisionLower', 'plan')).toBeGreaterThan(of('decisionLower', 'hold') + 0.01);
		expect(of('decisionMiddle', 'plan')).toBeLessThan(of('decisionMiddle', 'hold'));
		expect(of('decisionLower', 'averaging')).toBeLessThan(of('decisionLower', 'hold') - 0.03);
		expect(of('decisionUpper', 'averaging')).toBeGreaterThan(of('decisionUpper', 'hold') + 0.03);
		// A tenth below the start says little of what comes next, either way.
		expect(factValue('decisionDipsUp')).toBeLessThan(0.6);
		expect(factValue('decisionDipsDeeper')).toBeGreaterThan(0.4);
	});
});
