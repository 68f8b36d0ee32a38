/** Where the curve, the fortunes and the chances lie, for three widths. Units are pixels at the least width of a layout. */
import { linearScale, logScale, type Scale } from '$lib/chart/scale';
import type { Sheet } from '$lib/chart/sheet';
import { growthOf, lasts } from '$lib/learn/hundred-fortunes';
import { ln } from '$lib/sim';
import type { Shown } from './shown.ts';

export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export interface Layout extends Sheet {
	/** Growth over what is staked; fortunes over time. */
	readonly curve: Box;
	readonly fan: Box;
	/** The chances: where their names begin, the bars, where their values end, the first row, from row to row. */
	readonly rows: {
		readonly names: number;
		readonly from: number;
		readonly to: number;
		readonly values: number;
		readonly first: number;
		readonly step: number;
	};
}

export const layouts: readonly Layout[] = [
	{
		name: 'wide',
		width: 896,
		height: 430,
		curve: { left: 52, right: 424, top: 50, bottom: 376 },
		fan: { left: 520, right: 736, top: 30, bottom: 230 },
		rows: { names: 478, from: 640, to: 806, values: 896, first: 328, step: 27 },
		text: 15
	},
	{
		name: 'middle',
		width: 544,
		height: 400,
		curve: { left: 46, right: 268, top: 44, bottom: 216 },
		fan: { left: 334, right: 440, top: 28, bottom: 216 },
		rows: { names: 0, from: 190, to: 458, values: 544, first: 306, step: 25 },
		text: 14
	},
	{
		name: 'narrow',
		width: 288,
		height: 405,
		curve: { left: 40, right: 278, top: 36, bottom: 130 },
		fan: { left: 40, right: 188, top: 187, bottom: 277 },
		rows: { names: 0, from: 122, to: 212, values: 288, first: 336, step: 20 },
		text: 13
	}
];

/** Multiples of the start between which fortunes are drawn. */
export const reach = 1000;
/** The least and the most that can be staked. */
const tracks = { bets: [0.01, 1], leverage: [0.2, 20] } as const;
export const ticks = { bets: [0.01, 0.1, 1], leverage: [0.2, 1, 5, 20] } as const;
/** Growth that counts as something, as a logarithm. */
const least = 0.06;
/** What is drawn where every stake loses: down to −99.5%, and room for words above nothing. */
const loses = [0.25 * ln(200), -ln(200)] as const;

export interface Plot {
	readonly layout: Layout;
	/** Across the curve, of what is staked, and back. */
	readonly x: Scale;
	readonly stakeAt: Scale;
	/** Down the curve, of growth as a fraction, and the same where what is beyond stands at the edge. */
	readonly free: Scale;
	readonly y: Scale;
	/** Growth at which lines stand. */
	readonly grid: readonly number[];
	/** Across the fortunes, of time, and down, of wealth. */
	readonly time: Scale;
	readonly wealth: Scale;
	readonly along: Scale;
}

export function plotOf(layout: Layout, { staked, values, best }: Shown): Plot {
	const { curve, fan, rows } = layout;
	const track = tracks[staked];
	const [low, high] = [ln(track[0]), ln(track[1])];
	const back = linearScale([curve.left, curve.right], [low, high]);
	const top = best > 0 ? ln(1 + growthOf(staked, values, Math.min(best, track[1])).middle) : 0;
	const peak = Math.max(least, top);
	const down = linearScale(best > 0 ? [1.4 * peak, -1.6 * peak] : loses, [curve.top, curve.bottom]);
	const clear = (growth: number) =>
		growth === 0 || Math.abs(down(ln(1 + growth)) - down(0)) > 1.15 * layout.text;
	const free = (growth: number) => down(growth <= -1 ? -700 : ln(1 + growth));
	return {
		layout,
		x: logScale(track, [curve.left, curve.right]),
		stakeAt: (place) => Math.exp(back(Math.min(curve.right, Math.max(curve.left, place)))),
		free,
		y: (growth) => Math.min(curve.bottom, Math.max(curve.top, free(growth))),
		grid: (best > 0 ? gridOf(peak) : [0, -0.9, -0.99]).filter(clear),
		time: linearScale([0, lasts[staked]], [fan.left, fan.right]),
		wealth: logScale([1 / reach, reach], [fan.bottom, fan.top]),
		along: linearScale([0, 1], [rows.from, rows.to])
	};
}

const rounds = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 9, 49, 99, 999];

/** Two round growths above nothing at most, and what undoes them below. */
function gridOf(peak: number): number[] {
	const above = rounds.filter((one) => ln(1 + one) < 1.3 * peak).slice(-1);
	const below = [0.05, 0.1, 0.2, 0.5, 0.9, 0.99].filter((one) => -ln(1 - one) < 1.5 * peak).slice(-1);
	return [...above, 0, ...below.map((one) => -one)];
}
