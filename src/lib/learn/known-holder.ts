/**
 * A holder whom everybody knows, and the loss on paper: arithmetic on coins, cost and price. Nothing is sold, and nobody’s
 * mind is read.
 */

/** Coins held by Strategy on 1 February 2026, as the press counted them, and what one had cost on average, USD. */
export const heldCoins = 713_502;
export const costBasis = 76_052;

export interface Holding {
	readonly coins: number;
	/** What a coin cost on average, USD: the cost basis. */
	readonly cost: number;
}

export const knownHolder: Holding = { coins: heldCoins, cost: costBasis };

/** USD by which the coins are worth less at this price than was paid for them; below 0 where they are worth more. */
export function paperLossAt(price: number, { coins, cost }: Holding = knownHolder): number {
	return coins * (cost - price);
}

/** The price, USD, at which the loss on paper is as large. */
export function priceOfLoss(loss: number, { coins, cost }: Holding = knownHolder): number {
	return cost - loss / coins;
}
