/** The marks of the map as paths: a level is one, however many cells it has. */
import { polyline } from '$lib/chart/pen';
import { tenth } from '$lib/chart/scale';
import type { Reach } from './cells.ts';
import { ends, side, valueAlong } from './grid.ts';
import { across, columnEdge, rowEdge, up, type Layout } from './layouts.ts';
import { edgeDepth, edgeLeverage, type Line } from './line.ts';

/** All cells that pass a level. */
export function regionOf(reach: Reach, layout: Layout): string {
	if (!reach.some((end) => end > 0)) return '';
	const steps = reach.map((end, column) =>
		end === reach[column - 1]
			? ''
			: `${column ? `H${tenth(columnEdge(layout, column))}` : ''}V${tenth(rowEdge(layout, end))}`
	);
	return `M${layout.left} ${layout.bottom}${steps.join('')}H${layout.right}V${layout.bottom}z`;
}

/** The border of those cells, where it runs inside the map. */
export function borderOf(reach: Reach, layout: Layout): string {
	let path = '';
	let drawn = false;
	for (const [column, end] of reach.entries()) {
		const inside = end > 0 && end < side;
		if (inside) {
			const y = tenth(rowEdge(layout, end));
			path += drawn ? `V${y}` : `M${tenth(columnEdge(layout, column))} ${y}`;
			path += `H${tenth(columnEdge(layout, column + 1))}`;
		}
		drawn = inside;
	}
	return path;
}

/** The line where the gain is 1, as far as it is on the map. */
export function lineOn(line: Line, layout: Layout): string {
	const [thin, deep] = ends.depth;
	const first = edgeLeverage(line, thin);
	const points = Array.from({ length: side + 1 }, (_, i) => valueAlong('leverage', i / side))
		.map((leverage) => [leverage, edgeDepth(line, leverage)] as const)
		.filter(([, depth]) => depth >= thin && depth <= deep);
	if (points.length === 0) return '';
	const last = edgeLeverage(line, deep);
	return polyline(
		[
			...(first > 0 ? [[first, thin] as const] : []),
			...points,
			...(last > points.at(-1)![0] && last < Infinity ? [[last, deep] as const] : [])
		].map(([leverage, depth]) => [across(layout, leverage), up(layout, depth)])
	);
}
