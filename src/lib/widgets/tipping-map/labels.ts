/** Where words stand on the map, so that none stands on another. */
import { placeLabels } from '$lib/chart/place';
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
	/** Heavier ones stand where two would stand on each other. */
	readonly weight: number;
	/** How far it may move up or down. */
	readonly reach?: number;
}

/** About how much room words take across. */
export function widthOf({ text }: Pick<Label, 'text'>, layout: Layout): number {
	return 0.54 * layout.text * text.length;
}

/** Those that have room, each where it has it. */
export function withRoom(labels: readonly Label[], layout: Layout): Label[] {
	const places = placeLabels(
		labels.map((label) => ({
			...label,
			...{ width: widthOf(label, layout), height: 1.1 * layout.text, reach: label.reach ?? 0 }
		})),
		{ top: 0, bottom: layout.bottom }
	);
	return labels.flatMap((label) => {
		const y = places.get(label.key);
		return y === undefined ? [] : [{ ...label, y }];
	});
}

/** Falls, at the right end of their borders, or where they leave the map at the top. */
export function fallLabels({ falls: reaches }: Relief, shock: number, layout: Layout): Label[] {
	const { right, top, text } = layout;
	const labels: Label[] = [];
	const named = (level: number) =>
		({ key: `${level}`, text: formatFall(level).replace('.0', ''), align: 'start', weight: 1 }) as const;
	let lowest = Infinity;
	let rightmost = -Infinity;
	for (const [k, level] of [...falls.entries()].reverse()) {
		if (level <= shock) continue;
		const end = reaches[k]!.at(-1)!;
		const y = rowEdge(layout, end);
		if (end === 0 || end === side || y > lowest - 1.1 * text) continue;
		lowest = y;
		labels.push({ ...named(level), x: right + 9, y });
	}
	for (const [k, level] of falls.entries()) {
		if (level <= shock) continue;
		const column = reaches[k]!.indexOf(side);
		const x = columnEdge(layout, column) + 4;
		if (column < 1 || x < rightmost || x > right - 3 * text) continue;
		rightmost = x + 2.8 * text;
		labels.push({ ...named(level), x, y: top + 0.8 * text });
	}
	return labels;
}

/** The names of the two regions, where they fit inside. */
export function regionLabels({ shares }: Relief, measure: MapValues['measure'], layout: Layout): Label[] {
	const { left, right, top, bottom, text } = layout;
	const inset = 0.8 * text;
	const dip: Label = {
		...{ key: 'dip', text: measure === 'fall' ? words.dip : words.none, look: 'blue', align: 'start' },
		...{ x: left + inset, y: top + 1.6 * text, weight: 2, reach: 4 * text }
	};
	const crash: Label = {
		...{ key: 'crash', text: measure === 'fall' ? words.crash : words.every, align: 'end' },
		...{ x: right - inset, y: bottom - 1.4 * text, weight: 2, reach: 4 * text }
	};
	const columns = (label: Label) => Math.ceil((side * (widthOf(label, layout) + 2 * inset)) / (right - left));
	/** As high as the words, with some room. */
	const rows = Math.ceil((side * 2.4 * text) / (bottom - top));
	return [
		...(shares[0]![columns(dip)]! < side - rows ? [dip] : []),
		...(shares[2]![side - columns(crash)]! > rows ? [crash] : [])
	];
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
	const beyond = depth < edges.depth ? -1 : 1;
	const taken = [up(layout, depth), up(layout, edges.depth) + beyond * text];
	const isFree = (y: number) => taken.every((other) => Math.abs(other - y) > 1.5 * text);
	const room = (text: string) => widthOf({ text }, layout) + 12;
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
		return free ? [{ key: 'line', text: name, x: free.x - 9, y: free.y - 4, align: 'end', weight: 5 }] : [];
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
		...(free
			? [{ key: 'line', text: name, x: free.x + 9, y: free.y + 6, align: 'start', weight: 5 } as const]
			: []),
		...(steps
			? [{ key: 'steps', text: words.half, x: steps.x - 9, y: steps.y - 4, align: 'end', weight: 4 } as const]
			: [])
	];
}
