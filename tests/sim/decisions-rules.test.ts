import { describe, expect, it } from 'vitest';
import {
	averaging,
	baseTradingTerms,
	baseWrittenPlan,
	decisionOutcome,
	hold,
	panicSales,
	playRule,
	playRuns,
	unseenPath,
	writtenPlan,
	type Seen
} from '../../src/lib/sim/index.ts';
import { free, pathOf } from './decisions.ts';

describe('hold', () => {
	it('trades nothing and pays nothing', () => {
		const path = unseenPath(5);
		const { trades, equity, fees } = playRule(path, hold);
		expect(trades).toEqual([]);
		expect(fees).toBe(0);
		const worth = path.coins.reduce((sum, { prices }) => sum + (2000 * prices[96]!) / prices[0]!, 6000);
		expect(equity[96]).toBeCloseTo(worth, 8);
	});
});

describe('averaging', () => {
	it('spends all the cash in 48 equal purchases', () => {
		for (const startCash of [6000, 1000 / 3]) {
			const { trades, now, refused } = playRule(unseenPath(5), averaging, { ...baseTradingTerms, startCash });
			expect(refused).toEqual([]);
			expect(trades).toHaveLength(48);
			for (const { cash } of trades) expect(cash).toBeCloseTo(-startCash / 48, 9);
			expect(now.cash).toBeCloseTo(0, 9);
			expect(now.cash).toBeGreaterThanOrEqual(0);
		}
	});

	it('has nothing to do without cash', () => {
		expect(playRule(unseenPath(5), averaging, { ...baseTradingTerms, startCash: 0 }).trades).toEqual([]);
	});
});

describe('a written plan', () => {
	const plan = writtenPlan({ sellBelow: 0.1, buyBack: 0.05 });
	const made = (at: Record<number, number>) =>
		playRule(pathOf({ at }, {}, {}), plan, free).trades.map(({ hour, kind, price }) => [hour, kind, price]);

	it('sells a tenth below the start, and buys back a twentieth above the low after it', () => {
		expect(made({ 7: 91 })).toEqual([]);
		expect(made({ 7: 90 })).toEqual([[12, 'sell', 90]]);
		expect(made({ 7: 90, 13: 80, 20: 83.9 })).toEqual([[12, 'sell', 90]]);
		expect(made({ 7: 90, 13: 80, 20: 84 })).toEqual([
			[12, 'sell', 90],
			[24, 'buy', 84]
		]);
	});

	it('sees a low between two decisions, of the sale on and not before', () => {
		expect(made({ 7: 90, 13: 60, 14: 63 }).at(-1)).toEqual([18, 'buy', 63]);
		expect(made({ 3: 50, 4: 90, 13: 92 })).toEqual([[6, 'sell', 90]]);
	});

	it('begins anew from the price it bought back at', () => {
		expect(made({ 6: 90, 12: 100, 18: 91, 24: 90 })).toEqual([
			[6, 'sell', 90],
			[12, 'buy', 100],
			[24, 'sell', 90]
		]);
	});

	it('spends what the sale brought and no more', () => {
		const { trades, now } = playRule(pathOf({ at: { 6: 90, 12: 100 } }, {}, {}), plan);
		expect(trades[1]!.cash).toBeCloseTo(-trades[0]!.cash, 9);
		expect(now.cash).toBeCloseTo(6000, 9);
	});

	it('may look like panic: the rule for it cannot see a plan', () => {
		const at = { 6: 85 };
		expect(panicSales(playRule(pathOf({ at }, { at }, { at }), plan))).toHaveLength(1);
	});
});

it('a rule sees no price that is still to come, and no order it gives is missing in the journal', () => {
	const path = unseenPath(2);
	const seen: Seen[] = [];
	playRule(path, (now) => {
		seen.push(now);
		expect(now.priceAt(0, now.hour)).toBe(now.prices[0]);
		expect(() => now.priceAt(0, now.hour + 1)).toThrow('hour must be');
		return [];
	});
	expect(seen.map(({ hour }) => hour)).toEqual(Array.from({ length: 16 }, (_, i) => 6 * i));
});

describe('many paths', () => {
	const setting = { ...baseTradingTerms, ...baseWrittenPlan };

	it('come to what their journals do', () => {
		for (const seed of [1, 2, 3]) {
			const path = unseenPath(seed);
			const result = (rule: typeof hold) => playRule(path, rule).equity[96]! / 12_000 - 1;
			const outcome = decisionOutcome(setting, seed);
			expect(outcome.hold).toBeCloseTo(result(hold), 12);
			expect(outcome.plan).toBeCloseTo(result(writtenPlan(baseWrittenPlan)), 12);
			expect(outcome.averaging).toBeCloseTo(result(averaging), 12);
			expect(outcome).toMatchObject({ fall: path.fall, recovered: path.recovered });
		}
	});

	it('are a sweep: fees cost whoever trades, and leave who holds where they were', () => {
		const seeds = Array.from({ length: 40 }, (_, i) => i + 1);
		const sweep = {
			setting,
			axes: [{ name: 'fee', values: [0, 0.01] }],
			seeds,
			outputs: ['hold', 'plan', 'averaging']
		};
		const found = playRuns(sweep, decisionOutcome, 0, 80);
		for (let seed = 0; seed < 40; seed++) {
			const [freely, dearly] = [found.slice(6 * seed, 6 * seed + 3), found.slice(6 * seed + 3, 6 * seed + 6)];
			expect(dearly[0]).toBe(freely[0]);
			expect(dearly[1]).toBeLessThanOrEqual(freely[1]!);
			expect(dearly[2]).toBeLessThan(freely[2]!);
		}
	});

	it('of an account with nothing in it is nothing', () => {
		const outcome = decisionOutcome({ ...setting, startCash: 0, startHolding: 0 }, 1);
		expect(outcome).toMatchObject({ hold: 0, plan: 0, averaging: 0 });
	});
});
