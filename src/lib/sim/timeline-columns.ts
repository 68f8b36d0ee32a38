/** The rows of a timeline. */
import type { Book } from './book.ts';
import type { Exchange } from './exchange.ts';
import type { Quoting } from './timeline-clock.ts';
import type { Columns } from './timeline-result.ts';

const names = [
	'time',
	'price',
	'fairPrice',
	'markPrice',
	'depth',
	'spread',
	'shockCoins',
	'longCoins',
	'shortCoins',
	'deleveragedCoins',
	'waitingCoins',
	'wave',
	'openInterest',
	'fund'
] as const satisfies readonly (keyof Columns)[];

/** Empty columns for so many ticks and the row before them. */
export function emptyColumns(ticks: number): Columns {
	const rows = ticks + 1;
	const room = new ArrayBuffer(8 * names.length * rows);
	const column = (name: keyof Columns) => new Float64Array(room, 8 * rows * names.indexOf(name), rows);
	return {
		time: column('time'),
		price: column('price'),
		fairPrice: column('fairPrice'),
		markPrice: column('markPrice'),
		depth: column('depth'),
		spread: column('spread'),
		shockCoins: column('shockCoins'),
		longCoins: column('longCoins'),
		shortCoins: column('shortCoins'),
		deleveragedCoins: column('deleveragedCoins'),
		waitingCoins: column('waitingCoins'),
		wave: column('wave'),
		openInterest: column('openInterest'),
		fund: column('fund')
	};
}

/**
 * Write a row: how the exchange stands at the end of a tick.
 *
 * Contracts are closed where both sides of one are: when winners are closed against losers, and when forced sellers and
 * forced buyers, meeting each other or the same makers, trade the same coins. Otherwise a contract passes to a maker. Contracts are opened likewise: open are as many as the
 * larger side holds, makers apart.
 *
 * @param time seconds
 * @param direction +1 when the shock pushes down and bids are hit, −1 when it pushes up and asks are
 * @param contracts open before anything happened, coins
 */
export function writeRow(
	columns: Columns,
	row: number,
	exchange: Exchange,
	time: number,
	markPrice: number,
	spread: number,
	direction: 1 | -1,
	contracts: number
): void {
	const { book, longs, shorts } = exchange;
	const { price } = book;
	columns.time[row] = time;
	columns.price[row] = price;
	columns.fairPrice[row] = book.fairPrice;
	columns.markPrice[row] = markPrice;
	columns.depth[row] = price * direction * book.coinsTo(price * (1 - direction * 0.01));
	columns.spread[row] = spread;
	columns.shockCoins[row] = Math.abs(exchange.shockCoins);
	columns.longCoins[row] = exchange.longCoins;
	columns.shortCoins[row] = exchange.shortCoins;
	columns.deleveragedCoins[row] = exchange.deleveragedCoins;
	columns.waitingCoins[row] = longs.waiting + shorts.waiting;
	columns.wave[row] = exchange.wave;
	const fewer = Math.min(
		longs.camp.tradedCoins - longs.camp.joined,
		shorts.camp.tradedCoins - shorts.camp.joined
	);
	columns.openInterest[row] = contracts - exchange.deleveragedInAll - fewer;
	columns.fund[row] = exchange.fund;
}

/**
 * Write all rows from one on when nothing but the makers moves any more: the same as row by row, in a fraction of the time.
 *
 * @param last the row before, already written
 * @param dt one tick, seconds
 */
export function writeRest(
	columns: Columns,
	last: number,
	book: Book,
	makers: Quoting,
	dt: number,
	calmSpread: number,
	direction: 1 | -1
): void {
	const { time, depth, spread } = columns;
	const { price } = book;
	book.thickness = 1;
	const coins = direction * book.coinsTo(price * (1 - direction * 0.01));
	for (const name of ['price', 'fairPrice', 'markPrice', 'openInterest', 'fund'] as const) {
		columns[name].fill(columns[name][last], last + 1);
	}
	for (let row = last + 1; row < time.length; row++) {
		makers.see(price, price);
		time[row] = row * dt;
		depth[row] = price * (makers.thickness * coins);
		spread[row] = calmSpread / makers.thickness;
	}
}
