/**
 * How eight coins moved with bitcoin from day to day: Binance spot, UTC days, 9 June 2023 to 2 March 2026, 997 returns.
 * Computed from a public copy of the exchange's candles (content/sources.md#seven-coins and #binance-spot).
 */
import { pricedCoins, multipleOf, type PricedCoin, type PricedDay } from './daily-prices.ts';

/** All days; those on which bitcoin moved less than 2%; those on which it lost, or gained, more than 3%. */
export type Days = 'all' | 'calm' | 'falls' | 'rises';

export type Altcoin = Exclude<PricedCoin, 'BTC'>;

export const altcoins = pricedCoins.filter((coin) => coin !== 'BTC');

type Row = readonly [all: number, calm: number, falls: number, fallsError: number];

/** Slopes of daily returns on bitcoin's; the last number is the standard error of the one before. */
const slopes: Readonly<Record<Altcoin, Row>> = {
	ETH: [1.13, 1.1, 1.15, 0.15],
	BNB: [0.74, 0.9, 1.05, 0.17],
	XRP: [1.07, 1.07, 1.54, 0.25],
	SOL: [1.35, 1.72, 1.2, 0.23],
	DOGE: [1.46, 1.77, 1.46, 0.24],
	ADA: [1.34, 1.43, 1.5, 0.25],
	AVAX: [1.35, 1.68, 1.24, 0.29],
	LINK: [1.26, 1.65, 1.2, 0.24]
};

/** How many days of each kind there were. */
export const countOf: Readonly<Record<Days, number>> = { all: 997, calm: 686, falls: 82, rises: 92 };

/** Mean correlation between any two of the nine coins, bitcoin among them. */
export const correlationOn: Readonly<Record<Days, number>> = {
	all: 0.676,
	calm: 0.46,
	falls: 0.64,
	rises: 0.44
};

/** @throws RangeError for days on which no slope was counted */
export function slopeOf(coin: Altcoin, days: Days): number {
	const [all, calm, falls] = slopes[coin];
	if (days === 'rises') throw new RangeError('days must be all, calm or falls, got rises');
	return { all, calm, falls }[days];
}

export function slopeErrorOf(coin: Altcoin): number {
	return slopes[coin][3];
}

/** The eight coins' multiples of bitcoin's move on a day, from the smallest up. */
export function multiplesOn(day: PricedDay, at: 'moved' | 'lowMoved'): number[] {
	return altcoins.map((coin) => multipleOf(coin, day, at)).sort((a, b) => a - b);
}
