/** The last people and crowd built for each side, kept so that a drag rebuilds only what it changes. */
import type { Side } from './margin.ts';
import type { Market } from './market.ts';
import { people, type People } from './people.ts';
import { crowdOf, type Crowd } from './population.ts';

/** The fields of a market that its crowds depend on, besides the number of traders. */
export const crowdFields = [
	'startPrice',
	'typicalLeverage',
	'leverageSpread',
	'openInterest',
	'exposedLongs',
	'maintenanceMarginRate'
] as const satisfies readonly (keyof Market)[];

/** Traders on one side of a market: half, and the odd one is long. */
export function tradersOn(side: Side, { traders }: Market): number {
	return side === 'long' ? Math.ceil(traders / 2) : Math.floor(traders / 2);
}

interface Kept {
	people?: People;
	crowd?: Crowd;
	setting?: readonly number[];
}

/** No result depends on what is kept. */
const kept: Record<Side, Kept> = { long: {}, short: {} };

/** The crowd of one side, built if it is not the last one; the market's fields are checked when it is. */
export function crowdFor(side: Side, market: Market, seed: number, exposedShare: number): Crowd {
	const last = kept[side];
	const count = tradersOn(side, market);
	if (!last.people || last.people.seed !== seed || last.people.count !== count) {
		last.people = people(seed, count, side);
		delete last.crowd;
	}
	const setting = [
		...crowdFields.filter((field) => field !== 'exposedLongs').map((field) => market[field]),
		exposedShare
	];
	if (!last.crowd || !last.setting || setting.some((value, k) => value !== last.setting?.[k])) {
		last.crowd = crowdOf(last.people, market, exposedShare);
		last.setting = setting;
	}
	return last.crowd;
}
