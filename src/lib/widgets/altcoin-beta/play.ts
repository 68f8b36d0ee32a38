/** One state of the exhibit, played: the coin as it is, and as it might have been. */
import { markets, marketsOutcome, type AssetSummary, type MarketsRun, type MarketsSummary } from '$lib/sim';
import { instead, twoMarkets } from '$lib/learn/two-markets';
import type { CoinValues } from './spec.ts';

/** Logarithmic returns of bitcoin and of the coin, one pair an interval, and the line through them. */
export interface Cloud {
	readonly x: readonly number[];
	readonly y: readonly number[];
	readonly slope: number;
	readonly height: number;
}

/** A price from the news on and a little before, as a fraction of what it was when the news came. */
export interface Path {
	readonly price: readonly number[];
	/** The lowest since the news, and when, as an index. */
	readonly low: number;
	readonly fall: number;
}

export interface Played {
	readonly values: CoinValues;
	readonly summary: MarketsSummary;
	readonly first: AssetSummary;
	readonly coin: AssetSummary;
	/** The coin if nobody held it on credit, and if its book were bitcoin's. */
	readonly nobody: AssetSummary;
	readonly deep: AssetSummary;
	/** How far the coin had already fallen in the calm hour, at most. */
	readonly early: number;
	readonly calm: Cloud;
	readonly stress: Cloud;
	readonly paths: { readonly first: Path; readonly nobody: Path; readonly coin: Path };
	/** Minutes between two prices of a path, and those before the news. */
	readonly step: number;
	readonly before: number;
}

/** Minutes of the calm hour that the picture shows. */
const shown = 10;

export function playCoin(values: CoinValues, seed: number): Played {
	const run = markets(twoMarkets(values), seed);
	const alone = markets(twoMarkets(values, instead.nobody), seed);
	const [, deep] = marketsOutcome(twoMarkets(values, instead.deep), seed).assets;
	const { summary, lead, ticks } = run;
	const [first, coin] = summary.assets;
	const { tick } = run.setting.assets[0]!.scenario;
	const width = Math.round(summary.interval / tick);
	const end = Math.min(ticks, lead + Math.round(summary.stress / tick));
	const from = lead - Math.round((60 * shown) / tick);
	const price = priceOf(run, 1);
	const path = (of: MarketsRun, asset: number) => pathOf(priceOf(of, asset), from, lead);
	return {
		values,
		summary,
		first: first!,
		coin: coin!,
		nobody: alone.summary.assets[1]!,
		deep: deep!,
		early: 1 - Math.min(...price.subarray(0, lead + 1)) / price[0]!,
		calm: cloudOf(run, 0, lead, width, coin!.betaCalm),
		stress: cloudOf(run, lead, end, width, coin!.betaStress),
		paths: { first: path(run, 0), nobody: path(alone, 1), coin: path(run, 1) },
		step: tick / 60,
		before: shown
	};
}

function priceOf(run: MarketsRun, asset: number): Float64Array {
	return run.assets[asset]!.timeline.columns.price;
}

function pathOf(price: Float64Array, from: number, lead: number): Path {
	const part = Array.from(price.subarray(from), (usd) => usd / price[lead]!);
	let low = lead - from;
	for (let k = low; k < part.length; k++) if (part[k]! < part[low]!) low = k;
	return { price: part, low, fall: 1 - part[low]! };
}

function cloudOf(run: MarketsRun, from: number, to: number, width: number, slope: number | null): Cloud {
	const returns = (price: Float64Array) =>
		Array.from({ length: Math.floor((to - from) / width) }, (_, k) =>
			Math.log(price[from + (k + 1) * width]! / price[from + k * width]!)
		);
	const x = returns(priceOf(run, 0));
	const y = returns(priceOf(run, 1));
	const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
	return { x, y, slope: slope ?? 0, height: mean(y) - (slope ?? 0) * mean(x) };
}
