/** The hour tick by tick. */
import { column, tableOf, type Table } from '../data.ts';
import { otherOf, play } from '$lib/learn/level-hour';
import type { SupportValues } from './spec.ts';

interface Row {
	readonly tick: number;
}

export function data(values: SupportValues, seed: number): Table {
	const { run, price } = play(values, seed);
	const rival = play(otherOf(values), seed);
	const { columns, others } = run;
	const flow = (kind: 'stops' | 'patientBuyers' | 'breakEven') => others.flows[kind]!;
	const rows = Array.from(price, (_, tick): Row => ({ tick }));
	return tableOf<Row>(
		[
			column('time', 'Time', 'seconds', ({ tick }) => columns.time[tick]!),
			column('price', 'Price', 'USD per coin', ({ tick }) => price[tick]!),
			column('rivalPrice', 'Price in the other hour', 'USD per coin', ({ tick }) => rival.price[tick]!),
			column('fairPrice', 'Fair price', 'USD per coin', ({ tick }) => columns.fairPrice[tick]!),
			column('stops', 'Sold by stops', 'coins', ({ tick }) => flow('stops')[tick]!),
			column('forced', 'Sold by force', 'coins', ({ tick }) => columns.longCoins[tick]!),
			column('bought', 'Bought at the level', 'coins', ({ tick }) => Math.abs(flow('patientBuyers')[tick]!)),
			column('even', 'Sold once even', 'coins', ({ tick }) => flow('breakEven')[tick]!),
			column('depth', 'Bid within 1%', 'USD', ({ tick }) => columns.depth[tick]!)
		],
		rows
	);
}
