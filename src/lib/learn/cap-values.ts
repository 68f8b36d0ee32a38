/** What a market cap is made of, what a sale does to it, and what the week of January 2026 took. */
import { Book, week2026 } from '$lib/sim';
import { closeOn, coinsOn } from './bitcoin-days.ts';
import type { Args } from './args.ts';
import type { Compute } from './setting.ts';
import { valuationOf, venueOf, type Valuation, type Wishes } from './valuation.ts';
import { sevenCoins } from './valued-coins.ts';

/** The week that a headline seems to mean, unless a text names other days: a close before it, and its last. */
const first = '2026-01-28';
const last = '2026-02-03';

export const capValues = {
	capBefore: ofSale(({ cap }) => cap),
	capFall: ofSale(({ coins }) => coins[0]!.fall),
	capLost: ofSale(({ lost }) => lost),
	capCash: ofSale(({ cash }) => cash),
	capRatio: ofSale(({ ratio }) => ratio),
	capSale: ({ asked }) => saleFor(asked.cap ?? 100e9, wishesOf(asked)),
	capRule: ({ asked }) => (0.01 * sevenCoins[0]!.cap) / wishesOf(asked).depth,
	bitcoinClose: ({ asked: { to = last } }) => closeOn(to),
	bitcoinCoins: ({ asked: { to = last } }) => coinsOn(to),
	bitcoinLost: ({ asked: { from = first, to = last } }) => coinsOn(from) * (closeOn(from) - closeOn(to)),
	impliedCoins: ({ asked: { cap = 2.5e12, price = 124e3 } }) => cap / price,
	impliedPrice: ({ asked: { cap = 2.5e12, to = last } }) => cap / coinsOn(to)
} satisfies Record<string, Compute>;

function wishesOf({ sold = 'bitcoin', sum = 1e9, depth, news = 0, stays = 1 }: Args): Wishes {
	return { sold, sum, depth: depth ?? week2026.depth.used, news, stays };
}

function ofSale(part: (valuation: Valuation) => number): Compute {
	return ({ asked }) => part(valuationOf(wishesOf(asked)));
}

/** USD at the price before: what waits between the price and the price at which so much is gone. */
function saleFor(lost: number, wishes: Wishes): number {
	const [coin] = sevenCoins;
	const venue = venueOf(coin!, wishes);
	const book = new Book(venue.profile, venue.price, venue.permanentShare);
	book.thickness = venue.thickness;
	return book.coinsTo(coin!.price - lost / coin!.supply) * coin!.price;
}
