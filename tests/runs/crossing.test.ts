/** A run of the static book in a sweep: the same numbers as the engine's own, in whatever order runs come. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playCrossing } from '$lib/runs/crossing';
import { baseMarket, outcome, playRuns, type Market, type Sweep } from '$lib/sim';

const markets = fc.record({
	typicalLeverage: fc.constantFrom(2, 5, 10, 25),
	depth: fc.constantFrom(40e6, 150e6, 600e6),
	shock: fc.constantFrom(0, 0.01, 0.05, 0.1),
	shockKind: fc.constantFrom('sale' as const, 'news' as const),
	profile: fc.constantFrom('growing' as const, 'flat' as const, 'latent' as const),
	openInterest: fc.constantFrom(0, 5e9, 40e9)
});

describe('playCrossing(market, seed)', () => {
	it('is the outcome of that market, bit for bit, whatever was played before', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(markets, fc.integer({ min: 0, max: 40 })), { maxLength: 6 }), (runs) => {
				for (const [changes, seed] of runs) {
					const market = { ...baseMarket, traders: 2000, ...changes };
					const { fall, gain } = outcome(market, seed);
					const crossed = playCrossing(market, seed);
					expect([crossed.fall, crossed.gain]).toEqual([fall, gain]);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('says the same in a sweep, cut into portions anywhere', () => {
		const sweep: Sweep<Market> = {
			setting: { ...baseMarket, traders: 2000 },
			axes: [
				{ name: 'typicalLeverage', values: [4, 12, 7] },
				{ name: 'depth', values: [60e6, 120e6, 240e6] }
			],
			seeds: [5, 6],
			outputs: ['fall', 'gain']
		};
		const whole = playRuns(sweep, playCrossing, 0, 18);
		const pieces = [11, 12, 18, 0, 5, 11]
			.map((from, i, cuts) => [from, cuts[i + 1] ?? 11] as const)
			.filter(([from, to]) => from < to)
			.map(([from, to]) => [from, playRuns(sweep, playCrossing, from, to)] as const);
		const joined = new Float64Array(36);
		for (const [from, values] of pieces) joined.set(values, 2 * from);
		expect(joined).toEqual(whole);
	});
});
