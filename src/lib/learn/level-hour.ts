/** One hour at a round number, for the exhibit and the texts that speak of it: who stands where, as the engine plays it. */
import {
	baseScenario,
	episode,
	normalQuantile,
	stream,
	usualVolatility,
	type Episode,
	type Everyone,
	type News,
	type Scenario
} from '$lib/sim';

/** How the news comes: once; twice, taken back in between; only the second of those; once, and taken back later. */
export type Course = 'once' | 'twice' | 'later' | 'back';

/** What an hour at a level depends on besides its seed. */
export interface AtLevel {
	/** Share of stops that stand just under a level, the others evenly; 0 to 1. */
	readonly clustered: number;
	/** USD on stop orders, half of them for each level. */
	readonly stops: number;
	/** USD with which buyers wait just above the level. */
	readonly bids: number;
	/** Fall that the news alone causes, fraction of the price. */
	readonly shock: number;
	readonly course: Course;
	/** USD of those who bought just above the level and sell once they are even after it broke. */
	readonly trapped: number;
	/** Price at the start, USD. */
	readonly start: number;
	/** Median leverage. */
	readonly leverage: number;
	/** USD bid within 1% of the price. */
	readonly depth: number;
}

export const usualHour: AtLevel = {
	clustered: 1,
	stops: 0.8e9,
	bids: 0.15e9,
	shock: 0.022,
	course: 'once',
	trapped: 0,
	start: 76_500,
	leverage: 6,
	depth: baseScenario.depth
};

/** The round numbers that everybody watches, USD. */
export const levels = [75_000, 70_000] as const;
export const [level, next] = levels;

/** USD: buyers wait so far above the level, stops stand so far under one, and a row of the picture is as high. */
export const row = 250;

export const minute = 60;
export const minutes = 60;
const tick = 5;
export const ticksAMinute = minute / tick;

/** Time in which most of those who are even have sold, seconds: they do not all look at once. */
const hesitation = 120;

/** Parts in which the news of every day comes. */
const parts = 40;

/** Further under the level than this, those who bought above it want to be out: a row. */
export function movesOf(startPrice: number): { at: number; further: number; row: number } {
	return { at: 1 - level / startPrice, further: 1 - next / startPrice, row: row / startPrice };
}

/** When the bad news comes, and when it is taken back, minutes: from, over, and which way. */
const pieces: Record<Course, readonly (readonly [from: number, over: number, way: 1 | -1])[]> = {
	once: [[0, 20, 1]],
	twice: [
		[0, 10, 1],
		[15, 6, -1],
		[30, 10, 1]
	],
	later: [[30, 10, 1]],
	back: [
		[0, 15, 1],
		[25, 15, -1]
	]
};

/** News that only chance brings, as on a calm day, and the pieces after the first. */
function newsOf({ course, shock }: AtLevel, seed: number): News[] {
	const draws = stream(seed, 'support: news');
	const over = (minutes * minute) / parts;
	const size = usualVolatility * Math.sqrt(over / 86_400);
	const none = { thins: 0, lasts: 0 };
	const chance = Array.from({ length: parts }, (_, i) => ({
		...none,
		at: i * over,
		over,
		move: size * normalQuantile(draws.uniform())
	}));
	const told = pieces[course].map(([from, over, way]) => ({
		...none,
		at: from * minute,
		over: over * minute,
		move: way * shock
	}));
	return [...chance, ...told];
}

export interface Setting {
	readonly scenario: Scenario;
	readonly everyone: Everyone;
}

export function settingOf(values: AtLevel, seed: number): Setting {
	const { start, leverage, depth, stops, clustered, bids, trapped } = values;
	const { at, further, row } = movesOf(start);
	return {
		scenario: {
			...baseScenario,
			startPrice: start,
			typicalLeverage: leverage,
			depth,
			traders: 2000,
			shock: 0,
			tick,
			duration: minutes * minute
		},
		everyone: {
			stops: { notional: stops, levels: [at, further], band: row, clustered, delay: 0 },
			patientBuyers: { notional: bids, first: at - row, last: at, delay: 0 },
			breakEven: { notional: trapped, level: at, band: row, caught: row, delay: hesitation },
			news: newsOf(values, seed)
		}
	};
}

/** An hour as it went. */
export interface Hour {
	readonly values: AtLevel;
	readonly run: Episode;
	/** Price after every tick, and before the first, USD. */
	readonly price: Float64Array;
	readonly low: number;
	/** Tick of the lowest price. */
	readonly lowAt: number;
	/** Highest price from then on, and its tick. */
	readonly rebound: number;
	readonly reboundAt: number;
	/** First tick that ends under the level; −1 for none. */
	readonly brokeAt: number;
}

export function play(values: AtLevel, seed: number): Hour {
	const { scenario, everyone } = settingOf(values, seed);
	const run = episode(scenario, everyone, seed);
	const { price } = run.columns;
	let lowAt = 0;
	let reboundAt = 0;
	for (let i = 1; i < price.length; i++) {
		if (price[i]! < price[lowAt]!) lowAt = reboundAt = i;
		else if (price[i]! > price[reboundAt]!) reboundAt = i;
	}
	return {
		values,
		run,
		price,
		low: price[lowAt]!,
		lowAt,
		rebound: price[reboundAt]!,
		reboundAt,
		brokeAt: price.findIndex((one) => one < level)
	};
}

/** What the hour is compared with: nobody sells once even; no first test of the level; the stops stand the other way. */
export function comparedWith({ trapped, course }: AtLevel): 'even' | 'test' | 'stops' {
	if (trapped > 0) return 'even';
	return course === 'twice' ? 'test' : 'stops';
}

/** And in: where it bottoms, or, where somebody sells once even, where the rally ends. */
export function comparedIn(values: AtLevel): 'low' | 'rebound' {
	return comparedWith(values) === 'even' ? 'rebound' : 'low';
}

/** The same hour but for that one thing; stops that are spread already stand just under the levels there. */
export function otherOf(values: AtLevel): AtLevel {
	const compared = comparedWith(values);
	if (compared === 'even') return { ...values, trapped: 0 };
	if (compared === 'test') return { ...values, course: 'later' };
	return { ...values, clustered: values.clustered < 0.5 ? 1 : 0 };
}
