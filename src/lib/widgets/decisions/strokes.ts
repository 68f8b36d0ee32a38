/** The marks of the picture as paths, each with the name of how it looks. */
import { tenth } from '$lib/chart/scale';
import { chars } from '$lib/controls/words';
import type { Chart, Plot } from './charts.ts';
import type { Layout } from './layouts.ts';
import type { Mark, Shown } from './shown.ts';
import type { StripPlot } from './strips.ts';
import { words } from './words.ts';

export interface Stroke {
	readonly look: string;
	readonly d: string;
	/** Of dots: from one to the next, and how large. */
	readonly dash?: string;
	readonly thick?: number;
}

const stroke = (look: string, d: string): Stroke => ({ look, d });

function circle(look: string, x: number, y: number, r: number): Stroke {
	return stroke(look, `M${tenth(x) - r} ${tenth(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`);
}

const days = [0, 24, 48, 72, 96];

export function chartStrokes({ charts, ticks }: Plot, { marks, hours }: Shown): Stroke[] {
	return charts.flatMap((chart, k) => {
		const { part, coin, x, y, line, paid, closes } = chart;
		const { left, right, top, bottom } = part;
		const level = (look: string, at: number | null) =>
			at === null ? [] : [stroke(look, `M${left} ${tenth(at)}H${right}`)];
		const last = coin.known.length - 1;
		return [
			...ticks.flatMap((tick) => level(tick === 0 ? 'rail' : 'grid', y(coin.start * (1 + tick)))),
			stroke('rail', days.map((hour) => `M${tenth(x(hour))} ${bottom}v4`).join('')),
			...level('paid', paid),
			...level('closes', closes),
			stroke('price', line),
			...(last < hours
				? [
						stroke('now', `M${tenth(x(last))} ${top}V${bottom}`),
						circle('ring', x(last), y(coin.known[last]!), 4)
					]
				: []),
			...marks.filter((mark) => mark.coin === k).map((mark) => markStroke(chart, mark))
		];
	});
}

/** A triangle that points up for bought and down for sold, a disc for liquidated. */
function markStroke({ part, x, y }: Chart, { hour, price, kind }: Mark): Stroke {
	// A triangle that points up hangs below its price, and stays in its chart.
	const [across, down] = [x(hour), Math.min(y(price), part.bottom - (kind === 'buy' ? 8 : 0))];
	if (kind === 'liquidation') return circle('forced', across, down, 6);
	return stroke(kind, `M${tenth(across)} ${tenth(down)}l5.5 ${kind === 'buy' ? 9 : -9}h-11z`);
}

export function stripStrokes(
	layout: Layout,
	{ x, ticks, strips, rings }: StripPlot,
	current: Shown['current']
): Stroke[] {
	const { left, right, step, first, room, head, columns } = layout.strips!;
	const last = first + (strips.length - 1) * step;
	/** Ring and bar stand before the heads that name them. */
	const key = (text: string, i: 0 | 1) => columns[i] - 0.54 * layout.text * chars(text) - 9;
	return [
		circle('ring', key(rings, 0), first - head, 4.5),
		stroke('middle', `M${tenth(key(words.middle(layout.name), 1))} ${first - head - 7}v14`),
		stroke('grid', ticks.map((tick) => `M${tenth(x(tick))} ${first - room}V${last}`).join('')),
		stroke('rail', `M${tenth(x(0))} ${first - room}V${last + 4}`),
		...strips.flatMap(({ shown: { rule, dots }, y, stacks, middle, here }) => [
			stroke('rail', `M${left} ${y}H${right}`),
			rule === 'you'
				? stroke('own', dots.map((value) => `M${tenth(x(value))} ${y}v-12`).join(''))
				: {
						look: current || rule !== 'plan' ? 'dots' : 'dots old',
						d: stacks.path,
						dash: `0 ${stacks.pitch}`,
						thick: tenth(0.82 * stacks.pitch)
					},
			...(middle === null ? [] : [stroke('middle', `M${middle} ${y + 5}V${y - room}`)]),
			...(here === null ? [] : [circle('ring', here, y, 5.5)])
		])
	];
}
