/** Where words stand on the map, so that none stands on another. */
import { formatFall } from '$lib/format';
import { falls, type Relief } from './cells.ts';
import { ends, side } from './grid.ts';
import { across, columnEdge, rowEdge, up, type Layout } from './layouts.ts';
import { edgeLeverage, type Line } from './line.ts';
import type { Edges, Point } from './point.ts';
import type { MapValues } from './spec.ts';
import { words } from './words.ts';

export interface Label {
	readonly key: string;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly align: 'start' | 'middle' | 'end';
	readonly look?: 'quiet' | 'fuel' | 'blue';
}

/** Falls, at the right end of their borders, or where they leave the map at the top. */
export function fallLabels({ falls: reaches }: Relief, shock: number, layout: Layout): Label[] {
	const { right, top, text } = layout;
	const labels: Label[] = [];
	let lowest = Infinity;
	let rightmost = -Infinity;
	for (const [k, level] of [...falls.entries()].reverse()) {
		if (level <= shock) continue;
		const end = reaches[k]!.at(-1)!;
		const y = rowEdge(layout, end);
		if (end === 0 || end === side || y > lowest - 1.1 * text) continue;
		lowest = y;
		labels.push({
			key: `${level}`,
			text: formatFall(level).replace('.0', ''),
			x: right + 6,
			y,
			align: 'start'
		});
	}
	for (const [k, level] of falls.entries()) {
		if (level <= shock) continue;
		const column = reaches[k]!.indexOf(side);
		const x = columnEdge(layout, column) + 4;
		if (column < 1 || x < rightmost || x > right - 3 * text) continue;
		rightmost = x + 2.8 * text;
		labels.push({
			key: `${level}`,
			text: formatFall(level).replace('.0', ''),
			...{ x, y: top + 0.8 * text, align: 'start' }
		});
	}
	return labels;
}

/** The names of the two regions, where they are regions, and out of the way of the point. */
export function regionLabels(
	{ shares }: Relief,
	show: MapValues['show'],
	{ leverage, depth }: Point,
	layout: Layout
): Label[] {
	const { left, right, top, bottom, text } = layout;
	const [x, y] = [across(layout, leverage), up(layout, depth)];
	const clear = (at: number, away: number) => (Math.abs(at - y) < 2.2 * text ? at + away : at);
	const dip = top + 1.6 * text;
	const crash = bottom - 1.4 * text;
	const middle = (left + right) / 2;
	const labels: Label[] = [];
	if (shares[0]![side >> 2]! < side - 12)
		labels.push({
			...{ key: 'dip', text: show === 'fall' ? words.dip : words.none, look: 'blue' },
			...{ x: left + 0.8 * text, y: x < middle ? clear(dip, 3 * text) : dip, align: 'start' }
		});
	if (shares[2]![side - 10]! > 12)
		labels.push({
			...{ key: 'crash', text: show === 'fall' ? words.crash : words.every },
			...{ x: right - 0.8 * text, y: x > middle ? clear(crash, -3 * text) : crash, align: 'end' }
		});
	return labels;
}

/**
 * The name of the line, where the point is not: on its calm side; or, where it has the steps of the played edge on that
 * side, on the other one, and the name of the steps across from it.
 */
export function lineLabels(
	{ shares }: Relief,
	line: Line,
	kind: MapValues['line'],
	{ leverage, depth }: Point,
	edges: Edges,
	layout: Layout
): Label[] {
	const { top, bottom, left, right, text } = layout;
	const taken = [up(layout, depth), up(layout, edges.depth)];
	const isFree = (y: number) => taken.every((other) => Math.abs(other - y) > 1.5 * text);
	const room = (name: string) => 0.52 * text * name.length + 12;
	const places = [0.42, 0.55, 0.3, 0.68, 0.2, 0.8]
		.map((part) => ({ part, y: top + part * (bottom - top) }))
		.filter(({ y }) => isFree(y))
		.map(({ part, y }) => {
			const at = edgeLeverage(line, ends.depth[1] * (ends.depth[0] / ends.depth[1]) ** part);
			return { y, x: at > 0 && at < Infinity ? across(layout, at) : NaN };
		});
	const name = words.gain[layout.name === 'narrow' ? 'ahead' : kind];
	if (kind === 'ahead') {
		const free = places.find(
			({ x }) => x - room(name) > left + 4 && Math.abs(across(layout, leverage) - x) > 1
		);
		return free ? [{ key: 'line', text: name, x: free.x - 9, y: free.y - 4, align: 'end' }] : [];
	}
	const free = places.find(({ x }) => x + room(name) < right - 4);
	const steps = places
		.map(({ y }) => {
			const row = Math.round((side * (bottom - y)) / (bottom - top));
			const column = shares[1]!.findIndex((end) => end >= row);
			return { y, x: column < 0 ? NaN : columnEdge(layout, column) };
		})
		.find(({ x }) => x - room(words.half) > left + 4);
	return [
		...(free ? [{ key: 'line', text: name, x: free.x + 9, y: free.y + 6, align: 'start' } as const] : []),
		...(steps
			? [{ key: 'steps', text: words.half, x: steps.x - 9, y: steps.y - 4, align: 'end' } as const]
			: [])
	];
}
