/** Rules to hold oneself against: each can be written down before the first hour. */
import { within } from '../range.ts';
import type { Rule, Seen } from './journal.ts';
import type { Wish } from './order.ts';
import { decisionCount } from './path.ts';
import type { Trade } from './trade.ts';

/** Does nothing. */
export const hold: Rule = () => [];

/** Spends the cash in equal parts over the decisions that are left, each in equal parts on the coins. */
export const averaging: Rule = ({ decision, cash, prices }) => {
	const spend = cash / (decisionCount - decision) / prices.length;
	return spend > 0 ? prices.map((_, coin) => ({ coin, kind: 'buy', spend, leverage: 1 })) : [];
};

/** A plan in two sentences. */
export interface WrittenPlan {
	/** Sell a coin once it is so far below the price at the start, or at which it was last bought back; above 0 to 0.9. */
	readonly sellBelow: number;
	/** Buy it back, for what it brought, once it has risen so far from its lowest price since the sale; above 0 to 2. */
	readonly buyBack: number;
}

/** Sell at 10% below, buy back at 5% above the low. */
export const baseWrittenPlan: WrittenPlan = { sellBelow: 0.1, buyBack: 0.05 };

/** Least and largest value of both. */
export const writtenPlanRanges = {
	sellBelow: [0.001, 0.9],
	buyBack: [0.001, 2]
} as const satisfies Record<keyof WrittenPlan, readonly [number, number]>;

/**
 * Follows a written plan at every decision, with coins paid in full; prices are looked at by the hour.
 *
 * @throws RangeError naming the number that is out of range
 */
export function writtenPlan(plan: WrittenPlan): Rule {
	for (const [name, [low, high]] of Object.entries(writtenPlanRanges)) {
		within(name, plan[name as keyof WrittenPlan], low, high);
	}
	return (seen) => seen.prices.flatMap((price, coin) => forCoin(plan, seen, price, coin));
}

function forCoin({ sellBelow, buyBack }: WrittenPlan, seen: Seen, price: number, coin: number): Wish[] {
	const last = lastTrade(seen.trades, coin);
	if (last?.kind === 'sell') {
		if (price < (1 + buyBack) * lowestSince(seen, last)) return [];
		const spend = Math.min(last.cash, seen.cash);
		return spend > 0 ? [{ coin, kind: 'buy', spend, leverage: 1 }] : [];
	}
	const held = seen.holdings.some((one) => one.coin === coin && one.means === 'money');
	const reference = last ? last.price : seen.priceAt(coin, 0);
	return held && price <= (1 - sellBelow) * reference
		? [{ coin, kind: 'sell', means: 'money', share: 1 }]
		: [];
}

/** The latest of a coin that was paid in full. */
function lastTrade(trades: readonly Trade[], coin: number): Trade | undefined {
	let last: Trade | undefined;
	for (const trade of trades) if (trade.coin === coin && trade.means === 'money') last = trade;
	return last;
}

function lowestSince({ hour: now, priceAt }: Seen, { coin, hour: since }: Trade): number {
	let low = Infinity;
	for (let hour = since; hour <= now; hour++) low = Math.min(low, priceAt(coin, hour));
	return low;
}
