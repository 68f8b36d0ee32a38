/** What came out, as rows of the table. */
import { formatDuration, formatMoney, formatPercent, formatPrice } from '$lib/format';
import { bookAfter } from '$lib/sim';
import { row, type Result } from '../results.ts';
import type { Shown } from './shown.ts';
import { fine, words } from './words.ts';

/** Seconds after which recovery is compared. */
const later = 300;

export function resultsOf({ trade, now, settled, minutes }: Shown): Result[] {
	const { venue, walk, spread, halfLife } = trade;
	const back = (price: number) => (price - walk.lastPrice) / (venue.price - walk.lastPrice);
	const undone = back(bookAfter(venue, walk, later, halfLife).price);
	return [
		row('impact', 'Last fill against the price before', walk.impact, fine),
		row('slippage', 'Average fill against the price before', walk.slippage, fine),
		row('cost', 'What slippage costs', walk.cost, formatMoney),
		row('averagePrice', 'Average fill', walk.averagePrice, formatPrice),
		row('lastPrice', 'Last fill', walk.lastPrice, formatPrice),
		row('unfilled', 'Left unfilled', walk.unfilled * venue.price, formatMoney),
		row('spread', 'Spread', spread, fine),
		row('halfSpread', 'Half of it, on the whole order', (spread / 2) * walk.coins * venue.price, formatMoney),
		row('undone', `Undone after ${formatDuration(later)}`, undone, (share) => formatPercent(share)),
		row('settled', 'Price in the end', settled, formatPrice),
		row('now', `Price ${words.at(minutes)}`, now.price, formatPrice)
	];
}
