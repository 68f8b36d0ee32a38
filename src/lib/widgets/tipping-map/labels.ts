/** Where words stand on the map, so that none stands on another. */
import { formatFall, formatLeverage, formatMoney, formatPercent } from '$lib/format';
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
		labels.push({ key: `${level}`, text: formatFall(level).replace('.0', ''), x: right + 6, y, align: 'start' });
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
	const [some, , every] = [shares[0]!, shares[1], shares[2]!];
	return [
		...(some[side >> 2]! < side - 12
			? [
					{
						...{ key: 'dip', text: show === 'fall' ? words.dip : words.none, x: left + 0.8 * text },
						...{ y: x < middle ? clear(dip, 3 * text) : dip, align: 'start', look: 'blue' }
					} as const
				]
			: []),
		...(every[side - 10]! > 12
			? [
					{
						...{ key: 'crash', text: show === 'fall' ? words.crash : words.every, x: right - 0.8 * text },
						...{ y: x > middle ? clear(crash, -3 * text) : crash, align: 'end' }
					} as const
				]
			: [])
	];
}

/** The name of the line, on its calm side, where the point is not. */
export function lineLabel(
	line: Line,
	kind: MapValues['line'],
	{ leverage, depth }: Point,
	edges: Edges,
	layout: Layout
): Label[] {
	const { top, bottom, left, text } = layout;
	const taken = [up(layout, depth), up(layout, edges.depth)];
	const name = words.gain[kind];
	const room = 0.52 * text * name.length + 12;
	const places = [0.42, 0.55, 0.3, 0.68, 0.2, 0.8].map((part) => {
		const y = top + part * (bottom - top);
		const at = ends.depth[1] * (ends.depth[0] / ends.depth[1]) ** part;
		return { x: across(layout, edgeLeverage(line, at)), y, is: edgeLeverage(line, at) };
	});
	const free = places.find(
		({ x, y, is }) =>
			is > 0 &&
			is < Infinity &&
			x - room > left + 4 &&
			taken.every((other) => Math.abs(other - y) > 1.5 * text) &&
			Math.abs(across(layout, leverage) - x) > 1
	);
	return free ? [{ key: 'line', text: name, x: free.x - 9, y: free.y - 4, align: 'end' }] : [];
}

/** What is written at the point, and where from there the line is. */
export function pointLabels(
	point: Point,
	edges: Edges,
	show: MapValues['show'],
	share: number,
	layout: Layout
): { readonly value: Label; readonly edges: readonly Label[] } {
	const { left, right, text, top, bottom } = layout;
	const [x, y] = [across(layout, point.leverage), up(layout, point.depth)];
	const beyond = point.depth < edges.depth;
	const [toX, toY] = [across(layout, edges.leverage), up(layout, edges.depth)];
	/** On the side where no line leads to an edge. */
	const below = beyond ? y + 1.1 * text < bottom : y - 1.1 * text < top;
	const after = beyond ? x + 4 * text < right : x - 4 * text < left;
	const on = isOn(edges);
	return {
		value: {
			key: 'point',
			text: show === 'fall' ? formatFall(point.middle) : formatPercent(share, 0),
			...{ x: x + (after ? 11 : -11), y: y + (below ? 1 : -1) * text, align: after ? 'start' : 'end' }
		},
		edges: [
			...(on.leverage && Math.abs(toX - x) > 2 * text
				? [
						{
							...{ key: 'leverage', text: formatLeverage(edges.leverage), y },
							...(beyond ? ({ x: toX - 9, align: 'end' } as const) : ({ x: toX + 9, align: 'start' } as const))
						}
					]
				: []),
			...(on.depth && Math.abs(toY - y) > 2.2 * text
				? [
						{
							...{ key: 'depth', text: formatMoney(edges.depth), x, align: 'middle' as const },
							y: toY + (beyond ? -1 : 1) * 1.05 * text
						}
					]
				: [])
		]
	};
}

/** Whether the line is on the map, that way. */
export function isOn(edges: Edges): { readonly leverage: boolean; readonly depth: boolean } {
	const [thin, deep] = ends.depth;
	return {
		leverage: edges.leverage > 0 && edges.leverage < Infinity,
		depth: edges.depth >= thin && edges.depth <= deep
	};
}
