import { tenth } from './scale.ts';

/** A line through points, as the `d` of a path, to a tenth of the drawing's unit. */
export function polyline(points: readonly (readonly [x: number, y: number])[]): string {
	return points.map(([x, y], i) => `${i ? 'L' : 'M'}${tenth(x)} ${tenth(y)}`).join('');
}

type Point = readonly [x: number, y: number];

/**
 * Of points that go to the right, those that a line through all of them shows: within one and a half units the first, the
 * lowest, the highest and the last.
 */
export function thinned(points: readonly Point[]): readonly Point[] {
	const kept: Point[] = [];
	for (let from = 0; from < points.length;) {
		let end = from;
		let [low, high] = [from, from];
		for (; end < points.length && points[end]![0] < points[from]![0] + 1.5; end++) {
			if (points[end]![1] < points[low]![1]) low = end;
			if (points[end]![1] > points[high]![1]) high = end;
		}
		const near = new Set([from, Math.min(low, high), Math.max(low, high), end - 1]);
		for (const at of near) kept.push(points[at]!);
		from = end;
	}
	return kept;
}
