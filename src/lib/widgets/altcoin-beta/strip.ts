/** Many draws of chance as two rows of marks along one line. */
import { linearScale, tenth, type Scale } from '$lib/chart/scale';
import type { Spread } from './chance.ts';
import type { Part } from './layouts.ts';

export interface Strip {
	readonly x: Scale;
	/** Heights of the two rows. */
	readonly rows: { readonly nobody: number; readonly coin: number };
	readonly nobody: string;
	readonly coin: string;
	readonly ticks: readonly number[];
}

const ends = [3, 5, 8, 12, 20] as const;

/** @param one the multiple that the rest of the picture shows */
export function stripOf({ coin, nobody }: Spread, one: number, part: Part): Strip {
	const { left, right, top, bottom } = part;
	const most = Math.max(one, ...coin, ...nobody);
	const end = ends.find((end) => most <= end) ?? Math.ceil(most);
	const x = linearScale([0, end], [left, right]);
	const rows = { nobody: top + 0.25 * (bottom - top), coin: top + 0.72 * (bottom - top) };
	const at = (value: number) => x(Math.min(end, Math.max(0, value)));
	/** Beside each other in an order that never clumps, so that equals can be told apart. */
	const shift = (k: number) => (((k * 0.6180339887) % 1) - 0.5) * 0.32 * (bottom - top);
	const dash = (value: number, k: number, row: number) => `M${tenth(at(value))} ${tenth(row + shift(k))}h0`;
	return {
		x,
		rows,
		nobody: nobody.map((value, k) => dash(value, k, rows.nobody)).join(''),
		coin: coin.map((value, k) => dash(value, k, rows.coin)).join(''),
		ticks: [0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20].filter(
			(tick) => tick <= end && (end < 8 || tick % 2 === 0 || tick === 1)
		)
	};
}
