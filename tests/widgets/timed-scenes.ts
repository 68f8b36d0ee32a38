/** Timelines that the controls can set, from corner to corner, as courses of playback. */
import { baseScenario, timeline, type Scenario, type Timeline } from '$lib/sim';
import { inMinutes } from '$lib/widgets/cascade/in-minutes';
import type { Course } from '$lib/widgets/cascade/course';

export interface TimedCase {
	/** What is set, in short. */
	readonly name: string;
	readonly timeline: Timeline;
	readonly course: Course;
}

const corners: readonly Partial<Scenario>[] = [
	{},
	{ shockKind: 'sale' },
	{ refillHalfLife: 10 },
	{ refillHalfLife: 3600, typicalLeverage: 30 },
	{ liquidationDelay: 0 },
	{ liquidationDelay: 300, refillHalfLife: 3600 },
	{ makerWithdrawal: 20 },
	{ insuranceFund: 0, typicalLeverage: 20 },
	{ insuranceFund: 0, shockKind: 'sale' },
	{ profile: 'flat', typicalLeverage: 20, depth: 40e6 },
	{ profile: 'latent' },
	{ depth: 40e6, typicalLeverage: 30, openInterest: 100e9, shock: 0.1, profile: 'flat' },
	{ typicalLeverage: 2, shock: 0.01 },
	{ typicalLeverage: 2, shock: 0.01, shockKind: 'sale' },
	{ traders: 0 },
	{ traders: 2, typicalLeverage: 30, shock: 0.1 }
];

export const timedCases: readonly TimedCase[] = corners.map((change) => {
	const played = timeline({ ...baseScenario, ...change }, 1);
	return { name: JSON.stringify(change), timeline: played, course: inMinutes(played) };
});

/** What is wrong, by the name of the case; none is the promise. */
export function timedFaults(check: (one: TimedCase) => readonly (string | false)[]): string[] {
	return timedCases
		.flatMap((one) => check(one).map((fault) => fault && `${one.name}: ${fault}`))
		.filter((fault) => fault !== false);
}
