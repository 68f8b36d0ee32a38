import { describe, expect, it } from 'vitest';
import {
	inverseBankruptcyPrice,
	inverseEntryValueLiquidationPrice,
	inverseEquity,
	inverseEquityValue,
	inverseLiquidationPrice,
	liquidationPrice,
	type InversePosition
} from '../../src/lib/sim/index.ts';

const sides = ['long', 'short'] as const;

/** $1,000 of contracts from 100, isolated: 10 coins at 1×. */
const at = (side: 'long' | 'short', leverage: number, rate = 0.005): InversePosition => ({
	side,
	entryPrice: 100,
	contracts: 1000,
	wallet: 10 / leverage,
	maintenanceMarginRate: rate
});

const full = { ...at('long', 4, 0.02), maintenanceAmount: 0.1, feeRate: 0.001 };

describe('inverseEquity(position, markPrice)', () => {
	it('is the wallet at the entry price, in coins', () => {
		expect(inverseEquity(at('long', 5), 100)).toBe(2);
		expect(inverseEquity(at('short', 5), 100)).toBe(2);
	});

	it('falls faster and faster with the price for a long', () => {
		const lost = [95, 90, 85, 80].map((price) => -inverseEquity({ ...at('long', 5), wallet: 0 }, price));
		for (let i = 1; i < 4; i++) expect(lost[i]! / lost[i - 1]!).toBeGreaterThan((i + 1) / i);
	});

	it('times the price is its value in USD: a straight line', () => {
		for (const side of sides) {
			const value = (price: number) => inverseEquityValue(at(side, 5), price);
			for (const price of [50, 90, 100, 140]) {
				expect(value(price)).toBeCloseTo(inverseEquity(at(side, 5), price) * price, 9);
			}
			expect(value(60) + value(100)).toBeCloseTo(2 * value(80), 9);
		}
	});

	it('is worth the same dollars at every price for a short at 1×', () => {
		for (const price of [0, 1, 50, 100, 1e6]) {
			expect(inverseEquityValue(at('short', 1), price)).toBeCloseTo(1000, 6);
		}
	});
});

describe('inverseLiquidationPrice(position)', () => {
	it('leaves exactly what the position requires and closing costs, in coins', () => {
		for (const side of sides) {
			const position = { ...full, side };
			const price = inverseLiquidationPrice(position);
			expect(inverseEquity(position, price)).toBeCloseTo((0.021 * 1000) / price - 0.1, 9);
		}
	});

	it('gives the two forms that are printed', () => {
		const [value, spare] = [10, 2.5 + 0.1];
		const plain = { ...full, feeRate: 0 };
		expect(inverseLiquidationPrice(plain)).toBeCloseTo(1020 / (value + spare), 9);
		expect(inverseLiquidationPrice({ ...plain, side: 'short' })).toBeCloseTo(980 / (value - spare), 9);
	});

	it('never comes for a short that holds what it owes: 1×, or an amount that makes up the rest', () => {
		expect(inverseLiquidationPrice(at('short', 1))).toBe(Infinity);
		expect(inverseLiquidationPrice({ ...at('short', 1), wallet: 11 })).toBe(Infinity);
		expect(inverseLiquidationPrice({ ...at('short', 1), wallet: 9.9, maintenanceAmount: 0.1 })).toBe(
			Infinity
		);
		expect(inverseLiquidationPrice({ ...at('short', 1), wallet: 9.9 })).toBeCloseTo(9950, 6);
	});

	it('comes for a long even at 1×, which in a linear contract never is', () => {
		expect(inverseLiquidationPrice(at('long', 1))).toBeCloseTo(50.25, 9);
		expect(liquidationPrice({ side: 'long', entryPrice: 100, leverage: 1 }, 0.005)).toBe(0);
	});

	it('is nearer to the entry price than the linear one for a long, and further for a short', () => {
		for (const leverage of [2, 5, 10, 50]) {
			for (const side of sides) {
				const linear = liquidationPrice({ side, entryPrice: 100, leverage }, 0.005);
				expect(inverseLiquidationPrice(at(side, leverage))).toBeGreaterThan(linear);
			}
		}
	});
});

describe('inverseBankruptcyPrice(position)', () => {
	it('is EL/(L + 1) for a long and EL/(L − 1) for a short', () => {
		for (const leverage of [1, 2, 5, 10, 50]) {
			expect(inverseBankruptcyPrice(at('long', leverage))).toBeCloseTo((100 * leverage) / (leverage + 1), 9);
			const short = inverseBankruptcyPrice(at('short', leverage));
			if (leverage === 1) expect(short).toBe(Infinity);
			else expect(short).toBeCloseTo((100 * leverage) / (leverage - 1), 9);
		}
	});

	it('leaves nothing once the fee is paid', () => {
		for (const side of sides) {
			const price = inverseBankruptcyPrice({ ...full, side });
			expect(inverseEquity({ ...full, side }, price)).toBeCloseTo((0.001 * 1000) / price, 9);
		}
	});
});

describe('inverseEntryValueLiquidationPrice(position)', () => {
	it('is EL/(L + 1 − mL) for a long and EL/(L − 1 + mL) for a short', () => {
		for (const leverage of [1, 2, 5, 10, 50]) {
			const [long, short] = sides.map((side) => inverseEntryValueLiquidationPrice(at(side, leverage)));
			expect(long).toBeCloseTo((100 * leverage) / (leverage + 1 - 0.005 * leverage), 9);
			expect(short).toBeCloseTo((100 * leverage) / (leverage - 1 + 0.005 * leverage), 6);
		}
	});

	it('comes for a long at 1× at 0.501253 of its entry price, and for a short at 1× at 200 times', () => {
		expect(inverseEntryValueLiquidationPrice(at('long', 1))).toBeCloseTo(50.1253, 4);
		expect(inverseEntryValueLiquidationPrice(at('short', 1))).toBeCloseTo(20_000, 6);
		expect(inverseEntryValueLiquidationPrice({ ...at('short', 1), wallet: 10.05 })).toBe(Infinity);
	});

	it('crossed, keeps the rate on the value at entry and the fee at the bankruptcy price, for both sides', () => {
		for (const side of sides) {
			const position = { ...full, side, maintenanceAmount: 0 };
			const price = inverseEntryValueLiquidationPrice(position);
			const kept = 0.02 * 10 + (0.001 * 1000) / inverseBankruptcyPrice(position);
			expect(inverseEquity(position, price)).toBeCloseTo(kept, 9);
		}
	});
});
