/**
 * The holder whom everybody knows, as the press counted in February 2026: how many coins, and what they had cost. A loss on
 * paper is arithmetic on these two: nothing is sold, and nobody’s mind is read.
 */

/** Coins held by Strategy, 10 February 2026. */
export const heldCoins = 713_502;
/** What a coin had cost on average, USD: the cost basis. */
export const costBasis = 76_052;

/** USD by which the coins are worth less at this price than was paid for them; below 0 where they are worth more. */
export function paperLossAt(price: number): number {
	return heldCoins * (costBasis - price);
}

/** The price, USD, at which the loss on paper is as large. */
export function priceOfLoss(loss: number): number {
	return costBasis - loss / heldCoins;
}
