/** A run of several assets in single numbers. */
import type { TimelineSummary } from '../timeline-result.ts';
import { summarise } from '../timeline-summary.ts';
import type { PlayedMarkets } from './play.ts';
import type { AssetSummary, MarketsSummary } from './result.ts';
import { comovement, returnsOver, type Stretch } from './returns.ts';
import type { Markets } from './setting.ts';

/** Returns are taken over a minute, in as many ticks, rounded, at least one. */
const interval = 60;
/** Stress is the first hour after the shock. */
export const stress = 3600;

/** The summary of each market. */
export function summariesOf({ clocks, crowds }: PlayedMarkets): TimelineSummary[] {
	return clocks.map((clock, i) => summarise(clock, crowds[i]));
}

/** @param timelines the summary of each market */
export function summariseMarkets(
	setting: Markets,
	played: PlayedMarkets,
	timelines: readonly TimelineSummary[]
): MarketsSummary {
	const { assets } = setting;
	const { ticks, lead, prices, crossed, lowTick } = played;
	const dt = assets[0].scenario.tick;
	const step = Math.max(1, Math.round(interval / dt));
	const calm = { first: 0, last: lead, step };
	const stressed = { first: lead, last: Math.min(ticks, lead + Math.round(stress / dt)), step };
	const lows = prices.map((one) => lowest(one, lead));
	const falls = lows.map((low, i) => 1 - prices[i][low] / prices[i][lead]);
	const each = assets.map((asset, i): AssetSummary => {
		const price = prices[i];
		const before = together(prices[0], price, calm);
		const after = together(prices[0], price, stressed);
		return {
			symbol: asset.symbol,
			calmBeta: i === 0 ? 1 : asset.calmBeta,
			betaCalm: before.beta,
			betaStress: after.beta,
			correlationCalm: before.correlation,
			correlationStress: after.correlation,
			fall: falls[i],
			fallAtEnd: 1 - price[ticks] / price[lead],
			lowTick: lows[i],
			multiple: over(falls[i], falls[0]),
			capLoss: asset.supply * (price[lead] - price[lowTick]),
			capLossAtEnd: asset.supply * (price[lead] - price[ticks]),
			netCash: played.netCash[i],
			forcedLongNotional: timelines[i].forcedLongNotional,
			forcedShortNotional: timelines[i].forcedShortNotional,
			crossedNotional: crossed.sales[i].soldNotional
		};
	});
	const sum = (part: (asset: AssetSummary) => number) => each.reduce((total, one) => total + part(one), 0);
	const all = (part: (summary: TimelineSummary) => number) =>
		timelines.reduce((total, one) => total + part(one), 0);
	const capAtLead = assets.reduce((total, { supply }, i) => total + supply * prices[i][lead], 0);
	const capLoss = sum((one) => one.capLoss);
	const capLossAtEnd = sum((one) => one.capLossAtEnd);
	const netCash = sum((one) => one.netCash);
	const paid = (sign: 1 | -1) => crossed.fundPaid.reduce((total, one) => total + Math.max(0, sign * one), 0);
	return {
		interval: step * dt,
		stress: (stressed.last - stressed.first) * dt,
		assets: each,
		lowTick,
		capLoss,
		capLossAtEnd,
		capFall: over(capLoss, capAtLead) ?? 0,
		firstShare: over(each[0].capLoss, capLoss),
		firstShareAtEnd: over(each[0].capLossAtEnd, capLossAtEnd),
		netCash,
		capLossPerCash: over(capLoss, netCash),
		forcedNotional: sum((one) => one.forcedLongNotional + one.forcedShortNotional + one.crossedNotional),
		crossedNotional: sum((one) => one.crossedNotional),
		crossedTriggered: crossed.triggeredAt.filter((tick) => tick >= 0).length,
		crossedClosed: crossed.closed,
		fundPays: all((one) => one.fundPays) + paid(1),
		fundReceives: all((one) => one.fundReceives) + paid(-1),
		fund: played.fund,
		socialisedLoss: crossed.socialised.reduce((total, one) => total + one, 0)
	};
}

/** The tick of the lowest price from one on, the first of equals. */
function lowest(price: Float64Array, from: number): number {
	let low = from;
	for (let k = from; k < price.length; k++) if (price[k] < price[low]) low = k;
	return low;
}

function together(first: Float64Array, other: Float64Array, stretch: Stretch) {
	return comovement(returnsOver(first, stretch), returnsOver(other, stretch));
}

function over(above: number, below: number): number | null {
	const ratio = above / below;
	return below !== 0 && Number.isFinite(ratio) ? ratio : null;
}
