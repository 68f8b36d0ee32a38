/** Two markets of the engine, as lesson 6 and its exhibit speak of them: bitcoin, and one coin whose makers follow it. */
import { baseMarkets, baseScenario, type Asset, type Crossed, type Markets } from '$lib/sim';

/** An hour of calm, and an hour and a half after the news; ticks short enough for a minute to have several. */
export const lead = 3600;
const duration = 2.5 * 3600;
const tick = 15;

/** Of each market; the coin's own noise is that of the larger coins, 2–3.5% a day. */
const traders = 2000;
const ownNoise = 0.025;
/** Accounts that hold both, half of their collateral in coins, on as much credit as others in bitcoin. */
const accounts = 500;
const typicalLeverage = 8;
const leverageSpread = 0.7;

/** What can be set; money in USD, times in seconds, rates as fractions. */
export interface TwoMarkets {
	/** Calm beta of the coin. */
	readonly beta: number;
	/** Bitcoin's depth over the coin's. */
	readonly thin: number;
	/** Typical leverage of the coin's longs. */
	readonly leverage: number;
	/** What the news alone costs bitcoin. */
	readonly news: number;
	/** Share of the coin's longs that can be sold by force. */
	readonly exposed: number;
	/** Of the coin. */
	readonly openInterest: number;
	/** How long the news takes. */
	readonly over: number;
	/** Of bitcoin, within 1%. */
	readonly depth: number;
	/** What bitcoin moves on an ordinary day. */
	readonly noise: number;
	/** Positions of accounts that hold both. */
	readonly crossed: number;
}

/** As the exhibit opens: a coin about the size of Solana, on a day like 22 September 2025. */
export const baseTwo: TwoMarkets = {
	beta: 1.2,
	thin: 10,
	leverage: 12,
	news: 0.03,
	exposed: 0.04,
	openInterest: 12e9,
	over: 600,
	depth: 150e6,
	noise: 0.025,
	crossed: 0
};

/** What else might have been: nobody on credit in the coin, or a book as deep as bitcoin's. */
export type Instead = Partial<TwoMarkets>;

export const instead = {
	nobody: { exposed: 0, crossed: 0 },
	deep: { thin: 1 }
} as const satisfies Record<string, Instead>;

export function twoMarkets(values: TwoMarkets, change: Instead = {}): Markets {
	const { beta, thin, leverage, news, exposed, openInterest, over, depth, noise, crossed } = {
		...values,
		...change
	};
	const [bitcoin] = baseMarkets.assets;
	const clock = { tick, duration, traders };
	const first: Asset = {
		...bitcoin!,
		scenario: { ...bitcoin!.scenario, ...clock, depth, shock: news, newsDuration: over }
	};
	const coin: Asset = {
		symbol: 'COIN',
		name: 'This coin',
		supply: 1e9,
		calmBeta: beta,
		ownNoise,
		scenario: {
			...baseScenario,
			...clock,
			startPrice: 100,
			shock: 0,
			depth: depth / thin,
			openInterest,
			typicalLeverage: leverage,
			exposedLongs: exposed,
			exposedShorts: 0.4 * exposed
		}
	};
	const setting = { assets: [first, coin], lead, commonNoise: noise, insuranceFund: 1e9 };
	return crossed === 0 ? setting : { ...setting, crossed: crossedWith(crossed) };
}

function crossedWith(notional: number): Crossed {
	const usual = baseMarkets.crossed!;
	return { ...usual, accounts, notional, held: 2, weights: [1, 1], typicalLeverage, leverageSpread };
}
