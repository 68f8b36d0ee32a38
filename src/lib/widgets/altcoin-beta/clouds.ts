/** Returns as marks: a circle for a calm minute, a diamond for one of the fall, and the lines through both. */
import { polyline } from '$lib/chart/pen';
import { linearScale, tenth, type Scale } from '$lib/chart/scale';
import type { Part } from './layouts.ts';
import type { Cloud, Played } from './play.ts';

/** A line, and where its name stands. */
export interface Fitted {
	readonly d: string;
	readonly slope: number;
	readonly name: { readonly x: number; readonly y: number };
}

export interface Clouds {
	readonly x: Scale;
	readonly y: Scale;
	/** Returns at which something is written. */
	readonly across: readonly number[];
	readonly up: readonly number[];
	readonly calm: string;
	readonly stress: string;
	readonly lines: { readonly calm: Fitted; readonly stress: Fitted };
}

/** The coin's returns are drawn so much smaller: a slope of this many runs from corner to corner, whatever the scale. */
const squeeze = 3;
/** Of the way down there is so much up. */
const above = 0.5;
const steps = [1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10];

/** The smallest round reach into which every minute fits. */
function reachOf({ calm, stress }: Played): number {
	const all = [calm, stress];
	const need = (values: readonly number[], by: number) =>
		Math.max(...values.map((value) => (value < 0 ? -value : value / above) / by));
	const least = 1.04 * Math.max(...all.flatMap(({ x, y }) => [need(x, 1), need(y, squeeze)]));
	for (let unit = 1e-4; unit < 10; unit *= 10) {
		const step = steps.find((step) => least <= step * unit);
		if (step) return step * unit;
	}
	return 10;
}

export function cloudsOf(played: Played, part: Part, text: number): Clouds {
	const { left, right, top, bottom } = part;
	const reach = reachOf(played);
	const low = -squeeze * reach;
	const high = -above * low;
	const x = linearScale([-reach, above * reach], [left, right]);
	const y = linearScale([high, low], [top, bottom]);
	const { calm, stress } = played;
	const line = ({ slope, height }: Cloud, side: 'over' | 'under'): Fitted => {
		/** A place on the line, or where it leaves the plot on the way there. */
		const inside = (place: number): readonly [number, number] => {
			const value = height + slope * place;
			const limit = value < low ? low : value > high ? high : value;
			return [x(limit === value ? place : (limit - height) / slope), y(limit)];
		};
		const [from, to] = [inside(-reach), inside(above * reach)];
		return { d: polyline([from, to]), slope, name: nameBeside(from, to, part, text, side) };
	};
	const [over, under] =
		stress.slope >= calm.slope ? (['over', 'under'] as const) : (['under', 'over'] as const);
	return {
		x,
		y,
		across: [-reach, -reach / 2, 0],
		up: [high, 0, low / 2, low],
		calm: circles(calm, x, y, text > 13 ? 2.6 : 2),
		stress: diamonds(stress, x, y, text > 13 ? 4.5 : 3.5),
		lines: { calm: line(calm, over), stress: line(stress, under) }
	};
}

/** A name is so many times as long as its letters are high, its mark included. */
const long = 7.5;

/**
 * The name of a line that climbs to the right, at its left end: over it where it is clear of the whole name, or under it;
 * where there is no room under it, to its right.
 */
function nameBeside(
	from: readonly [number, number],
	to: readonly [number, number],
	{ left, top, bottom }: Part,
	text: number,
	side: 'over' | 'under'
): { x: number; y: number } {
	const climb = (from[1] - to[1]) / (to[0] - from[0]);
	const room = 0.9 * text;
	const x = left + 6;
	if (side === 'over')
		return { x, y: Math.max(top + room, Math.min(from[1], from[1] - climb * long * text) - room) };
	const y = Math.max(from[1], from[1] - climb * long * text) + room;
	if (y < bottom - room) return { x, y };
	return {
		x: from[0] + Math.max(0, (from[1] - (bottom - 2 * room)) / Math.max(climb, 0.1)) + 8,
		y: bottom - room
	};
}

function circles({ x: xs, y: ys }: Cloud, x: Scale, y: Scale, r: number): string {
	return xs
		.map(
			(value, k) =>
				`M${tenth(x(value) - r)} ${tenth(y(ys[k]!))}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
		)
		.join('');
}

export function diamonds({ x: xs, y: ys }: Pick<Cloud, 'x' | 'y'>, x: Scale, y: Scale, r: number): string {
	return xs
		.map((value, k) => `M${tenth(x(value))} ${tenth(y(ys[k]!) - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`)
		.join('');
}
