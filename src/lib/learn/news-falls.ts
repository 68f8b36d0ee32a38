/** One piece of news for four coins, played twice: with what makers withdraw, and with every book as it was. */
import { baseAssets, exp, ln, marketsOutcome, type Asset, type Markets, type MarketsSummary } from '$lib/sim';
import type { NewsForAll } from './news-for-all.ts';

/** Bitcoin, ether, Solana and Dogecoin: from the deepest book to the thinnest. */
const chosen: readonly Asset[] = ['BTC', 'ETH', 'SOL', 'DOGE'].map((symbol) =>
	baseAssets.find((asset) => asset.symbol === symbol)!
);
const names = ['bitcoin', 'ether', 'Solana', 'Dogecoin'];

/** Share of the books that is there. */
const there: Readonly<Record<NewsForAll['day'], number>> = {
	weekday: 1,
	'weekend-75': 0.75,
	weekend: 0.5
};

/** A clock coarse enough to follow a hand; 40 minutes are played after the news is out. */
const tick = 10;
const after = 2400;
/** Traders of each coin: with fewer, one large position would turn a fall. */
const traders = 6000;

/** One coin. Falls as fractions of its price before. */
export interface CoinFall {
	readonly symbol: string;
	readonly name: string;
	/** What the news is worth to it, if nobody is forced to sell. */
	readonly news: number;
	/** How far it falls if makers stay. */
	readonly stayed: number;
	readonly fall: number;
	/** USD bid within 1% of its price while the news arrives. */
	readonly bids: number;
	/** Longs sold by force, USD. */
	readonly forced: number;
}

export interface Falls {
	readonly stocks: number;
	readonly coins: readonly CoinFall[];
	readonly summary: MarketsSummary;
	/** Of the falls of all coins, added up. */
	readonly newsShare: number;
	readonly meanFall: number;
}

/** News alone: no noise, no crossed accounts; bitcoin is hit, the others follow it by their calm betas. */
export function marketsWith(values: NewsForAll): Markets {
	const { news, loading, thinned, leverage, day, spell } = values;
	const duration = spell + after;
	return {
		assets: chosen.map((asset) => ({
			...asset,
			ownNoise: 0,
			scenario: {
				...asset.scenario,
				depth: asset.scenario.depth * there[day],
				typicalLeverage: leverage,
				shock: 0,
				traders,
				tick,
				duration
			}
		})),
		lead: 0,
		commonNoise: 0,
		macro: { at: 0, duration: spell, move: -news * loading, loadings: [1, 0, 0, 0], thinned },
		insuranceFund: Infinity
	};
}

export function fallsOf(values: NewsForAll, seed: number): Falls {
	const setting = marketsWith(values);
	const { assets, macro } = setting;
	const summary = marketsOutcome(setting, seed);
	const stayed =
		values.thinned === 0 ? summary : marketsOutcome({ ...setting, macro: { ...macro!, thinned: 0 } }, seed);
	const moved = ln(1 + macro!.move);
	const coins = assets.map(({ symbol, scenario, calmBeta }, i): CoinFall => {
		const { fall, forcedLongNotional } = summary.assets[i]!;
		return {
			symbol,
			name: names[i]!,
			news: 1 - exp((i === 0 ? 1 : calmBeta) * moved),
			stayed: stayed.assets[i]!.fall,
			fall,
			bids: scenario.depth * (1 - values.thinned),
			forced: forcedLongNotional
		};
	});
	const total = (part: (coin: CoinFall) => number) => coins.reduce((sum, coin) => sum + part(coin), 0);
	return {
		stocks: values.news,
		coins,
		summary,
		newsShare: total(({ news }) => news) / total(({ fall }) => fall),
		meanFall: total(({ fall }) => fall) / coins.length
	};
}
