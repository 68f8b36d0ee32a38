/**
 * The same orders through nodejs-order-book (MIT licence, on npm), through a book of our own, and through the crossing.
 *
 * Both books place the same 100,000 bids and take the same market orders one by one. The library does more for each: it
 * checks every order, gives it a time and a random name, reports copies, can cancel and change, and has stop orders
 * and journals; ours holds bids alone and only matches. The crossing has no orders: from the coins at each
 * level and the sorted triggers it computes where the cascade ends. That it ends there is a theorem, and no venue could
 * be run on it: nobody would know who sold to whom.
 */
import { OrderBook, Side } from 'nodejs-order-book';
import { crossing, fuelOf, reachedBy, saleOf, tabulatedProfile } from '../src/lib/sim/index.ts';
import { compared, cost, inTurn, taking, type Compared } from './measure.ts';
import { BidBook } from './order-book.ts';
import {
	cascade,
	orderWorkload,
	place,
	topPrice,
	type Ending,
	type Venue,
	type Workload
} from './order-workload.ts';

/** The library's book. */
export function libraryVenue(): Venue {
	const book = new OrderBook();
	return {
		bid({ id, price, coins }) {
			const { err } = book.limit({ side: Side.BUY, id, size: coins, price });
			if (err) throw new Error(err.message);
		},
		sell(coins) {
			const { err, quantityLeft } = book.market({ side: Side.SELL, size: coins });
			if (err || quantityLeft > 0) throw new Error(err?.message ?? `${quantityLeft} coins found no bid`);
			return book.marketPrice;
		}
	};
}

/** Where the engine says that it ends. */
export function crossed({ levels, bids, longs, sale }: Workload): Ending {
	const coinsAtLevel = new Float64Array(levels);
	for (const { price, coins } of bids) coinsAtLevel[topPrice - price]! += coins;
	const drop = new Float64Array(longs.length);
	const cumulativeCoins = new Float64Array(longs.length + 1);
	longs.forEach(({ trigger, coins }, i) => {
		drop[i] = topPrice - trigger;
		cumulativeCoins[i + 1] = cumulativeCoins[i]! + coins;
	});
	const book = tabulatedProfile(coinsAtLevel, 1);
	const { stops, exhausted } = crossing(
		book,
		fuelOf({ drop, cumulativeCoins }),
		saleOf(book, sale),
		levels - 1
	);
	if (exhausted) throw new Error('the book ran out of bids');
	const stop = stops.at(-1)!;
	return { liquidations: reachedBy(stop, drop), lastPrice: topPrice - stop };
}

/** @throws Error unless both ended alike */
export function assertAlike(what: string, ours: Ending, other: Ending): void {
	if (ours.liquidations === other.liquidations && ours.lastPrice === other.lastPrice) return;
	const text = ({ liquidations, lastPrice }: Ending) => `${liquidations} liquidations to ${lastPrice}`;
	throw new Error(`${what}: ${text(ours)}, got ${text(other)}`);
}

export interface BesideOrderBook {
	readonly levels: number;
	readonly bids: number;
	readonly ending: Ending;
	/** Placing the bids; selling; both. */
	readonly placing: Compared;
	readonly selling: Compared;
	readonly whole: Compared;
	/** The crossing instead of our book. */
	readonly crossing: Compared;
}

const rounds = 7;

/** @throws Error if the endings differ: then times mean nothing */
export function besideOrderBook(): BesideOrderBook {
	const workload = orderWorkload(50_000, 1);
	const ending = crossed(workload);
	const once = (open: () => Venue) => {
		const venue = open();
		const placing = cost(() => place(workload, venue)).cpu;
		let sold = ending;
		const selling = cost(() => (sold = cascade(workload, venue))).cpu;
		assertAlike('order by order', ending, sold);
		return { placing, selling, whole: placing + selling };
	};
	const ours = () => once(() => new BidBook());
	const library = () => once(libraryVenue);
	inTurn(2, ours, library); // engines compile what has run
	const pairs = inTurn(rounds, ours, library);
	const part = (name: keyof ReturnType<typeof once>) =>
		compared(pairs.map(([first, second]) => [first[name], second[name]]));
	const computed = taking(() => crossed(workload));
	const crossings = inTurn(
		rounds,
		() => computed.takeAfter().cpu,
		() => library().whole
	);
	return {
		levels: workload.levels,
		bids: workload.bids.length,
		ending,
		placing: part('placing'),
		selling: part('selling'),
		whole: part('whole'),
		crossing: compared(crossings)
	};
}
