/**
 * The coins of the base case: prices of one morning, and what is known, or assumed, of each market.
 *
 * - `startPrice`: open of 10 October 2025, Binance spot, UTC.
 * - `calmBeta`: slope of daily returns on bitcoin's, Binance spot, 9 June 2023 to 2 March 2026, 997 days. XRP and BNB lie
 *   outside the 1.1–1.5 of the other majors, as measured.
 * - `ownNoise`: what bitcoin does not explain, σ√(1 − ρ²)/√365, from yearly volatility σ and correlation ρ of the same days.
 * - `supply`: of bitcoin by its block schedule, early October 2025, rounded. Of the others an assumption: the market cap of
 *   all coins before the fall (4.25 trillion, press) less bitcoin's, split as in `capShare`; 25% of it is left out, for
 *   coins that are pegged or do not move with the market.
 * - `openInterest`: all coins 235.9 billion, bitcoin 70 (press, 7 to 10 October 2025, different counters). The split of the
 *   rest is an assumption.
 * - `depth`: for bitcoin the default of the single market. For the others an assumption: in inverse proportion to Amihud's
 *   illiquidity (mean |return| per dollar of spot volume; Binance, June 2023 to March 2026: BTC 0.89, ETH 2.0, XRP 9.2, SOL
 *   9.9, BNB 10.1, DOGE 22.5, and for the basket the sum of ADA 51, AVAX 66 and LINK 66). For ether it gives 0.445 of bitcoin's
 *   depth; the press put it at 0.4 in October 2025.
 * - `typicalLeverage` and `exposedLongs`: assumptions, chosen to resemble crowds that are more fragile in smaller coins.
 */
import { baseScenario, type Scenario } from '../scenario.ts';
import type { Asset } from './setting.ts';

/** USD, all coins but bitcoin; and coins of bitcoin. */
const bitcoins = 19.93e6;
const allCap = 4.25e12;
const otherCap = allCap - bitcoins * 121_662.41;

interface Known {
	symbol: string;
	name: string;
	price: number;
	/** Share of the market cap of all coins but bitcoin; an assumption. */
	capShare: number;
	/** Billion USD. */
	openInterest: number;
	/** Amihud's illiquidity, % per billion USD. */
	illiquidity: number;
	calmBeta: number;
	/** Yearly volatility and correlation with bitcoin. */
	volatility: number;
	correlation: number;
	typicalLeverage: number;
	exposedLongs: number;
	traders: number;
}

// prettier-ignore
const known: readonly Known[] = [
	{ symbol: 'ETH', name: 'Ether', price: 4368.09, capShare: 0.3, openInterest: 55, illiquidity: 2, calmBeta: 1.13, volatility: 0.659, correlation: 0.81, typicalLeverage: 7, exposedLongs: 0.15, traders: 3000 },
	{ symbol: 'SOL', name: 'Solana', price: 220.93, capShare: 0.065, openInterest: 15, illiquidity: 9.9, calmBeta: 1.35, volatility: 0.861, correlation: 0.74, typicalLeverage: 7, exposedLongs: 0.15, traders: 2000 },
	{ symbol: 'XRP', name: 'XRP', price: 2.8021, capShare: 0.09, openInterest: 10, illiquidity: 9.2, calmBeta: 1.07, volatility: 0.845, correlation: 0.6, typicalLeverage: 7, exposedLongs: 0.15, traders: 2000 },
	{ symbol: 'BNB', name: 'BNB', price: 1255.35, capShare: 0.095, openInterest: 8, illiquidity: 10.1, calmBeta: 0.74, volatility: 0.532, correlation: 0.66, typicalLeverage: 7, exposedLongs: 0.15, traders: 2000 },
	{ symbol: 'DOGE', name: 'Dogecoin', price: 0.2485, capShare: 0.02, openInterest: 5, illiquidity: 22.5, calmBeta: 1.46, volatility: 0.9, correlation: 0.76, typicalLeverage: 7, exposedLongs: 0.15, traders: 2000 },
	{ symbol: 'SMALL', name: 'A basket of small coins', price: 100, capShare: 0.18, openInterest: 5, illiquidity: 1 / (1 / 51 + 2 / 66), calmBeta: 1.32, volatility: 0.904, correlation: 0.69, typicalLeverage: 7, exposedLongs: 0.15, traders: 2000 }
];

const bitcoin: Asset = {
	symbol: 'BTC',
	name: 'Bitcoin',
	scenario: { ...baseScenario, startPrice: 121_662.41, openInterest: 70e9, typicalLeverage: 5, exposedLongs: 0.15, traders: 4000 },
	supply: bitcoins,
	calmBeta: 1,
	ownNoise: 0
};

function assetOf(one: Known): Asset {
	const { symbol, name, price, capShare, openInterest, illiquidity, calmBeta, volatility, correlation } = one;
	const scenario: Scenario = {
		...baseScenario,
		startPrice: price,
		depth: (baseScenario.depth * 0.89) / illiquidity,
		openInterest: openInterest * 1e9,
		typicalLeverage: one.typicalLeverage,
		exposedLongs: one.exposedLongs,
		traders: one.traders,
		shock: 0
	};
	return {
		symbol,
		name,
		scenario,
		supply: (capShare * otherCap) / price,
		calmBeta,
		ownNoise: volatility * Math.sqrt((1 - correlation * correlation) / 365)
	};
}

/** Bitcoin, ether, Solana, XRP, BNB, Dogecoin and a basket of small coins; the shock hits bitcoin alone. */
export const baseAssets: readonly Asset[] = [bitcoin, ...known.map(assetOf)];
