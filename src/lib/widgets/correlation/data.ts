/** The days that the picture draws, one by one. */
import { column, tableOf, type Table } from '../data.ts';
import { daysOf, drawsOf } from '$lib/learn/paired-days';
import { drawnDays } from './dots.ts';
import { isChosen } from '$lib/learn/paired-correlation';
import type { CorrelationValues } from './spec.ts';

export function data({ which, edge, set, sellers }: CorrelationValues, seed: number): Table {
	const { bitcoin, other, sold } = daysOf(drawsOf(seed), set, sellers);
	return tableOf<number>(
		[
			column('day', 'Number of the day', 'count', (day) => day + 1),
			column('bitcoin', 'Return of bitcoin', 'fraction', (day) => bitcoin[day]!),
			column('other', 'Return of the other coin', 'fraction', (day) => other[day]!),
			column('chosen', 'Among the chosen days', 'count', (day) =>
				Number(isChosen(which, bitcoin[day]!, edge))
			),
			column('sold', 'With forced sales', 'count', (day) => sold[day]!)
		],
		drawnDays
	);
}
