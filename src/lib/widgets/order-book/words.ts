/** Everything the widget says: in the picture, in the answer, and around them. */
import { formatDuration, formatMoney, formatPercent, formatPrice } from '$lib/format';
import type { Taker } from '$lib/sim';
import type { Shown } from './shown.ts';
import type { Trade } from './trade.ts';

export const words = {
	back: 'Back',
	next: '+ half-life',
	start: 'Play',
	on: 'Play on',
	time: 'Time since the order',
	slippage: 'slippage of the average coin',
	impact: 'impact of the last coin',
	spread: (usd: string) => `spread, ${usd}`,
	book: { sell: 'Bids waiting', buy: 'Asks waiting' },
	other: { sell: 'asks', buy: 'bids' },
	row: (usd: string, longest: string) => `${usd} a row, the longest ${longest}`,
	shortRow: (longest: string) => `longest row ${longest}`,
	course: 'The price afterwards',
	shortCourse: 'Price after',
	at: (minutes: number) =>
		minutes ? `${formatDuration(60 * minutes)} after the order` : 'just after the order',
	spreadMark: 'spread',
	before: 'price before',
	average: 'average fill',
	last: 'last fill',
	ghost: 'last fill, previously',
	/** Where there is no room for more. */
	short: {
		before: 'before',
		average: 'average',
		ghost: 'was',
		at: (minutes: number) => (minutes ? formatDuration(60 * minutes) : 'just after')
	},
	taken: 'taken',
	missing: 'missing',
	returned: 'back',
	gone: (share: string) => `${share} gone`,
	half: 'half of it is back',
	halfAfter: (time: string) => `after ${time}`,
	halfLater: (time: string) => `only after ${time}`,
	settles: (move: string) => `in the end ${move}`,
	shortSettles: (move: string) => `ends ${move}`,
	order: 'order'
};

/**
 * A share with two digits that count: `0.35%`, `12.4%`, `0.0073%`.
 * @param most decimals where there is little room
 */
export function fine(share: number, most = 4): string {
	const places = share >= 0.01 ? 1 : share >= 1e-3 ? 2 : share >= 1e-4 ? 3 : 4;
	return formatPercent(share, Math.min(most, places));
}

/** A move against the price before: `−0.35%`, or up when somebody buys. */
export function moved(side: Taker, share: number, most?: number): string {
	const text = fine(Math.max(0, share), most);
	return text === '0%' ? text : `${side === 'sell' ? '−' : '+'}${text}`;
}

/** How far a price is from the price before, positive against the taker. */
export function awayFrom({ venue, walk }: Trade, price: number): number {
	return ((walk.side === 'sell' ? 1 : -1) * (venue.price - price)) / venue.price;
}

/** The answer in two parts: what happens to the price, and what that costs. */
export function answerOf({ size, walk, venue }: Trade): [string, string] {
	const { side, unfilled, slippage, impact, cost } = walk;
	const money = formatMoney(size);
	if (unfilled > 0) {
		const found = formatMoney(walk.coins * walk.averagePrice);
		const left = formatMoney(unfilled * venue.price);
		return side === 'sell'
			? [
					`Selling ${money} empties the book.`,
					`Buyers pay ${found}, down to a hundredth of the price; for ${left} worth there is no bid at all.`
				]
			: [
					`Buying ${money} doubles the price, and there this model ends.`,
					`Sellers get ${found}; ${left} worth stays unbought.`
				];
	}
	const [doing, way, fate] = side === 'sell' ? ['Selling', 'down', 'brings'] : ['Buying', 'up', 'costs'];
	const less = side === 'sell' ? 'less' : 'more';
	return [
		`${doing} ${money} takes the price ${way} ${fine(impact)}.`,
		`The average coin ${fate} ${fine(slippage)} ${less} than the first: ${formatMoney(cost)} ${less} in all.`
	];
}

/** Where the price stands at a time, in words for the scrubber. */
export function timeText({ trade }: Pick<Shown, 'trade'>, minutes: number, price: number): string {
	return `${words.at(minutes)}: ${formatPrice(price)}, ${moved(trade.walk.side, awayFrom(trade, price))}`;
}
