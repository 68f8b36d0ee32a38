import { tenth } from './scale.ts';

/** A line through points, as the `d` of a path, to a tenth of the drawing's unit. */
export function polyline(points: readonly (readonly [x: number, y: number])[]): string {
	return points.map(([x, y], i) => `${i ? 'L' : 'M'}${tenth(x)} ${tenth(y)}`).join('');
}
