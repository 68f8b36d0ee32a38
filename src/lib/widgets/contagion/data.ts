/** The push and the waves one by one. */
import { column, tableOf, type Table } from '../data.ts';
import { show } from './shown.ts';
import type { ContagionValues } from './spec.ts';

interface Row {
	readonly wave: number;
	readonly sold: number;
	readonly ruled: number;
	readonly falls: readonly number[];
}

export function data(values: ContagionValues, seed: number): Table {
	const { symbols, waves, ruled, prices } = show(values, seed);
	const rows = prices.map((falls, k): Row => ({
		wave: k,
		sold: k > 0 ? waves[k - 1]! : 0,
		ruled: k > 0 ? ruled[k - 1]! : 0,
		falls
	}));
	return tableOf<Row>(
		[
			column('wave', 'Wave, 0 the push', 'count', ({ wave }) => wave),
			column('sold', 'Sold by force', 'USD', ({ sold }) => sold),
			column('rule', 'Sold by force by the linear rule', 'USD', ({ ruled }) => ruled),
			...symbols.map((symbol, i) =>
				column(symbol.toLowerCase(), `Fall of ${symbol}`, 'fraction', ({ falls }: Row) => falls[i]!)
			)
		],
		rows
	);
}
