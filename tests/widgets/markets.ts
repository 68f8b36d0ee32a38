/** Markets that the controls can set, from corner to corner, for sweeps. */
import { baseMarket, run, type Market, type Run } from '$lib/sim';
import { stepsOf, type Step } from '$lib/widgets/steps';

export const leverages = [2, 5, 10, 20, 30];
export const depths = [40e6, 150e6, 1200e6];
export const shocks = [0.01, 0.05, 0.1];

export interface Case {
	/** What is set, in short. */
	readonly name: string;
	readonly run: Run;
}

export function played(change: Partial<Market>, seed = 1): Case {
	return { name: `${JSON.stringify(change)}, crowd ${seed}`, run: run({ ...baseMarket, ...change }, seed) };
}

/** Every leverage against every depth and shock, in the shapes and crowds asked for. */
export function* markets(
	profiles: readonly Market['profile'][] = ['growing'],
	seeds: readonly number[] = [1]
): Generator<Case> {
	for (const seed of seeds)
		for (const typicalLeverage of leverages)
			for (const profile of profiles)
				for (const depth of depths)
					for (const shock of shocks) yield played({ typicalLeverage, profile, depth, shock }, seed);
}

/** Nobody is sold, nobody is there, and everything is sold into an empty book. */
export function edges(): Case[] {
	const empty = { typicalLeverage: 30, depth: 40e6, openInterest: 100e9, shock: 0.1 };
	return [
		played({ traders: 0 }),
		played({ traders: 2, typicalLeverage: 30, shock: 0.1 }),
		played({ typicalLeverage: 2, shock: 0.01 }),
		played({ ...empty, profile: 'flat' }),
		played({ ...empty, profile: 'latent' }),
		played(empty)
	];
}

/** What is wrong, by the name of the case; none is the promise. */
export function faultsOf(
	cases: readonly Case[],
	check: (run: Run, steps: Step[]) => readonly (string | false)[]
): string[] {
	return cases.flatMap(({ name, run }) =>
		check(run, stepsOf(run))
			.filter((fault) => fault !== false)
			.map((fault) => `${name}: ${fault}`)
	);
}
