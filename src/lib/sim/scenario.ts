/** One market with time in it: what a timeline depends on besides its seed. */
import { baseMarket, checkMarket, type Market } from './market.ts';
import { oneOf, refuse, within } from './range.ts';

/** A market, how its book and its exchange behave in time, and the clock. Times in seconds, rates as fractions. */
export interface Scenario extends Market {
	/** Which way the shock pushes: a fall sells longs by force, a rise buys shorts back by force. */
	direction: 'down' | 'up';
	/** Time over which news arrives, in as many equal parts as it lasts ticks, rounded; a sale comes at once. 0 to 86,400. */
	newsDuration: number;
	/** Time in which half of what was sold out of the book is bid again; 1 to Infinity, which means never. */
	refillHalfLife: number;
	/** γ, the share of each trade's impact that refilling does not undo; 0 to 1. */
	permanentShare: number;
	/** k, how strongly makers step back: 1/(1 + kV) of the book stands after a price path V; 0 to 100. */
	makerWithdrawal: number;
	/** Time constant with which liquidation engines work off what waits; 0 to 3,600, 0 sells all of it each tick. */
	liquidationDelay: number;
	/** USD in the exchange's insurance fund before the shock; 0 to Infinity, which means without limit. */
	insuranceFund: number;
	/** Share of the shorts' notional that neither is hedged nor tops up its margin; 0 to 1. */
	exposedShorts: number;
	/** Spread over price in a calm book; 0 to 0.01. An observable: it does not move the price. */
	calmSpread: number;
	/** The mark price is the mean of this much of the past; 0 to 3,600, 0 is the last price. */
	markWindow: number;
	/** dt, one step of the clock; 0.1 to 900. */
	tick: number;
	/** How long to play; at least one tick, at most 1,000,000 ticks. News that takes longer is not told to its end. */
	duration: number;
}

/** The base case with time: the news is a 5% fall of the fair price over two minutes, played for eight hours. */
export const baseScenario: Scenario = {
	...baseMarket,
	shockKind: 'news',
	direction: 'down',
	newsDuration: 120,
	refillHalfLife: 60,
	permanentShare: 0.2,
	makerWithdrawal: 5,
	liquidationDelay: 30,
	insuranceFund: 1e9,
	exposedShorts: 0.08,
	calmSpread: 0.0001,
	markWindow: 0,
	tick: 5,
	duration: 8 * 3600
};

/** Least and largest value of every number a scenario adds to its market. */
export const scenarioRanges = {
	newsDuration: [0, 86_400],
	refillHalfLife: [1, Infinity],
	permanentShare: [0, 1],
	makerWithdrawal: [0, 100],
	liquidationDelay: [0, 3600],
	insuranceFund: [0, Infinity],
	exposedShorts: [0, 1],
	calmSpread: [0, 0.01],
	markWindow: [0, 3600],
	tick: [0.1, 900],
	duration: [0.1, 60e6]
} as const satisfies Partial<Record<keyof Scenario, readonly [number, number]>>;

/** Ticks of a timeline at most. */
const mostTicks = 1_000_000;

/** @throws RangeError naming the first field that is out of range, its range and its value */
export function checkScenario(scenario: Scenario): void {
	checkMarket(scenario);
	oneOf('direction', scenario.direction, ['down', 'up']);
	for (const [name, [low, high]] of Object.entries(scenarioRanges)) {
		within(name, scenario[name as keyof typeof scenarioRanges], low, high);
	}
	const { tick, duration } = scenario;
	if (!(duration >= tick && duration <= mostTicks * tick)) {
		refuse('duration', `${tick} to ${mostTicks * tick} at ticks of ${tick}`, duration);
	}
}
