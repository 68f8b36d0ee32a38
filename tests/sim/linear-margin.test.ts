import { describe, expect, it } from 'vitest';
import {
	assignedMargin,
	bankruptcyPrice,
	entryValueLiquidationPrice,
	linearBankruptcyPrice,
	linearEquity,
	linearLiquidationPrice,
	liquidationPrice,
	type LinearPosition
} from '../../src/lib/sim/index.ts';

const sides = ['long', 'short'] as const;
const leverages = [1.1, 2, 5, 10, 25, 100];
const rates = [0, 0.001, 0.005, 0.0079];

/** A crossed account's position, seen beside others on the same wallet. */
const account: LinearPosition = {
	side: 'long',
	entryPrice: 100,
	coins: 3,
	wallet: 90,
	maintenanceMarginRate: 0.02,
	maintenanceAmount: 1.5,
	otherMaintenance: 12,
	otherProfit: -20,
	feeRate: 0.0005
};

describe('linearLiquidationPrice(position)', () => {
	it('is the simple form when the wallet is the isolated margin', () => {
		for (const side of sides) {
			for (const leverage of leverages) {
				for (const maintenanceMarginRate of rates) {
					const simple = liquidationPrice({ side, entryPrice: 100, leverage }, maintenanceMarginRate);
					const position = { side, entryPrice: 100, coins: 3, wallet: 300 / leverage, maintenanceMarginRate };
					expect(linearLiquidationPrice(position)).toBeCloseTo(simple, 9);
				}
			}
		}
	});

	it('leaves exactly what all positions require and closing costs', () => {
		for (const side of sides) {
			const position = { ...account, side };
			const price = linearLiquidationPrice(position);
			const required = (0.02 + 0.0005) * 3 * price - 1.5 + 12;
			expect(linearEquity(position, price)).toBeCloseTo(required, 9);
		}
	});

	it('moves toward the price when the account loses elsewhere: a liquidation without a move here', () => {
		for (const side of sides) {
			const d = side === 'long' ? 1 : -1;
			const at = (changed: Partial<LinearPosition>) =>
				d * linearLiquidationPrice({ ...account, side, ...changed });
			expect(at({ otherProfit: -30 })).toBeGreaterThan(at({}));
			expect(at({ otherMaintenance: 20 })).toBeGreaterThan(at({}));
			expect(at({ feeRate: 0.001 })).toBeGreaterThan(at({}));
			expect(at({ wallet: 100 })).toBeLessThan(at({}));
			expect(at({ maintenanceAmount: 2 })).toBeLessThan(at({}));
		}
	});

	it('says of every position of a crossed account when the whole falls short', () => {
		const mine = { side: 'long', entryPrice: 100, coins: 3, maintenanceMarginRate: 0.02 } as const;
		const other = { side: 'short', entryPrice: 40, coins: 5, maintenanceMarginRate: 0.05 } as const;
		const [wallet, markPrice] = [60, 45];
		const otherProfit = -5 * (markPrice - 40);
		const otherMaintenance = 0.05 * 5 * markPrice;
		const price = linearLiquidationPrice({ ...mine, wallet, otherProfit, otherMaintenance });
		const whole = wallet + 3 * (price - 100) + otherProfit;
		expect(whole).toBeCloseTo(0.02 * 3 * price + otherMaintenance, 9);
		const beside = { otherProfit: 3 * (price - 100), otherMaintenance: 0.02 * 3 * price };
		expect(linearLiquidationPrice({ ...other, wallet, ...beside })).toBeCloseTo(markPrice, 9);
	});

	it('is 0 for a long that never is, and beyond the entry price for one that is already', () => {
		expect(linearLiquidationPrice({ ...account, wallet: 400 })).toBe(0);
		expect(linearLiquidationPrice({ ...account, wallet: 20 })).toBeGreaterThan(100);
		expect(linearLiquidationPrice({ ...account, side: 'short', wallet: 20 })).toBeLessThan(100);
		expect(linearLiquidationPrice({ ...account, side: 'short', wallet: 0, otherProfit: -900 })).toBe(0);
	});
});

describe('other ways to write the same', () => {
	const cases = sides.flatMap((side) => [80, 100, 130].map((price) => ({ ...account, side, price })));
	const plain = (position: LinearPosition) => ({ ...position, maintenanceAmount: 0, feeRate: 0 });

	it.each(cases)('from account equity, as dYdX does: $side at $price', ({ price, ...given }) => {
		const position = plain(given);
		const size = position.side === 'long' ? 3 : -3;
		const equity = linearEquity(position, price);
		const law = (equity - size * price - 12) / (3 * 0.02 - size);
		expect(linearLiquidationPrice(position)).toBeCloseTo(law, 9);
	});

	it.each(cases)('from free margin, as Hyperliquid does: $side at $price', ({ price, ...given }) => {
		const position = plain(given);
		const d = position.side === 'long' ? 1 : -1;
		const free = linearEquity(position, price) - 12 - 0.02 * 3 * price;
		const law = price - (d * free) / 3 / (1 - 0.02 * d);
		expect(linearLiquidationPrice(position)).toBeCloseTo(law, 9);
	});

	it('gives 91,139.2405 and 108,641.9753 at 10× where the largest leverage is 40×', () => {
		const position = { entryPrice: 1e5, coins: 1, wallet: 1e4, maintenanceMarginRate: 1 / 80 };
		expect(linearLiquidationPrice({ ...position, side: 'long' })).toBeCloseTo(91_139.2405, 4);
		expect(linearLiquidationPrice({ ...position, side: 'short' })).toBeCloseTo(108_641.9753, 4);
	});
});

describe('linearBankruptcyPrice(position)', () => {
	it('leaves nothing once the position is closed', () => {
		for (const side of sides) {
			const position = { ...account, side };
			const price = linearBankruptcyPrice(position);
			expect(linearEquity(position, price)).toBeCloseTo(0.0005 * 3 * price, 9);
		}
	});

	it('is that of an isolated position without fees', () => {
		for (const side of sides) {
			const position = { side, entryPrice: 100, coins: 3, wallet: 30, maintenanceMarginRate: 0.005 };
			const isolated = bankruptcyPrice({ side, entryPrice: 100, leverage: 10 });
			expect(linearBankruptcyPrice(position)).toBeCloseTo(isolated, 9);
		}
	});
});

describe('entryValueLiquidationPrice(position)', () => {
	it('leaves the rate on what was paid', () => {
		for (const side of sides) {
			const position = { side, entryPrice: 100, coins: 3, wallet: 40, maintenanceMarginRate: 0.02 };
			expect(linearEquity(position, entryValueLiquidationPrice(position))).toBeCloseTo(6, 9);
		}
	});

	it('lies above the price by mark value, for both sides, by at most m/L of the entry price', () => {
		for (const side of sides) {
			for (const leverage of leverages) {
				for (const maintenanceMarginRate of rates) {
					const position = { side, entryPrice: 100, coins: 1, wallet: 100 / leverage, maintenanceMarginRate };
					const gap = linearLiquidationPrice(position) - entryValueLiquidationPrice(position);
					expect(gap).toBeLessThan(1e-9);
					expect(-gap).toBeLessThanOrEqual((100 * maintenanceMarginRate) / leverage + 1e-9);
				}
			}
		}
	});

	it('is 0 for a long with more than it could lose', () => {
		const position = { entryPrice: 100, coins: 3, wallet: 400, maintenanceMarginRate: 0.02 };
		expect(entryValueLiquidationPrice({ ...position, side: 'long' })).toBe(0);
	});
});

describe('assignedMargin(position, feeRate)', () => {
	it('pays the fee exactly at the bankruptcy price without fees', () => {
		for (const side of sides) {
			const position = { side, entryPrice: 100, coins: 3, leverage: 10 };
			const wallet = assignedMargin(position, 0.001);
			const account = { ...position, wallet, maintenanceMarginRate: 0.01, feeRate: 0.001 };
			expect(linearBankruptcyPrice(account)).toBeCloseTo(bankruptcyPrice(position), 9);
		}
	});
});
