/** The marks of the picture as paths. */
import { polyline } from '$lib/chart/pen';
import { tenth } from '$lib/chart/scale';
import { lower, quantile, upper, type Column } from './columns.ts';
import type { Plot } from './layouts.ts';

export interface Strokes {
	/** A dot for every run, to be stroked with round caps. */
	readonly dots: string;
	/** Between them lie eight in ten. */
	readonly band: string;
	/** The middle of the crowds. */
	readonly middle: string;
	/** What the news does alone, and twice that. */
	readonly alone: string;
	readonly twice: string;
}

/** Of the room that a place has, so much is for its dots. */
const share = 0.62;

/** Successive dots of a column fall beside each other, in an order that never clumps. */
const golden = 0.6180339887;

/**
 * @param here a place between the others, or null
 * @param shockAt the fall that the news makes alone, at a value of the parameter
 */
export function strokesOf(
	columns: readonly Column[],
	here: Column | null,
	{ layout, scale, x, y }: Plot,
	shockAt: (value: number) => number
): Strokes {
	const room = (share * (layout.right - layout.left)) / columns.length;
	const filled = columns.filter(({ falls }) => falls.length > 0);
	const curve = (of: (column: Column) => number) =>
		filled.map((column) => [x(column.value), y(of(column))] as const);
	const low = curve((column) => quantile(column, lower));
	const high = curve((column) => quantile(column, upper));
	const news = (times: number) =>
		polyline(
			columns
				.filter(({ value }) => times * shockAt(value) <= scale.max)
				.map(({ value }) => [x(value), y(times * shockAt(value))])
		);
	return {
		dots: [...filled, ...(here ? [here] : [])]
			.flatMap(({ value, falls }) =>
				falls.map((fall, i) => `M${tenth(x(value) + room * (((i * golden) % 1) - 0.5))} ${tenth(y(fall))}h0`)
			)
			.join(''),
		band: filled.length > 1 ? `${polyline([...low, ...high.toReversed()])}z` : '',
		middle: polyline(curve((column) => quantile(column, 0.5))),
		alone: news(1),
		twice: news(2)
	};
}
