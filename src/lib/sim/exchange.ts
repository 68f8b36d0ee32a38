/** The exchange: it works off forced orders in the book, lets the insurance fund settle them, and closes the rest. */
import type { Camp } from './accounts.ts';
import { justLess, type Book } from './book.ts';
import { DeleveragingQueue } from './deleveraging-queue.ts';
import { floorShare } from './market.ts';
import type { Queue } from './queue.ts';
import { endings } from './timeline-result.ts';
import { cutToFund, forcedQuote } from './waterfall.ts';

/** One exchange during one timeline. Fields hold what the latest tick did. */
export class Exchange {
	readonly longs: Queue;
	readonly shorts: Queue;
	readonly book: Book;
	readonly startPrice: number;
	/** USD, 0 or more. */
	fund: number;
	/** Largest wave of which something traded in the latest tick; 0 if nothing forced did. */
	wave = 0;
	/** Coins of the shock traded in the latest tick: above 0 sold, below 0 bought. */
	shockCoins = 0;
	/** What all of them got in the latest tick, USD per coin; the price if nothing traded. */
	averagePrice: number;
	/** Coins of longs sold into the book, of shorts bought from it, and closed against winners, in the latest tick. */
	longCoins = 0;
	shortCoins = 0;
	deleveragedCoins = 0;
	/** Whether less was bid than was due, and whether the fund could not bear what was, in the latest tick. */
	exhausted = false;
	fundShort = false;
	/** Since the start: coins and USD that the makers have taken, net. */
	makersCoins = 0;
	makersCash = 0;
	/** Since the start: coins closed against winners. */
	deleveragedInAll = 0;

	constructor(longs: Queue, shorts: Queue, book: Book, startPrice: number, fund: number) {
		this.longs = longs;
		this.shorts = shorts;
		this.book = book;
		this.startPrice = this.averagePrice = startPrice;
		this.fund = fund;
	}

	/** Nothing is due: a tick without trades. */
	rest(): void {
		this.wave = 0;
		this.averagePrice = this.book.price;
		this.shockCoins = this.longCoins = this.shortCoins = this.deleveragedCoins = 0;
	}

	/**
	 * Trade a share of what waits, and the shock.
	 *
	 * Sells and buys meet, only the net volume walks the book, and all get its average price. Forced coins that find no bid
	 * above the floor, or that the fund cannot bear, are not traded.
	 *
	 * @param share of the coins waiting, 0 to 1
	 * @param shock coins, above 0 to sell, below 0 to buy; the caller sees to it that the book holds them
	 * @param mark price by which winners are ranked
	 * @param others coins of everybody else, alike; the book holds both together
	 */
	execute(share: number, shock: number, mark: number, tick: number, others = 0): void {
		const { longs, shorts, book } = this;
		longs.measure(share);
		shorts.measure(share);
		this.shockCoins = shock;
		const unforced = shock + others;
		this.cut(unforced);
		const fill = book.sell(unforced + longs.coins - shorts.coins);
		const price = (this.averagePrice = fill.averagePrice);
		this.makersCoins += fill.coins;
		this.makersCash -= fill.proceeds;
		const inflow = (longs.coins - shorts.coins) * price - longs.bankruptcyValue + shorts.bankruptcyValue;
		this.fund = Math.max(0, this.fund + inflow);
		this.longCoins = longs.coins;
		this.shortCoins = shorts.coins;
		this.wave = Math.max(longs.fill(price, tick), shorts.fill(price, tick));
		this.deleveragedCoins = 0;
		this.deleverage(longs, shorts.camp, shorts.reached, mark, tick);
		this.deleverage(shorts, longs.camp, longs.reached, mark, tick);
		this.deleveragedInAll += this.deleveragedCoins;
		longs.finish();
		shorts.finish();
	}

	/** Cut off what the book does not hold, and what the fund cannot bear: that may have been what the book counted on. */
	private cut(unforced: number): void {
		this.exhausted = this.fit(unforced);
		this.fundShort = false;
		for (let round = 0; round < rounds && this.settleable(unforced) && this.fit(unforced); round++) {
			this.exhausted = true;
		}
	}

	/** @returns whether the book held less */
	private fit(unforced: number): boolean {
		const { longs, shorts, book, startPrice } = this;
		const net = unforced + longs.coins - shorts.coins;
		if (net === 0) return false;
		const [d, queue, limit] =
			net > 0 ? ([1, longs, floorShare] as const) : ([-1, shorts, 2 - floorShare] as const);
		const room = Math.max(0, d * book.coinsTo(limit * startPrice));
		if (d * net <= room || queue.coins === 0) return false;
		queue.keep(Math.max(0, queue.coins - (d * net - room * justLess)));
		return true;
	}

	/**
	 * If the fund cannot even bear the smaller side, that side is not traded at all.
	 *
	 * @returns whether it bore less
	 */
	private settleable(unforced: number): boolean {
		const { longs, shorts, book, fund } = this;
		const [larger, smaller] = longs.coins >= shorts.coins ? [longs, shorts] : [shorts, longs];
		if (larger.coins === 0) return false;
		const before = larger.coins + smaller.coins;
		const d = smaller.camp.direction;
		const alone = d * smaller.coins;
		if (smaller.coins > 0 && fund + forcedQuote(book, alone, unforced) - d * smaller.bankruptcyValue < 0)
			smaller.keep(0);
		cutToFund(larger, smaller, book, fund, unforced);
		const short = larger.coins + smaller.coins < before;
		if (short) this.fundShort = true;
		return short;
	}

	/**
	 * Close what was cut off against the other side: winners, best ranked first, then everybody else on it, then losers. What
	 * is left, makers are on the other side of, or those who are liquidated themselves: makers take it over.
	 */
	private deleverage(losers: Queue, others: Camp, first: number, mark: number, tick: number): void {
		if (!losers.cut) return;
		const ranking = (others.ranking ??= new DeleveragingQueue(others, mark));
		ranking.rankAt(mark, first);
		losers.deleverage(tick, (coins, price) => {
			this.deleveragedCoins += coins;
			const left = ranking.close(endings.closedWinning, coins, price, tick);
			const hedged = Math.min(left, Math.max(0, others.hedgedCoins));
			const rest = ranking.close(endings.closedLosing, left - hedged, price, tick);
			others.closeHedged(hedged, price, this.startPrice);
			others.joined += rest;
			this.makersCoins += losers.camp.direction * rest;
			this.makersCash -= losers.camp.direction * rest * price;
		});
	}
}

/** How often book and fund may take from each other what they counted on, at most: each time it is less. */
const rounds = 50;
