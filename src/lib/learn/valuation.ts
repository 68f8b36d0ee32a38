/** What a sale, or news, does to the market cap of coins, and how much money it took. */
import { bookAfter, exp, ln, walk, type Venue } from '$lib/sim';
import { mostDepth, sevenCoins, type Coin } from './valued-coins.ts';

/** What happens. */
export interface Wishes {
	/** USD, at the prices before. */
	readonly sum: number;
	/** Bitcoin alone; bitcoin, and the others are quoted lower with it; all seven by market cap; Dogecoin; or nothing. */
	readonly sold: 'bitcoin' | 'follow' | 'seven' | 'dogecoin' | 'nothing';
	/** USD bid within 1% of bitcoin’s price. */
	readonly depth: number;
	/** Fraction by which quotes fall before the sale, without a trade. */
	readonly news: number;
	/** Share of the sale’s push that is left once buyers have bid again; 1 just after it. */
	readonly stays: number;
}

/** One coin, before and after. */
export interface Marked extends Coin {
	/** Share of the coin’s price that is gone. */
	readonly fall: number;
	/** USD per coin, of the last trade or quote. */
	readonly last: number;
	/** The same share just after the sale, before buyers bid again. */
	readonly first: number;
	/** Market cap gone, USD. */
	readonly lost: number;
	/** Coins that changed hands, and what buyers paid for them, USD. */
	readonly traded: number;
	readonly cash: number;
	/** Worth of coins for which no bid was left, USD at the price before. */
	readonly unsold: number;
}

export interface Valuation {
	readonly wishes: Wishes;
	readonly coins: readonly Marked[];
	readonly cap: number;
	readonly lost: number;
	readonly cash: number;
	readonly unsold: number;
	/** Market cap gone for each dollar paid; Infinity if none was, 0 if nothing is gone. */
	readonly ratio: number;
}

/** Bids within 1% of bitcoin’s price as published: the thinnest count, and the deepest, which has asks in it. */
export const published = { thin: 14e6, deep: mostDepth };

export function valuationOf(wishes: Wishes): Valuation {
	const coins = marked(wishes);
	const sum = (of: (coin: Marked) => number) => coins.reduce((total, coin) => total + of(coin), 0);
	const lost = sum((coin) => coin.lost);
	const cash = sum((coin) => coin.cash);
	return {
		wishes,
		coins,
		cap: sum((coin) => coin.cap),
		lost,
		cash,
		unsold: sum((coin) => coin.unsold),
		ratio: lost === 0 ? 0 : lost / cash
	};
}

/** The same sale in the thinnest and the deepest book that was counted. */
export function ratiosOf(wishes: Wishes): { readonly thin: number; readonly deep: number } {
	return {
		thin: valuationOf({ ...wishes, depth: published.thin }).ratio,
		deep: valuationOf({ ...wishes, depth: published.deep }).ratio
	};
}

/** The coins that are sold, or whose quotes move. */
function marked(wishes: Wishes): Marked[] {
	const { sold, sum, news } = wishes;
	const [bitcoin, ...others] = sevenCoins as [Coin, ...Coin[]];
	if (sold === 'nothing') return sevenCoins.map((coin) => at(coin, coin.price * (1 - news)));
	if (sold === 'dogecoin')
		return [
			sell(
				sevenCoins.find(({ symbol }) => symbol === 'DOGE')!,
				sum,
				wishes
			)
		];
	if (sold === 'seven') {
		const all = sevenCoins.reduce((total, { cap }) => total + cap, 0);
		return sevenCoins.map((coin) => sell(coin, (sum * coin.cap) / all, wishes));
	}
	const first = sell(bitcoin, sum, wishes);
	if (sold === 'bitcoin') return [first];
	const moved = ln(first.last / first.price);
	return [first, ...others.map((coin) => at(coin, coin.price * exp(coin.beta * moved)))];
}

/** A coin’s book after the news, before the sale. */
export function venueOf({ price, profile }: Coin, { depth, news, stays }: Wishes): Venue {
	return { profile, price: price * (1 - news), thickness: depth / mostDepth, permanentShare: stays };
}

function sell(coin: Coin, usd: number, wishes: Wishes): Marked {
	const venue = venueOf(coin, wishes);
	const found = walk(venue, 'sell', usd / coin.price);
	const last = bookAfter(venue, found, Infinity, 1).price;
	const { coins: traded, averagePrice, lastPrice, unfilled } = found;
	return {
		...at(coin, last),
		first: 1 - lastPrice / coin.price,
		traded,
		cash: traded * averagePrice,
		unsold: unfilled * coin.price
	};
}

/** A coin quoted at another price, without a trade. */
function at(coin: Coin, last: number): Marked {
	const { price, supply } = coin;
	const lost = Math.max(0, (price - last) * supply);
	const fall = lost / coin.cap;
	return { ...coin, last, fall, first: fall, lost, traded: 0, cash: 0, unsold: 0 };
}
