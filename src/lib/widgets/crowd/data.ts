/** The half day, five minutes by five minutes. */
import { playCourse } from '$lib/learn/panic-course';
import { cutOut } from '$lib/learn/panic-day';
import { column, tableOf, type Table } from '../data.ts';
import type { CrowdValues } from './inputs.ts';

const every = 5;
const minute = 60;

export function data(values: CrowdValues, seed: number): Table {
	const { price, fear, forced, panicked, held, bought } = playCourse(values, seed);
	const other = playCourse(cutOut(values, values.cut), seed);
	const rows = Array.from({ length: Math.floor((price.length - 1) / every) + 1 }, (_, i) => i * every);
	return tableOf<number>(
		[
			column('time', 'Time since the news began', 'seconds', (row) => row * minute),
			column('price', 'Price', 'USD per coin', (row) => price[row]!),
			column('cutPrice', 'Price with what is cut out', 'USD per coin', (row) => other.price[row]!),
			column('forced', 'Sold by force since the start', 'USD', (row) => forced[row]!),
			column('panicked', 'Sold in panic since the start', 'USD', (row) => panicked[row]!),
			column('held', 'Sold by the large holder since the start', 'USD', (row) => held[row]!),
			column('bought', 'Bought by patient buyers since the start', 'USD', (row) => bought[row]!),
			column('fear', 'Fear, over 100', 'fraction', (row) => fear[row]! / 100),
			column('cutFear', 'Fear with what is cut out, over 100', 'fraction', (row) => other.fear[row]! / 100)
		],
		rows
	);
}
