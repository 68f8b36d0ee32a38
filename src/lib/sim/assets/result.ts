/** What a run of several assets leaves behind. Not to be written to: results are shared. */
import type { Timeline } from '../timeline-result.ts';
import type { Holdings } from './holdings.ts';
import type { Asset, Markets } from './setting.ts';

/** Everything that happened. */
export interface MarketsRun {
	readonly setting: Markets;
	readonly seed: number;
	/** Row 0 of the columns is before the start, row k the end of tick k, the same in all assets. */
	readonly ticks: number;
	/** Ticks before the shock. */
	readonly lead: number;
	/** In the order of the setting. */
	readonly assets: readonly AssetRun[];
	readonly crossed: CrossedLedger;
	readonly summary: MarketsSummary;
}

/** One asset. */
export interface AssetRun {
	readonly asset: Asset;
	/** Its market. `fund` is the common fund when the tick is over; its seed is the asset's own; crowds as at the end. */
	readonly timeline: Timeline;
	/** Coins that crossed accounts sold, one entry a tick and one before the first. */
	readonly crossedCoins: Float64Array;
	/** USD since the start: hedged shorts that hold the other side of crossed positions, less the losses they bore. */
	readonly crossedShortsProfit: number;
}

/** The crossed accounts: one entry each, or one a holding as in `Holdings`. */
export interface CrossedLedger {
	readonly holdings: Holdings;
	/** Tick in which it fell short; −1 if it has not. */
	readonly triggeredAt: Int32Array;
	/** Tick in which the last of its coins was sold; −1 while any is left. */
	readonly closedAt: Int32Array;
	/** Of each holding: coins sold, collateral included. */
	readonly soldCoins: Float64Array;
	/** Against the start and having kept the collateral's coins, open positions at the last price, USD. */
	readonly profit: Float64Array;
	/** What the fund added, USD; below 0, what it kept. */
	readonly fundPaid: Float64Array;
	/** What the other side bore because the fund was empty, USD. */
	readonly socialised: Float64Array;
}

/**
 * A run in single numbers. Falls and losses are from the price when the shock comes. `null`: a ratio with nothing below the
 * line.
 */
export interface MarketsSummary {
	/** Seconds over which returns are taken. */
	readonly interval: number;
	/** Seconds after the shock that count as stress. */
	readonly stress: number;
	readonly assets: readonly AssetSummary[];
	/** Tick of the lowest market cap of all together, from the shock on. */
	readonly lowTick: number;
	/** Market cap lost by then and by the end, USD: last price times supply, all assets. */
	readonly capLoss: number;
	readonly capLossAtEnd: number;
	/** The same as a share of the cap when the shock came. */
	readonly capFall: number;
	/** Share of asset 0 in the loss, at the low and at the end. */
	readonly firstShare: number | null;
	readonly firstShareAtEnd: number | null;
	/** What makers paid, net, from the shock to the low, USD: the money that changed hands. */
	readonly netCash: number;
	/** Market cap lost for each dollar that changed hands, at the low. */
	readonly capLossPerCash: number | null;
	/** Forced sales and purchases of crowds in books, and sales of crossed accounts, USD at the price of the trade. */
	readonly forcedNotional: number;
	readonly crossedNotional: number;
	readonly crossedTriggered: number;
	readonly crossedClosed: number;
	/** What the fund paid and received, for crowds and crossed accounts, and what it holds at the end, USD. */
	readonly fundPays: number;
	readonly fundReceives: number;
	readonly fund: number;
	/** What hedged shorts bore because the fund was empty, USD. */
	readonly socialisedLoss: number;
}

/** One asset in single numbers. */
export interface AssetSummary {
	readonly symbol: string;
	/** As set; 1 for asset 0. */
	readonly calmBeta: number;
	/** Slope and correlation of its returns against those of asset 0, before the shock and in stress. */
	readonly betaCalm: number | null;
	readonly betaStress: number | null;
	readonly correlationCalm: number | null;
	readonly correlationStress: number | null;
	/** To its own lowest price from the shock on, and to the last; fraction. */
	readonly fall: number;
	readonly fallAtEnd: number;
	readonly lowTick: number;
	/** Its fall over that of asset 0. */
	readonly multiple: number | null;
	/** Market cap lost when all together are lowest, and at the end, USD. */
	readonly capLoss: number;
	readonly capLossAtEnd: number;
	/** What its makers paid, net, from the shock to that low, USD. */
	readonly netCash: number;
	/** Forced sales of its longs, and purchases of its shorts, in the book, USD. */
	readonly forcedLongNotional: number;
	readonly forcedShortNotional: number;
	/** Sales of crossed accounts, USD. */
	readonly crossedNotional: number;
}
