/** An episode in single numbers: what everybody else did, and what the crash and the time after it were made of. */
import type { Clock } from '../timeline-clock.ts';
import type { Columns } from '../timeline-result.ts';
import type { BehaviourKind } from './behaviour.ts';
import type { EpisodeColumns } from './episode-log.ts';
import { kindNames, kinds } from './everyone.ts';
import type { EveryoneElse } from './everyone-else.ts';

/** What one of them did. */
export interface Traded {
	/** Coins since the start, net: above 0 sold, below 0 bought. */
	readonly coins: number;
	/** USD received for them, net. */
	readonly proceeds: number;
	/** USD against having kept everything, at the last price. */
	readonly profit: number;
}

export interface EpisodeSummary {
	readonly traded: Readonly<Partial<Record<BehaviourKind, Traded>>>;
	/** Highest of the fear index, 0 to 100. */
	readonly mostFear: number;
	/** Contracts open, coins: before the first tick, at most, when the price is furthest, and at the end. */
	readonly openInterest: {
		readonly atStart: number;
		readonly most: number;
		readonly atLow: number;
		readonly atEnd: number;
	};
	/** Coins of contracts that newcomers opened. */
	readonly openedLongCoins: number;
	readonly openedShortCoins: number;
	/** Coins of contracts closed by choice. */
	readonly leftCoins: number;
	/** Coins of contracts closed by force: against winners, or where forced sales met makers or others who were short. */
	readonly forcedContracts: number;
	/** USD paid as funding since the start, below 0 received; the three add up to 0. */
	readonly funding: { readonly longs: number; readonly shorts: number; readonly makers: number };
	/** From the price before the shock to the furthest after it, fraction of the starting price. */
	readonly fallSinceShock: number;
	/** USD that makers paid, net, from the shock until then; in a rise, below 0, what they received. */
	readonly paidToLow: number;
	readonly rebound: Rebound;
}

/** What was bought, net, after the price was furthest (in a rise, sold). */
export interface Rebound {
	/** From the furthest price to the last, fraction of the starting price. */
	readonly move: number;
	/** Coins bought with money, net: of holders, stops and buyers. */
	readonly spotCoins: number;
	/** Coins bought on margin, net: newcomers' longs less their shorts, and funds and trend followers. */
	readonly leveragedCoins: number;
	/** Coins bought by force, net: shorts bought back less longs sold. They end contracts and begin none. */
	readonly forcedCoins: number;
	/** `spot` or `leverage`, whichever bought more; `refill` if neither bought: bids came back, or shorts had to buy. */
	readonly ledBy: 'spot' | 'leverage' | 'refill';
}

/** @param columns of the same clock, written to their end */
export function episodeSummary(
	around: EveryoneElse,
	clock: Clock,
	columns: Columns,
	others: EpisodeColumns
): EpisodeSummary {
	const { story } = clock;
	const lastPrice = clock.book.price;
	const { openInterest } = columns;
	const low = story.extremeTick;
	const traded: EpisodeSummary['traded'] = Object.fromEntries(
		around.workers.map(({ kind, done, proceeds }) => [
			kind,
			{ coins: done, proceeds, profit: proceeds - done * lastPrice }
		])
	);
	const { lead } = around;
	const furthest = columns.price.map((price) => -clock.direction * price);
	const lowest = lead + indexOfMost(furthest.subarray(lead));
	const extreme = columns.price[lowest];
	const peak = indexOfMost(openInterest);
	const last = openInterest.length - 1;
	return {
		traded,
		mostFear: others.fear[indexOfMost(others.fear)],
		openInterest: {
			atStart: openInterest[0],
			most: openInterest[peak],
			atLow: openInterest[low],
			atEnd: openInterest[last]
		},
		openedLongCoins: around.openedCoins.longs,
		openedShortCoins: around.openedCoins.shorts,
		leftCoins: sum(others.leftCoins, 0),
		forcedContracts: closedByForce(others),
		funding: {
			longs: around.funding?.longsPaid ?? 0,
			shorts: around.funding?.shortsPaid ?? 0,
			makers: around.funding?.makersPaid ?? 0
		},
		fallSinceShock: Math.max(
			0,
			(clock.direction * (columns.price[lead] - extreme)) / clock.scenario.startPrice
		),
		paidToLow: others.paid[lowest] - others.paid[lead],
		rebound: reboundOf(clock, columns, others)
	};
}

/**
 * Tick by tick, because it matters who holds more when force strikes: of longs that are sold while makers are short,
 * contracts are closed, whoever opens others later.
 */
function closedByForce({
	openLongs,
	openShorts,
	openedLongs,
	openedShorts,
	leftCoins
}: EpisodeColumns): number {
	let closed = 0;
	for (let k = 1; k < openLongs.length; k++) {
		const longs = openLongs[k] - (openedLongs[k] - openedLongs[k - 1]) + leftCoins[k];
		const shorts = openShorts[k] - (openedShorts[k] - openedShorts[k - 1]) + leftCoins[k];
		closed += Math.max(openLongs[k - 1], openShorts[k - 1]) - Math.max(longs, shorts);
	}
	return Math.max(0, closed);
}

function reboundOf(
	{ direction: d, book, scenario, story }: Clock,
	columns: Columns,
	others: EpisodeColumns
): Rebound {
	const from = story.extremeTick;
	const last = columns.price.length - 1;
	const bought = { money: 0, margin: 0 };
	for (const kind of kindNames) {
		const flow = others.flows[kind];
		if (flow) bought[kinds[kind].with] -= d * sum(flow, from + 1);
	}
	const since = (column: Float64Array) => column[last] - column[from];
	const opened = since(others.openedLongs) - since(others.openedShorts);
	const spotCoins = bought.money;
	const leveragedCoins = bought.margin + d * opened;
	const forced = sum(columns.shortCoins, from + 1) - sum(columns.longCoins, from + 1);
	const most = Math.max(spotCoins, leveragedCoins);
	return {
		move: (d * (book.price - story.extreme)) / scenario.startPrice,
		spotCoins,
		leveragedCoins,
		forcedCoins: d * forced,
		ledBy: !(most > 0) ? 'refill' : spotCoins >= leveragedCoins ? 'spot' : 'leverage'
	};
}

function indexOfMost(column: Float64Array): number {
	let best = 0;
	for (let i = 1; i < column.length; i++) if (column[i] > column[best]) best = i;
	return best;
}

function sum(column: Float64Array, from: number): number {
	let total = 0;
	for (let i = from; i < column.length; i++) total += column[i];
	return total;
}
