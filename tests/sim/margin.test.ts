import { describe, expect, it } from 'vitest';
import {
	bankruptcyPrice,
	distanceToLiquidation,
	equity,
	liquidationPrice,
	type Position
} from '../../src/lib/sim/index.ts';

const long: Position = { side: 'long', entryPrice: 100, coins: 2, leverage: 10 };
const short: Position = { ...long, side: 'short' };
const sides = ['long', 'short'] as const;
const leverages = [1, 1.1, 2, 5, 10, 25, 100, 125];
const rates = [0, 0.001, 0.005, 0.0079];

describe('equity(position, markPrice)', () => {
	it('is the margin at the entry price', () => {
		expect(equity(long, 100)).toBe(20);
		expect(equity(short, 100)).toBe(20);
	});

	it('gains with the price for a long and against it for a short', () => {
		expect([equity(long, 103), equity(short, 103)]).toEqual([26, 14]);
	});

	it('is a debt past the bankruptcy price', () => {
		expect(equity(long, 88)).toBe(-4);
		expect(equity(short, 112)).toBe(-4);
	});
});

describe('liquidationPrice(terms, maintenanceMarginRate)', () => {
	it('agrees with an exchange that publishes its worked examples (5× and 3× at 10, rate 1%)', () => {
		const at = (side: 'long' | 'short', leverage: number, entryPrice: number) =>
			liquidationPrice({ side, leverage, entryPrice }, 0.01);
		expect(at('long', 5, 10)).toBeCloseTo(8.0808080808, 9);
		expect(at('short', 5, 10)).toBeCloseTo(11.8811881188, 9);
		expect(at('long', 3, 10)).toBeCloseTo(6.734006734, 9);
	});

	it('leaves exactly the maintenance margin, for every side, leverage and rate', () => {
		for (const side of sides) {
			for (const leverage of leverages) {
				for (const rate of rates) {
					const position = { ...long, side, leverage };
					const price = liquidationPrice(position, rate);
					expect(equity(position, price)).toBeCloseTo(rate * price * position.coins, 9);
				}
			}
		}
	});

	it('never falls below 0, and is 0 for a long without borrowing', () => {
		expect(liquidationPrice({ ...long, leverage: 1 }, 0.005)).toBe(0);
	});

	it('closes in on the entry price as leverage rises', () => {
		for (const side of sides) {
			const gaps = leverages.map((leverage) =>
				Math.abs(100 - liquidationPrice({ ...long, side, leverage }, 0.005))
			);
			expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
		}
	});
});

describe('bankruptcyPrice(terms)', () => {
	it('is where equity is 0, and lies beyond the liquidation price', () => {
		for (const side of sides) {
			for (const leverage of leverages) {
				const position = { ...long, side, leverage };
				const price = bankruptcyPrice(position);
				expect(equity(position, price)).toBeCloseTo(0, 9);
				const d = side === 'long' ? 1 : -1;
				expect(d * price).toBeLessThanOrEqual(d * liquidationPrice(position, 0.005));
			}
		}
	});
});

describe('distanceToLiquidation(side, leverage, maintenanceMarginRate)', () => {
	it('is the way from the entry price to the liquidation price, as a fraction', () => {
		for (const side of sides) {
			for (const leverage of leverages) {
				const way = Math.abs(100 - liquidationPrice({ side, entryPrice: 100, leverage }, 0.005)) / 100;
				expect(distanceToLiquidation(side, leverage, 0.005)).toBeCloseTo(way, 12);
			}
		}
	});
});
