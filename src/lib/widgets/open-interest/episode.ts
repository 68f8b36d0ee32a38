/** What the controls say, as one episode of the engine: a week in which the same news comes twice. */
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
import type { OpenValues } from './spec.ts';

export const hour = 3600;
const day = 86_400;

/** Hours from the start: the news, the same again, and the end. */
export const newsAt = 48;
export const againAt = 144;
export const endAt = 168;
/** Ticks in an hour. */
export const perHour = 60;

/** News takes so long to arrive, seconds. */
const newsTakes = hour;

const scenario: Scenario = {
	...baseScenario,
	tick: hour / perHour,
	duration: endAt * hour,
	newsDuration: newsTakes,
	traders: 2000,
	exposedLongs: 0.03,
	exposedShorts: 0.012
};

/** Share of the makers who come back slowly. */
const slow = 0.8;

/** Buyers with money pay no more than a hundredth below the price of the start, and take a day for most of it. */
const value = { first: 0.009, last: 0.01, delay: day };

const group: Newcomers = { ...baseNewcomers, traders: 600, cohorts: 96 };

export function scenarioOf({ shock, depth }: OpenValues): Scenario {
	return { ...scenario, shock, depth };
}

export function everyoneOf(values: OpenValues): Everyone {
	const { build, shock, credit, bought, leverage, back, leave, panic, clamp } = values;
	const coming = { ...group, typicalLeverage: leverage };
	const onCredit = bought * credit;
	const withMoney = bought - onCredit;
	return {
		lead: newsAt * hour,
		newcomers: [
			{ ...coming, from: -newsAt * hour, to: 0, notional: build, longShare: 0.7 },
			{ ...coming, from: 3 * hour, to: (againAt - newsAt) * hour, notional: onCredit, longShare: 1 }
		],
		leavers: { perHour: leave },
		quotes: { ...baseQuotes, slow, returnHalfLife: back },
		funding: { ...baseFunding, clamp },
		news: [{ at: (againAt - newsAt) * hour, over: newsTakes, move: shock, thins: 0, lasts: 0 }],
		...(withMoney > 0 && { patientBuyers: { notional: withMoney, ...value } }),
		...(panic > 0 && { panic: { ...basePanic, notional: panic } })
	};
}

export function play(values: OpenValues, seed: number): Episode {
	return episode(scenarioOf(values), everyoneOf(values), seed);
}
