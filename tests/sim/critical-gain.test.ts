import { describe, expect, it } from 'vitest';
import {
	criticalGain,
	criticalGainPerTick,
	type Resilience,
	type TickedResilience
} from '../../src/lib/sim/index.ts';
import { sustains } from '../../src/lib/validation/cascade-in-time.ts';
import { flip } from '../../src/lib/validation/flip.ts';

const base = { refillHalfLife: 60, liquidationDelay: 30, permanentShare: 0.2, tick: 5 };

describe('T8: criticalGainPerTick(resilience)', () => {
	it.each<Partial<TickedResilience>>([
		{},
		{ permanentShare: 0 },
		{ permanentShare: 0.6 },
		{ permanentShare: 0.9 },
		{ permanentShare: 1 },
		{ liquidationDelay: 0 },
		{ liquidationDelay: 300 },
		{ liquidationDelay: 300, permanentShare: 0.4 },
		{ refillHalfLife: 5, permanentShare: 0 },
		{ refillHalfLife: 5 },
		{ refillHalfLife: 600 },
		{ refillHalfLife: Infinity },
		{ tick: 1 },
		{ tick: 60 }
	])('is where a cascade starts to sustain itself, to 0.1%%: %o', (changed) => {
		const resilience = { ...base, ...changed };
		const found = flip((gain) => sustains(gain, resilience), 0.5, 40, 1e-4);
		expect(Math.abs(found / criticalGainPerTick(resilience) - 1)).toBeLessThan(0.001);
	});

	it('is 2.26 for the base case, and tends to the law without ticks', () => {
		expect(criticalGainPerTick(base)).toBeCloseTo(2.2607, 4);
		const law = criticalGain({ refillRate: Math.LN2 / 60, delay: 30, permanentShare: 0.2 });
		expect(law).toBeCloseTo(2.224, 3);
		expect(criticalGainPerTick({ ...base, tick: 0.001 })).toBeCloseTo(law, 4);
	});

	it('moves away with faster makers and slower engines, and nearer with a larger permanent share', () => {
		const at = (changed: Partial<TickedResilience>) => criticalGainPerTick({ ...base, ...changed });
		expect(at({ refillHalfLife: 30 })).toBeGreaterThan(at({}));
		expect(at({ liquidationDelay: 60 })).toBeGreaterThan(at({}));
		expect(at({ permanentShare: 0.3 })).toBeLessThan(at({}));
	});
});

/** Whether τs² + (1 + rτ − n)s + r(1 − nγ) has a real root above 0. */
function hasRoot(n: number, { refillRate: r, delay: t, permanentShare: y }: Resilience): boolean {
	const b = 1 + r * t - n;
	const square = b * b - 4 * t * r * (1 - n * y);
	return square >= 0 && -b + Math.sqrt(square) > 0;
}

describe('T8: criticalGain(resilience)', () => {
	it('is (1 + √(rτ))² when nothing of the impact stays', () => {
		for (const refillRate of [0, 0.001, 0.02, 1, 50]) {
			for (const delay of [0, 1, 30, 900]) {
				const law = (1 + Math.sqrt(refillRate * delay)) ** 2;
				const found = criticalGain({ refillRate, delay, permanentShare: 0 });
				expect(found / law).toBeCloseTo(1, 12);
			}
		}
	});

	it('is the least gain with a real root above 0, over a grid', () => {
		for (const refillRate of [1e-4, 0.01, 0.3, 4]) {
			for (const delay of [0.5, 30, 400]) {
				for (const permanentShare of [0, 0.01, 0.2, 0.5, 0.77, 0.95, 1]) {
					const resilience = { refillRate, delay, permanentShare };
					const critical = criticalGain(resilience);
					expect(hasRoot(critical * (1 + 1e-6), resilience)).toBe(true);
					for (let share = 0.02; share < 1; share += 0.02) {
						expect(hasRoot(critical * share, resilience)).toBe(false);
					}
					expect(hasRoot(critical * (1 - 1e-6), resilience)).toBe(false);
				}
			}
		}
	});

	it('is 1 if nothing refills, nothing waits, or everything stays', () => {
		expect(criticalGain({ refillRate: 0, delay: 30, permanentShare: 0.2 })).toBe(1);
		expect(criticalGain({ refillRate: 0.01, delay: 0, permanentShare: 0.2 })).toBe(1);
		expect(criticalGain({ refillRate: 0.01, delay: 30, permanentShare: 1 })).toBe(1);
		expect(criticalGain({ refillRate: 0, delay: 0, permanentShare: 0 })).toBe(1);
	});

	it('never passes 1/γ, and is continuous where the two cases meet, at γ = 1/(1 + rτ)', () => {
		const at = (permanentShare: number) => criticalGain({ refillRate: 0.1, delay: 30, permanentShare });
		expect(at(0.25 - 1e-9)).toBeCloseTo(4, 6);
		expect(at(0.25)).toBe(4);
		expect(at(0.5)).toBe(2);
	});
});
