/** The line, a thousand dollars by a thousand. */
import { paperLossAt } from '$lib/learn/known-holder';
import { column, tableOf, type Table } from '../data.ts';
import { fearOf } from './results.ts';
import { spec, type PaperValues } from './spec.ts';

const every = 1000;
const { min, max } = spec.inputs.price;

export function data(values: PaperValues): Table {
	const prices = Array.from({ length: (max - min) / every + 1 }, (_, i) => min + i * every);
	return tableOf<number>(
		[
			column('price', 'Price of a coin', 'USD per coin', (price) => price),
			column('worth', 'What the coins are worth', 'USD', (price) => values.coins * price),
			column('loss', 'Loss on paper', 'USD', (price) => paperLossAt(price, values)),
			column(
				'fear',
				'What it adds to fear, over 100',
				'fraction',
				(price) => fearOf({ ...values, price }) / 100
			)
		],
		prices
	);
}
