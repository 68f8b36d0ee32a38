/** The rows of a timeline. */
import type { Clock } from './timeline-clock.ts';
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
 * Write a row, if rows are wanted: how a market stands at the end of a tick, or before the first.
 *
 * Contracts are closed where both sides of one are: when winners are closed against losers, and when forced sellers and
 * forced buyers, meeting each other or the same makers, trade the same coins. Otherwise a contract passes to a maker.
 * Contracts are opened likewise: open are as many as the larger side holds, makers apart.
 */
export function writeRow(clock: Clock): void {
	const { columns, book, exchange, direction, makers, scenario, contracts, tick } = clock;
	if (!columns) return;
	const { longs, shorts } = exchange;
	const { price } = book;
	book.thickness = makers.thickness;
	columns.time[tick] = tick * scenario.tick;
	columns.price[tick] = price;
	columns.fairPrice[tick] = book.fairPrice;
	columns.markPrice[tick] = clock.markPrice;
	columns.depth[tick] = price * direction * book.coinsTo(price * (1 - direction * 0.01));
	columns.spread[tick] = scenario.calmSpread / makers.thickness;
	columns.shockCoins[tick] = Math.abs(exchange.shockCoins);
	columns.longCoins[tick] = exchange.longCoins;
	columns.shortCoins[tick] = exchange.shortCoins;
	columns.deleveragedCoins[tick] = exchange.deleveragedCoins;
	columns.waitingCoins[tick] = longs.waiting + shorts.waiting;
	columns.wave[tick] = exchange.wave;
	const fewer = Math.min(
		longs.camp.tradedCoins - longs.camp.joined,
		shorts.camp.tradedCoins - shorts.camp.joined
	);
	columns.openInterest[tick] = contracts - exchange.deleveragedInAll - fewer;
	columns.fund[tick] = exchange.fund;
}

/**
 * Write all rows after the latest when nothing but the makers moves any more: the same as row by row, in a fraction of the
 * time.
 */
export function writeRest({ columns, tick, book, makers, scenario, direction }: Clock): void {
	if (!columns) return;
	const { time, depth, spread } = columns;
	const { price } = book;
	book.thickness = 1;
	const coins = direction * book.coinsTo(price * (1 - direction * 0.01));
	for (const name of ['price', 'fairPrice', 'markPrice', 'openInterest', 'fund'] as const) {
		columns[name].fill(columns[name][tick], tick + 1);
	}
	for (let row = tick + 1; row < time.length; row++) {
		makers.see(price, price);
		time[row] = row * scenario.tick;
		depth[row] = price * (makers.thickness * coins);
		spread[row] = scenario.calmSpread / makers.thickness;
	}
}
