/** Labels along a line that never lie on one another: those that come too close move up a row. */

export interface Label {
	/** Where it points, percent of the line. It slides by as much of its own width, so it never sticks out. */
	readonly at: number;
	/** How wide it is, percent of the line. */
	readonly width: number;
}

/**
 * The row of each label, 0 nearest the line. Earlier labels get the nearer rows.
 * @param gap least distance between two labels of a row, percent of the line
 */
export function stack(labels: readonly Label[], gap = 2): number[] {
	const rows: { from: number; to: number }[][] = [];
	return labels.map(({ at, width }) => {
		const from = at - (at / 100) * width;
		const to = from + width;
		let row = 0;
		while (rows[row]?.some((other) => from < other.to + gap && other.from < to + gap)) row++;
		(rows[row] ??= []).push({ from, to });
		return row;
	});
}
