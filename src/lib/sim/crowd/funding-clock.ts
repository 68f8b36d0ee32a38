/** Funding while a run goes on: a premium each tick, a rate each interval, and who has paid whom. */
import type { Book } from '../book.ts';
import { fundingRate, premiumIndex } from '../funding.ts';

export interface Funding {
	/** I, for 8 hours; a fraction, −0.01 to 0.01. */
	readonly interest: number;
	/** Most by which interest pulls the rate away from the premium, for 8 hours; 0 to 0.1. */
	readonly clamp: number;
	/** N, hours between settlements; 0.1 to 24. */
	readonly hours: number;
	/** USD whose average fill decides the premium; 1 to 1e9. */
	readonly impactNotional: number;
}

export const baseFunding: Funding = { interest: 0.0001, clamp: 0.0005, hours: 8, impactNotional: 25_000 };

export const fundingRanges = {
	interest: [-0.01, 0.01],
	clamp: [0, 0.1],
	hours: [0.1, 24],
	impactNotional: [1, 1e9]
} as const;

/**
 * Premiums are against the fair price, which is what coins trade at where nobody is forced. Longs pay shorts, hedged and
 * makers included, on the mark price; what is paid moves no liquidation price here.
 */
export class FundingClock {
	/** Of the latest tick, and the rate that this interval would come to if it ended now; fractions. */
	premium = 0;
	rate = 0;
	/** USD paid since the start, below 0 received: the longs, the shorts, and makers, who hold what is left over. */
	longsPaid = 0;
	shortsPaid = 0;
	makersPaid = 0;
	private sum = 0;
	private samples = 0;
	private settled = 0;
	private readonly funding: Funding;

	constructor(funding: Funding) {
		this.funding = funding;
	}

	/**
	 * The end of a tick.
	 *
	 * @param mark price by which notional is counted, USD per coin
	 * @param longCoins open on the longs' side, the hedged included
	 * @param shortCoins on the shorts'
	 * @param spread over the price
	 */
	see(book: Book, mark: number, spread: number, time: number, longCoins: number, shortCoins: number): void {
		const { funding } = this;
		const { price, fairPrice } = book;
		const half = Math.min(0.5, spread / 2);
		const coins = funding.impactNotional / price;
		const bid = Math.max(price * negligible, average(book, coins) * (1 - half));
		const ask = Math.max(bid, average(book, -coins) * (1 + half));
		this.premium = premiumIndex(bid, ask, fairPrice);
		this.sum += this.premium;
		this.samples++;
		this.rate = fundingRate(this.sum / this.samples, funding);
		const due = Math.floor(time / (3600 * funding.hours) + 1e-9);
		if (due === this.settled) return;
		this.settled = due;
		this.sum = this.samples = 0;
		const perCoin = this.rate * mark;
		this.longsPaid += perCoin * longCoins;
		this.shortsPaid -= perCoin * shortCoins;
		this.makersPaid += perCoin * (shortCoins - longCoins);
	}
}

const negligible = 1e-9;

/** The average price of an order that is not made; the price where the book does not hold it. */
function average(book: Book, coins: number): number {
	const price = book.quote(coins) / coins;
	return price > 0 && price < Infinity ? price : book.price;
}
