/** The run minute by minute: the price of each coin, what the news alone would make of it, and what was sold by force. */
import { markets } from '$lib/sim';
import { column, tableOf, type Table } from '../data.ts';
import { marketsWith } from '$lib/learn/news-falls';
import type { RiskValues } from './spec.ts';

export function data(values: RiskValues, seed: number): Table {
	const run = markets(marketsWith(values), seed);
	const [{ asset: first }] = run.assets as [(typeof run.assets)[number]];
	const minute = Math.round(60 / first.scenario.tick);
	const rows = Array.from({ length: Math.floor(run.ticks / minute) + 1 }, (_, k) => k * minute);
	return tableOf<number>(
		[
			column('time', 'Time since the news began', 'seconds', (tick) => tick * first.scenario.tick),
			...run.assets.flatMap(({ asset: { symbol, name }, timeline: { columns } }) => [
				column<number>(
					`${symbol.toLowerCase()}Price`,
					`${name}, price`,
					'USD per coin',
					(tick) => columns.price[tick]!
				),
				column<number>(
					`${symbol.toLowerCase()}Fair`,
					`${name}, price that makers quote around`,
					'USD per coin',
					(tick) => columns.fairPrice[tick]!
				)
			])
		],
		rows
	);
}
