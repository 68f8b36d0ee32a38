/** One order row by row: how it fills, all at once, and then how the price climbs back. */
import type { Values } from '$lib/embed/spec';
import { bookAfter, walk, type Book } from '$lib/sim';
import { column, tableOf, type Table } from '../data.ts';
import { courseOf, windowOf } from './shown.ts';
import type { spec } from './spec.ts';
import { tradeOf } from './trade.ts';

/** Parts of the order that have a row. */
const parts = 20;

interface Moment {
	readonly seconds: number;
	/** Coins filled so far, and their average, USD per coin. */
	readonly filled: number;
	readonly average: number;
	readonly book: Book;
}

export function data(values: Values<typeof spec.inputs>): Table {
	const trade = tradeOf(values);
	const { venue, walk: whole, halfLife } = trade;
	const { side, coins } = whole;
	const sign = side === 'sell' ? 1 : -1;
	const filling = Array.from({ length: parts + 1 }, (_, part): Moment => {
		const so = part === parts ? whole : walk(venue, side, (part / parts) * coins);
		return {
			seconds: 0,
			filled: so.coins,
			average: so.averagePrice,
			book: bookAfter(venue, so, 0, halfLife)
		};
	});
	const healing = courseOf(trade, windowOf(trade))
		.slice(1)
		.map(([minutes]): Moment => {
			const book = bookAfter(venue, whole, minutes * 60, halfLife);
			return { seconds: minutes * 60, filled: coins, average: whole.averagePrice, book };
		});
	return tableOf<Moment>(
		[
			column('time', 'Time since the order', 'seconds', ({ seconds }) => seconds),
			column('filled', 'Coins filled so far', 'coins', ({ filled }) => filled),
			column('averagePrice', 'What they got on average', 'USD per coin', ({ average }) => average),
			column('price', 'Price', 'USD per coin', ({ book }) => book.price),
			column(
				'moved',
				'Away from the price before',
				'fraction',
				({ book }) => (sign * (venue.price - book.price)) / venue.price
			),
			column(
				'missing',
				'Coins taken and not offered again',
				'coins',
				({ book }) => Math.abs(book.displacement) * book.thickness
			),
			column(
				'depth',
				'Offered within 1% of the price',
				'USD',
				({ book }) => sign * book.price * book.coinsTo(book.price * (1 - sign * 0.01))
			)
		],
		[...filling, ...healing]
	);
}
