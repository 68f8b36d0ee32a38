/**
 * The coins: prices of three mornings, and what is known, or assumed, of each market.
 *
 * - Prices: opens of Binance spot, UTC. The basket of small coins is an index, 100 on 10 October 2025, and on the other days
 *   that times the mean of the ratios of ADA, AVAX and LINK.
 * - `calmBeta`: slope of daily returns on bitcoin's, Binance spot, 9 June 2023 to 2 March 2026, 997 days; for the basket the
 *   mean of ADA, AVAX and LINK. XRP and BNB lie outside the 1.1–1.5 of the other majors, as measured.
 * - `ownNoise`: what bitcoin does not explain, σ√(1 − ρ²)/√365, from yearly volatility σ and correlation ρ of the same days.
 * - `supply`: of bitcoin by its block schedule, October 2025, rounded. Of the others an assumption: the market cap of all
 *   coins before the fall of 10 October 2025 (4.25 trillion, press) less bitcoin's, split as in `capShare`; 25% of it is left
 *   out, for coins that are pegged or do not move with the market.
 * - Open interest: all coins 227 billion on 22 September 2025, 235.9 on 7 October, 145.1 at the end of the year (press), of
 *   which bitcoin has 70 of 235.9 (press, other counters). The split of the rest is an assumption, and 29% is left out.
 * - Depth: for bitcoin the default of the single market. For the others an assumption: in inverse proportion to Amihud's
 *   illiquidity (mean |return| per dollar of spot volume; Binance, June 2023 to March 2026: BTC 0.89, ETH 2.0, XRP 9.2, SOL
 *   9.9, BNB 10.1, DOGE 22.5; the basket is ADA 51, AVAX 66 and LINK 66 side by side). For ether it gives 0.445 of bitcoin's
 *   depth; the press put it at 0.4 in October 2025.
 */
import { baseScenario, type Scenario } from '../scenario.ts';
import type { Asset } from './setting.ts';

/** A morning: what the presets begin with. */
export interface Morning {
	/** USD per coin, in the order of the assets; as many coins as prices are in the run. */
	readonly prices: readonly number[];
	/** USD, all coins. */
	readonly openInterest: number;
}

/** 22 September 2025. */
export const september: Morning = {
	prices: [115_232.29, 4444.98, 236.16, 2.9701, 1047.8, 0.26074, 109.74],
	openInterest: 227e9
};
/** 10 October 2025. */
export const october: Morning = {
	prices: [121_662.41, 4368.09, 220.93, 2.8021, 1255.35, 0.2485, 100],
	openInterest: 235.9e9
};
/** 5 February 2026. */
export const february: Morning = {
	prices: [73_165.84, 2148.25, 92.11, 1.512, 697.27, 0.10383, 37.15],
	openInterest: 145.1e9
};

const bitcoins = 19.93e6;
/** Market cap of all coins on the tenth of October, USD. */
const allCap = 4.25e12;

/** What is known or assumed of a coin. */
export interface Known {
	symbol: string;
	name: string;
	/** Share of the market cap of all coins but bitcoin. */
	capShare: number;
	/** Share of the open interest of all coins. */
	openShare: number;
	/** Amihud's illiquidity, % per billion USD. */
	illiquidity: number;
	calmBeta: number;
	/** Volatility, a year. */
	volatility: number;
	/** Correlation with bitcoin. */
	correlation: number;
	traders: number;
}

// prettier-ignore
export const sevenCoins: readonly Known[] = [
	{ symbol: 'BTC', name: 'Bitcoin', capShare: 0, openShare: 70 / 235.9, illiquidity: 0.89, calmBeta: 1, volatility: 0.47, correlation: 1, traders: 4000 },
	{ symbol: 'ETH', name: 'Ether', capShare: 0.3, openShare: 55 / 235.9, illiquidity: 2, calmBeta: 1.13, volatility: 0.659, correlation: 0.81, traders: 3000 },
	{ symbol: 'SOL', name: 'Solana', capShare: 0.065, openShare: 12 / 235.9, illiquidity: 9.9, calmBeta: 1.35, volatility: 0.861, correlation: 0.74, traders: 2000 },
	{ symbol: 'XRP', name: 'XRP', capShare: 0.09, openShare: 10 / 235.9, illiquidity: 9.2, calmBeta: 1.07, volatility: 0.845, correlation: 0.6, traders: 2000 },
	{ symbol: 'BNB', name: 'BNB', capShare: 0.095, openShare: 10 / 235.9, illiquidity: 10.1, calmBeta: 0.74, volatility: 0.532, correlation: 0.66, traders: 2000 },
	{ symbol: 'DOGE', name: 'Dogecoin', capShare: 0.02, openShare: 5 / 235.9, illiquidity: 22.5, calmBeta: 1.46, volatility: 0.9, correlation: 0.76, traders: 2000 },
	{ symbol: 'SMALL', name: 'Small coins', capShare: 0.18, openShare: 6 / 235.9, illiquidity: 1 / (1 / 51 + 2 / 66), calmBeta: 1.32, volatility: 0.901, correlation: 0.69, traders: 2000 }
];

/** Standard deviation of a day of bitcoin's price, from 47% a year on the same days. */
export const bitcoinNoise = 0.47 / Math.sqrt(365);

/**
 * The coins on a morning.
 *
 * @param depth USD bid within 1% of bitcoin's price
 * @param change what is different in every market
 * @param shock what is different in bitcoin's, which alone is hit
 * @param coins bitcoin and others
 * @param usual what they cost on 10 October 2025, by which their supply is counted
 */
export function assetsOn(
	{ prices, openInterest }: Morning,
	depth: number,
	change: Partial<Scenario>,
	shock: Partial<Scenario>,
	coins: readonly Known[] = sevenCoins,
	usual: readonly number[] = october.prices
): readonly Asset[] {
	const [bitcoin] = coins;
	const otherCap = allCap - bitcoins * october.prices[0];
	return coins.slice(0, prices.length).map((coin, i) => ({
		symbol: coin.symbol,
		name: coin.name,
		scenario: {
			...baseScenario,
			startPrice: prices[i],
			depth: depth * (bitcoin.illiquidity / coin.illiquidity),
			openInterest: openInterest * coin.openShare,
			traders: coin.traders,
			...change,
			...(i === 0 ? shock : { shock: 0 })
		},
		supply: i === 0 ? bitcoins : (coin.capShare * otherCap) / usual[i],
		calmBeta: coin.calmBeta,
		ownNoise: i === 0 ? 0 : coin.volatility * Math.sqrt((1 - coin.correlation * coin.correlation) / 365)
	}));
}
