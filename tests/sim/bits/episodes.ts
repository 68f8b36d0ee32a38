/** Runs with everybody else in them. */
import type { Episode, Everyone, Scenario } from '../../../src/lib/sim/index.ts';
import type { Engine, Played } from './index.ts';

export function episodes(engine: Engine): Record<string, Played> {
	const { baseScenario, episode } = engine;
	const { breakEven, ...baseBehaviours } = engine.baseBehaviours;
	const outcome = (whole: Episode) => ({ ...whole, scenario: undefined, everyone: undefined });
	const played =
		(everyone: Everyone, change: Partial<Scenario> = {}): Played =>
		() =>
			outcome(episode({ ...baseScenario, duration: 6 * 3600, ...change }, everyone, 1));
	const everybody: Everyone = {
		lead: 4 * 3600,
		...baseBehaviours,
		largeHolder: { ...baseBehaviours.largeHolder, sellsAt: 0.15 },
		newcomers: [
			{ ...engine.baseNewcomers, from: -4 * 3600, cohorts: 24 },
			{ ...engine.baseNewcomers, from: 3600, to: 4 * 3600, notional: 4e9, cohorts: 12 }
		],
		leavers: engine.baseLeavers,
		tighterMargin: { at: 300, rate: 0.01 },
		quotes: { ...engine.baseQuotes, standing: 0.8, slow: 0.4 },
		news: [{ at: 1800, over: 600, move: -0.02, thins: 0.3, lasts: 3600 }],
		funding: { ...engine.baseFunding, hours: 4 }
	};
	const { stops, trend, volatilityTargets, rebalancers, panic, patientBuyers, largeHolder } = baseBehaviours;
	return {
		'episode: nobody else': played({}),
		'episode: everybody': played(everybody, { duration: 12 * 3600 }),
		'episode: everybody in a squeeze': played(everybody, { direction: 'up', duration: 12 * 3600 }),
		'episode: everybody, empty fund, thin book': played(everybody, { insuranceFund: 0, depth: 60e6 }),
		'episode: stops and panic': played({ stops, panic }),
		'episode: trend and volatility': played({ trend, volatilityTargets }),
		'episode: buyers and rebalancers': played({ lead: 600, patientBuyers, rebalancers }),
		'episode: a large holder at once': played({ largeHolder: { ...largeHolder, sellsAt: 0 } }),
		'episode: stops, and holders who sell once even': played({
			stops,
			breakEven,
			news: [{ at: 1800, over: 1800, move: -0.04, thins: 0, lasts: 0 }]
		}),
		'episode: newcomers, leavers, funding': played({
			lead: 3600,
			newcomers: [{ ...engine.baseNewcomers, from: -3600, to: 7200, cohorts: 30 }],
			leavers: engine.baseLeavers,
			funding: { ...engine.baseFunding, hours: 1 }
		}),
		'episode: thin weekend, more news, tighter margin': played({
			quotes: { ...engine.baseQuotes, standing: 0.4, slow: 0.5 },
			news: [
				{ at: -1, over: 0, move: 0.01, thins: 0, lasts: 0 },
				{ at: 900, over: 300, move: -0.03, thins: 0.6, lasts: 1800 }
			],
			tighterMargin: { at: 0, rate: 0.02 }
		})
	};
}
