/** What each control is promised to do: src/lib/widgets/directions.ts, read for the tests. */
import { directions, type Movement } from '../../src/lib/widgets/directions.ts';

export { directions };

export type Value = Movement['from'];

/** What a movement does to one output. */
type Promised = Pick<Movement, 'output' | 'direction'>;

/** A way that a control goes, and all that it does on it. */
export interface Journey {
	readonly from: Value;
	readonly to: Value;
	readonly promises: readonly Promised[];
}

/** A control in one opening, and its journeys there. */
export interface Travels {
	readonly input: string;
	readonly stage: string | undefined;
	readonly journeys: readonly Journey[];
}

/** By control and opening: movements over the same way are one journey. */
export function travelsOf(movements: readonly Movement[]): readonly Travels[] {
	const apart = groups(movements, ({ input, stage }) => `${input} ${stage}`);
	return [...apart.values()].map((list) => {
		const { input, stage } = list[0]!;
		const byWay = groups(list, ({ from, to }) => `${from} ${to}`);
		return { input, stage, journeys: [...byWay.values()].map((same) => ({ ...same[0]!, promises: same })) };
	});
}

function groups(
	movements: readonly Movement[],
	name: (movement: Movement) => string
): Map<string, Movement[]> {
	const found = new Map<string, Movement[]>();
	for (const movement of movements)
		found.set(name(movement), [...(found.get(name(movement)) ?? []), movement]);
	return found;
}

/** Promises that a widget's values, before and after, do not keep. */
export function broken(
	promises: readonly Promised[],
	before: Readonly<Record<string, string>>,
	after: Readonly<Record<string, string>>
): string[] {
	return promises
		.filter(({ output, direction }) => {
			const [first, last] = [before[output], after[output]];
			if (first === undefined) throw new Error(`there is no output ${output}`);
			// What is still being computed is not stated yet.
			if (last === undefined) return true;
			if (direction === 'changes') return last === first;
			return direction === 'up' ? Number(last) <= Number(first) : Number(last) >= Number(first);
		})
		.map(({ output, direction }) => `${output} ${direction}: ${before[output]} to ${after[output]}`);
}
