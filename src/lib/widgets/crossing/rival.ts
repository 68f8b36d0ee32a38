/** The same sale into the same bids with another crowd: what the picture is compared with. */
import { baseMarket, keepCrowds, outcomes, type Market, type Run } from '$lib/sim';
import type { Totals } from './totals.ts';

export interface Rival {
	readonly leverage: number;
	/** Where it stops, as a fraction and in USD below the start. */
	readonly fall: number;
	readonly drop: number;
	/** Coins at its crossing. */
	readonly coins: number;
	readonly totals: Totals;
}

/** A cautious crowd; against a crowd as cautious, the usual one. */
const cautious = 4;

export function rivalLeverage(leverage: number): number {
	return leverage > cautious ? cautious : baseMarket.typicalLeverage;
}

/** Finds the rival of a run; keeps its crowd, which a drag of depth, sale or leverage leaves as it is. */
export function rivals(): (run: Run) => Rival {
	const kept = keepCrowds();
	return ({ market, seed, book, initialCoins }) => {
		const leverage = rivalLeverage(market.typicalLeverage);
		const other: Market = { ...market, typicalLeverage: leverage };
		const [found] = outcomes(other, [seed], kept);
		const drop = found!.fall * market.startPrice;
		return {
			leverage,
			fall: found!.fall,
			drop,
			coins: book.coins(drop),
			totals: { book, crowd: kept.triggers(other, seed), initialCoins }
		};
	};
}
