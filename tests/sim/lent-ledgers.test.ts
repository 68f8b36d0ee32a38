/** A summary does not depend on which runs came before it, nor on whether a ledger was kept. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { baseScenario, timeline, timelineOutcome, type Scenario } from '../../src/lib/sim/index.ts';
import { lend, takeBack } from '../../src/lib/sim/lent-ledgers.ts';
import { emptyLedger } from '../../src/lib/sim/accounts.ts';
import { drawn } from '../../src/lib/sim/timeline.ts';
import { play } from '../../src/lib/sim/timeline-clock.ts';

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

it('timelineOutcome(scenario, seed) is the summary of the timeline, one run after the other', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(scenarios, fc.nat(9)), { minLength: 2, maxLength: 6 }), (runs) => {
			const summaries = runs.map(([scenario, seed]) => timelineOutcome(scenario, seed));
			for (const [i, [scenario, seed]] of runs.entries()) {
				expect(summaries[i]).toEqual(timeline(scenario, seed).summary);
			}
		}),
		{ numRuns: 60 }
	);
});

it('a ledger comes back empty, and one that never comes back is not lent again', () => {
	const setting: Scenario = { ...baseScenario, traders: 2000, duration: 900, insuranceFund: 0 };
	const { crowds, book } = drawn(setting, 1);
	const lent = lend(crowds);
	const other = lend(crowds);
	expect(other.long).not.toBe(lent.long);
	const clock = play(setting, crowds, book, undefined, lent);
	expect(clock.exchange.deleveragedInAll).toBeGreaterThan(0);
	expect(lent.long).not.toEqual(emptyLedger(1000));
	takeBack(clock.exchange);
	const again = lend(crowds);
	expect(again.long).toBe(lent.long);
	for (const side of ['long', 'short'] as const) expect(again[side]).toEqual(emptyLedger(1000));
});
