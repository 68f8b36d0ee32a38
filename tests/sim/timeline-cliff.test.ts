import { describe, expect, it } from 'vitest';
import { criticalGainPerTick } from '../../src/lib/sim/index.ts';
import { clusterLength, sweptBy } from '../../src/lib/validation/cascade-in-time.ts';

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
			const resilience = { refillHalfLife, liquidationDelay, permanentShare, tick };
			const critical = criticalGainPerTick(resilience);
			expect(sweptBy(0.95 * critical, resilience)).toBeLessThan(clusterLength / 4);
			expect(sweptBy(1.05 * critical, resilience)).toBeGreaterThan(clusterLength);
		}
	);
});
