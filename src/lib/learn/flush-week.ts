/**
 * A week in which open interest builds up, news comes, somebody buys, and four days later the same news comes again: what
 * lesson 11 and its exhibit play.
 */
import {
	baseFunding,
	baseNewcomers,
	basePanic,
	baseQuotes,
	baseScenario,
	episode,
	type Episode,
	type Everyone,
	type Newcomers,
	type Scenario
} from '$lib/sim';

export const hour = 3600;
const day = 86_400;

/** Hours from the start: the news, the same again, and the end. */
export const newsAt = 48;
export const againAt = 144;
export const endAt = 168;
/** Ticks in an hour. */
export const perHour = 60;

/** What can be set. */
export interface Week {
	/** USD of positions opened before the news. */
	readonly build: number;
	/** Fall that the news alone makes, fraction of the price at the start. */
	readonly shock: number;
	/** Of what is bought between the two news, the share bought on credit. */
	readonly credit: number;
	/** USD bought between them. */
	readonly bought: number;
	/** Of those who open positions. */
	readonly leverage: number;
	/** Seconds until half of the slow makers are back. */
	readonly back: number;
	/** USD bid within 1%. */
	readonly depth: number;
	/** Rate an hour at which those who are not forced close in full fear. */
	readonly leave: number;
	/** USD of coins whose holders may panic. */
	readonly panic: number;
	/** Premium that funding ignores. */
	readonly clamp: number;
	/** Whether the same news comes again. */
	readonly again: 'yes' | 'no';
}

export const baseWeek: Week = {
	build: 6e9,
	shock: 0.07,
	credit: 1,
	bought: 3e9,
	leverage: 12,
	back: 2 * day,
	depth: 100e6,
	leave: 0.012,
	panic: 0,
	clamp: baseFunding.clamp,
	again: 'yes'
};

/** News takes so long to arrive, seconds. */
const newsTakes = hour;

/** Share of the makers who come back slowly. */
const slow = 0.8;

/** Buyers with money pay no more than just below the price of the start, and take a day for most of it. */
const worth = { first: 0.001, last: 0.002, delay: day };

const group: Newcomers = { ...baseNewcomers, traders: 600, cohorts: 96 };

function scenarioOf({ shock, depth }: Week): Scenario {
	return {
		...baseScenario,
		tick: hour / perHour,
		duration: endAt * hour,
		newsDuration: newsTakes,
		traders: 2000,
		exposedLongs: 0.03,
		exposedShorts: 0.012,
		shock,
		depth
	};
}

function everyoneOf({
	build,
	shock,
	credit,
	bought,
	leverage,
	back,
	leave,
	panic,
	clamp,
	again
}: Week): Everyone {
	const coming = { ...group, typicalLeverage: leverage };
	const onCredit = bought * credit;
	const withMoney = bought - onCredit;
	const between = (againAt - newsAt) * hour;
	return {
		lead: newsAt * hour,
		newcomers: [
			{ ...coming, from: -newsAt * hour, to: 0, notional: build, longShare: 0.7 },
			{ ...coming, from: 3 * hour, to: between, notional: onCredit, longShare: 1 }
		],
		leavers: { perHour: leave },
		quotes: { ...baseQuotes, slow, returnHalfLife: back },
		funding: { ...baseFunding, clamp },
		news: again === 'yes' ? [{ at: between, over: newsTakes, move: shock, thins: 0, lasts: 0 }] : [],
		...(withMoney > 0 && { patientBuyers: { notional: withMoney, ...worth } }),
		...(panic > 0 && { panic: { ...basePanic, notional: panic } })
	};
}

export function playWeek(week: Week, seed: number): Episode {
	return episode(scenarioOf(week), everyoneOf(week), seed);
}
