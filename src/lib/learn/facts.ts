/**
 * The computations that a text can insert or bet on, by name. A text never repeats a number that the model
 * can compute: it names it. Unknown names and arguments stop the build.
 */

import { formatCount, formatFall, formatMoney, formatPercent, formatTimes } from '$lib/format';
import {
	baseScenario,
	distanceToLiquidation,
	isCrash,
	outcomes,
	run,
	type Market,
	type Run,
	type Scenario
} from '$lib/sim';
import { orderFacts } from './order-facts.ts';
import { positionFacts, type Coin } from './position-facts.ts';
import { timeFacts } from './time-facts.ts';

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
	readonly seed: number;
	readonly crowds: number;
}

export interface Fact {
	/** What it is, as a noun phrase. */
	readonly describe: string;
	readonly format: (value: number) => string;
	readonly compute: (setting: Setting) => number;
}

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
const beside: readonly string[] = ['size', 'coin', 'order', 'withdrawn', 'seconds', 'seed', 'crowds'];

const facts = {
	fall: {
		describe: 'how far the price falls',
		format: formatFall,
		compute: ofRun(({ fall }) => fall)
	},
	amplification: {
		describe: 'the fall, in multiples of what the sale alone would do',
		format: formatTimes,
		compute: ofRun(({ amplification }) => amplification)
	},
	positionsClosed: {
		describe: 'positions sold by force',
		format: formatCount,
		compute: ofRun(({ positionsClosed }) => positionsClosed)
	},
	forcedProceeds: {
		describe: 'what was sold by force',
		format: formatMoney,
		compute: ofRun(({ forcedProceeds }) => forcedProceeds)
	},
	ownersLose: {
		describe: 'what the owners of the sold positions lose',
		format: formatMoney,
		compute: ofRun(({ ownersLose }) => ownersLose)
	},
	othersPay: {
		describe: 'what is lost beyond the owners’ margin',
		format: formatMoney,
		compute: ofRun(({ othersPay }) => othersPay)
	},
	liquidationDistance: {
		describe: 'how far the price may fall before a long position is closed',
		format: (value) => formatPercent(value),
		compute: ({ market }) =>
			distanceToLiquidation('long', market.typicalLeverage, market.maintenanceMarginRate)
	},
	shareOfCrowdsThatCrash: {
		describe:
			'the share of crowds in which the price falls more than twice as far as the sale alone would take it',
		format: (value) => formatPercent(value),
		compute: ({ market, crowds }) => {
			const seeds = Array.from({ length: crowds }, (_, i) => i + 1);
			const crashes = [...outcomes(market, seeds)].filter(({ fall }) => isCrash(fall, market.shock));
			return crashes.length / crowds;
		}
	},
	...orderFacts,
	...positionFacts,
	...timeFacts
} satisfies Record<string, Fact>;

export type FactName = keyof typeof facts;

export const factNames = Object.keys(facts) as FactName[];

/** @throws RangeError for a name that is no fact */
export function factOf(name: string): Fact {
	if (!Object.hasOwn(facts, name)) {
		throw new RangeError(`fact must be one of ${factNames.join(', ')}, got ${name}`);
	}
	return facts[name as FactName];
}

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
		seed,
		crowds
	};
}

/** Each asked once: the same number often appears in several sentences. */
const known = new Map<string, number>();

/**
 * A fact's number.
 * @throws RangeError for an unknown fact or argument, or a value out of range
 */
export function factValue(name: string, args: Args = {}): number {
	const { compute } = factOf(name);
	const key = JSON.stringify([name, Object.entries(args).sort()]);
	const value = known.get(key) ?? compute(settingOf(args));
	known.set(key, value);
	return value;
}

function ofRun(part: (run: Run) => number): Fact['compute'] {
	return ({ market, seed }) => part(run(market, seed));
}
