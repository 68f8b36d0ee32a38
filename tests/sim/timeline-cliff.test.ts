import { describe, expect, it } from 'vitest';
import { flatProfile, playTimeline, type Crowd, type Scenario } from '../../src/lib/sim/index.ts';
import { nobody, withoutTime } from '../../src/lib/validation/by-hand.ts';

/** A long, even cluster: a position every USD, in a book that holds one coin a USD, far from the floor. */
const length = 400_000;
const startPrice = 1e9;

function cluster(gain: number): Crowd {
	const column = (value: number) => new Float64Array(length).fill(value);
	return {
		count: length,
		drop: Float64Array.from({ length }, (_, i) => i + 1),
		cumulativeCoins: Float64Array.from({ length: length + 1 }, (_, i) => gain * i),
		coins: column(gain),
		entryPrice: column(startPrice),
		leverage: column(10)
	};
}

describe('T8: with bids that come back and engines that take time, a cascade sustains itself from n_c on', () => {
	/** Half-life, delay, permanent share, tick. */
	const cases = [
		[60, 30, 0, 1],
		[60, 30, 0.2, 1],
		[60, 30, 0.5, 1],
		[20, 60, 0.1, 1],
		[120, 10, 0, 0.5],
		[60, 30, 0.2, 5]
	] as const;

	it.each(cases)(
		'half-life %d s, delay %d s, permanent share %d, ticks of %d s: within a twentieth',
		(refillHalfLife, liquidationDelay, permanentShare, tick) => {
			const scenario: Scenario = {
				...withoutTime,
				startPrice,
				shockKind: 'sale',
				shock: 20 / startPrice,
				refillHalfLife,
				liquidationDelay,
				permanentShare,
				tick,
				duration: 4000
			};
			const crowds = (gain: number) => ({ longs: cluster(gain), shorts: nobody });
			const { criticalGain } = playTimeline(
				scenario,
				{ longs: nobody, shorts: nobody },
				flatProfile(1)
			).summary;
			const swept = (share: number) =>
				playTimeline(scenario, crowds(share * criticalGain), flatProfile(1)).summary.fall * startPrice;
			expect(swept(0.95)).toBeLessThan(length / 4);
			expect(swept(1.05)).toBeGreaterThan(length);
		}
	);
});
