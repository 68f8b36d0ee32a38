/** What came out, as strips on one scale: a dot for each of the many crashes, a ring for the one that is shown. */
import { linearScale, tenth, type Scale } from '$lib/chart/scale';
import { dotStacks, type Stacks } from '../dots.ts';
import type { Strips } from './layouts.ts';
import type { StripShown } from './shown.ts';
import { words } from './words.ts';

export interface Strip {
	readonly shown: StripShown;
	/** The line that the dots stand on. */
	readonly y: number;
	readonly stacks: Stacks;
	/** Where the middle of the many, and the crash that is shown, stand; null where there is none. */
	readonly middle: number | null;
	readonly here: number | null;
}

export interface StripPlot {
	readonly x: Scale;
	readonly ticks: readonly number[];
	readonly strips: readonly Strip[];
	/** Whose the rings are. */
	readonly rings: string;
}

const twentieth = 0.05;

/** Between whole twentieths of the account at the start, two of them at least on either side. */
function spanOf(strips: readonly StripShown[]): [number, number] {
	const all = strips.flatMap(({ here, dots }) => [...dots, ...(here === null ? [] : [here])]);
	const low = Math.min(-0.1, ...all);
	const high = Math.max(0.1, ...all);
	return [twentieth * Math.floor(low / twentieth + 1e-9), twentieth * Math.ceil(high / twentieth - 1e-9)];
}

function ticksIn([low, high]: readonly [number, number]): number[] {
	const step = [0.05, 0.1, 0.2, 0.5, 1, 2].find((step) => (high - low) / step <= 5) ?? 5;
	const first = Math.ceil(low / step - 1e-9);
	const last = Math.floor(high / step + 1e-9);
	return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

export function stripsOf(strips: Strips, shown: readonly StripShown[]): StripPlot {
	const { left, right, first, step, room, dot } = strips;
	const span = spanOf(shown);
	const x = linearScale(span, [left + 4, right - 4]);
	const place = (value: number | null) => (value === null ? null : tenth(x(value)));
	return {
		x,
		ticks: ticksIn(span),
		rings: shown.some(({ rule, here }) => rule === 'you' && here !== null) ? words.here : words.example,
		strips: shown.map((one, i) => {
			const y = first + i * step;
			return {
				...{ shown: one, y },
				// The reader's own few stand as ticks instead.
				stacks: dotStacks(one.rule === 'you' ? [] : one.dots.map(x), dot, y - 2, room),
				middle: place(one.middle),
				here: place(one.here)
			};
		})
	};
}
