/** What becomes of accounts on unseen crashes: the 500 that the exhibit opens with, played by rules. */
import {
	baseTradingTerms,
	baseWrittenPlan,
	decisionCount,
	decisionHours,
	decisionOutcome,
	lateReentries,
	playOrders,
	playRule,
	unseenPath,
	writtenPlan,
	type DecisionOutcome,
	type Journal,
	type Order,
	type Trade,
	type UnseenPath,
	type WrittenPlan
} from '$lib/sim';
import type { Compute, Setting } from './setting.ts';

const many = 500;
/** The number of one of the many, as the exhibit has it. */
const numbered = (seed: number, i: number) => 501 + many * seed + i;

/** What a rule ends with, and whether half of bitcoin’s fall was back. */
export type Rule = 'hold' | 'plan' | 'averaging';
export type Ended = 'recovered' | 'fallen';

/** Played once for each plan: a text asks it for several numbers. */
const known = new Map<string, readonly DecisionOutcome[]>();
const drawn = new Map<number, readonly UnseenPath[]>();

function pathsOf({ seed }: Setting): readonly UnseenPath[] {
	const paths = drawn.get(seed) ?? Array.from({ length: many }, (_, i) => unseenPath(numbered(seed, i)));
	drawn.set(seed, paths);
	return paths;
}

function outcomesOf(setting: Setting): readonly DecisionOutcome[] {
	const { seed } = setting;
	const { sellBelow, buyBack } = planOf(setting);
	const key = [seed, sellBelow, buyBack].join();
	const played = { ...baseTradingTerms, sellBelow, buyBack };
	const outcomes =
		known.get(key) ?? Array.from({ length: many }, (_, i) => decisionOutcome(played, numbered(seed, i)));
	known.set(key, outcomes);
	return outcomes;
}

/** First decision with bitcoin so far below the start, and what came after it. */
interface Dip {
	readonly after: number;
	readonly deeper: number;
}

function dipsOf(setting: Setting): readonly Dip[] {
	const { below = 0.1 } = setting.asked;
	return pathsOf(setting).flatMap(({ coins: [bitcoin], hours }) => {
		const { prices, lows } = bitcoin!;
		for (let decision = 0; decision < decisionCount; decision++) {
			const hour = decision * decisionHours;
			const price = prices[hour]!;
			if (price > (1 - below) * prices[0]!) continue;
			return [{ after: prices[hours]! / price - 1, deeper: 1 - Math.min(...lows.slice(hour + 1)) / price }];
		}
		return [];
	});
}

function lowOf({ coins }: UnseenPath, coin: number): number {
	return Math.min(...coins[coin]!.lows);
}

const places = { btc: 0, eth: 1, sol: 2 } as const;

export const decisionValues = {
	decisionRecovered: (setting) => shareOf(pathsOf(setting), ({ recovered }) => recovered >= 0.5),
	decisionFall: (setting) => {
		const { fallen = 'btc' } = setting.asked;
		if (fallen === 'doge') throw new RangeError('fallen must be btc, eth or sol, got doge');
		const coin = places[fallen];
		return middleOf(pathsOf(setting).map((path) => 1 - lowOf(path, coin) / path.coins[coin]!.prices[0]!));
	},
	decisionMiddle: (setting) => middleOf(returnsOf(setting)),
	decisionLower: (setting) => atShare(returnsOf(setting), 0.1),
	decisionUpper: (setting) => atShare(returnsOf(setting), 0.9),
	decisionAbove: (setting) => shareOf(endedAs(setting), (one) => one[ruleOf(setting)] > one.hold),
	decisionBelow: (setting) => shareOf(endedAs(setting), (one) => one[ruleOf(setting)] < one.hold),
	decisionFromLow: (setting) =>
		middleOf(pathsOf(setting).map((path) => path.coins[0]!.prices[path.hours]! / lowOf(path, 0) - 1)),
	decisionNearLow: (setting) =>
		shareOf(pathsOf(setting), (path) => {
			const low = lowOf(path, 0);
			const decisions = Array.from({ length: decisionCount }, (_, i) => i * decisionHours);
			return decisions.some((hour) => path.coins[0]!.prices[hour]! <= 1.01 * low);
		}),
	decisionDips: (setting) => dipsOf(setting).length,
	decisionDipsUp: (setting) => shareOf(dipsOf(setting), ({ after }) => after > 0),
	decisionDipsDeeper: (setting) => shareOf(dipsOf(setting), ({ deeper }) => deeper > 0.05),
	decisionDipsMean: (setting) => {
		const dips = dipsOf(setting);
		return dips.reduce((sum, { after }) => sum + after, 0) / dips.length;
	},
	decisionMean: (setting) => {
		const all = returnsOf(setting);
		return all.reduce((sum, value) => sum + value, 0) / all.length;
	},
	decisionLiquidated: (setting) => liquidatedOf(setting).length / many,
	decisionLiquidations: (setting) => liquidatedOf(setting).length,
	decisionReturns: (setting) => plannedOf(setting).flatMap(returnsIn).length,
	decisionReturnsDearer: (setting) => {
		const planned = plannedOf(setting);
		return planned.flatMap(lateReentries).length / planned.flatMap(returnsIn).length;
	},
	decisionOut: (setting) =>
		shareOf(pathsOf(setting), (path) => {
			const out = playOrders(path, path.coins.map(sold));
			const { equity } = playOrders(path, []);
			return out.equity[path.hours]! > equity[path.hours]!;
		})
} satisfies Record<string, Compute>;

/** Everything of a coin at the first hour. */
function sold(_: unknown, coin: number): Order {
	return { decision: 0, coin, kind: 'sell', means: 'money', share: 1 };
}

function liquidatedOf(setting: Setting): readonly UnseenPath[] {
	const { leverage = 10 } = setting.asked;
	const order = { decision: 0, coin: 0, kind: 'buy', spend: 1000, leverage } as const;
	return pathsOf(setting).filter((path) =>
		playOrders(path, [order]).trades.some(({ kind }) => kind === 'liquidation')
	);
}

function planOf({ asked }: Setting): WrittenPlan {
	const { sellBelow = baseWrittenPlan.sellBelow, buyBack = baseWrittenPlan.buyBack } = asked;
	return { sellBelow, buyBack };
}

function plannedOf(setting: Setting): readonly Journal[] {
	const rule = writtenPlan(planOf(setting));
	return pathsOf(setting).map((path) => playRule(path, rule));
}

/** A plan buys only what it has sold. */
function returnsIn({ trades }: Journal): readonly Trade[] {
	return trades.filter(({ kind }) => kind === 'buy');
}

function ruleOf({ asked: { rule = 'plan' } }: Setting): Rule {
	return rule;
}

/** All of them, or those in which half of bitcoin’s fall was back at the end, or the others. */
function endedAs(setting: Setting): readonly DecisionOutcome[] {
	const { ended } = setting.asked;
	const outcomes = outcomesOf(setting);
	return ended ? outcomes.filter(({ recovered }) => recovered >= 0.5 === (ended === 'recovered')) : outcomes;
}

function returnsOf(setting: Setting): number[] {
	return endedAs(setting).map((one) => one[ruleOf(setting)]);
}

function shareOf<T>(all: readonly T[], holds: (one: T) => boolean): number {
	return all.filter(holds).length / all.length;
}

function middleOf(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

function atShare(values: readonly number[], share: number): number {
	return values.toSorted((a, b) => a - b)[Math.round(share * (values.length - 1))]!;
}
