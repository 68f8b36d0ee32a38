/** What is held: coins paid in full, or a contract with what is left of its margin. */
import type { Means } from './order.ts';
import type { TradingTerms } from './terms.ts';

/** Something held. */
export interface Holding {
	/** Place of the coin in the path. */
	readonly coin: number;
	readonly means: Means;
	readonly coins: number;
	/** Mean price paid, fees left out, USD per coin. */
	readonly averageCost: number;
	/** Own money in a contract that is left, what it has paid in funding taken off, USD; 0 where paid in full. */
	readonly margin: number;
	/** At this price or below the contract is closed, USD per coin; 0 is never. */
	readonly liquidationPrice: number;
}

/** A holding with its liquidation price: that at which its equity M + q(P − E) is mqP. */
export function holdingOf(
	coin: number,
	means: Means,
	coins: number,
	averageCost: number,
	margin: number,
	{ maintenanceMarginRate }: Pick<TradingTerms, 'maintenanceMarginRate'>
): Holding {
	const bankruptcy = means === 'money' ? 0 : averageCost - margin / coins;
	const liquidationPrice = Math.max(0, bankruptcy / (1 - maintenanceMarginRate));
	return { coin, means, coins, averageCost, margin, liquidationPrice };
}

/** What a holding is worth to its owner at a price, USD. */
export function worthOf({ means, coins, averageCost, margin }: Holding, price: number): number {
	return means === 'money' ? coins * price : margin + coins * (price - averageCost);
}

/** Notional at the average cost over the margin; 1 where paid in full. */
export function leverageOf({ means, coins, averageCost, margin }: Holding): number {
	return means === 'money' || !(margin > 0) ? 1 : (coins * averageCost) / margin;
}
