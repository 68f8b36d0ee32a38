/** The linear rule of contagion, counted from accounts: against the run, by hand, and in proportion to what they hold. */
import { describe, expect, it } from 'vitest';
import { opening } from '$lib/embed/spec';
import { markets, spectralRadius, type Markets } from '$lib/sim';
import { toMarkets } from '$lib/widgets/contagion/coins';
import { countRule } from '$lib/widgets/contagion/counted';
import { show } from '$lib/widgets/contagion/shown';
import { spec, type ContagionValues } from '$lib/widgets/contagion/spec';

const at = (change: Partial<ContagionValues> = {}): ContagionValues => ({ ...opening(spec), ...change });
const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);

describe('countRule(setting, holdings)', () => {
	const counted = (values: ContagionValues, seed: number) => {
		const setting = toMarkets(values);
		return countRule(setting, markets(setting, seed).crossed.holdings);
	};

	it('counts the first wave as the run sells it, with and without betas, a raised haircut and a margin for each', () => {
		for (const change of [
			{},
			{ betas: 'calm' },
			{ haircut: 0.5, coinShare: 1 },
			{ margin: 'isolated' },
			{ hit: 'sol', push: 0.1 }
		] as const) {
			for (const seed of [1, 2, 3]) {
				const { waves, rule } = show(at({ notional: 4e9, ...change }), seed);
				expect(sum(rule.first)).toBeGreaterThan(0);
				expect(waves[0]! / sum(rule.first)).toBeCloseTo(1, 9);
			}
		}
	});

	it('takes the push as what the book holds on the way', () => {
		const values = at();
		const { timeline } = markets(toMarkets(values), 1).assets[0]!;
		const { shockCoins } = timeline.columns;
		const { startPrice } = timeline.scenario;
		expect(counted(values, 1).push / (shockCoins[1]! * startPrice)).toBeCloseTo(1, 9);
	});

	it('grows with what accounts hold, in proportion: so the radius can be pulled', () => {
		const one = counted(at({ notional: 1e9 }), 1).radius;
		for (const times of [2, 3.3, 7])
			expect(counted(at({ notional: times * 1e9 }), 1).radius / one).toBeCloseTo(times, 9);
	});

	it('with a margin for each coin is a table of its diagonal, and reaches the pushed coin alone', () => {
		const { gains, radius } = counted(at({ margin: 'isolated', notional: 5e9 }), 1);
		for (const [i, row] of gains.entries()) {
			for (const [j, gain] of row.entries()) if (i !== j) expect(gain).toBe(0);
		}
		expect(radius).toBe(gains[0]![0]);
		expect(spectralRadius(gains)).toBeGreaterThan(1);
	});

	it('counts an account by hand: two coins on one collateral', () => {
		const [first, second] = toMarkets(at()).assets;
		const setting: Markets = { ...toMarkets(at()), assets: [first!, second!] };
		const [btc, eth] = setting.assets.map(({ scenario }) => scenario.startPrice);
		// Equity of 12% of what is held, half of it in each coin: short once bitcoin falls by a further 5% alone, not by ether
		const worth = 1e9;
		const holdings = {
			count: 1,
			held: 2,
			usd: Float64Array.of(0.07 * worth),
			leverage: Float64Array.of(1 / 0.07),
			asset: Uint8Array.of(0, 1),
			coins: Float64Array.of((0.8 * worth) / btc!, (0.2 * worth) / eth!),
			collateral: new Float64Array(2)
		};
		const { gains, first: wave } = countRule(setting, holdings);
		expect(wave).toEqual([0, 0]);
		const { depth } = first!.scenario;
		// Depth 150 million within 1%, density doubling over 5%: from 5% to 10% below stand 2.27 times the first 5 × 1%
		const deep = (100 * depth * 2.5) / 1.1;
		expect(gains[0]![0]).toBeCloseTo((0.8 * worth) / 0.05 / deep, 6);
		expect(gains[1]![0]).toBeCloseTo((0.2 * worth) / 0.05 / deep, 6);
		expect([gains[0]![1], gains[1]![1]]).toEqual([0, 0]);
	});
});
