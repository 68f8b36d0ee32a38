/** The run minute by minute: the price of each coin, and what is held, over its value when the news came. */
import { partsOf, playTen } from '$lib/learn/ten-coins';
import { column, tableOf, type Table } from '../data.ts';
import { holdingOf } from './held.ts';
import type { DiversifyValues } from './spec.ts';
import { tenAssets } from '$lib/sim';

export function data(values: DiversifyValues, seed: number): Table {
	const { tick, lead, prices } = playTen(values, seed);
	const parts = partsOf(holdingOf(values));
	const cash = 1 - parts.reduce((sum, part) => sum + part, 0);
	const minute = Math.round(60 / tick);
	const rows = Array.from({ length: Math.floor((prices[0]!.length - 1) / minute) + 1 }, (_, k) => k * minute);
	return tableOf<number>(
		[
			column('time', 'Time since the news', 'seconds', (k) => (k - lead) * tick),
			column('held', 'What you hold, over its value when the news came', 'times', (k) =>
				parts.reduce((sum, part, i) => sum + (part * prices[i]![k]!) / prices[i]![lead]!, cash)
			),
			...tenAssets.map(({ symbol, name }, i) =>
				column<number>(
					`${symbol.toLowerCase()}Price`,
					`${name}, price`,
					'USD per coin',
					(k) => prices[i]![k]!
				)
			)
		],
		rows
	);
}
