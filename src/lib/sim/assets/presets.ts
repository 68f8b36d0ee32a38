/**
 * Runs of seven assets: a base case, and the two kinds of fall that were seen.
 *
 * Chosen, not measured, the same in every market: the share of open interest that is exposed, its typical leverage, and the
 * news. What is different between coins is known or assumed in base-assets.ts, and no coin has a number of its own here.
 *
 * | preset | morning | depth of BTC | exposed longs | typical leverage | news of BTC | crossed |
 * | base | 10 Oct 2025 | $150M | 3% | 8× | 5% in 2 min | $2B at 4× |
 * | led by bitcoin | 5 Feb 2026 | $105M | 1% | 8× | 12% in 4 h | $1B at 4× |
 * | led by altcoins | 22 Sep 2025 | $150M | 4% | 12× | 3% in 10 min | $2B at 4× |
 *
 * Exposed shorts are 0.4 of exposed longs, as in the single market. Shares are far below its 20%: with books
 * this thin some coin then mostly falls over in two calm hours of noise. 105 million is 30% below October, as the press had it.
 * To resemble: 5 February 2026, lows 14.8% down for bitcoin and 0.92 to 1.68 times that for others; 22 September 2025, 3.0%
 * and 2.3 to 4.0 times (lows against the previous close, Binance spot, UTC).
 */
import type { Scenario } from '../scenario.ts';
import { assetsOn, bitcoinNoise, february, october, september, type Morning } from './base-assets.ts';
import type { Asset, Crossed, Markets } from './setting.ts';

/** Two thousand accounts, each with three of the coins, half of their collateral in coins; all of it an assumption. */
export const baseCrossed: Omit<Crossed, 'notional'> = {
	accounts: 2000,
	held: 3,
	weights: [10, 8, 3, 2, 2, 1, 1],
	typicalLeverage: 4,
	leverageSpread: 0.5,
	coinShare: 0.5,
	haircut: 0.1,
	liquidationDelay: 30
};

/** What all three share: two hours of calm in eight, one fund of 1 billion. */
function among(assets: readonly Asset[], crossedNotional: number): Markets {
	return {
		assets,
		lead: 2 * 3600,
		commonNoise: bitcoinNoise,
		crossed: { ...baseCrossed, notional: crossedNotional },
		insuranceFund: 1e9
	};
}

/** The coins of a morning, with crowds alike in all of them. */
function coinsOn(
	morning: Morning,
	depth: number,
	{ exposedLongs, typicalLeverage }: Pick<Scenario, 'exposedLongs' | 'typicalLeverage'>,
	shock: Partial<Scenario>
): readonly Asset[] {
	const crowd = { exposedLongs, exposedShorts: 0.4 * exposedLongs, typicalLeverage };
	return assetsOn(morning, depth, crowd, shock);
}

/** Bitcoin, ether, Solana, XRP, BNB, Dogecoin and a basket of small coins; the news hits bitcoin alone. */
export const baseAssets: readonly Asset[] = /* @__PURE__ */ coinsOn(
	october,
	150e6,
	{ exposedLongs: 0.03, typicalLeverage: 8 },
	{ shock: 0.05 }
);

/** The base case. */
export const baseMarkets: Markets = /* @__PURE__ */ among(baseAssets, 2e9);

/** A long slide of bitcoin, few exposed: the others follow. */
export const btcLed: Markets = /* @__PURE__ */ among(
	/* @__PURE__ */ coinsOn(
		february,
		105e6,
		{ exposedLongs: 0.01, typicalLeverage: 8 },
		{ shock: 0.12, newsDuration: 4 * 3600 }
	),
	1e9
);

/** A small push that meets many exposed longs in thin books: the others overshoot. */
export const altLed: Markets = /* @__PURE__ */ among(
	/* @__PURE__ */ coinsOn(
		september,
		150e6,
		{ exposedLongs: 0.04, typicalLeverage: 12 },
		{ shock: 0.03, newsDuration: 600 }
	),
	2e9
);
