/** The ladder: how far the price falls as it is set, with each thing cut out, and on the news alone. */
import { formatFall } from '$lib/format';
import { cuts, isOut, type Cut } from '$lib/learn/panic-day';
import type { Plot } from './plot.ts';
import { fallOf, type Shown } from './shown.ts';
import { cutNames, words } from './words.ts';

export interface Rung {
	readonly key: Cut | 'set' | 'alone';
	readonly name: string;
	readonly number: string;
	/** Whether it is of what is set, and whether it is the one that is compared. */
	readonly current: boolean;
	readonly chosen: boolean;
	readonly y: number;
	/** Middle of the bar, and where its parts end: the news, the whole fall, and the fall as set. */
	readonly middle: number;
	readonly news: number;
	readonly end: number;
	readonly set: number;
}

export function rungsOf(shown: Shown, { layout, fall }: Plot): Rung[] {
	const { values, course, current } = shown;
	const { ladder, name } = layout;
	const all = ['set', ...cuts, 'alone'] as const;
	return all.map((key, i): Rung => {
		const isCut = key !== 'set' && key !== 'alone';
		const size = key === 'set' ? course.fall : key === 'alone' ? values.shock : fallOf(shown, key);
		const missing = isCut && isOut(values, key) && name !== 'narrow';
		const y = ladder.first + i * ladder.step;
		const end = fall(size);
		return {
			key,
			name: isCut ? cutNames[key][name] : words[key],
			number: missing ? words.off : formatFall(size),
			current: !isCut || current || key === values.cut,
			chosen: key === values.cut,
			y,
			middle: y + ladder.under,
			news: Math.min(end, fall(values.shock)),
			end,
			set: fall(course.fall)
		};
	});
}

/** The cut whose rung lies at a height; none for the fall as set, for the news, and beside the ladder. */
export function cutAt({ ladder }: Plot['layout'], x: number, y: number): Cut | undefined {
	const { from, first, step, under } = ladder;
	if (x < from - 8) return undefined;
	return cuts[Math.round((y - first - under / 2) / step) - 1];
}
