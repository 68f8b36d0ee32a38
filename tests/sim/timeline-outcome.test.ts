/** A summary alone is the same summary, whatever the ledger behind it leaves out. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { baseScenario, timeline, timelineOutcome, type Scenario } from '../../src/lib/sim/index.ts';

const scenarios: fc.Arbitrary<Scenario> = fc
	.record({
		traders: fc.constantFrom(0, 1, 40, 2000),
		typicalLeverage: fc.constantFrom(3, 8, 25),
		depth: fc.constantFrom(40e6, 150e6, 1e9),
		insuranceFund: fc.constantFrom(0, 1e8, Infinity),
		direction: fc.constantFrom('down' as const, 'up' as const),
		exposedShorts: fc.constantFrom(0.08, 0.6),
		profile: fc.constantFrom('growing' as const, 'flat' as const)
	})
	.map((change) => ({ ...baseScenario, duration: 1800, ...change }));

it('timelineOutcome(scenario, seed) is the summary of the timeline', () => {
	let closed = 0;
	fc.assert(
		fc.property(scenarios, fc.nat(9), (scenario, seed) => {
			const { summary } = timeline(scenario, seed);
			expect(timelineOutcome(scenario, seed)).toEqual(summary);
			closed += summary.winnersClosed;
		}),
		{ numRuns: 200 }
	);
	expect(closed).toBeGreaterThan(1000);
});
