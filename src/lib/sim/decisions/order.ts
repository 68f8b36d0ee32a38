/** What the reader may ask for at a decision, and what comes of it. */
import { above, oneOf, refuse, wholeWithin, within } from '../range.ts';
import { mostLeverage } from './terms.ts';

/** Coins paid in full, or a perpetual contract on a margin of its own. */
export type Means = 'money' | 'credit';

export interface Purchase {
	/** Place of the coin in the path. */
	readonly coin: number;
	readonly kind: 'buy';
	/** USD taken from the cash, fee included; above 0. */
	readonly spend: number;
	/** 1 pays in full; above 1, to 20, opens a contract or adds to it. */
	readonly leverage: number;
}

export interface Sale {
	readonly coin: number;
	readonly kind: 'sell';
	readonly means: Means;
	/** Of the holding, above 0 to 1. */
	readonly share: number;
}

/** What is asked for, whenever it is. */
export type Wish = Purchase | Sale;

/** The same with its decision: whole, 0 to 15. */
export type Order = Wish & { readonly decision: number };

/** Why nothing came of an order: there was less cash than it spends, or no such holding. */
export type Refusal = 'no cash' | 'no holding';

/** A wish at its decision. */
export function orderAt(decision: number, wish: Wish): Order {
	const { coin, kind } = wish;
	return kind === 'buy'
		? { decision, coin, kind, spend: wish.spend, leverage: wish.leverage }
		: { decision, coin, kind, means: wish.means, share: wish.share };
}

const kinds = ['buy', 'sell'] as const;
const meansOf = ['money', 'credit'] as const;

/** @throws RangeError naming what is out of range */
export function checkOrder(order: Order, decisions: number, coins: number): void {
	wholeWithin('decision', order.decision, 0, decisions - 1);
	wholeWithin('coin', order.coin, 0, coins - 1);
	oneOf('kind', order.kind, kinds);
	if (order.kind === 'buy') {
		above('spend', order.spend, 0);
		within('leverage', order.leverage, 1, mostLeverage);
		return;
	}
	oneOf('means', order.means, meansOf);
	const { share } = order;
	if (!(typeof share === 'number' && share > 0 && share <= 1)) refuse('share', 'above 0, to 1', share);
}
