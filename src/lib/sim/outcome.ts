/** Many crowds, few numbers: the same market under many seeds. */
import { distanceToCliff } from './cliff.ts';
import { crossing, fuelOf } from './crossing.ts';
import { crowdFields, tradersOn } from './kept-crowd.ts';
import { checkMarket, floorShare, profileWithDepth, type Market } from './market.ts';
import { reachedBy } from './order.ts';
import { peopleIn, type People } from './people.ts';
import { triggersOf, type Triggers } from './population.ts';
import { wholeWithin } from './range.ts';
import { shockOf } from './run.ts';
import { reused } from './scratch.ts';

/** What one crowd came to. */
export interface Outcome {
	/** Fall where the price stopped, fraction of the starting price. */
	readonly fall: number;
	/** Distance to the cliff. */
	readonly gain: number;
	readonly positionsClosed: number;
}

/** The outcome of a seed. */
export interface SeedOutcome extends Outcome {
	readonly seed: number;
}

/**
 * Crowds kept between calls, so that a change of depth or shock alone rebuilds none of them.
 *
 * Holds 16 bytes a long: 200 crowds of 20,000 traders take 32 MB. Let go of it to free them.
 */
export interface KeptCrowds {
	/** The triggers of a seed in a market, built if they are not kept. */
	triggers(market: Market, seed: number): Triggers;
}

/**
 * An empty store of crowds. Crowds of one setting are kept at a time: a change of leverage, price, open interest, share,
 * margin or number of traders empties it.
 *
 * @param most crowds kept; whole, 1 to 10,000; those beyond are built each time
 * @throws RangeError if it is out of range
 */
export function keepCrowds(most = 200): KeptCrowds {
	wholeWithin('most', most, 1, 10_000);
	const kept = new Map<number, Triggers>();
	let setting = '';
	return {
		triggers(market, seed) {
			checkMarket(market);
			const asked = [market.traders, ...crowdFields.map((field) => market[field])].join();
			if (asked !== setting) kept.clear();
			setting = asked;
			let triggers = kept.get(seed);
			if (!triggers) {
				triggers = triggersOf(drawn(market, seed), market);
				if (kept.size < most) kept.set(seed, triggers);
			}
			return triggers;
		}
	};
}

/**
 * The summary of a run: the same fall, gain and count as `run`, without its waves and ledger.
 *
 * @param seed whole number, 0 to 4294967295
 * @throws RangeError naming the argument that is out of range
 */
export function outcome(market: Market, seed: number): Outcome {
	checkMarket(market);
	return settle(market, passing(market, seed));
}

/**
 * The outcomes of many seeds, one at a time: stop asking and it stops working.
 *
 * @param seeds whole numbers, 0 to 4294967295
 * @param crowds kept from an earlier call, to reuse what did not change
 * @throws RangeError naming the argument that is out of range
 */
export function* outcomes(
	market: Market,
	seeds: Iterable<number>,
	crowds?: KeptCrowds
): Generator<SeedOutcome, void, undefined> {
	checkMarket(market);
	for (const seed of seeds) {
		const triggers = crowds ? crowds.triggers(market, seed) : passing(market, seed);
		yield { seed, ...settle(market, triggers) };
	}
}

const rooms = {
	leverageDraw: reused(Float64Array),
	entryDraw: reused(Float64Array),
	relativeSize: reused(Float64Array),
	drop: reused(Float64Array),
	cumulativeCoins: reused(Float64Array)
};

/** The longs of a seed, good until the next are drawn. */
function drawn(market: Market, seed: number): People {
	const count = tradersOn('long', market);
	return peopleIn(seed, 'long', {
		leverageDraw: rooms.leverageDraw(count),
		entryDraw: rooms.entryDraw(count),
		relativeSize: rooms.relativeSize(count)
	});
}

/** The triggers of a seed, good until the next are built. */
function passing(market: Market, seed: number): Triggers {
	const longs = drawn(market, seed);
	const cumulativeCoins = rooms.cumulativeCoins(longs.count + 1);
	return triggersOf(longs, market, { drop: rooms.drop(longs.count), cumulativeCoins });
}

function settle(market: Market, triggers: Triggers): Outcome {
	const book = profileWithDepth(market.profile, market.depth, market.startPrice);
	const shock = shockOf(market, book);
	const floorDrop = market.startPrice * (1 - floorShare);
	const { stops } = crossing(book, fuelOf(triggers), shock, floorDrop);
	return {
		fall: stops[stops.length - 1] / market.startPrice,
		gain: distanceToCliff(book, triggers, shock, floorDrop),
		positionsClosed: stops.length > 1 ? reachedBy(stops[stops.length - 2], triggers.drop) : 0
	};
}
