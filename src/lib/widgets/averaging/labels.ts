/** Words beside marks, moved apart where they would stand on each other. */
import type { Plot } from './layouts.ts';
import type { Shown } from './shown.ts';
import { multiple, wayTexts } from './words.ts';

export interface WayLabel {
	readonly key: 'lumpSum' | 'instalments';
	readonly y: number;
	readonly name: string;
	readonly value: string;
}

/** At the end of both ways. */
export function wayLabels(shown: Shown, { layout, wealth }: Plot): WayLabel[] {
	const { ways, text, name } = layout;
	const names = wayTexts(shown, name);
	const gap = 2.7 * text;
	const ends = (['lumpSum', 'instalments'] as const)
		.map((key) => ({ key, value: shown.ways[key].at(-1)! }))
		.sort((a, b) => b.value - a.value);
	const [upper, lower] = ends.map(({ value }) => wealth(value)) as [number, number];
	const apart = Math.max(0, gap - (lower - upper)) / 2;
	const room = [ways.top + 0.6 * text, ways.bottom - 0.6 * text] as const;
	const first = Math.min(room[1] - gap, Math.max(room[0], upper - apart));
	const second = Math.min(room[1], Math.max(first + gap, lower + apart));
	return ends.map(({ key, value }, i) => ({
		key,
		y: i === 0 ? first : second,
		name: names[key],
		value: multiple(value)
	}));
}
