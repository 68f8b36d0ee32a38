/** The curves row by row: what has been bid and what has been put on sale, from the starting price down. */
import type { Values } from '$lib/embed/spec';
import { run } from '$lib/sim';
import { column, tableOf, type Table } from '../data.ts';
import { toMarket } from '../market.ts';
import { rivals } from './rival.ts';
import { show, type Sample } from './shown.ts';
import type { spec } from './spec.ts';

export function data(values: Values<typeof spec.inputs>, seed: number): Table {
	const played = run(toMarket(values), seed);
	const { samples, run: found } = show(played, rivals()(played), null);
	const start = found.market.startPrice;
	return tableOf<Sample>(
		[
			column('price', 'Price', 'USD per coin', ({ drop }) => start - drop),
			column('fall', 'Fall from the start', 'fraction', ({ drop }) => drop / start),
			column('bids', 'Coins bid down to it', 'coins', ({ bids }) => bids),
			column('sales', 'Coins on sale by then', 'coins', ({ sales }) => sales),
			column('rivalSales', 'The same with the leverage of the dashed curve', 'coins', ({ rival }) => rival)
		],
		samples.filter(({ drop }, i) => drop !== samples[i - 1]?.drop)
	);
}
