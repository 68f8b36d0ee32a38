/** Many results on one line: a dot each, stacked where they fall together. */

/**
 * The stroke of a stack of dots (draw it with round caps and no length).
 * @param at where each dot stands along the line, in the drawing's units
 * @param bin dots closer than this share a stack
 * @param base the height of the line, upwards being smaller
 * @param room the height a stack may fill; taller ones are squeezed
 */
export function dotStacks(at: readonly number[], bin: number, base: number, room: number): string {
	const stacks = new Map<number, number>();
	for (const x of at) {
		const place = Math.round(x / bin);
		stacks.set(place, (stacks.get(place) ?? 0) + 1);
	}
	const tallest = Math.max(1, ...stacks.values());
	const pitch = Math.min(bin, room / tallest);
	let path = '';
	for (const [place, count] of stacks) {
		for (let i = 0; i < count; i++) path += `M${round(place * bin)} ${round(base - i * pitch)}h.01`;
	}
	return path;
}

/** The middle value, 0 for none. */
export function median(values: readonly number[]): number {
	if (values.length === 0) return 0;
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length >> 1;
	return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
