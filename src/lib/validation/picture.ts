/** A picture of theory and engine as plain data: lines, dots, a few words, and the same in numbers. */
import { linearScale, logScale, type Scale } from '$lib/chart/scale';

/** Percent of the plot, from its left and from its top. */
export interface Place {
	readonly x: number;
	readonly y: number;
}

export interface Tick {
	/** Percent along the axis. */
	readonly at: number;
	readonly text: string;
}

export interface Line {
	/** `law` is solid, `guess` dashed: what one might think instead. */
	readonly kind: 'law' | 'guess';
	readonly points: readonly Place[];
}

export interface Dots {
	readonly shape: 'circle' | 'square' | 'diamond';
	readonly points: readonly Place[];
}

/** Words on the plot; `align` is the side of them that stands at x. They stand above y, on its level or below. */
export interface Word extends Place {
	readonly text: string;
	readonly align: 'start' | 'middle' | 'end';
	readonly stands: 'above' | 'level' | 'below';
	readonly tone: 'line' | 'dots';
}

/** Few columns, so that a phone shows them all: what has several series has a group for each. */
export interface Table {
	readonly caption?: string;
	readonly head: readonly string[];
	readonly groups: readonly Group[];
}

export interface Group {
	/** Left out where there is only one. */
	readonly name?: string;
	/** The first cell heads the row. */
	readonly rows: readonly (readonly string[])[];
}

export interface Picture {
	/** For those who cannot see it. */
	readonly label: string;
	readonly x: { readonly label: string; readonly ticks: readonly Tick[] };
	readonly y: { readonly label: string; readonly ticks: readonly Tick[] };
	readonly lines: readonly Line[];
	readonly dots: readonly Dots[];
	readonly words: readonly Word[];
	readonly table: Table;
}

/** An axis: what it counts, in which unit, from where to where. */
export interface Axis {
	readonly label: string;
	readonly scale: 'linear' | 'log';
	readonly from: number;
	readonly to: number;
	readonly ticks: readonly number[];
	readonly format: (value: number) => string;
}

/** In the axes' units. */
export type Point = readonly [x: number, y: number];

/** A picture as a law describes it. */
export interface Drawing {
	readonly label: string;
	readonly x: Axis;
	readonly y: Axis;
	readonly lines: readonly { kind?: Line['kind']; points: readonly Point[] }[];
	readonly dots: readonly { shape?: Dots['shape']; points: readonly Point[] }[];
	readonly words: readonly {
		text: string;
		at: Point;
		align?: Word['align'];
		stands?: Word['stands'];
		tone?: Word['tone'];
	}[];
	readonly table: Table;
}

/**
 * From values to places.
 *
 * @throws RangeError naming a dot that no place of the plot is for: nothing found may go unseen
 */
export function pictureOf({ label, x, y, lines, dots, words, table }: Drawing): Picture {
	const across = scaleOf(x, [0, 100]);
	const down = scaleOf(y, [100, 0]);
	const place = ([px, py]: Point): Place => ({ x: fine(across(px)), y: fine(down(py)) });
	const within = ([px, py]: Point) => px >= x.from && px <= x.to && py >= y.from && py <= y.to;
	for (const { points } of dots) {
		const outside = points.find((point) => !within(point));
		if (outside) throw new RangeError(`dots must lie on the plot of "${label}", got ${outside.join(', ')}`);
	}
	return {
		label,
		x: { label: x.label, ticks: x.ticks.map((tick) => ({ at: fine(across(tick)), text: x.format(tick) })) },
		y: { label: y.label, ticks: y.ticks.map((tick) => ({ at: fine(down(tick)), text: y.format(tick) })) },
		lines: lines.map(({ kind = 'law', points }) => ({
			kind,
			points: points.filter(within).map(place)
		})),
		dots: dots.map(({ shape = 'circle', points }) => ({ shape, points: points.map(place) })),
		words: words.map(({ text, at, align = 'start', stands = 'above', tone = 'line' }) => ({
			text,
			align,
			stands,
			tone,
			...place(at)
		})),
		table
	};
}

/** Values evenly over an axis, for curves. */
export function along({ scale, from, to }: Pick<Axis, 'scale' | 'from' | 'to'>, steps: number): number[] {
	return Array.from({ length: steps + 1 }, (_, i) => {
		if (i === 0) return from;
		if (i === steps) return to;
		const share = i / steps;
		return scale === 'log' ? from * Math.pow(to / from, share) : from + share * (to - from);
	});
}

function scaleOf({ scale, from, to }: Axis, range: [number, number]): Scale {
	return scale === 'log' ? logScale([from, to], range) : linearScale([from, to], range);
}

/** Finer than a hundredth of a percent is not seen; −0 becomes 0. */
function fine(value: number): number {
	return Math.round(value * 100) / 100 + 0;
}
