/** Scenarios of every kind, drawn at random: calm and wild, falls and squeezes, funds empty and without limit. */
import {
	baseBehaviours,
	baseLeavers,
	baseNewcomers,
	baseScenario,
	type Everyone,
	type Scenario,
	type Stream
} from '$lib/sim';

export function randomScenario({ uniform }: Stream): Scenario {
	const between = (from: number, to: number) => from + uniform() * (to - from);
	const one = <T>(...choices: readonly T[]) => choices[Math.floor(uniform() * choices.length)]!;
	return {
		...baseScenario,
		traders: Math.floor(between(0, 600)),
		typicalLeverage: between(1.5, 50),
		leverageSpread: between(0.1, 2),
		depth: one(between(1e6, 1e7), between(1e7, 1.2e9)),
		profile: one('growing', 'flat', 'latent'),
		exposedLongs: one(0, 0.05, 0.2, 0.6, 1),
		exposedShorts: one(0, 0.08, 0.5, 1),
		maintenanceMarginRate: one(0, 0.005, 0.02),
		shock: between(0, 0.3),
		shockKind: one('sale', 'news'),
		direction: one('down', 'up'),
		newsDuration: one(0, 60, 700),
		refillHalfLife: one(1, 20, 60, 900, Infinity),
		permanentShare: one(0, 0.2, 1),
		makerWithdrawal: one(0, 5, 100),
		liquidationDelay: one(0, 7, 30, 600),
		insuranceFund: one(0, 1e6, 1e8, 1e9, Infinity),
		tick: one(1, 5, 30),
		duration: between(30, 3000)
	};
}

/** Everybody else at once, within the minutes that a random scenario lasts. */
export const everybody: Everyone = {
	...baseBehaviours,
	trend: { ...baseBehaviours.trend, memory: 300, delay: 60 },
	volatilityTargets: { ...baseBehaviours.volatilityTargets, delay: 300 },
	rebalancers: { ...baseBehaviours.rebalancers, delay: 120 },
	panic: { ...baseBehaviours.panic, delay: 300 },
	patientBuyers: { ...baseBehaviours.patientBuyers, delay: 120 },
	largeHolder: { ...baseBehaviours.largeHolder, sellsAt: 0.1, delay: 120 },
	newcomers: [{ ...baseNewcomers, from: 0, to: 300, traders: 100, cohorts: 10 }],
	leavers: baseLeavers,
	tighterMargin: { at: 120, rate: 0.02 },
	quotes: { standing: 0.8, slow: 0.5, returnHalfLife: 3600 },
	news: [{ at: 60, over: 120, move: -0.02, thins: 0.3, lasts: 600 }]
};
