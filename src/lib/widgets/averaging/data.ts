/** Every fifth window of the stretch: when it begins, the price then, and how far ahead the lump sum ends. */
import { luckOf, priceOf, windowsOf } from '$lib/learn/instalment-windows';
import { column, tableOf, type Table } from '../data.ts';
import type { AveragingValues } from './spec.ts';

const every = 5;

export function data(values: AveragingValues, seed: number): Table {
	const prices = priceOf(values, luckOf(seed));
	const { advantages } = windowsOf(values, prices);
	return tableOf<number>(
		[
			column('day', 'Day on which the window begins', 'count', (day) => day),
			column('price', 'Price on that day, of the first', 'times', (day) => prices[day]!),
			column('ahead', 'The lump sum ends ahead by', 'fraction', (day) => advantages[day]!)
		],
		Array.from({ length: Math.ceil(advantages.length / every) }, (_, k) => k * every)
	);
}
