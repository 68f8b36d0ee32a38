/** Every argument of the reader’s own decisions, and values just outside its range. */
import * as sim from '../../src/lib/sim/index.ts';
import { beside, seed, type Argument } from './arguments.ts';
import { buy, pathOf, sell } from './decisions.ts';

const path = pathOf({}, {}, {});

const ofTerms = (call: (terms: sim.TradingTerms) => unknown): Argument[] =>
	Object.entries(sim.tradingRanges).map(([name, range]) => [
		name,
		(value: number) => call({ ...sim.baseTradingTerms, [name]: value }),
		beside(range)
	]);

const ofPlan = (call: (plan: sim.WrittenPlan) => unknown): Argument[] =>
	Object.entries(sim.writtenPlanRanges).map(([name, range]) => [
		name,
		(value: number) => call({ ...sim.baseWrittenPlan, [name]: value }),
		beside(range)
	]);

const ofOrder = (call: (order: sim.Order) => unknown): Argument[] => [
	['coin', (coin: number) => call(buy(0, coin, 1)), [-1, 0.5, 3, NaN]],
	['kind', (kind: 'buy') => call({ ...buy(0, 0, 1), kind } as sim.Order), ['short', '']],
	['spend', (spend: number) => call(buy(0, 0, spend)), [0, -1, NaN, Infinity]],
	['leverage', (leverage: number) => call(buy(0, 0, 1, leverage)), [0.99, 20.01, NaN]],
	['means', (means: 'money') => call(sell(0, 0, 1, means)), ['cash', '']],
	['share', (share: number) => call(sell(0, 0, share)), [0, 1.01, NaN]]
];

const setting: sim.DecisionSetting = { ...sim.baseTradingTerms, ...sim.baseWrittenPlan };

export const decisionsArguments: Record<string, Argument[]> = {
	unseenPath: [['seed', sim.unseenPath, seed]],
	worthOf: [],
	playOrders: [
		...ofTerms((terms) => sim.playOrders(path, [], terms)),
		...ofOrder((order) => sim.playOrders(path, [order])),
		['decision', (decision: number) => sim.playOrders(path, [buy(decision, 0, 1)]), [-1, 0.5, 16, NaN]],
		['untilHour', (hour: number) => sim.playOrders(path, [], sim.baseTradingTerms, hour), [-1, 0.5, 97, NaN]]
	],
	playRule: [
		...ofTerms((terms) => sim.playRule(path, sim.hold, terms)),
		...ofOrder((order) => sim.playRule(path, () => [order])),
		[
			'hour',
			(hour: number) => sim.playRule(path, ({ priceAt }) => (priceAt(0, hour), [])),
			[-1, 0.5, 97, NaN]
		]
	],
	hold: [],
	averaging: [],
	writtenPlan: ofPlan(sim.writtenPlan),
	disposition: [],
	panicSales: [],
	revengeTrades: [],
	lateReentries: [],
	decisionOutcome: [
		['seed', (value: number) => sim.decisionOutcome(setting, value), seed],
		...ofTerms((terms) => sim.decisionOutcome({ ...setting, ...terms }, 1)),
		...ofPlan((plan) => sim.decisionOutcome({ ...setting, ...plan }, 1))
	]
};
