/** Words over the drawing: what one label is, how much room it takes, and how a column of them finds its places. */
import type { Box } from '$lib/chart/place';

export interface Label {
	readonly key: string;
	readonly x: number;
	/** Of its middle. */
	readonly y: number;
	readonly align: 'start' | 'middle' | 'end';
	readonly tone: 'plain' | 'quiet' | 'blue' | 'fuel';
	/** One under the other. */
	readonly lines: readonly string[];
	/** Which of them is bold. */
	readonly bold?: 0 | 1;
	/** Stands on paper of its own, for it lies on marks. */
	readonly ground?: 'paper';
	/** A thin line leads there from this height at the end of the bars. */
	readonly from?: number;
}

export const lineHeight = 1.25;
/** How wide a letter is, in parts of the text's size. */
const letter = 0.54;

export function widthOf(words: string, text: number): number {
	return words.length * text * letter;
}

/** @param text the height of the drawing's words */
export function boxOf({ x, y, align, lines }: Label, text: number): Box {
	const width = Math.max(...lines.map((words) => widthOf(words, text)));
	const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
	const half = (lines.length * lineHeight * text) / 2;
	return { left, right: left + width, top: y - half, bottom: y + half };
}

/**
 * Heights in order, moved apart as little as it takes: what comes too close shares its way evenly (the least squares of
 * heights that keep their order, which neighbours out of order settle by meeting at their mean).
 */
export function spaced(
	heights: readonly number[],
	least: number,
	{ top, bottom }: Pick<Box, 'top' | 'bottom'>
): number[] {
	const groups: { mean: number; count: number }[] = [];
	heights.forEach((height, i) => {
		let group = { mean: height - i * least, count: 1 };
		for (let above = groups.at(-1); above && above.mean > group.mean; above = groups.at(-1)) {
			const count = above.count + group.count;
			group = { mean: (above.mean * above.count + group.mean * group.count) / count, count };
			groups.pop();
		}
		groups.push(group);
	});
	const most = bottom - (heights.length - 1) * least;
	return groups
		.flatMap(({ mean, count }) => Array.from({ length: count }, () => mean))
		.map((start, i) => Math.max(top, Math.min(most, start)) + i * least);
}
