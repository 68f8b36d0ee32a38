/** One market order through a book at rest: the levels it takes, what it gets, and how the book heals behind it. */
import { Book, justLess } from './book.ts';
import type { DepthProfile } from './depth-profile.ts';
import { displacementAfter } from './impact.ts';
import { floorShare } from './market.ts';
import { atLeast, oneOf, within } from './range.ts';

/** A book at rest: bids below the price and, as their mirror image, asks above it. */
export interface Venue {
	readonly profile: DepthProfile;
	/** USD per coin: where the first coin trades; above 0. */
	readonly price: number;
	/** h, the share of the profile that makers quote; above 0, to 1. The spread is the calm one over h. */
	readonly thickness: number;
	/** γ, the share of impact that refilling does not undo; 0 to 1. */
	readonly permanentShare: number;
}

/** Takes bids or asks. */
export type Taker = 'sell' | 'buy';

/** What one market order got. Shares are of the price before it, positive against the taker. */
export interface Walk {
	readonly side: Taker;
	/** Coins filled. */
	readonly coins: number;
	/** Coins for which no bid was left above the floor of 1% of the price, no ask below the ceiling of 199%. */
	readonly unfilled: number;
	/** USD per coin. */
	readonly averagePrice: number;
	/** Of the last coin filled, USD: the price after the order. */
	readonly lastPrice: number;
	/** How much worse than the price before the average coin filled. */
	readonly slippage: number;
	/** How much worse the last one did. */
	readonly impact: number;
	/** What slippage costs in all, USD. */
	readonly cost: number;
}

/**
 * Sends one market order into a book at rest.
 *
 * @param coins 0 or more
 * @throws RangeError if an argument is out of range
 */
export function walk(venue: Venue, side: Taker, coins: number): Walk {
	oneOf('side', side, ['sell', 'buy']);
	atLeast('coins', coins, 0);
	const book = bookOf(venue);
	const sign = side === 'sell' ? 1 : -1;
	const room = sign * book.coinsTo((side === 'sell' ? floorShare : 2 - floorShare) * venue.price);
	const filled = coins < room ? coins : room * justLess;
	const { averagePrice } = book.sell(sign * filled);
	const slippage = (sign * (venue.price - averagePrice)) / venue.price;
	return {
		side,
		coins: filled,
		unfilled: coins - filled,
		averagePrice,
		lastPrice: book.price,
		slippage,
		impact: (sign * (venue.price - book.price)) / venue.price,
		cost: slippage * venue.price * filled
	};
}

/**
 * The book some time after an order, with nobody else trading: of the coins taken, a share 2^(−t/half-life) is still
 * missing, around a fair price that the permanent share has moved.
 *
 * @param seconds t since the order, 0 or more; Infinity is when everything has come back
 * @param halfLife seconds, above 0
 * @throws RangeError if an argument is out of range
 */
export function bookAfter(venue: Venue, { side, coins }: Walk, seconds: number, halfLife: number): Book {
	const book = bookOf(venue);
	book.sell(side === 'sell' ? coins : -coins);
	book.refill(seconds === Infinity ? 0 : displacementAfter(1, seconds, halfLife));
	return book;
}

/** @throws RangeError naming the first field that is out of range */
function bookOf({ profile, price, thickness, permanentShare }: Venue): Book {
	within('thickness', thickness, 0, 1);
	const book = new Book(profile, price, permanentShare);
	book.thickness = thickness;
	return book;
}
