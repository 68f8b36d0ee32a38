/**
 * Ten coins on the morning of 10 October 2025: nine that are known, and one that is assumed.
 *
 * The first six are those of base-assets.ts, with their numbers. ADA, AVAX and LINK, of which its basket of small coins is the
 * mean, stand by themselves here: opens, betas, volatilities, correlations and illiquidities are of the same days. The tenth is
 * no coin that exists: it moves as the basket does, its book is as thin as the thinnest of them, and it begins at 100. The
 * basket's share of market cap and of open interest is an assumption, and so are the four equal parts in which they have it.
 *
 * Crowds as in the base case of seven: of the longs 3% are exposed, typical leverage is 8×, the news of 5% hits bitcoin alone.
 */
import { assetsOn, october, sevenCoins, type Known } from './base-assets.ts';
import type { Asset } from './setting.ts';

const [bitcoin, ether, solana, xrp, bnb, dogecoin, basket] = sevenCoins;
const quarter = {
	capShare: basket.capShare / 4,
	openShare: basket.openShare / 4,
	traders: basket.traders
} as const;

// prettier-ignore
const tenCoins: readonly Known[] = [
	bitcoin, ether, bnb, xrp, solana, dogecoin,
	{ ...quarter, symbol: 'ADA', name: 'Cardano', illiquidity: 51, calmBeta: 1.34, volatility: 0.889, correlation: 0.71 },
	{ ...quarter, symbol: 'AVAX', name: 'Avalanche', illiquidity: 66, calmBeta: 1.35, volatility: 0.912, correlation: 0.7 },
	{ ...quarter, symbol: 'LINK', name: 'Chainlink', illiquidity: 66, calmBeta: 1.26, volatility: 0.883, correlation: 0.67 },
	{ ...basket, ...quarter, symbol: 'TENTH', name: 'A tenth coin', illiquidity: 66 }
];

const opens = [121_662.41, 4368.09, 1255.35, 2.8021, 220.93, 0.2485, 0.8152, 28.38, 22, 100];

/** Bitcoin, ether, BNB, XRP, Solana, Dogecoin, Cardano, Avalanche, Chainlink and a tenth. */
export const tenAssets: readonly Asset[] = /* @__PURE__ */ assetsOn(
	{ ...october, prices: opens },
	150e6,
	{ exposedLongs: 0.03, exposedShorts: 0.4 * 0.03, typicalLeverage: 8 },
	{ shock: 0.05 },
	tenCoins,
	opens
);
