/** The cascades counted by size, beside the law. */
import { column, tableOf, type Table } from '../data.ts';
import { lawOf, shareReaching } from './law.ts';
import { classesTo, countedSizes, dayOf, sizesOf, wilson } from './played.ts';
import type { SizeValues } from './spec.ts';

export function data(values: SizeValues, seed: number): Table {
	const day = dayOf(values, seed);
	const law = lawOf(day.gain, day.market);
	const { reaching } = countedSizes(day, [...sizesOf(day)]);
	const share = (size: number) => reaching(size) / day.cascades;
	return tableOf<number>(
		[
			column('size', 'Positions closed, at least', 'count', (size) => size),
			column('cascades', 'Cascades that close so many', 'count', reaching),
			column('share', 'Their share', 'fraction', share),
			column(
				'low',
				'The true share, at least',
				'fraction',
				(size) => wilson(reaching(size), day.cascades).low
			),
			column(
				'high',
				'The true share, at most',
				'fraction',
				(size) => wilson(reaching(size), day.cascades).high
			),
			column('law', 'Share by the law', 'fraction', (size) => shareReaching(law, size))
		],
		[1, ...classesTo(day.market)]
	);
}
