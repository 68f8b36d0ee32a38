/** Where the line lies, for three widths of the exhibit, in pixels at the least width of each. */
import { linearScale, type Scale } from '$lib/chart/scale';
import type { Sheet } from '$lib/chart/sheet';
import { paperLossAt } from '$lib/learn/known-holder';
import { spec, type PaperValues } from './spec.ts';

export interface Layout extends Sheet {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** USD between names on the axis of prices. */
	readonly every: number;
}

export const layouts: readonly Layout[] = [
	{
		name: 'wide',
		width: 896,
		height: 384,
		text: 15,
		left: 62,
		right: 884,
		top: 30,
		bottom: 346,
		every: 10_000
	},
	{
		name: 'middle',
		width: 544,
		height: 350,
		text: 14,
		left: 58,
		right: 536,
		top: 28,
		bottom: 312,
		every: 10_000
	},
	{
		name: 'narrow',
		width: 288,
		height: 300,
		text: 13,
		left: 48,
		right: 284,
		top: 26,
		bottom: 264,
		every: 20_000
	}
];

export interface Plot {
	readonly layout: Layout;
	/** Across, of a price; down, of USD won (above 0) or lost. */
	readonly x: Scale;
	readonly y: Scale;
	readonly prices: readonly number[];
	readonly sums: readonly number[];
	/** USD per coin from a place across, held inside the track. */
	readonly priceAt: (across: number) => number;
}

const { min, max } = spec.inputs.price;
const steps = [1e9, 2e9, 5e9, 10e9, 20e9];

export function plotOf(layout: Layout, values: PaperValues): Plot {
	const { left, right, top, bottom, every } = layout;
	const most = -paperLossAt(max, values);
	const least = -Math.max(paperLossAt(min, values), values.claim);
	const step = steps.find((one) => (most - least) / one <= 7) ?? steps.at(-1)!;
	const from = Math.ceil(least / step);
	const count = Math.floor(most / step) - from + 1;
	const back = linearScale([left, right], [min, max]);
	return {
		layout,
		x: linearScale([min, max], [left, right]),
		y: linearScale([most, least], [top, bottom]),
		prices: Array.from({ length: (max - min) / every + 1 }, (_, i) => min + i * every),
		sums: Array.from({ length: count }, (_, i) => (from + i) * step),
		priceAt: (across) => Math.min(max, Math.max(min, back(across)))
	};
}
