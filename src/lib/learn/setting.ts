/** What a fact is and can be asked about: arguments by name, and the market, position, order and crowd they make. */

import { baseScenario, type Market, type Scenario } from '$lib/sim';
import { usualHour, type AtLevel } from './level-hour.ts';

/** Whose maintenance tiers. */
export type Coin = 'btc' | 'sol' | 'sei';

/** What can be set, by the names that addresses use; what is left out is the base case. */
export interface Args {
	leverage?: number;
	depth?: number;
	/** Fraction of the price that the first sale alone would take. */
	shock?: number;
	openInterest?: number;
	maintenance?: number;
	profile?: Market['profile'];
	/** A sale or news; a run in time is news unless said, one that stands still is a sale. */
	kind?: Market['shockKind'];
	/** Of a run in time: seconds until half of a hole is bid again, 1 to Infinity. */
	refill?: number;
	/** Of a run in time: the engines' delay, seconds. */
	delay?: number;
	/** Of a run in time: how strongly makers step back. */
	makers?: number;
	/** Of a run in time: USD in the insurance fund. */
	fund?: number;
	/** Of one position: USD, $10,000 unless given. */
	size?: number;
	/** Of one position: whose tiers; bitcoin's unless given. */
	coin?: Coin;
	/** Of one market order: USD sold at once, $50M unless given. */
	order?: number;
	/** Of one market order: the share of the book that makers have withdrawn; none unless given. */
	withdrawn?: number;
	/** Of one market order: seconds since it; none unless given. */
	seconds?: number;
	/** Of an hour at a round number: the share of stops just under one; all unless given. */
	clustered?: number;
	/** Of an hour at a round number: USD on stop orders, $800M unless given. */
	stops?: number;
	/** Of an hour at a round number: USD of the buyers just above it, $150M unless given. */
	buyers?: number;
	/** Of an hour at a round number: how the news comes; once unless given. */
	course?: AtLevel['course'];
	/** Of an hour at a round number: USD sold once even; nobody unless given. */
	even?: number;
	/** Which crowd; 1 unless given. */
	seed?: number;
	/** How many crowds, from crowd 1, where many are asked; 200 unless given. */
	crowds?: number;
}

export interface Setting {
	readonly market: Market;
	/** The same market in time. */
	readonly scenario: Scenario;
	/** Of one position. */
	readonly size: number;
	readonly coin: Coin;
	/** Of one market order. */
	readonly order: number;
	readonly withdrawn: number;
	readonly seconds: number;
	/** An hour at a round number: leverage, depth and news are its own unless given. */
	readonly atLevel: AtLevel;
	readonly seed: number;
	readonly crowds: number;
}

export interface Fact {
	/** What it is, as a noun phrase. */
	readonly describe: string;
	/** As figures, tables and bets write it. */
	readonly format: (value: number) => string;
	/** As a sentence writes it, where that differs. */
	readonly inProse?: (value: number) => string;
}

/** How a fact comes about. */
export type Compute = (setting: Setting) => number;

const fields = {
	leverage: 'typicalLeverage',
	depth: 'depth',
	shock: 'shock',
	openInterest: 'openInterest',
	maintenance: 'maintenanceMarginRate',
	profile: 'profile',
	kind: 'shockKind',
	refill: 'refillHalfLife',
	delay: 'liquidationDelay',
	makers: 'makerWithdrawal',
	fund: 'insuranceFund'
} as const satisfies Partial<Record<keyof Args, keyof Scenario>>;

/** Arguments that are no part of a market. */
const beside: readonly string[] = [
	...['size', 'coin'],
	...['order', 'withdrawn', 'seconds'],
	...['clustered', 'stops', 'buyers', 'course', 'even'],
	...['seed', 'crowds']
];

/** @throws RangeError for an argument with an unknown name or a value out of range */
export function settingOf(args: Args): Setting {
	const scenario: Scenario = { ...baseScenario };
	const given = Object.entries(args).filter(([, value]) => value !== undefined);
	for (const [name, value] of given) {
		if (name in fields) Object.assign(scenario, { [fields[name as keyof typeof fields]]: value });
		else if (!beside.includes(name)) {
			const names = [...Object.keys(fields), ...beside].join(', ');
			throw new RangeError(`argument must be one of ${names}, got ${name}`);
		}
	}
	const { size = 10e3, coin = 'btc', seed = 1, crowds = 200 } = args;
	const { order = 50e6, withdrawn = 0, seconds = 0 } = args;
	if (!(Number.isInteger(crowds) && crowds >= 1 && crowds <= 1000)) {
		throw new RangeError(`crowds must be a whole number, 1 to 1000, got ${crowds}`);
	}
	return {
		market: { ...scenario, shockKind: args.kind ?? 'sale' },
		scenario,
		size,
		coin,
		order,
		withdrawn,
		seconds,
		atLevel: atLevelOf(args),
		seed,
		crowds
	};
}

function atLevelOf({ clustered, stops, buyers, course, even, shock, leverage, depth }: Args): AtLevel {
	return {
		...usualHour,
		clustered: clustered ?? usualHour.clustered,
		stops: stops ?? usualHour.stops,
		bids: buyers ?? usualHour.bids,
		course: course ?? usualHour.course,
		trapped: even ?? usualHour.trapped,
		shock: shock ?? usualHour.shock,
		leverage: leverage ?? usualHour.leverage,
		depth: depth ?? usualHour.depth
	};
}
