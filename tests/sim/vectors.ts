/**
 * Liquidation and bankruptcy prices that venues and other software publish, with where each was read.
 *
 * Side, entry price, coins and so on as the engine names them; `leverage` stands for a wallet of coins × entry ÷ leverage.
 */
import type { Side } from '../../src/lib/sim/index.ts';

const faq =
	'Binance FAQ b3c689c1f50a44cabb3a84e663b81d93, worked example, as freqtrade tests it (commit c9ae5e1e)';
const freqtrade = 'freqtrade, tests/exchange/test_exchange.py, test_get_liquidation_price (commit c9ae5e1e)';
const dydx = 'docs.dydx.xyz, concepts/trading (dydxprotocol/v4-documentation, commit 3e475b73)';
const bybitInverse = 'help.bybit.com, article 900000031623, example of auto-deleveraging';
const tiers =
	'computed from the tiers of 24 Oct 2024 (freqtrade, commit c9ae5e1e) with the general linear form';

/** A row of a table: what it is called there, what goes in, what comes out, how exactly, and where it stands. */
interface Row<Given> {
	readonly id: string;
	readonly given: Given;
	readonly price: number;
	/** Largest difference: half of the last printed digit, or what is left of floating-point numbers. */
	readonly within: number;
	readonly source: string;
}

export interface Levered {
	readonly side: Side;
	readonly entryPrice: number;
	readonly coins: number;
	readonly leverage: number;
}

const levered = (side: Side, leverage: number, entryPrice: number, coins = 1): Levered => ({
	side,
	leverage,
	entryPrice,
	coins
});

const rows = <Given>(
	source: string,
	within: number,
	table: readonly (readonly [id: string, given: Given, price: number])[]
): Row<Given>[] => table.map(([id, given, price]) => ({ id, given, price, within, source }));

const wallet = 1_535_443.01;

/** Binance, isolated, a wallet and a tier. */
export const binanceExamples = rows(faq, 0.005, [
	['B1', { wallet, coins: 3683.979, entryPrice: 1456.84, rate: 0.1, amount: 135_365 }, 1114.78],
	['B2', { wallet, coins: 109.488, entryPrice: 32_481.98, rate: 0.025, amount: 16_300 }, 18_778.73]
]);

/** Binance's form in freqtrade: rate 1%, amount 0.01. */
export const amountRows = rows(freqtrade, 1e-9, [
	['F1', levered('short', 5, 10), 11.89108910891089],
	['F2', levered('short', 3, 10), 13.211221122079207],
	['F3', levered('short', 5, 8), 9.514851485148514],
	['F4', levered('short', 5, 10, 0.6), 11.897689768976898],
	['F5', levered('long', 5, 10), 8.070707070707071],
	['F6', levered('long', 5, 8), 6.454545454545454],
	['F7', levered('long', 3, 10), 6.723905723905723],
	['F8', levered('long', 5, 10, 0.6), 8.063973063973064]
]);

/** OKX and Gate: rate 1%, fee 0.06%. */
export const feeRows = rows(freqtrade, 1e-9, [
	['G1', levered('short', 5, 10), 11.87413417771621],
	['G2', levered('short', 3, 10), 13.193482419684678],
	['G3', levered('short', 5, 8), 9.499307342172967]
]);

/** Bybit's classic linear contracts, maintenance on the value at entry: the rate, and the price. */
export const entryValueRows = [
	...rows('Bybit help centre, Liquidation Price (USDT Contract), example 1', 1e-9, [
		['Y1', { ...levered('long', 50, 20_000), rate: 0.005 }, 19_700]
	]),
	...rows(freqtrade, 1e-6, [
		['Y2', { ...levered('long', 1, 10), rate: 0.01 }, 0.1],
		['Y3', { ...levered('long', 3, 10), rate: 0.01 }, 6.7666666],
		['Y4', { ...levered('long', 5, 10), rate: 0.01 }, 8.1],
		['Y5', { ...levered('long', 10, 10), rate: 0.01 }, 9.1],
		['Y6', { ...levered('short', 1, 10), rate: 0.01 }, 19.9],
		['Y7', { ...levered('short', 3, 10), rate: 0.01 }, 13.233333]
	])
];

/** Bankruptcy prices of linear contracts. */
export const bankruptcyRows = [
	...rows('mobie.io, FAQ that quotes Bybit', 1e-9, [['Y10', levered('long', 50, 10_000), 9800]]),
	...rows(`${dydx}/contract-loss-mechanism`, 1e-9, [['D3', levered('short', 5, 1, 500), 1.2]])
];

/** Bybit's classic inverse contracts, isolated long at 50×, rate 0.5%: before and after rounding to steps of 0.5. */
export const inverseRows = {
	given: { entryPrice: 7890.08, leverage: 50, rate: 0.005, step: 0.5 },
	bankruptcy: { id: 'I1', raw: 7735.372549, price: 7735.5, source: bybitInverse },
	liquidation: { id: 'I2', raw: 7773.477833, price: 7773.5, source: bybitInverse }
};

/** The same, crossed: balance 0.5 coins, 10,000 contracts, rate 0.5%, fee 0.075%, steps of 0.5. */
export const inverseCross = {
	given: { entryPrice: 8000, contracts: 10_000, wallet: 0.5, rate: 0.005, fee: 0.00075, step: 0.5 },
	bankruptcy: 5718.57,
	liquidation: 5739.5,
	source: 'help.bybit.com, article 360039261334, example of cross margin'
};

/** dYdX: an account with equity of 1,000 at a price of 3,000, short 3, margin fraction 5%. */
export const accountEquity = {
	id: 'D1',
	given: { equity: 1000, size: -3, price: 3000, fraction: 0.05 },
	price: 3174.6,
	within: 0.005,
	source: `${dydx}/liquidations`
};

/** Phemex: 500 coins for 200 at 5×, rate 1%, fee 0.06%; the balance assigned is printed too. */
export const assignedBalance = {
	id: 'P1',
	given: { ...levered('long', 5, 0.4, 500), rate: 0.01, fee: 0.0006 },
	assigned: 40.096,
	price: 0.3232,
	within: 5e-5,
	source: 'phemex.com/help-center/liq-price-for-USDTM'
};

const tiered = (coin: 'BTC' | 'SOL' | 'DOGE' | 'SEI', tier: number, position: Levered) => ({
	...position,
	coin,
	tier
});

/** Longs in the tiers of 2024; `tier` counts from 1. */
export const tierRows = [
	...rows(tiers, 1e-6, [
		['T-BTC-10', tiered('BTC', 2, levered('long', 10, 100_000)), 90_402.0100502513],
		['T-BTC-50', tiered('BTC', 2, levered('long', 50, 100_000)), 98_442.2110552764]
	]),
	...rows(tiers, 1e-8, [['T-SOL-10', tiered('SOL', 3, levered('long', 10, 200, 1000)), 181.4343434343]]),
	...rows(tiers, 1e-9, [
		['T-DOGE-10', tiered('DOGE', 3, levered('long', 10, 0.25, 400_000)), 0.2268434343],
		['T-SEI-5', tiered('SEI', 3, levered('long', 5, 0.3, 1e6)), 0.2445408163]
	])
];
