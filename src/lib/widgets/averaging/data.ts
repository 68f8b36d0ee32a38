/** Every fifth window of the stretch: when it begins, the price then, what a lump sum becomes, and how far ahead it ends. */
import { luckOf, priceOf, windowDays, windowsOf } from '$lib/learn/instalment-windows';
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
			column('lump', 'The lump sum ends as', 'times', (day) => prices[day + windowDays]! / prices[day]!),
			column('ahead', 'The lump sum ends ahead by', 'fraction', (day) => advantages[day]!)
		],
		Array.from({ length: Math.ceil(advantages.length / every) }, (_, k) => k * every)
	);
}
