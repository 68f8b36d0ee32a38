/** How two series of prices move together. */
import { ln } from '../elementary.ts';

/** A stretch of ticks, cut into intervals. */
export interface Stretch {
	readonly first: number;
	readonly last: number;
	/** Ticks of an interval, at least 1; a rest at the end is left out. */
	readonly step: number;
}

/** Logarithmic returns over the intervals of a stretch. */
export function returnsOver(prices: Float64Array, { first, last, step }: Stretch): Float64Array {
	const count = Math.max(0, Math.floor((last - first) / step));
	const returns = new Float64Array(count);
	for (let k = 0; k < count; k++) returns[k] = ln(prices[first + (k + 1) * step] / prices[first + k * step]);
	return returns;
}

/** Slope and correlation of y on x; null where x, or for the correlation x or y, does not vary. */
export interface Comovement {
	readonly beta: number | null;
	readonly correlation: number | null;
}

/** Least squares with a constant: β = cov(x, y)/var(x). */
export function comovement(x: Float64Array, y: Float64Array): Comovement {
	const { length } = x;
	const mean = (values: Float64Array) => values.reduce((sum, one) => sum + one, 0) / length;
	if (length < 2) return { beta: null, correlation: null };
	const [xMean, yMean] = [mean(x), mean(y)];
	let [xx, xy, yy] = [0, 0, 0];
	for (let k = 0; k < length; k++) {
		const [dx, dy] = [x[k] - xMean, y[k] - yMean];
		xx += dx * dx;
		xy += dx * dy;
		yy += dy * dy;
	}
	if (!(xx > 0)) return { beta: null, correlation: null };
	const correlation = yy > 0 ? Math.max(-1, Math.min(xy / Math.sqrt(xx) / Math.sqrt(yy), 1)) : null;
	return { beta: xy / xx, correlation };
}
