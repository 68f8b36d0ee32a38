/** What came out: the run, step by step, the same accounts with the other margin, and the linear rule beside it. */
import { markets, marketsOutcome, contagionWaves, type MarketsRun } from '$lib/sim';
import { placeOf, toMarkets } from './coins.ts';
import { countRule, type Rule } from './counted.ts';
import { linksOf, type Link } from './links.ts';
import { calmHaircut, type ContagionValues } from './spec.ts';

/** How far a coin is down, as fractions of its starting price: by what, and in all. */
export interface Fall {
	/** Because its makers follow bitcoin. */
	readonly followed: number;
	/** Because of the sale that starts it. */
	readonly pushed: number;
	/** Because accounts are sold. */
	readonly forced: number;
	readonly all: number;
}

export interface Shown {
	readonly values: ContagionValues;
	readonly symbols: readonly string[];
	/** Place of the pushed coin. */
	readonly hit: number;
	/** Place of the other coin that falls furthest. */
	readonly worst: number;
	/** USD within 1% of each coin's price. */
	readonly depths: readonly number[];
	/** Falls of each coin: before, after the push, and after each step. */
	readonly falls: readonly (readonly Fall[])[];
	/** Falls of each coin after the push, and after every wave. */
	readonly prices: readonly (readonly number[])[];
	/** USD, at starting prices, sold by force in each wave, from the first on: by the run, and by the rule. */
	readonly waves: readonly number[];
	readonly ruled: readonly number[];
	/** Waves that have a step of their own; what is sold after them shares the last step, if there is any. */
	readonly alone: number;
	readonly steps: number;
	readonly links: readonly Link[];
	/** What is different in the run beside it: the haircut is not raised if it was, or else the margin is of the other kind. */
	readonly rival: 'haircut' | ContagionValues['margin'];
	/** How far each coin falls in it. */
	readonly rivalFalls: readonly number[];
	readonly rule: Rule;
	/** Everything the run sold, the push included, for each dollar of the push. */
	readonly times: number;
	readonly sold: number;
	readonly accounts: number;
	readonly closed: number;
}

/** What is left once so much is sold shares a step. */
const most = 0.99;

export function show(values: ContagionValues, seed: number): Shown {
	const setting = toMarkets(values);
	const run = markets(setting, seed);
	const { summary, crossed } = run;
	const rival = rivalOf(values);
	const change = rival === 'haircut' ? { haircut: calmHaircut } : { margin: rival };
	const other = marketsOutcome(toMarkets({ ...values, ...change }), seed);
	const rule = countRule(setting, crossed.holdings);
	const start = setting.assets.map(({ scenario }) => scenario.startPrice);
	const waves = wavesOf(run, start);
	const sold = waves.reduce((sum, usd) => sum + usd, 0);
	const alone = enough(waves, most * sold);
	const steps = 1 + alone + (alone < waves.length ? 1 : 0);
	const ends = Array.from({ length: steps + 1 }, (_, step) => (step <= 1 + alone ? step : 1 + waves.length));
	const hit = placeOf(values);
	const falls = ends.map((tick) =>
		run.assets.map(({ timeline: { columns } }, i): Fall => {
			const part = (price: number) => price / start[i]!;
			const followed = 1 - part(columns.fairPrice[tick]!);
			const sales = part(columns.fairPrice[tick]! - columns.price[tick]!);
			const pushed = i === hit && tick > 0 ? values.push : 0;
			return { followed, pushed, forced: Math.max(0, sales - pushed), all: followed + sales };
		})
	);
	const others = falls.at(-1)!.map(({ all }, i) => (i === hit ? -1 : all));
	return {
		values,
		symbols: setting.assets.map(({ symbol }) => symbol),
		hit,
		worst: others.indexOf(Math.max(...others)),
		depths: setting.assets.map(({ scenario }) => scenario.depth),
		falls,
		prices: [0, ...waves].map((_, k) =>
			run.assets.map(({ timeline }, i) => 1 - timeline.columns.price[k + 1]! / start[i]!)
		),
		waves,
		ruled: contagionWaves(rule.gains, rule.first, Math.max(1, waves.length) - 1).map(total),
		alone,
		steps,
		links: linksOf(run, Number(values.held), start, ends),
		rival,
		rivalFalls: other.assets.map(({ fall }) => fall),
		rule,
		times: 1 + sold / rule.push,
		sold,
		accounts: crossed.holdings.count,
		closed: summary.crossedClosed
	};
}

function rivalOf({ haircut, margin }: ContagionValues): Shown['rival'] {
	if (margin === 'isolated') return 'crossed';
	return haircut > calmHaircut ? 'haircut' : 'isolated';
}

function total(usd: readonly number[]): number {
	return usd.reduce((sum, one) => sum + one, 0);
}

/** Wave k is sold in the tick after the (k + 1)th, of which the first is the push. */
function wavesOf({ assets, ticks }: MarketsRun, start: readonly number[]): number[] {
	const waves = Array.from({ length: ticks - 1 }, (_, k) =>
		total(assets.map(({ crossedCoins }, i) => crossedCoins[k + 2]! * start[i]!))
	);
	return waves.slice(0, waves.findLastIndex((usd) => usd > 0) + 1);
}

/** How many of the first waves make up so much. */
function enough(waves: readonly number[], usd: number): number {
	let sum = 0;
	return waves.findIndex((wave) => (sum += wave) >= usd) + 1;
}
