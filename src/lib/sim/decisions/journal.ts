/** A path as it was traded: everything that follows from the orders, or from a rule that gives them. */
import { wholeWithin } from '../range.ts';
import { Account } from './account.ts';
import type { Holding } from './holding.ts';
import { checkOrder, orderAt, type Order, type Refusal, type Wish } from './order.ts';
import { decisionCount, decisionHours, type UnseenPath } from './path.ts';
import { baseTradingTerms, checkTradingTerms, type TradingTerms } from './terms.ts';
import type { Trade } from './trade.ts';

/** What there is at a moment. */
export interface Standing {
	/** USD. */
	readonly cash: number;
	readonly holdings: readonly Holding[];
}

/** One decision: what there was when it came, and what there was after its orders. */
export interface DecisionPoint {
	readonly decision: number;
	readonly hour: number;
	/** Of each coin, USD. */
	readonly prices: readonly number[];
	readonly before: Standing;
	readonly after: Standing;
}

export interface Journal {
	readonly path: UnseenPath;
	readonly terms: TradingTerms;
	/** The last hour that has passed. */
	readonly hour: number;
	/** In the order of their decisions; those refused as well. */
	readonly orders: readonly Order[];
	readonly refused: readonly { readonly order: Order; readonly why: Refusal }[];
	readonly trades: readonly Trade[];
	/** Those that have come so far. */
	readonly decisions: readonly DecisionPoint[];
	/** What everything is worth, and the cash in it, one entry an hour from the start, after the orders of that hour, USD. */
	readonly equity: Float64Array;
	readonly cash: Float64Array;
	/** After the last hour. */
	readonly now: Standing;
	/** USD: paid on trades, paid on contracts, and kept by the exchange of liquidated margins. */
	readonly fees: number;
	readonly funding: number;
	readonly kept: number;
}

/** What a rule may look at: nothing that is still to come. */
export interface Seen extends Standing {
	readonly decision: number;
	readonly hour: number;
	/** Of each coin now, USD. */
	readonly prices: readonly number[];
	/**
	 * Of a coin at an hour, USD.
	 *
	 * @throws RangeError for an hour that is still to come
	 */
	readonly priceAt: (coin: number, hour: number) => number;
	/** So far. */
	readonly trades: readonly Trade[];
}

/** Says at each decision what to do. */
export type Rule = (seen: Seen) => readonly Wish[];

/**
 * Play a path with orders. They are carried out at the price of their decision, within one in the order given; an order that
 * cannot be is refused and the others go on.
 *
 * @param orders in any order of decisions; those after `untilHour` are not looked at
 * @param untilHour whole, 0 to the hours of the path: its end unless given
 * @throws RangeError naming what is out of range
 */
export function playOrders(
	path: UnseenPath,
	orders: readonly Order[],
	terms: TradingTerms = baseTradingTerms,
	untilHour: number = path.hours
): Journal {
	checkTradingTerms(terms);
	wholeWithin('untilHour', untilHour, 0, path.hours);
	for (const order of orders) checkOrder(order, decisionCount, path.coins.length);
	return play(path, terms, untilHour, ({ decision }) => orders.filter((one) => one.decision === decision));
}

/**
 * Play a path by a rule. `playOrders` with the journal’s orders gives the same journal.
 *
 * @throws RangeError naming what is out of range, in the terms or in what the rule asks for
 */
export function playRule(path: UnseenPath, rule: Rule, terms: TradingTerms = baseTradingTerms): Journal {
	checkTradingTerms(terms);
	return play(path, terms, path.hours, (seen) => {
		const { decision } = seen;
		const orders = rule(seen).map((wish) => orderAt(decision, wish));
		for (const order of orders) checkOrder(order, decisionCount, path.coins.length);
		return orders;
	});
}

function play(
	path: UnseenPath,
	terms: TradingTerms,
	untilHour: number,
	ordersAt: (seen: Seen) => readonly Order[]
): Journal {
	const { coins, hours } = path;
	const account = new Account(path, terms);
	const { trades } = account;
	const equity = new Float64Array(untilHour + 1);
	const cash = new Float64Array(untilHour + 1);
	const orders: Order[] = [];
	const refused: { order: Order; why: Refusal }[] = [];
	const decisions: DecisionPoint[] = [];
	const standing = (): Standing => ({ cash: account.cash, holdings: account.holdings });
	for (let hour = 0; hour <= untilHour; hour++) {
		if (hour > 0) account.pass(hour, decisions.length - 1);
		const decision = decisions.length;
		if (hour === decision * decisionHours && decision < decisionCount && hour < hours) {
			const { cash, holdings } = account;
			const prices = coins.map((coin) => coin.prices[hour]);
			const priceAt = pricesUntil(path, hour);
			for (const order of ordersAt({ cash, holdings, decision, hour, prices, priceAt, trades })) {
				orders.push(order);
				const why = account.trade(order, hour, decision);
				if (why) refused.push({ order, why });
			}
			decisions.push({ decision, hour, prices, before: { cash, holdings }, after: standing() });
		}
		equity[hour] = account.equityAt(hour);
		cash[hour] = account.cash;
	}
	const { fees, funding, kept } = account;
	const whole = { path, terms, hour: untilHour, orders, refused, trades, decisions };
	return { ...whole, equity, cash, now: standing(), fees, funding, kept };
}

/** What was, and nothing that will be. */
function pricesUntil({ coins }: UnseenPath, now: number): Seen['priceAt'] {
	return (coin, hour) => {
		wholeWithin('hour', hour, 0, now);
		return coins[coin].prices[hour];
	};
}
