/** From prices to places: the three coins on one scale, in percent of the start. */
import { linearScale, tenth, type Scale } from '$lib/chart/scale';
import type { Layout, Part } from './layouts.ts';
import type { Shown, ShownCoin } from './shown.ts';

export interface Chart {
	readonly part: Part;
	readonly coin: ShownCoin;
	/** Of hours since the start, and of a price. */
	readonly x: Scale;
	readonly y: Scale;
	readonly line: string;
	/** Places of the dashed lines; null where there is none, or none in the picture: what has happened sets its scale. */
	readonly paid: number | null;
	readonly closes: number | null;
}

export interface Plot {
	readonly charts: readonly Chart[];
	/** Changes since the start that have a line, from the lowest up. */
	readonly ticks: readonly number[];
	/** Of a change since the start, in the first chart. */
	readonly level: Scale;
}

/** Room that is there before anything has happened. */
const least = [-0.12, 0.06] as const;

/** The changes that all three charts have to hold. */
function spanOf(coins: readonly ShownCoin[]): [number, number] {
	const changes = coins.flatMap(({ start, known }) => known.map((price) => price / start - 1));
	return [Math.min(least[0], ...changes), Math.max(least[1], ...changes)];
}

/** Round changes, three to five of them. */
function ticksIn([low, high]: readonly [number, number]): number[] {
	const step = [0.05, 0.1, 0.2, 0.5, 1].find((step) => (high - low) / step <= 4.5) ?? 2;
	const first = Math.ceil(low / step - 1e-9);
	const last = Math.floor(high / step + 1e-9);
	return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

export function plotOf(layout: Layout, { coins, hours }: Shown): Plot {
	const span = spanOf(coins);
	const level = (part: Part) => linearScale(span, [part.bottom, part.top]);
	return {
		ticks: ticksIn(span),
		level: level(layout.charts[0]),
		charts: coins.map((coin, i) => {
			const part = layout.charts[i]!;
			const x = linearScale([0, hours], [part.left, part.right]);
			const change = level(part);
			const y = (price: number) => change(price / coin.start - 1);
			const inside = (price: number | null) =>
				price !== null && y(price) <= part.bottom && y(price) >= part.top ? tenth(y(price)) : null;
			return {
				...{ part, coin, x, y },
				line: lineThrough(coin.known.map((price, hour) => [x(hour), y(price)])),
				paid: inside(coin.paid),
				closes: inside(coin.closes)
			};
		})
	};
}

/** A line from point to point, each told from the one before: half as long in a file as where each stands. */
function lineThrough(points: readonly (readonly [x: number, y: number])[]): string {
	let [left, top] = [0, 0];
	return points
		.map(([x, y], i) => {
			const [across, down] = [tenth(x - left), tenth(y - top)];
			left += across;
			top += down;
			return `${i ? 'l' : 'M'}${across} ${down}`;
		})
		.join('');
}
