/** What a market cap is made of, what a sale does to it, and what the week of January 2026 took. */
import { Book, week2026 } from '$lib/sim';
import { closeOn, coinsOn, type BitcoinDay } from './bitcoin-days.ts';
import type { Args, Compute } from './setting.ts';
import { valuationOf, venueOf, type Valuation, type Wishes } from './valuation.ts';
import { sevenCoins } from './valued-coins.ts';

export const capValues = {
	capBefore: ofSale(({ cap }) => cap),
	capFall: ofSale(({ coins }) => coins[0]!.fall),
	capLost: ofSale(({ lost }) => lost),
	capCash: ofSale(({ cash }) => cash),
	capRatio: ofSale(({ ratio }) => ratio),
	capSale: ({ valued }) => saleFor(given(valued.cap, 'cap'), wishesOf(valued)),
	capRule: ({ valued }) => (0.01 * sevenCoins[0]!.cap) / wishesOf(valued).depth,
	bitcoinClose: ({ valued }) => closeOn(given(valued.to, 'to')),
	bitcoinCoins: ({ valued }) => coinsOn(given(valued.to, 'to')),
	bitcoinLost: ({ valued }) => bitcoinLost(given(valued.from, 'from'), given(valued.to, 'to')),
	impliedCoins: ({ valued }) => given(valued.cap, 'cap') / given(valued.price, 'price'),
	impliedPrice: ({ valued }) => given(valued.cap, 'cap') / coinsOn(given(valued.to, 'to'))
} satisfies Record<string, Compute>;

function wishesOf({ sold = 'bitcoin', sum = 1e9, depth, news = 0, stays = 1 }: Args): Wishes {
	return { sold, sum, depth: depth ?? week2026.depth.used, news, stays };
}

function ofSale(part: (valuation: Valuation) => number): Compute {
	return ({ valued }) => part(valuationOf(wishesOf(valued)));
}

/** USD at the price before: what waits between the price and the price at which so much is gone. */
function saleFor(lost: number, wishes: Wishes): number {
	const [coin] = sevenCoins;
	const venue = venueOf(coin!, wishes);
	const book = new Book(venue.profile, venue.price, venue.permanentShare);
	book.thickness = venue.thickness;
	return book.coinsTo(coin!.price - lost / coin!.supply) * coin!.price;
}

/** Of the coins there were on the day before the slide: those mined since add nothing that was lost. */
function bitcoinLost(from: BitcoinDay, to: BitcoinDay): number {
	return coinsOn(from) * (closeOn(from) - closeOn(to));
}

/** @throws RangeError for an argument that a fact cannot do without */
function given<T>(value: T | undefined, name: string): T {
	if (value === undefined) throw new RangeError(`${name} must be given`);
	return value;
}
