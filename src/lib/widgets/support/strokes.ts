/** The marks of the picture as paths. */
import { polyline, thinned } from '$lib/chart/pen';
import { tenth } from '$lib/chart/scale';
import { minutes, row, ticksAMinute, type Hour } from '$lib/learn/level-hour';
import type { Plot } from './layouts.ts';
import type { Row } from './orders.ts';
import { soldByMinute } from './told.ts';

/** The price from one minute to another. */
export function courseOf({ price }: Hour, { x, y }: Plot, from: number, to: number): string {
	const points: (readonly [number, number])[] = [];
	const last = Math.round(to * ticksAMinute);
	for (let tick = Math.round(from * ticksAMinute); tick <= last; tick++) {
		points.push([x(tick / ticksAMinute), y(price[tick]!)]);
	}
	return polyline(thinned(points));
}

/** USD in a tick from which the price is drawn as pushed. */
const push = 8e6;

/** Where stops and exchanges sell: the parts of the course that they push. */
export function pushedOf(hour: Hour, plot: Plot, to: number): string {
	const { run, price } = hour;
	const flow = run.others.flows.stops!;
	const strokes: string[] = [];
	let from = -1;
	const last = Math.round(to * ticksAMinute);
	for (let tick = 1; tick <= last + 1; tick++) {
		const coins = tick > last ? 0 : flow[tick]! + run.columns.longCoins[tick]!;
		const isPushed = coins * (price[tick] ?? 0) > push;
		if (isPushed && from < 0) from = tick - 1;
		if (!isPushed && from >= 0) {
			strokes.push(courseOf(hour, plot, from / ticksAMinute, (tick - 1) / ticksAMinute));
			from = -1;
		}
	}
	return strokes.join('');
}

/** Bars of one kind of order: where each begins and ends, USD from the middle, above 0 to the right. */
export function barsOf(
	rows: readonly Row[],
	{ layout: { middle, half }, y, usd, low }: Plot,
	ends: (row: Row) => readonly [from: number, to: number]
): string {
	return rows
		.map((one) => {
			const [from, to] = ends(one);
			if (Math.abs(to - from) < usd * 0.004) return '';
			const gap = (y(low) - y(low + row)) * 0.09;
			const across = (sum: number) => tenth(middle + half * Math.max(-1, Math.min(1, sum / usd)));
			const [top, bottom] = [tenth(y(one.price + row) + gap), tenth(y(one.price) - gap)];
			return `M${across(from)} ${top}H${across(to)}V${bottom}H${across(from)}z`;
		})
		.join('');
}

/** What was sold each minute, stops at the bottom and liquidations on them. */
export function stripOf(
	hour: Hour,
	{ layout, x, most }: Plot,
	to: number
): { stops: string; forced: string } {
	const { stops, forced } = soldByMinute(hour);
	const [top, bottom] = layout.strip;
	const height = (usd: number) => bottom - ((bottom - top) * usd) / most;
	const bar = (minute: number, from: number, sum: number) => {
		if (minute >= to || sum - from < most * 0.006) return '';
		const [left, right] = [tenth(x(minute) + 0.4), tenth(x(Math.min(minute + 1, minutes)) - 0.4)];
		return `M${left} ${tenth(height(from))}H${right}V${tenth(height(sum))}H${left}z`;
	};
	return {
		stops: stops.map((sum, i) => bar(i, 0, sum)).join(''),
		forced: forced.map((sum, i) => bar(i, stops[i]!, stops[i]! + sum)).join('')
	};
}

/** Successive dots of a column fall beside each other, in an order that never clumps. */
const golden = 0.6180339887;

/** A dot for the lowest price of every hour; what is lower than the scale stands at its end. */
export function dotsOf(lows: readonly number[], { layout, y }: Plot, column: 0 | 1): string {
	const middle = layout.columns[column];
	return lows
		.map((low, i) => `M${tenth(middle + layout.broad * (((i * golden) % 1) - 0.5))} ${tenth(y(low))}h0`)
		.join('');
}
