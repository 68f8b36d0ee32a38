/** What work takes: medians by the clock and of the processor, alone or in turn with something else. */

/** Milliseconds: by the clock, and of the processor in all threads, which other programs disturb less. */
export interface Cost {
	readonly wall: number;
	readonly cpu: number;
}

/** Rounds of a median at most; an odd number. */
export const mostRounds = 21;
/** Work that does not count, ms, before the engine's code is taken to be compiled; and calls, unless they take far longer. */
const warmUp = { least: 200, calls: 5, most: 2000 } as const;
/** What is measured at once lasts so long, ms: the processor's clock is coarse. */
const leastSpan = 20;
/** Rounds that do not count after something else has run: a collected heap grows anew, collected code is compiled again. */
const settling = 5;
/** A median takes about so long, ms, at most, but for three rounds. */
const mostSpan = 8000;

/** What something takes once. */
export function cost(work: () => unknown): Cost {
	const start = performance.now();
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

/** Calls that count, as many in a row as the clocks can tell apart, and how many such rounds make a median. */
export interface Taking {
	readonly rounds: number;
	/** One round: the cost of a call in it. */
	take(): Cost;
	/** The same after something else has run, and rounds that do not count: caches, heap and compiled code settle. */
	takeAfter(): Cost;
}

/**
 * Get ready to measure calls.
 *
 * @param call gets another whole number each time, so that nothing can be kept from call to call
 */
export function taking(call: (k: number) => unknown): Taking {
	let k = 0;
	let spent = 0;
	let once = 0;
	while (spent < warmUp.least || (k < warmUp.calls && spent < warmUp.most)) {
		once = cost(() => call(k++)).wall;
		spent += once;
	}
	const inRow = Math.max(1, Math.ceil(leastSpan / once));
	const few = Math.floor(mostSpan / (inRow * once));
	const take = () => {
		const { wall, cpu } = cost(() => {
			for (const end = k + inRow; k < end; k++) call(k);
		});
		return { wall: wall / inRow, cpu: cpu / inRow };
	};
	return {
		rounds: Math.min(mostRounds, Math.max(3, few - 1 + (few % 2))),
		take,
		takeAfter() {
			for (let round = 0; round < settling; round++) take();
			return take();
		}
	};
}

/** The median cost of a call. */
export function medianCost(call: (k: number) => unknown): Cost {
	const { rounds, take } = taking(call);
	const costs = Array.from({ length: rounds }, take);
	return { wall: median(costs.map(({ wall }) => wall)), cpu: median(costs.map(({ cpu }) => cpu)) };
}

/** Two things as they were taken, round by round. */
export type Pair<T> = readonly [ours: T, other: T];

/** Take two things in turn, who is first changing from round to round: a pair is of the same moment. */
export function inTurn<T>(rounds: number, ours: () => T, other: () => T): Pair<T>[] {
	return Array.from({ length: rounds }, (_, round) => {
		if (round % 2 === 0) return [cleared(ours), cleared(other)];
		const second = cleared(other);
		return [cleared(ours), second];
	});
}

/** Take something after the garbage of others is gone: nobody is charged for it. Node gives `gc` if asked to. */
function cleared<T>(take: () => T): T {
	globalThis.gc?.();
	return take();
}

/** Processor ms of two things, and how many times the second's the first took: each a median over rounds. */
export interface Compared {
	readonly ours: number;
	readonly other: number;
	readonly ratio: number;
}

export function compared(pairs: readonly Pair<number>[]): Compared {
	return {
		ours: median(pairs.map(([first]) => first)),
		other: median(pairs.map(([, second]) => second)),
		ratio: median(pairs.map(([first, second]) => first / second))
	};
}

/** The middle of an odd number of values; of an even one, the upper of the two. */
export function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
