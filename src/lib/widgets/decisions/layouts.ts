/** Where the three coins' charts and the strips lie, for three widths. Units are pixels at the least width of a layout. */
import type { Sheet } from '$lib/chart/sheet';

export interface Part {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export interface Strips {
	/** Where the dots lie, and where names begin and the two columns of numbers end. */
	readonly left: number;
	readonly right: number;
	readonly names: number;
	readonly columns: readonly [number, number];
	/** The line under the first strip's dots, from strip to strip, and the room for dots over it. */
	readonly first: number;
	readonly step: number;
	readonly room: number;
	/** From dot to dot. */
	readonly dot: number;
	/** Middle of names and numbers over the line of a strip. */
	readonly above: number;
	/** Middle of the heads, over the line of the first strip. */
	readonly head: number;
}

export interface Layout extends Sheet {
	/** One chart a coin; its name stands over it. */
	readonly charts: readonly [Part, Part, Part];
	/** Middle of a chart's name over its top. */
	readonly above: number;
	/** None while a crash is played. */
	readonly strips: Strips | null;
}

function beside(left: number, right: number, gap: number, top: number, bottom: number): Layout['charts'] {
	const width = (right - left - 2 * gap) / 3;
	const part = (k: number): Part => {
		const start = left + k * (width + gap);
		return { left: start, right: start + width, top, bottom };
	};
	return [part(0), part(1), part(2)];
}

function stacked(left: number, right: number, first: number, tall: number, gap: number): Layout['charts'] {
	const part = (k: number): Part => {
		const top = first + k * (tall + gap);
		return { left, right, top, bottom: top + tall };
	};
	return [part(0), part(1), part(2)];
}

/** While the future is hidden: the charts alone. */
export const playing: readonly Layout[] = [
	{
		name: 'wide',
		width: 896,
		height: 272,
		text: 15,
		charts: beside(46, 892, 52, 34, 246),
		above: 17,
		strips: null
	},
	{
		name: 'middle',
		width: 544,
		height: 230,
		text: 14,
		charts: beside(42, 541, 36, 46, 206),
		above: 15,
		strips: null
	},
	{
		name: 'narrow',
		width: 288,
		height: 258,
		text: 13,
		charts: stacked(50, 284, 18, 56, 24),
		above: 11,
		strips: null
	}
];

const overStrips: Readonly<Record<Layout['name'], Strips>> = {
	wide: {
		left: 170,
		right: 664,
		names: 2,
		columns: [756, 892],
		first: 296,
		step: 48,
		room: 36,
		dot: 5,
		above: 13,
		head: 54
	},
	middle: {
		left: 116,
		right: 396,
		names: 1,
		columns: [470, 543],
		first: 268,
		step: 44,
		room: 32,
		dot: 4.5,
		above: 12,
		head: 50
	},
	narrow: {
		left: 2,
		right: 286,
		names: 0,
		columns: [228, 287],
		first: 249,
		step: 38,
		room: 17,
		dot: 3.4,
		above: 26,
		head: 42
	}
};

const overCharts: Readonly<Record<Layout['name'], Layout['charts']>> = {
	wide: beside(46, 892, 52, 34, 190),
	middle: beside(42, 541, 36, 46, 166),
	narrow: stacked(50, 284, 18, 40, 20)
};

/** Once a crash is over: charts, and under them a strip for each rule, and one for the reader. */
export function over(rows: number): readonly Layout[] {
	return playing.map((layout) => {
		const strips = overStrips[layout.name];
		return {
			...layout,
			charts: overCharts[layout.name],
			strips,
			height: strips.first + (rows - 1) * strips.step + 2.2 * layout.text
		};
	});
}
