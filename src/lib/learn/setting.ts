/** What a fact is, and the market, position, order and crowd that its arguments make. */

import { baseScenario, type Market, type Scenario } from '$lib/sim';
import { besideMarket, type Args, type Coin } from './args.ts';

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
	/** All that was given, for facts of their own kinds, which say what is left out. */
	readonly asked: Args;
	readonly seed: number;
	/** The crowds where many are asked. */
	readonly seeds: readonly number[];
}

export interface Fact {
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

/** @throws RangeError for an argument with an unknown name or a value out of range */
export function settingOf(args: Args): Setting {
	const scenario: Scenario = { ...baseScenario };
	const given = Object.entries(args).filter(([, value]) => value !== undefined);
	for (const [name, value] of given) {
		if (name in fields) Object.assign(scenario, { [fields[name as keyof typeof fields]]: value });
		else if (!besideMarket.includes(name)) {
			const names = [...Object.keys(fields), ...besideMarket].join(', ');
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
		asked: args,
		seed,
		seeds: Array.from({ length: crowds }, (_, i) => seed + i)
	};
}
