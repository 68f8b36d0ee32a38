/** The week, hour by hour. */
import { column, tableOf, type Table } from '../data.ts';
import { openAt, playCourse, type Course } from '$lib/learn/flush-course';
import { endAt, perHour } from '$lib/learn/flush-week';
import type { OpenValues } from './inputs.ts';

interface Hour {
	readonly course: Course;
	readonly tick: number;
}

export function data(values: OpenValues, seed: number): Table {
	const course = playCourse(values, seed);
	const of =
		(name: 'price' | 'coins' | 'liquidated' | 'left' | 'opened' | 'marked' | 'quoted') => (row: Hour) =>
			row.course[name][row.tick]!;
	return tableOf<Hour>(
		[
			column('time', 'Time since the start', 'seconds', ({ tick }) => (tick * 3600) / perHour),
			column('price', 'Price', 'USD per coin', of('price')),
			column('openInterest', 'Open interest', 'USD', (row) => openAt(row.course, row.tick)),
			column('coins', 'Contracts open', 'coins', of('coins')),
			column('opened', 'Opened since the start', 'USD', of('opened')),
			column('left', 'Closed by choice since the start', 'USD', of('left')),
			column('liquidated', 'Liquidated since the start', 'USD', of('liquidated')),
			column('marked', 'What the price alone has added since the start', 'USD', of('marked')),
			column('quoted', 'Of the book, makers quote', 'fraction', of('quoted'))
		],
		Array.from({ length: endAt + 1 }, (_, at) => ({ course, tick: at * perHour }))
	);
}
