/** The place that the reader looks at, crowd by crowd. */
import { timelineOutcome, type TimelineSummary } from '$lib/sim';
import { column, tableOf, type Table } from '../data.ts';
import { sweepHere } from './columns.ts';
import type { ManyValues } from './spec.ts';

interface Row extends TimelineSummary {
	readonly crowd: number;
}

export function data(values: ManyValues, seed: number): Table {
	const { setting, seeds } = sweepHere(values, seed);
	return tableOf<Row>(
		[
			column('crowd', 'Number of the crowd', 'count', ({ crowd }) => crowd),
			column('fall', 'Largest fall', 'fraction', ({ fall }) => fall),
			column('fallAtEnd', 'Fall after eight hours', 'fraction', ({ fallAtEnd }) => fallAtEnd),
			column('forcedLong', 'Longs sold by force', 'USD', ({ forcedLongNotional }) => forcedLongNotional),
			column(
				'forcedShort',
				'Shorts bought back by force',
				'USD',
				({ forcedShortNotional }) => forcedShortNotional
			),
			column('closed', 'Positions closed by force', 'count', ({ accountsClosed }) => accountsClosed),
			column('winners', 'Winners closed as well', 'count', ({ winnersClosed }) => winnersClosed),
			column('ownersLose', 'Their owners lose', 'USD', ({ ownersLose }) => ownersLose),
			column('fundPays', 'The fund pays', 'USD', ({ fundPays }) => fundPays)
		],
		seeds.map((crowd) => ({ crowd, ...timelineOutcome(setting, crowd) }))
	);
}
