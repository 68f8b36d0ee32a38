/** Prices over time as marks: bitcoin, the coin, and the coin with nobody on credit. */
import { polyline } from '$lib/chart/pen';
import { linearScale, type Scale } from '$lib/chart/scale';
import { fallScale, type FallScale } from '../scale.ts';
import type { Part } from './layouts.ts';
import type { Path, Played } from './play.ts';

export type Whose = 'first' | 'nobody' | 'coin';

export interface Low {
	readonly whose: Whose;
	readonly fall: number;
	/** Where it is, and the height at which its name stands. */
	readonly x: number;
	readonly y: number;
	readonly name: number;
}

export interface Courses {
	readonly x: Scale;
	readonly y: Scale;
	/** A fall, of a height. */
	readonly fallAt: Scale;
	readonly scale: FallScale;
	readonly lines: Readonly<Record<Whose, string>>;
	/** Between the coin and the coin with nobody on credit. */
	readonly forced: string;
	readonly lows: readonly Low[];
	/** The height at which it is said how many times as far the coin falls. */
	readonly times: number;
	/** Minutes after the news that are written under it. */
	readonly minutes: readonly number[];
}

/** @param held the scale while somebody pulls at it, or null */
export function coursesOf(
	{ paths, step, before, values }: Played,
	{ left, right, top, bottom }: Part,
	text: number,
	held: FallScale | null
): Courses {
	const scale = held ?? fallScale(Math.max(...Object.values(paths).map(({ fall }) => fall)));
	// A little air above, for what rises.
	const high = -0.12 * scale.max;
	const along = linearScale([high, scale.max], [top, bottom]);
	const y = (fall: number) => Math.min(bottom, Math.max(top, along(fall)));
	const last = (paths.coin.price.length - 1) * step - before;
	const x = linearScale([-before, last], [left, right]);
	const points = ({ price }: Path) =>
		price.flatMap((value, k) => (k % 2 ? [] : [[x(k * step - before), y(1 - value)] as const]));
	const all = { first: points(paths.first), nobody: points(paths.nobody), coin: points(paths.coin) };
	const low = (whose: Whose) => {
		const { low: at, fall } = paths[whose];
		return { whose, fall, x: x(at * step - before), y: y(fall) };
	};
	const alone = values.exposed === 0 && values.crossed === 0;
	const lows = (alone ? (['first', 'coin'] as const) : (['first', 'nobody', 'coin'] as const)).map(low);
	/** The last is for how many times as far, which stands under the coin's. */
	const names = spread([...lows.map((one) => one.y), lows.at(-1)!.y + 1e-3], 1.3 * text, bottom - 0.6 * text);
	return {
		x,
		y,
		fallAt: linearScale([top, bottom], [high, scale.max]),
		scale,
		lines: { first: polyline(all.first), nobody: polyline(all.nobody), coin: polyline(all.coin) },
		forced: `${polyline([...all.coin, ...all.nobody.toReversed()])}z`,
		lows: lows.map((one, k) => ({ ...one, name: names[k]! })),
		times: names.at(-1)!,
		minutes: [0, 30, 60, 90]
	};
}

/** Heights moved down as little as it takes to stand apart; where the end is reached, up. */
export function spread(heights: readonly number[], apart: number, end: number): number[] {
	const order = [...heights.keys()].sort((a, b) => heights[a]! - heights[b]! || a - b);
	const placed = [...heights];
	order.forEach((k, i) => {
		if (i > 0) placed[k] = Math.max(placed[k]!, placed[order[i - 1]!]! + apart);
	});
	let limit = end;
	for (const k of order.toReversed()) {
		placed[k] = Math.min(placed[k]!, limit);
		limit = placed[k] - apart;
	}
	return placed;
}
