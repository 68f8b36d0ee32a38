import { describe, expect, it } from 'vitest';
import {
	assignedMargin,
	bankruptcyPrice,
	btcTiers,
	dogeTiers,
	entryValueLiquidationPrice,
	inverseBankruptcyPrice,
	inverseEntryValueLiquidationPrice,
	linearBankruptcyPrice,
	linearLiquidationPrice,
	roundAgainst,
	seiTiers,
	solTiers,
	tieredLiquidationPrice
} from '../../src/lib/sim/index.ts';
import {
	accountEquity,
	amountRows,
	assignedBalance,
	bankruptcyRows,
	binanceExamples,
	entryValueRows,
	feeRows,
	inverseCross,
	inverseRows,
	tierRows,
	type Levered
} from './vectors.ts';

const isolated = ({ side, entryPrice, coins, leverage }: Levered) => ({
	side,
	entryPrice,
	coins,
	wallet: (entryPrice * coins) / leverage
});

const tables = { BTC: btcTiers, SOL: solTiers, DOGE: dogeTiers, SEI: seiTiers };

const near = (got: number, want: number, within: number) =>
	expect(Math.abs(got - want)).toBeLessThanOrEqual(within);

describe('linear prices that others publish', () => {
	it.each(binanceExamples)('$id: a wallet and a tier ($source)', ({ given, price, within }) => {
		const { rate, amount, ...position } = given;
		const tier = { maintenanceMarginRate: rate, maintenanceAmount: amount };
		near(linearLiquidationPrice({ side: 'long', ...position, ...tier }), price, within);
	});

	it.each(amountRows)('$id: isolated with an amount ($source)', ({ given, price, within }) => {
		const tier = { maintenanceMarginRate: 0.01, maintenanceAmount: 0.01 };
		near(linearLiquidationPrice({ ...isolated(given), ...tier }), price, within);
	});

	it.each(feeRows)('$id: with a fee for closing ($source)', ({ given, price, within }) => {
		const rates = { maintenanceMarginRate: 0.01, feeRate: 0.0006 };
		near(linearLiquidationPrice({ ...isolated(given), ...rates }), price, within);
	});

	it.each(entryValueRows)('$id: maintenance on the value at entry ($source)', ({ given, price, within }) => {
		const position = { ...isolated(given), maintenanceMarginRate: given.rate };
		near(entryValueLiquidationPrice(position), price, within);
	});

	it.each(bankruptcyRows)('$id: bankruptcy ($source)', ({ given, price, within }) => {
		near(bankruptcyPrice(given), price, within);
		near(linearBankruptcyPrice({ ...isolated(given), maintenanceMarginRate: 0.01 }), price, within);
	});

	it(`${accountEquity.id}: from an account's equity (${accountEquity.source})`, () => {
		const { given, price, within } = accountEquity;
		const { equity, size, price: entryPrice, fraction } = given;
		const account = { side: 'short', entryPrice, coins: -size, wallet: equity } as const;
		near(linearLiquidationPrice({ ...account, maintenanceMarginRate: fraction }), price, within);
	});

	it(`${assignedBalance.id}: the fee inside the balance (${assignedBalance.source})`, () => {
		const { given, assigned, price, within } = assignedBalance;
		const wallet = assignedMargin(given, given.fee);
		near(wallet, assigned, 1e-9);
		const rates = { maintenanceMarginRate: given.rate, feeRate: given.fee };
		near(linearLiquidationPrice({ ...isolated(given), wallet, ...rates }), price, within);
	});

	it.each(tierRows)('$id: in its tier ($source)', ({ given, price, within }) => {
		const found = tieredLiquidationPrice(isolated(given), tables[given.coin]);
		near(found.price, price, within);
		expect(found.tier + 1).toBe(given.tier);
	});
});

describe('inverse prices that others publish', () => {
	it(`I1, I2: isolated, before and after rounding (${inverseRows.liquidation.source})`, () => {
		const { given, bankruptcy, liquidation } = inverseRows;
		const { entryPrice, leverage, rate, step } = given;
		const wallet = 1000 / entryPrice / leverage;
		const position = {
			side: 'long',
			entryPrice,
			contracts: 1000,
			wallet,
			maintenanceMarginRate: rate
		} as const;
		for (const [price, row] of [
			[inverseBankruptcyPrice(position), bankruptcy],
			[inverseEntryValueLiquidationPrice(position), liquidation]
		] as const) {
			near(price, row.raw, 5e-7);
			expect(roundAgainst('long', price, step)).toBe(row.price);
		}
	});

	it(`crossed, with a fee for closing at bankruptcy (${inverseCross.source})`, () => {
		const { rate, fee, step, ...account } = inverseCross.given;
		const position = { side: 'long', ...account, maintenanceMarginRate: rate, feeRate: fee } as const;
		near(inverseBankruptcyPrice(position), inverseCross.bankruptcy, 0.005);
		const price = inverseEntryValueLiquidationPrice(position);
		expect(roundAgainst('long', price, step)).toBe(inverseCross.liquidation);
	});
});
