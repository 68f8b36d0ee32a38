/** The days as strokes: one in 41 is drawn. */
import { tenth } from '$lib/chart/scale';
import { dayCount, type Days } from '$lib/learn/paired-days';
import type { Plot } from './layouts.ts';
import { isChosen, type Choice } from '$lib/learn/paired-correlation';

/** Days for each one that is drawn; odd, so that the mirror images take turns. */
const every = 41;

export const drawnDays: readonly number[] = Array.from(
	{ length: Math.ceil(dayCount / every) },
	(_, k) => k * every
);

export interface Dots {
	/** Points, to be stroked with round caps. */
	readonly chosen: string;
	readonly others: string;
	/** Days with forced sales among the chosen: short upright strokes. */
	readonly sold: string;
}

export function dotsOf({ bitcoin, other, sold }: Days, which: Choice, edge: number, { x, y }: Plot): Dots {
	const dots = { chosen: '', others: '', sold: '' };
	for (const k of drawnDays) {
		const at = `M${tenth(x(bitcoin[k]!))} ${tenth(y(other[k]!))}`;
		if (sold[k]) dots.sold += `${at}v-4m0 4v4`;
		else if (isChosen(which, bitcoin[k]!, edge)) dots.chosen += `${at}h0`;
		else dots.others += `${at}h0`;
	}
	return dots;
}
