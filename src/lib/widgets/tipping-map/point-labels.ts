/** What is written at the point, and where from there the line is. */
import { formatFall, formatLeverage, formatMoney } from '$lib/format';
import { ends } from './grid.ts';
import type { Label } from './labels.ts';
import { across, up, type Layout } from './layouts.ts';
import type { Edges, Point } from './point.ts';
import type { MapValues } from './spec.ts';
import { words } from './words.ts';

/** The value at the point, on the side where no dots lead to the line; and what stands where they end. */
export function pointLabels(
	point: Point,
	edges: Edges,
	measure: MapValues['measure'],
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
	const labels: Label[] = [];
	if (on.leverage && Math.abs(toX - x) > 2 * text)
		labels.push({
			...{ key: 'leverage', text: formatLeverage(edges.leverage), y, weight: 8 },
			...{ x: toX + (beyond ? -9 : 9), align: beyond ? 'end' : 'start' }
		});
	if (on.depth && Math.abs(toY - y) > 2.2 * text) {
		const depth = { key: 'depth', text: formatMoney(edges.depth), weight: 8 };
		if (toY + 1.6 * text > bottom) labels.push({ ...depth, x: x - 9, y: toY - 0.4 * text, align: 'end' });
		else labels.push({ ...depth, x, y: toY + (beyond ? -1.05 : 1.05) * text, align: 'middle' });
	}
	return {
		value: {
			...{ key: 'point', weight: 9 },
			text:
				measure === 'fall' ? formatFall(point.middle) : words.share(point.crashes, point.here.falls.length),
			...{ x: x + (after ? 11 : -11), y: y + (below ? 1 : -1) * text, align: after ? 'start' : 'end' }
		},
		edges: labels
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
