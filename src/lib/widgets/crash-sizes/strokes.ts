/** The marks of the picture as paths. */
import { polyline } from '$lib/chart/pen';
import { tenth } from '$lib/chart/scale';
import { rarest, type Layout, type Plot } from './layouts.ts';
import { sizeReachedBy, type Law } from './law.ts';
import { classesTo, wilson, type Sizes } from './played.ts';

/** The law as a line, as far as it can be seen. */
export function curveOf(law: Law, { x, y }: Plot): string {
	const seen = law.reaching.filter((share) => share >= 1 / rarest).length;
	const points = law.sizes.slice(0, seen).map((size, i) => [x(size), y(law.reaching[i]!)] as const);
	if (seen < law.sizes.length) points.push([x(sizeReachedBy(law, 1 / rarest)), y(1 / rarest)]);
	return polyline(points);
}

export interface Dot {
	readonly size: number;
	readonly x: number;
	readonly y: number;
	/** Where the true share may lie. */
	readonly high: number;
	readonly low: number;
}

/** What the engine counted, size by size, as far as it followed. */
export function dotsOf({ day, sizes, reaching }: Sizes, { x, y }: Plot): Dot[] {
	return classesTo(day.market)
		.filter((size) => size <= day.followed)
		.map((size) => ({ size, hits: reaching(size) }))
		.filter(({ hits }) => hits > 0)
		.map(({ size, hits }) => {
			const { low, high } = wilson(hits, sizes.length);
			return {
				size,
				x: tenth(x(size)),
				y: tenth(y(hits / sizes.length)),
				high: tenth(y(high)),
				low: tenth(y(low))
			};
		});
}

/** Whether the largest are no larger than others. */
export function isAlike({ sizes, top, reaching, largest }: Sizes): boolean {
	return sizes.length > 1 && reaching(largest) > top.length;
}

export interface Strip {
	/** A stroke for every cascade; where they are many, for the largest of a few neighbours. */
	readonly bars: string;
	/** How wide such a stroke is. */
	readonly stroke: number;
	/** The heads of the largest hundredth, to be stroked with round caps. */
	readonly heads: string;
	/** Where the very largest stands. */
	readonly largest: { readonly x: number; readonly y: number };
}

/**
 * @param cascades of the whole day: those that are not played yet leave their place empty
 * @param tallest the size that fills the strip
 */
export function stripOf(
	{ sizes, top }: Sizes,
	cascades: number,
	tallest: number,
	{ left, right, high, low, name }: Layout
): Strip {
	const room = right - left;
	const columns = Math.min(cascades, Math.floor(room / (name === 'narrow' ? 1.5 : 2)));
	const columnOf = (i: number) => Math.floor((i * columns) / cascades);
	const x = (i: number) => tenth(left + ((columnOf(i) + 0.5) * room) / columns);
	const y = (size: number) => tenth(low - ((low - high) * size) / tallest);
	const most = new Map<number, number>();
	sizes.forEach((size, i) => most.set(columnOf(i), Math.max(size, most.get(columnOf(i)) ?? 0)));
	const bars = [...most].map(
		([column, size]) => `M${tenth(left + ((column + 0.5) * room) / columns)} ${low}V${y(size)}`
	);
	return {
		bars: bars.join(''),
		stroke: tenth(Math.min(8, (0.6 * room) / columns)),
		heads: top.map((i) => `M${x(i)} ${y(sizes[i]!)}h0`).join(''),
		largest: { x: x(top[0]!), y: y(sizes[top[0]!]!) }
	};
}
