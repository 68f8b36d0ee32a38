/** Ten markets of the engine in one crash, as lesson 10 and its exhibit speak of them, and what is held of them. */
import {
	baseMarkets,
	calmCovariance,
	effectiveBets,
	exp,
	heldThrough,
	ln,
	marketsCourse,
	tenAssets,
	type Crossed,
	type Held,
	type Markets,
	type MarketsCourse
} from '$lib/sim';

/** Half an hour of calm, and the hour after the news; ticks of half a minute follow a hand. */
const lead = 1800;
const duration = lead + 3600;
const tick = 30;
const traders = 2000;
const newsDuration = 600;
const accounts = 500;

/** As they are called in a sentence, in the order of the assets. */
export const names = [
	...['bitcoin', 'ether', 'BNB', 'XRP', 'Solana', 'Dogecoin'],
	...['Cardano', 'Avalanche', 'Chainlink', 'the tenth coin']
] as const;

/** What can be set of the crash; money in USD, rates as fractions. */
export interface TenMarkets {
	/** Typical leverage of the longs of each coin. */
	readonly leverage: number;
	/** What the news alone costs bitcoin. */
	readonly news: number;
	/** Of bitcoin, within 1%; the others' books in proportion. */
	readonly depth: number;
	/** Positions of accounts that hold three of the coins on one collateral. */
	readonly crossed: number;
}

export const baseTen: TenMarkets = { leverage: 8, news: 0.05, depth: 150e6, crossed: 0 };

/** What is held. */
export interface Holding {
	/** Equal parts of the first so many coins; whole, 1 to 10. */
	readonly coins: number;
	/** Share in cash. */
	readonly cash: number;
	/** Minutes of the returns by which bets are counted in the crash. */
	readonly minutes: number;
}

export const baseHolding: Holding = { coins: 10, cash: 0, minutes: 1 };

export interface CoinInCrash {
	readonly symbol: string;
	readonly name: string;
	readonly fall: number;
	/** What its calm beta makes of bitcoin's fall. */
	readonly byBeta: number;
	/** Longs sold by force, and sales of crossed accounts, USD. */
	readonly forced: number;
}

/** A crash, and what it did to what was held. Falls as fractions. */
export interface Portfolio {
	readonly holding: Holding;
	readonly coins: readonly CoinInCrash[];
	/** Bets in calm, by the betas and noises set. */
	readonly calmBets: number;
	/** Bets in the hour after the news, and the mean correlation between two of the coins held then. */
	readonly crashBets: number;
	readonly crashCorrelation: number | null;
	readonly held: Held;
	/** The same coins without cash. */
	readonly coinsAlone: number;
	readonly bitcoinAlone: number;
	/** Share in cash with which these coins would fall as bitcoin alone; 0 if they fall less. */
	readonly cashAsBitcoin: number;
}

export function tenMarkets({ leverage, news, depth, crossed }: TenMarkets): Markets {
	const [{ scenario: bitcoin }] = tenAssets as readonly [(typeof tenAssets)[number]];
	const setting: Markets = {
		assets: tenAssets.map((asset, i) => ({
			...asset,
			scenario: {
				...asset.scenario,
				depth: asset.scenario.depth * (depth / bitcoin.depth),
				typicalLeverage: leverage,
				shock: i === 0 ? news : 0,
				newsDuration,
				traders,
				tick,
				duration
			}
		})),
		lead,
		commonNoise: baseMarkets.commonNoise,
		insuranceFund: baseMarkets.insuranceFund
	};
	return crossed === 0 ? setting : { ...setting, crossed: crossedWith(crossed) };
}

/** Three coins each: as in the base case of seven, whose basket stands for four of these. */
function crossedWith(notional: number): Crossed {
	const weights = [10, 8, 2, 2, 3, 1, 1, 1, 1, 1];
	return { ...baseMarkets.crossed!, accounts, notional, weights };
}

export function playTen(values: TenMarkets, seed: number): MarketsCourse {
	return marketsCourse(tenMarkets(values), seed);
}

/**
 * What the same news and the same chance leave where nobody can be sold by force: of bitcoin’s price, and of every other coin’s
 * beside what its calm beta makes of that. Neither leverage nor crossed accounts change it.
 */
export function leftUnforced({ news, depth }: Pick<TenMarkets, 'news' | 'depth'>, seed: number): number[] {
	const setting = tenMarkets({ ...baseTen, news, depth, crossed: 0 });
	const assets = setting.assets.map((asset) => ({
		...asset,
		scenario: { ...asset.scenario, exposedLongs: 0, exposedShorts: 0 }
	}));
	const { summary } = marketsCourse({ ...setting, assets }, seed);
	const bitcoin = 1 - summary.assets[0]!.fall;
	return summary.assets.map(({ fall, calmBeta }, i) =>
		i === 0 ? bitcoin : (1 - fall) / exp(calmBeta * ln(bitcoin))
	);
}

/** How far a coin would have fallen without forced sales in its own book: bitcoin’s fall as it was, by its beta, and its own chance. */
export function unforcedFall({ fall, byBeta, forced }: CoinInCrash, left: number, place: number): number {
	if (forced === 0) return fall;
	return Math.min(fall, Math.max(0, 1 - (place === 0 ? 1 : 1 - byBeta) * left));
}

const calm = /* @__PURE__ */ calmCovariance({ assets: tenAssets, commonNoise: baseMarkets.commonNoise });

/** Equal parts of the first coins. */
export function partsOf({ coins, cash }: Pick<Holding, 'coins' | 'cash'>): number[] {
	return tenAssets.map((_, i) => (i < coins ? (1 - cash) / coins : 0));
}

export function calmBetsOf(coins: number): number {
	return effectiveBets(partsOf({ coins, cash: 0 }), calm);
}

export function portfolioIn(course: MarketsCourse, holding: Holding): Portfolio {
	const { assets } = course.summary;
	const { coins, minutes } = holding;
	const held = heldThrough(course, partsOf(holding), 60 * minutes);
	const coinsAlone = heldThrough(course, partsOf({ coins, cash: 0 })).fall;
	const bitcoinAlone = assets[0]!.fall;
	return {
		holding,
		coins: assets.map(({ symbol, calmBeta, fall, forcedLongNotional, crossedNotional }, i) => ({
			symbol,
			name: names[i]!,
			fall,
			byBeta: 1 - exp(calmBeta * ln(1 - bitcoinAlone)),
			forced: forcedLongNotional + crossedNotional
		})),
		calmBets: calmBetsOf(coins),
		crashBets: held.stress.bets!,
		crashCorrelation: held.stress.correlation,
		held,
		coinsAlone,
		bitcoinAlone,
		cashAsBitcoin: Math.max(0, 1 - bitcoinAlone / coinsAlone)
	};
}
