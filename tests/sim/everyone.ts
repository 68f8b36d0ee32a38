/** Everybody else, drawn at random: for properties that hold whoever takes part. */
import fc from 'fast-check';
import type { BehaviourKind, Everyone, Scenario } from '../../src/lib/sim/index.ts';
import { between, scenarios } from './scenarios.ts';

const delay = fc.constantFrom(0, 60, 3600);
const notional = fc.oneof(between(0, 1e8), between(1e8, 1e11));
const perhaps = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 });

const newcomers = fc.record({
	from: between(-900, 300),
	length: between(0, 900),
	notional,
	longShare: fc.constantFrom(0, 0.3, 0.6, 1),
	typicalLeverage: between(1.5, 50),
	leverageSpread: between(0.1, 2),
	traders: fc.integer({ min: 0, max: 60 }),
	cohorts: fc.integer({ min: 1, max: 20 })
});

/** One for each name that there is, or it does not compile. */
const behaviours: { readonly [kind in BehaviourKind]: fc.Arbitrary<NonNullable<Everyone[kind]>> } = {
	stops: fc.record({
		notional,
		levels: fc.constantFrom([0.01], [0.02, 0.05, 0.1], [0.5, 0.98]),
		band: between(0.0001, 0.1),
		clustered: fc.constantFrom(0, 0.5, 1),
		delay
	}),
	trend: fc.record({ notional, memory: between(60, 7200), full: between(0.001, 0.5), delay }),
	volatilityTargets: fc.record({ notional, delay }),
	rebalancers: fc.record({ notional, multiple: between(-3, 3), delay }),
	panic: fc.record({
		notional,
		threshold: between(0.01, 1),
		spread: between(0, 2),
		fearShift: between(0, 0.9),
		delay
	}),
	patientBuyers: fc.record({ notional, first: between(0.001, 0.2), last: between(0.3, 0.95), delay }),
	largeHolder: fc.record({
		notional,
		basis: between(0.01, 2),
		sellsAt: fc.constantFrom(0, 0.05, 0.2, Infinity),
		share: between(0, 1),
		delay
	}),
	breakEven: fc.record({
		notional,
		level: between(0.0001, 0.3),
		band: between(0.0001, 0.1),
		caught: fc.constantFrom(0, 0.005, 0.05),
		delay
	})
};

/** Any of them, all of them, or nobody. */
export const anybody: fc.Arbitrary<Everyone> = fc
	.record({
		lead: fc.constantFrom(0, 0, 300, 900),
		calmVolatility: between(0.001, 0.2),
		...Object.fromEntries(Object.entries(behaviours).map(([kind, one]) => [kind, perhaps<unknown>(one)])),
		newcomers: perhaps(
			fc.array(
				newcomers.map(({ length, ...group }) => ({ ...group, to: group.from + length })),
				{ maxLength: 2 }
			)
		),
		leavers: perhaps(fc.record({ perHour: between(0, 10) })),
		tighterMargin: perhaps(fc.record({ at: between(-300, 900), rate: fc.constantFrom(0, 0.005, 0.03, 0.1) })),
		quotes: perhaps(
			fc.record({ standing: between(0.05, 1), slow: between(0, 1), returnHalfLife: between(60, 86_400) })
		),
		news: perhaps(
			fc.array(
				fc.record({
					at: between(-300, 900),
					over: fc.constantFrom(0, 120, 900),
					move: between(-0.5, 0.5),
					thins: between(0, 0.95),
					lasts: between(0, 900)
				}),
				{ maxLength: 3 }
			)
		),
		funding: perhaps(
			fc.record({
				interest: between(-0.01, 0.01),
				clamp: between(0, 0.1),
				hours: fc.constantFrom(0.1, 0.25),
				impactNotional: between(1, 1e9)
			})
		)
	})
	.map((drawn) => Object.fromEntries(Object.entries(drawn).filter(([, setting]) => setting !== undefined)));

/** The same scenarios, smaller and rougher, played for half an hour or so. */
export const smallScenarios: fc.Arbitrary<Scenario> = scenarios.map((drawn) => ({
	...drawn,
	traders: Math.floor(drawn.traders / 2),
	shock: (drawn.shock * 5) / 3,
	tick: Math.max(5, drawn.tick),
	duration: 1200 + 0.4 * drawn.duration
}));
