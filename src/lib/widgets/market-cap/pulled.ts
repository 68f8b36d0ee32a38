/** The price line, pulled to a height: which control that moves, and where to. */
import { snap } from '$lib/controls/track';
import { Book, floorShare } from '$lib/sim';
import { sevenCoins } from '$lib/learn/valued-coins';
import { inputs } from './spec.ts';
import { valuationOf, venueOf, type Wishes } from '$lib/learn/valuation';

/**
 * As much is sold as waits down to there; where nothing is sold, quotes move.
 *
 * @param share of the price before, 0 to 1, of the coin that stands first
 */
export function pulled(wishes: Wishes, share: number): ['sum' | 'news', number] {
	const { sold, stays, news } = wishes;
	if (sold === 'nothing') return ['news', snap(inputs.news, 1 - share)];
	const coin = valuationOf(wishes).coins[0]!;
	const venue = venueOf(coin, wishes);
	const fall = (1 - news - share) / Math.max(stays, 0.05);
	const to = coin.price * Math.max(floorShare, Math.min(1 - news, 1 - news - fall));
	const book = new Book(venue.profile, venue.price, venue.permanentShare);
	book.thickness = venue.thickness;
	const all = sold === 'seven' ? sevenCoins.reduce((total, { cap }) => total + cap, 0) / coin.cap : 1;
	return ['sum', snap(inputs.sum, Math.max(0, book.coinsTo(to)) * coin.price * all)];
}
