/** Where the names of two lines stand: where the lines lie farthest apart, on the far side of each. */

export interface Name {
	readonly side: 'above' | 'below';
	/** `--x` and `--y` in percent of the sheet, `--slide` in percent of the name's own width. */
	readonly style: string;
}

/**
 * @param you heights of one line at evenly spaced places, percent from the top
 * @param truth heights of the other
 */
export function placeNames(you: readonly number[], truth: readonly number[]): { you: Name; truth: Name } {
	const apart = truth.map((height, i) => Math.abs(height - you[i]!));
	const at = apart.indexOf(Math.max(...apart));
	const last = truth.length - 1;
	const sinks = truth[last]! >= truth[0]!;

	/** Away from the line's own run: over a sinking line to the right, under it to the left. */
	function slide(side: Name['side']) {
		if (at < 2) return '0%';
		if (at > last - 2) return '-100%';
		return (side === 'above') === sinks ? '0%' : '-100%';
	}

	function name(height: number, side: Name['side']): Name {
		return { side, style: `--x: ${(100 * at) / last}%; --y: ${height}%; --slide: ${slide(side)}` };
	}

	const youAbove = you[at]! <= truth[at]!;
	return {
		you: name(you[at]!, youAbove ? 'above' : 'below'),
		truth: name(truth[at]!, youAbove ? 'below' : 'above')
	};
}
