/** One price scale for the exhibits of a fall: it grows in steps, so that a drag does not stretch it. */

export interface FallScale {
	/** The deepest fall it shows, as a fraction of the start. */
	readonly max: number;
	/** Rows that the marks are counted in. */
	readonly rows: number;
	/** Falls at which a grid line stands, as fractions. */
	readonly grid: readonly number[];
}

const steps: readonly (readonly [max: number, rows: number, grid: number])[] = [
	[0.08, 32, 0.02],
	[0.12, 24, 0.04],
	[0.16, 32, 0.05],
	[0.24, 24, 0.05],
	[0.32, 32, 0.1],
	[0.48, 24, 0.1],
	[0.64, 32, 0.2],
	[0.99, 33, 0.2]
];

/** The smallest scale on which a fall ends above the bottom tenth. */
export function fallScale(fall: number): FallScale {
	const [max, rows, every] = steps.find(([max]) => fall <= 0.9 * max) ?? steps.at(-1)!;
	const grid = Array.from({ length: Math.floor(max / every + 1e-9) + 1 }, (_, i) => i * every);
	return { max, rows, grid };
}

const unitSteps = [1, 2, 5];

/** The smallest round number of coins (1, 2 or 5 times a power of ten) with which `coins` make at most `marks` marks. */
export function coinsPerMark(coins: number, marks: number): number {
	for (let power = 1; power < 1e12; power *= 10) {
		for (const step of unitSteps) if (coins <= step * power * marks) return step * power;
	}
	return 1e12;
}
