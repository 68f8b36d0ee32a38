import { describe, expect, it } from 'vitest';
import { roundAgainst } from '../../src/lib/sim/index.ts';

describe('roundAgainst(side, price, step)', () => {
	it('takes the next step up for a long and down for a short', () => {
		expect(roundAgainst('long', 7735.372549, 0.5)).toBe(7735.5);
		expect(roundAgainst('short', 7735.372549, 0.5)).toBe(7735);
	});

	it('leaves a price that is on the grid, rounding of floating-point numbers apart', () => {
		for (const side of ['long', 'short'] as const) {
			expect(roundAgainst(side, 7735.5, 0.5)).toBe(7735.5);
			expect(roundAgainst(side, 1.1, 0.1)).toBeCloseTo(1.1, 12);
			expect(roundAgainst(side, 0.3, 0.1)).toBeCloseTo(0.3, 12);
		}
	});

	it('keeps 0 and Infinity, which mean never', () => {
		expect(roundAgainst('long', 0, 0.5)).toBe(0);
		expect(roundAgainst('short', Infinity, 0.5)).toBe(Infinity);
	});
});
