/** What has been traded. */
import type { Means } from './order.ts';

/** A trade of the account, its own or forced on it. Money in USD, prices in USD per coin. */
export interface Trade {
	readonly hour: number;
	/** The decision at which it was made; of a liquidation, the last one before. */
	readonly decision: number;
	readonly coin: number;
	readonly means: Means;
	readonly kind: 'buy' | 'sell' | 'liquidation';
	readonly price: number;
	readonly coins: number;
	readonly notional: number;
	/** Of a purchase as asked for; of a contract that is closed, notional at its average cost over its margin; else 1. */
	readonly leverage: number;
	/** Of the holding: after a purchase, before a sale or liquidation. */
	readonly averageCost: number;
	readonly fee: number;
	/** Against the average cost, this fee taken off; of a liquidation, the margin it took, below 0; 0 for a purchase. */
	readonly realised: number;
	/** Change of the cash: below 0 for a purchase, 0 for a liquidation. */
	readonly cash: number;
	/** Margin taken by a liquidation; else 0. */
	readonly lostMargin: number;
}
