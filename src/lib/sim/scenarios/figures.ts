/** The numbers of a run that were also published of a crash. */
import { playMarkets } from '../assets/play.ts';
import type { MarketsSummary } from '../assets/result.ts';
import { checkMarkets } from '../assets/setting.ts';
import { summariseMarkets } from '../assets/summary.ts';
import { largestSeed } from '../random.ts';
import { wholeWithin } from '../range.ts';
import { summarise } from '../timeline-summary.ts';
import { marketsOf, othersOf, type EventPreset, type Tuned } from './event.ts';

/** What was closed by force in one coin, USD. */
interface Closed {
	/** Sold into the book: longs, and crossed accounts, which are long. */
	readonly longs: number;
	/** Bought in the book. */
	readonly shorts: number;
	/** Closed against winners instead. */
	readonly longsAgainst: number;
	readonly shortsAgainst: number;
}

/** A run, summed up; what was closed in each coin, in their order. */
interface Played {
	readonly summary: MarketsSummary;
	readonly closed: readonly Closed[];
}

const allOf = ({ longs, shorts, longsAgainst, shortsAgainst }: Closed) =>
	longs + shorts + longsAgainst + shortsAgainst;

/**
 * Falls and shares as fractions, money in USD; `null` where there is nothing below the line of a ratio. A position that is closed
 * against winners was liquidated as well, and whoever counts liquidations counts it.
 */
const figureOf = {
	/** Lowest price of bitcoin against the close before. */
	bitcoinLow: ({ summary }) => summary.assets[0].fall,
	/** Last price of bitcoin against the close before. */
	bitcoinEnd: ({ summary }) => summary.assets[0].fallAtEnd,
	/** Lowest price of ether against the close before. */
	etherLow: ({ summary }) => summary.assets[1].fall,
	/** Lowest price of the basket of small coins against the close before. */
	smallLow: ({ summary }) => summary.assets[6].fall,
	/** Notional closed by force. */
	liquidated: ({ closed }) => sum(closed, allOf),
	/** Of that, longs. */
	longShare: ({ closed }) =>
		over(
			sum(closed, (one) => one.longs + one.longsAgainst),
			sum(closed, allOf)
		),
	/** Of that, in bitcoin. */
	bitcoinPart: ({ closed }) => over(allOf(closed[0]), sum(closed, allOf)),
	/** Of that, closed against winners. */
	deleveraged: ({ closed }) =>
		over(
			sum(closed, (one) => one.longsAgainst + one.shortsAgainst),
			sum(closed, allOf)
		),
	/** Market cap lost when all coins together are lowest. */
	capLoss: ({ summary }) => summary.capLoss,
	/** Bitcoin's share of that. */
	bitcoinShare: ({ summary }) => summary.firstShare,
	/** Market cap lost at the end. */
	capLossAtEnd: ({ summary }) => summary.capLossAtEnd,
	/** Bitcoin's share of that. */
	bitcoinShareAtEnd: ({ summary }) => summary.firstShareAtEnd
} as const satisfies Record<string, (played: Played) => number | null>;

export type Figure = keyof typeof figureOf;

/**
 * Play an event once and read the figures it has targets for, in their order.
 *
 * @param seed whole number, 0 to 4294967295
 * @param tuned instead of the event's own numbers, for a search
 * @throws RangeError naming the argument that is out of range
 */
export function eventFigures(
	event: EventPreset,
	seed: number,
	tuned: Tuned = event.tuned
): readonly (number | null)[] {
	const played = play(event, seed, tuned);
	return event.targets.map(({ figure }) => figureOf[figure](played));
}

function play(event: EventPreset, seed: number, tuned: Tuned): Played {
	const setting = marketsOf(event, tuned);
	const others = othersOf(event, tuned);
	checkMarkets(setting);
	wholeWithin('seed', seed, 0, largestSeed);
	const run = playMarkets(setting, seed, others ? { others } : {});
	const timelines = run.clocks.map((clock, i) => summarise(clock, run.crowds[i]));
	const summary = summariseMarkets(setting, run, timelines);
	const closed = run.clocks.map(({ exchange }, i): Closed => {
		const [longs, shorts] = [exchange.longs.camp, exchange.shorts.camp];
		return {
			longs: longs.tradedNotional + summary.assets[i].crossedNotional,
			shorts: shorts.tradedNotional,
			longsAgainst: longs.deleveragedNotional,
			shortsAgainst: shorts.deleveragedNotional
		};
	});
	return { summary, closed };
}

function sum(closed: readonly Closed[], part: (one: Closed) => number): number {
	return closed.reduce((total, one) => total + part(one), 0);
}

function over(above: number, below: number): number | null {
	return below === 0 ? null : above / below;
}
