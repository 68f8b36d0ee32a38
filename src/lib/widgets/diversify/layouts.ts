/** Where ten columns, one more, and two rows of boxes lie, for three widths. Units are pixels at the least width of each. */
import { linearScale, type Scale } from '$lib/chart/scale';
import type { Sheet } from '$lib/chart/sheet';

export interface Layout extends Sheet {
	/** Columns begin here; from the middle of one to the next; how wide each is. */
	readonly left: number;
	readonly pitch: number;
	readonly bar: number;
	/** The middle of the column of what is held, its width, and where words beside it begin. */
	readonly yours: number;
	readonly yoursBar: number;
	readonly beside: number;
	/** The bracket over what is held, and names below it, in one row or by turns in two. */
	readonly bracket: number;
	readonly names: readonly [number, number];
	/** Nothing has fallen here. */
	readonly top: number;
	readonly bottom: number;
	/** The line that explains the columns. */
	readonly note: number;
	/** Middles of the two rows of boxes, how high they are, and where what they count is said. */
	readonly rows: readonly [number, number];
	readonly box: number;
	readonly said: 'beside' | 'above';
}

export const layouts: readonly Layout[] = [
	{
		name: 'wide',
		width: 896,
		height: 452,
		left: 48,
		pitch: 62,
		bar: 42,
		yours: 716,
		yoursBar: 56,
		beside: 754,
		bracket: 32,
		names: [54, 54],
		top: 72,
		bottom: 336,
		note: 366,
		rows: [404, 434],
		box: 20,
		said: 'beside',
		text: 15
	},
	{
		name: 'middle',
		width: 544,
		height: 440,
		left: 42,
		pitch: 38,
		bar: 26,
		yours: 452,
		yoursBar: 38,
		beside: 478,
		bracket: 30,
		names: [52, 52],
		top: 68,
		bottom: 312,
		note: 338,
		rows: [384, 428],
		box: 16,
		said: 'above',
		text: 14
	},
	{
		name: 'narrow',
		width: 288,
		height: 398,
		left: 35,
		pitch: 20,
		bar: 14,
		yours: 261,
		yoursBar: 24,
		beside: 288,
		bracket: 28,
		names: [47, 61],
		top: 76,
		bottom: 268,
		note: 296,
		rows: [342, 386],
		box: 14,
		said: 'above',
		text: 13
	}
];

/** Deepest falls that a scale shows, and from line to line; it grows in steps, so that a slider does not stretch it. */
const scales = [
	[0.06, 0.02],
	[0.08, 0.02],
	[0.11, 0.05],
	[0.16, 0.05],
	[0.22, 0.05],
	[0.32, 0.1],
	[0.45, 0.1],
	[0.65, 0.2],
	[1, 0.2]
] as const;

export interface Plot {
	readonly layout: Layout;
	/** Falls at which a line stands. */
	readonly grid: readonly number[];
	readonly y: Scale;
	readonly fallAt: Scale;
	/** The middle of a column, bitcoin's first. */
	readonly x: (place: number) => number;
	/** Coins held if the bracket ends here. */
	readonly coinsAt: (x: number) => number;
}

/** @param deepest the fall that must fit */
export function plotOf(layout: Layout, deepest: number): Plot {
	const { left, pitch, top, bottom } = layout;
	const [most, every] = scales.find(([most]) => deepest <= 0.94 * most) ?? scales.at(-1)!;
	return {
		layout,
		grid: Array.from({ length: Math.floor(most / every + 1e-9) + 1 }, (_, k) => k * every),
		y: linearScale([0, most], [top, bottom]),
		fallAt: linearScale([top, bottom], [0, most]),
		x: (place) => left + (place + 0.5) * pitch,
		coinsAt: (x) => Math.min(10, Math.max(1, Math.round((x - left) / pitch)))
	};
}
