/** The words of the picture, each in its place. */
import type { Plot } from './charts.ts';
import { labelsOf } from './labels.ts';
import type { Layout } from './layouts.ts';
import type { Shown } from './shown.ts';
import type { StripPlot } from './strips.ts';
import { change, words } from './words.ts';

export interface Worded {
	readonly x: number;
	readonly y: number;
	readonly align: 'start' | 'middle' | 'end';
	readonly look?: 'quiet' | 'fuel' | undefined;
	/** The part that matters, before the rest. */
	readonly strong?: string;
	readonly text: string;
}

function quiet(x: number, y: number, align: Worded['align'], text: string): Worded {
	return { x, y, align, text, look: 'quiet' };
}

export function chartWords(layout: Layout, plot: Plot, shown: Shown): Worded[] {
	const { name, text, above } = layout;
	const narrow = name === 'narrow';
	const days = name === 'wide' ? [24, 48, 72, 96] : [48, 96];
	return [
		...plot.charts.flatMap(({ part, coin, x, y }, k): Worded[] => {
			const under = part.bottom + text;
			// Charts that stand beside each other share the axis of the first; of those below each other the last has the days.
			const ticks = narrow
				? plot.ticks.filter((tick, i) => i === 0 || tick === 0)
				: k === 0
					? plot.ticks
					: [];
			const dated = !narrow || k === plot.charts.length - 1;
			return [
				{
					...{ x: part.left, y: part.top - above, align: 'start', strong: coin.name },
					text: ` ${change(coin.known.at(-1)! / coin.start - 1)}`
				},
				...ticks.map((tick) => quiet(part.left - 6, y(coin.start * (1 + tick)), 'end', change(tick))),
				...(dated
					? [
							quiet(part.left, under, 'start', words.start),
							...days.map((hour) =>
								quiet(x(hour), under, hour === shown.hours ? 'end' : 'middle', words.day(hour))
							)
						]
					: [])
			];
		}),
		...labelsOf(layout, plot, shown)
	];
}

export function stripWords(layout: Layout, { x, ticks, strips, rings }: StripPlot): Worded[] {
	const { names, columns, first, above, head } = layout.strips!;
	const { text, width } = layout;
	const edge = 1.3 * text;
	const under = strips.at(-1)!.y + text;
	return [
		quiet(columns[0], first - head, 'end', rings),
		quiet(columns[1], first - head, 'end', words.middle(layout.name)),
		...strips.flatMap(({ shown: { name, here, middle }, y }): Worded[] => [
			{ x: names, y: y - above, align: 'start', strong: name, text: '' },
			...(here === null
				? []
				: [{ x: columns[0], y: y - above, align: 'end', strong: change(here), text: '' } as const]),
			...(middle === null ? [] : [quiet(columns[1], y - above, 'end', change(middle))])
		]),
		...ticks.map((tick) => {
			const at = x(tick);
			return quiet(at, under, at < edge ? 'start' : at > width - edge ? 'end' : 'middle', change(tick));
		})
	];
}
