/** The map, every fourth column and row of it, cell by cell. */
import { column, tableOf, type Table } from '../data.ts';
import { crashesIn, middleOf } from './cells.ts';
import { side, valueOf } from './grid.ts';
import { playSome } from './played.ts';
import type { MapValues } from './spec.ts';

interface Row {
	readonly leverage: number;
	readonly depth: number;
	readonly falls: readonly number[];
}

/** Cells between two that are written. */
const every = 4;

export function data(values: MapValues, seed: number): Table {
	const cells = Array.from({ length: side / every }, (_, i) => every * i);
	const leverages = cells.map((cell) => valueOf('leverage', cell));
	const depths = cells.map((cell) => valueOf('depth', cell));
	return tableOf<Row>(
		[
			column('leverage', 'Typical leverage', 'times', ({ leverage }) => leverage),
			column('depth', 'Depth within 1%', 'USD', ({ depth }) => depth),
			column('fall', 'Fall in the middle crowd', 'fraction', ({ falls }) => middleOf(falls)),
			column(
				'crashes',
				'Share of crowds that fall more than twice the sale’s own',
				'fraction',
				({ falls }) => crashesIn(falls, values.shock) / falls.length
			)
		],
		leverages.flatMap((leverage) =>
			playSome(values, seed, leverage, depths).map((falls, i) => ({ leverage, depth: depths[i]!, falls }))
		)
	);
}
