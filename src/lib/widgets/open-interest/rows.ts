/** What open interest lost since the latest news, or gained since the start, as bars that follow each other. */
import { linearScale } from '$lib/chart/scale';
import { countedFrom, partsOf } from '$lib/learn/flush-course';
import type { Layout } from './layouts.ts';
import type { Shown } from './shown.ts';
import { rowNames } from './words.ts';

export interface Row {
	readonly key: 'marked' | 'left' | 'liquidated' | 'opened';
	readonly name: string;
	/** USD that it adds to open interest. */
	readonly adds: number;
	readonly y: number;
	/** The bar, from left to right, in the sheet's units, and its top. */
	readonly bar: readonly [from: number, to: number];
	readonly top: number;
}

export function rowsOf({ course, tick }: Shown, { rows }: Layout): Row[] {
	const parts = partsOf(course, countedFrom(course, tick), tick);
	const names = rowNames(parts.price);
	const lost = [
		['marked', parts.price],
		['left', parts.left],
		['liquidated', parts.liquidated],
		['opened', -parts.opened]
	] as const;
	let sum = 0;
	const spans = lost.map(([key, usd]) => [key, usd, sum, (sum += usd)] as const);
	const ends = [0, ...spans.map(([, , , to]) => to)];
	const along = linearScale([Math.min(...ends), Math.max(...ends, 1)], rows.bar);
	return spans.map(([key, usd, from, to], i) => {
		const y = rows.first + i * rows.step;
		const [left, right] = [along(Math.min(from, to)), along(Math.max(from, to))];
		return { key, name: names[key], adds: -usd, y, bar: [left, right], top: y + rows.under - rows.thick / 2 };
	});
}
