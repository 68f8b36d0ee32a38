/**
 * What a timeline leaves behind: typed columns instead of objects, one entry a tick or an account.
 *
 * USD, coins, USD per coin, fractions, ticks. Not to be written to: results are shared.
 */
import type { DepthProfile } from './depth-profile.ts';
import type { Crowd } from './population.ts';
import type { Scenario } from './scenario.ts';

/** Everything that happened. */
export interface Timeline {
	readonly scenario: Scenario;
	/** null if the crowds were given instead of drawn. */
	readonly seed: number | null;
	readonly longs: Crowd;
	/** Their `drop` is USD above the starting price at which each is liquidated. */
	readonly shorts: Crowd;
	/** The profile of both sides of the book, undisturbed. */
	readonly book: DepthProfile;
	/** Row 0 of the columns is before the shock, row k the end of tick k. */
	readonly ticks: number;
	readonly columns: Columns;
	readonly accounts: { readonly longs: Accounts; readonly shorts: Accounts };
	readonly waves: TimelineWave[];
	/** In the order of time. */
	readonly events: TimelineEvent[];
	readonly summary: TimelineSummary;
}

/** One row a tick and one before the first: ticks + 1 entries each. */
export interface Columns {
	/** Seconds since the start. */
	readonly time: Float64Array;
	/** P, where the next coin trades, USD per coin. */
	readonly price: Float64Array;
	/** A, USD per coin. */
	readonly fairPrice: Float64Array;
	/** What positions are judged by, USD per coin. */
	readonly markPrice: Float64Array;
	/** USD that the side being hit holds between the price and 1% beyond it. */
	readonly depth: Float64Array;
	/** Fraction of the price. */
	readonly spread: Float64Array;
	/** Coins of the initial sale (of the initial purchase, when the shock is upward) traded this tick. */
	readonly shockCoins: Float64Array;
	/** Coins of longs sold into the book by force this tick. */
	readonly longCoins: Float64Array;
	/** Coins of shorts bought back from the book by force this tick. */
	readonly shortCoins: Float64Array;
	/** Coins closed against winners this tick, without touching the book. */
	readonly deleveragedCoins: Float64Array;
	/** Coins triggered and not closed yet at the end of the tick, both sides. */
	readonly waitingCoins: Float64Array;
	/** Largest wave of which something traded this tick; 0 if nothing forced did. */
	readonly wave: Float64Array;
	/** Contracts open, coins. */
	readonly openInterest: Float64Array;
	/** Insurance fund, USD; Infinity if it has no limit. */
	readonly fund: Float64Array;
}

/** How an account ended: the kind that the larger part of its coins came to. */
export const endings = {
	/** Never closed, or the larger part not. */
	open: 0,
	/** Liquidated, and traded in the book. */
	liquidated: 1,
	/** Liquidated, and closed against winners at its bankruptcy price: auto-deleveraging. */
	deleveraged: 2,
	/** Closed though winning, as the other side of somebody's auto-deleveraging. */
	closedWinning: 3,
	/** The same without having gained: when winners and hedged contracts do not suffice. */
	closedLosing: 4
} as const;

/** One entry for each position of a crowd, in its order. */
export interface Accounts {
	/** One of `endings`. */
	readonly ending: Uint8Array;
	/** Tick of the liquidation's trigger; −1 if there was none, as for a position of no coins. */
	readonly triggeredAt: Int32Array;
	/** Tick in which the last of its coins was closed; −1 while any is open. */
	readonly closedAt: Int32Array;
	/** 1 + the largest wave trading when it was triggered; 0 if it was not. */
	readonly wave: Int32Array;
	readonly closedCoins: Float64Array;
	/** At which its coins were closed, USD per coin; 0 if none were. */
	readonly averagePrice: Float64Array;
	/**
	 * Against the entry price, USD. A liquidated coin costs its owner its margin, never more, whatever it traded at; a
	 * winner is closed at the bankruptcy price of the other side; open coins count at the last price.
	 */
	readonly profit: Float64Array;
	/** What the fund added because coins traded beyond the bankruptcy price, USD; below 0, the surplus it kept. */
	readonly fundPaid: Float64Array;
}

/** The positions triggered while the wave before was trading. */
export interface TimelineWave {
	/** 1 for those that the shock triggered. */
	readonly index: number;
	/** First and last tick in which some of it was closed; 0 if none was before the end. */
	readonly firstTick: number;
	readonly lastTick: number;
	readonly positions: number;
	/** Traded in the book. */
	readonly coins: number;
	/** What those coins traded for, USD. */
	readonly proceeds: number;
	/** Closed against winners instead. */
	readonly deleveragedCoins: number;
}

/** A turn of the story, and the tick in which it came. */
export interface TimelineEvent {
	readonly kind: TimelineEventKind;
	readonly tick: number;
}

/**
 * `shock`: it begins. `firstLiquidation`: the first forced coin is closed. `peakWave`: most forced coins in one tick.
 * `fundEmpty`: the fund cannot pay for all that is due. `deleveraging`: the first winner is closed. `bookExhausted`: more
 * is due than is bid. `low`: the furthest price. `calm`: from here on nobody waits and nothing is forced.
 */
export type TimelineEventKind =
	'shock' | 'firstLiquidation' | 'peakWave' | 'fundEmpty' | 'deleveraging' | 'bookExhausted' | 'low' | 'calm';

/** A timeline in single numbers. For an upward shock, `fall` is the rise and `low` the high. */
export interface TimelineSummary {
	/** From the starting price to the furthest, fraction. */
	readonly fall: number;
	/** From the starting price to the last, fraction. */
	readonly fallAtEnd: number;
	readonly lowTick: number;
	/** fall over shock; 1 without a shock. */
	readonly amplification: number;
	/**
	 * Distance to the cliff of the side that is hit, as in the static book, over the share of bids that makers still quote
	 * when the price has gone the way of the shock alone. To be compared with `criticalGain`.
	 */
	readonly gain: number;
	/** Local gain over the percent beyond the place where the shock alone lands, over the same share. */
	readonly gainAtShock: number;
	/** Largest local gain over the percent ahead, of all ticks that took the price further than ever. */
	readonly largestGain: number;
	/** n_c: the gain from which a cascade sustains itself although bids come back. */
	readonly criticalGain: number;
	/** Coins sold into the book, and bought from it, by force. */
	readonly forcedLongCoins: number;
	readonly forcedShortCoins: number;
	/** The same in USD, at the price of the trade. */
	readonly forcedLongNotional: number;
	readonly forcedShortNotional: number;
	/** Accounts that ended liquidated, in the book or against winners. */
	readonly accountsClosed: number;
	/** Accounts that ended closed though winning; the hedged are no account. */
	readonly winnersClosed: number;
	/** Coins closed by force, in the book or against winners, over the contracts open at the start. */
	readonly shareOfOpenInterest: number;
	/** Margin lost by those liquidated, USD. */
	readonly ownersLose: number;
	/** Losses beyond the margin that the fund paid, USD. */
	readonly fundPays: number;
	/** Margin left over by good fills that the fund kept, USD. */
	readonly fundReceives: number;
	/** Coins liquidated without a trade, each closed together with a contract of somebody on the other side. */
	readonly deleveragedCoins: number;
	/** At the bankruptcy prices, USD. */
	readonly deleveragedNotional: number;
	/** Of those coins, the ones for which contracts of the hedged were closed as the other side. */
	readonly hedgedDeleveragedCoins: number;
	/** Whether the book ran out within 1% of the starting price from nothing (from twice the price, for a rise). */
	readonly exhausted: boolean;
	/** What those in the book made of what they traded, USD, at the last price. */
	readonly makersProfit: number;
	/** What the initial seller has more than if the coins sold had been kept, USD, at the last price. */
	readonly sellerProfit: number;
	/** Since the start, USD: the longs and the shorts that are hedged or top up their margin. */
	readonly hedgedLongsProfit: number;
	readonly hedgedShortsProfit: number;
}
