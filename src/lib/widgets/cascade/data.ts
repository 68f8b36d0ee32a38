/** The fall row by row: a row a wave in a book that stays as it is, a row a moment in one that fills up again. */
import { run, timeline, type Columns, type Run, type Timeline } from '$lib/sim';
import { column, tableOf, type Table } from '../data.ts';
import { toPlay, type TimeValues } from '../time.ts';
import { inMinutes } from './in-minutes.ts';

export function data(values: TimeValues, seed: number): Table {
	const played = toPlay(values);
	return 'tick' in played ? moments(timeline(played, seed)) : waves(run(played, seed));
}

interface WaveRow {
	readonly wave: number;
	/** USD per coin. */
	readonly before: number;
	readonly price: number;
	readonly start: number;
	readonly positions: number;
	readonly coins: number;
	readonly proceeds: number;
	readonly ownersLose: number;
	readonly othersPay: number;
	readonly surplus: number;
}

/** The first sale is wave 0. */
function waves({ waves, market, stopDrop, initialCoins, initialProceeds }: Run): Table {
	const start = market.startPrice;
	const first: WaveRow = {
		...{ wave: 0, start, before: start, price: start - (waves[0]?.fromDrop ?? stopDrop) },
		...{ positions: 0, coins: initialCoins, proceeds: initialProceeds },
		...{ ownersLose: 0, othersPay: 0, surplus: 0 }
	};
	const forced = waves.map(({ index, fromDrop, toDrop, ...rest }): WaveRow => ({
		...rest,
		...{ wave: index, start, before: start - fromDrop, price: start - toDrop }
	}));
	return tableOf<WaveRow>(
		[
			column('wave', 'Wave; 0 is what starts it', 'count', ({ wave }) => wave),
			column('priceBefore', 'Price before', 'USD per coin', ({ before }) => before),
			column('price', 'Price after', 'USD per coin', ({ price }) => price),
			column('fall', 'Fall from the start', 'fraction', ({ price, start }) => 1 - price / start),
			column('positions', 'Positions closed by force', 'count', ({ positions }) => positions),
			column('coins', 'Coins sold', 'coins', ({ coins }) => coins),
			column('proceeds', 'What they traded for', 'USD', ({ proceeds }) => proceeds),
			column('ownersLose', 'Owners lose', 'USD', ({ ownersLose }) => ownersLose),
			column('othersPay', 'Others must pay', 'USD', ({ othersPay }) => othersPay),
			column('surplus', 'The fund keeps', 'USD', ({ surplus }) => surplus)
		],
		[first, ...forced]
	);
}

/** Every tick is told for at most so long, seconds; from then on, and once the picture's clock ends, a row a minute. */
const finely = 3600;

/** A row of the timeline, and the one that was told before it. */
interface Moment {
	readonly row: number;
	readonly before: number;
}

function moments(played: Timeline): Table {
	const { scenario, columns, ticks, summary } = played;
	const { tick, startPrice } = scenario;
	const fine = Math.min(finely, 60 * inMinutes(played).length) / tick;
	const minute = Math.max(1, Math.round(60 / tick));
	const told = Array.from({ length: ticks + 1 }, (_, row) => row).filter(
		(row) => row <= fine || row % minute === 0 || row === summary.lowTick || row === ticks
	);
	const rows = told.map((row, i): Moment => ({ row, before: told[i - 1] ?? -1 }));
	const at = (name: keyof Columns) => (moment: Moment) => columns[name][moment.row]!;
	/** What was traded since the row before. */
	const since =
		(name: keyof Columns) =>
		({ row, before }: Moment) =>
			columns[name].subarray(before + 1, row + 1).reduce((sum, coins) => sum + coins, 0);
	return tableOf<Moment>(
		[
			column('time', 'Time since it began', 'seconds', at('time')),
			column('price', 'Price', 'USD per coin', at('price')),
			column('fall', 'Fall from the start', 'fraction', ({ row }) => 1 - columns.price[row]! / startPrice),
			column('fairPrice', 'Price around which makers quote', 'USD per coin', at('fairPrice')),
			column('depth', 'Bids within 1%', 'USD', at('depth')),
			column('spread', 'Spread', 'fraction', at('spread')),
			column('shockCoins', 'Coins of the first sale, since the row before', 'coins', since('shockCoins')),
			column('forcedCoins', 'Coins sold by force, since the row before', 'coins', since('longCoins')),
			column(
				'deleveragedCoins',
				'Coins closed against winners, since the row before',
				'coins',
				since('deleveragedCoins')
			),
			column('waitingCoins', 'Coins due and not sold yet', 'coins', at('waitingCoins')),
			column('wave', 'Wave that trades; 0 for none', 'count', at('wave')),
			column('openInterest', 'Contracts open', 'coins', at('openInterest')),
			column('fund', 'Insurance fund', 'USD', at('fund'))
		],
		rows
	);
}
