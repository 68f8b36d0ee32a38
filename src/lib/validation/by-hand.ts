/** Crowds and scenarios made by hand. */
import { baseScenario, type Crowd, type Scenario } from '$lib/sim';

export interface Held {
	/** USD between the starting price and the liquidation price; above 0. */
	drop: number;
	coins: number;
	/** USD per coin; the starting price unless said. */
	entryPrice?: number;
	/** What makes the bankruptcy price the liquidation price, unless said. */
	leverage?: number;
}

export function crowdByHand(held: readonly Held[], startPrice = 100): Crowd {
	const sorted = held.toSorted((a, b) => a.drop - b.drop);
	const cumulativeCoins = new Float64Array(sorted.length + 1);
	sorted.forEach(({ coins }, i) => (cumulativeCoins[i + 1] = cumulativeCoins[i]! + coins));
	const column = (part: (one: Held) => number) => Float64Array.from(sorted, part);
	return {
		count: sorted.length,
		drop: column(({ drop }) => drop),
		cumulativeCoins,
		coins: column(({ coins }) => coins),
		entryPrice: column(({ entryPrice = startPrice }) => entryPrice),
		leverage: column(({ drop, leverage = startPrice / drop }) => leverage)
	};
}

export const nobody = crowdByHand([]);

/** No refill, no withdrawal, no delay and a fund without limit: the static book, one wave a tick. */
export const withoutTime: Scenario = {
	...baseScenario,
	startPrice: 100,
	newsDuration: 0,
	refillHalfLife: Infinity,
	makerWithdrawal: 0,
	liquidationDelay: 0,
	insuranceFund: Infinity,
	duration: 300
};
