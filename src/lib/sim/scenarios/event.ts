/**
 * A crash that happened: what was published of it, and the run that is set beside it.
 *
 * A run begins at the close of the day before, with the news, and lasts as long as the window of the figures. So every fall
 * is against that close, as in the published ones. What is known of the morning is an input, what is not is an assumption, and
 * a few numbers are fitted (scripts/fit.ts) or, for the event that is held out, taken over by a rule.
 *
 * @see content/model.md#calibration
 */
import { assetsOn, bitcoinNoise, type Morning } from '../assets/base-assets.ts';
import { everyoneIn } from '../assets/everyone-in.ts';
import type { Others } from '../assets/others.ts';
import { baseCrossed } from '../assets/presets.ts';
import type { Macro, Markets } from '../assets/setting.ts';
import type { Figure } from './figures.ts';

/** What may be fitted; all fractions but the leverage. */
export interface Tuned {
	/** How far the fair price of bitcoin falls in all, of the price at the start. */
	readonly news: number;
	/** Share of the open interest, in every coin, whose longs neither hedge nor top up their margin. */
	readonly exposedLongs: number;
	/** The same of shorts. */
	readonly exposedShorts: number;
	/** Median leverage of the exposed. */
	readonly typicalLeverage: number;
}

/** A part of the news. */
export interface Piece {
	/** Seconds since the start at which it begins; 0 for the first. */
	readonly at: number;
	/** Seconds over which it arrives, in equal parts. */
	readonly over: number;
	/** Of all the news; the parts add up to 1. */
	readonly part: number;
}

/** A published number, and whether the fit looked at it. */
export interface Target {
	readonly figure: Figure;
	/** The published range; `most` is Infinity where only a lower bound was printed. USD or a fraction. */
	readonly least: number;
	readonly most: number;
	/** Key in content/sources.md. */
	readonly source: string;
	readonly fitted: boolean;
}

/** An input with the range in which it was published, or that follows from what was. */
export interface Published {
	readonly used: number;
	readonly least: number;
	readonly most: number;
	readonly source: string;
}

export interface EventPreset {
	readonly id: string;
	readonly name: string;
	/** First day, UTC, as 2024-08-05. */
	readonly date: string;
	readonly morning: Morning;
	/** Where the open interest was read. */
	readonly openInterestSource: string;
	/** USD bid within 1% of bitcoin's price. */
	readonly depth: Published;
	readonly pieces: readonly [Piece, ...Piece[]];
	/** Share of every book that was away; from when and for how long, seconds. */
	readonly thinned?: { readonly share: number; readonly at: number; readonly lasts: number };
	/** Seconds played, and of one tick. */
	readonly duration: number;
	readonly tick: number;
	/** Which numbers the search was free to move; the others in `tuned` were given. */
	readonly free: readonly (keyof Tuned)[];
	readonly tuned: Tuned;
	/** The event whose crowd this one takes over, not its own fit. */
	readonly crowdOf?: string;
	readonly targets: readonly Target[];
}

/**
 * An event whose crowd was fitted to another day: of its own it has the size of the news.
 *
 * @param lender the event whose crowd it takes over
 * @param news of bitcoin, in all
 */
export function withCrowdOf(
	lender: EventPreset,
	news: number,
	event: Omit<EventPreset, 'free' | 'tuned' | 'crowdOf'>
): EventPreset {
	return { ...event, free: ['news'], tuned: { ...lender.tuned, news }, crowdOf: lender.id };
}

/** Crowds that are looked at; odd, so that the median is one of them. */
export const eventSeeds: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * Share of the open interest of all coins that crossed accounts hold on top of it: an assumption, between the two led runs of
 * presets.ts, 2 of 227 and 1 of 145.1 billion.
 */
const crossedShare = 0.008;

/**
 * The run of an event: the coins of its morning, crowds alike in all of them, news that hits bitcoin alone.
 *
 * @param tuned instead of the event's own numbers, for a search
 */
export function marketsOf(event: EventPreset, tuned: Tuned = event.tuned): Markets {
	const { morning, depth, pieces, thinned, duration, tick } = event;
	const { news, exposedLongs, exposedShorts, typicalLeverage } = tuned;
	const [{ over, part }] = pieces;
	const crowd = { exposedLongs, exposedShorts, typicalLeverage, duration, tick };
	const assets = assetsOn(morning, depth.used, crowd, { shock: news * part, newsDuration: over });
	const loadings = assets.map(() => 0);
	const macro: Macro | undefined = thinned && {
		at: thinned.at,
		duration: thinned.lasts,
		move: 0,
		loadings,
		thinned: thinned.share
	};
	return {
		assets,
		lead: 0,
		commonNoise: bitcoinNoise,
		insuranceFund: 1e9,
		...(assets.length > 1 && { crossed: { ...baseCrossed, notional: crossedShare * morning.openInterest } }),
		...(macro && { macro })
	};
}

/** The news that comes after the first piece; nobody else if there is none. */
export function othersOf({ pieces }: EventPreset, { news }: Tuned): Others | undefined {
	const [, ...later] = pieces;
	if (later.length === 0) return undefined;
	const told = later.map(({ at, over, part }) => ({ at, over, move: news * part, thins: 0, lasts: 0 }));
	return everyoneIn([{ news: told }]);
}
