/** Many results on one line: a dot each, stacked where they fall together. */

/** Stacks of dots along a line, to be stroked with round caps and `stroke-dasharray="0 pitch"`. */
export interface Stacks {
	readonly path: string;
	/** From dot to dot in a stack. */
	readonly pitch: number;
}

/**
 * @param at where each dot stands along the line, in the drawing's units
 * @param bin dots closer than this share a stack
 * @param base the height of the lowest dot, upwards being smaller
 * @param room the height a stack may fill; all are squeezed to fit the tallest
 */
export function dotStacks(at: readonly number[], bin: number, base: number, room: number): Stacks {
	const stacks = new Map<number, number>();
	for (const x of at) {
		const place = Math.round(x / bin);
		stacks.set(place, (stacks.get(place) ?? 0) + 1);
	}
	const pitch = round(Math.min(bin, room / Math.max(1, ...stacks.values())));
	const strokes = [...stacks].map(
		([place, count]) => `M${round(place * bin)} ${base}v${round(0.05 - (count - 1) * pitch - 0.1)}`
	);
	return { path: strokes.join(''), pitch };
}

/**
 * Many results in a short text, to travel with a page: counted in units, sorted, as steps from one to the next.
 * Their order is lost, and what is finer than a unit.
 */
export function pack(values: readonly number[], unit: number): string {
	const counts = values.map((value) => Math.round(value / unit)).sort((a, b) => a - b);
	return counts.map((count, i) => (count - (counts[i - 1] ?? 0)).toString(36)).join(' ');
}

/** The results that were packed, from the smallest up. */
export function unpack(text: string, unit: number): number[] {
	let count = 0;
	return text === '' ? [] : text.split(' ').map((step) => (count += parseInt(step, 36)) * unit);
}

/** The middle value, 0 for none. */
export function median(values: readonly number[]): number {
	if (values.length === 0) return 0;
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length >> 1;
	return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
