/** A path as it was traded: everything that follows from the orders, or from a rule that gives them. */
import { wholeWithin } from '../range.ts';
import { Account, type Holding, type Trade } from './account.ts';
import { checkOrder, type Order, type Refusal, type Wish } from './order.ts';
import { decisionCount, decisionHours, type UnseenPath } from './path.ts';
import { baseTradingTerms, checkTradingTerms, type TradingTerms } from './terms.ts';

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
	readonly prices: Float64Array;
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
	/** Of each coin, hour by hour from the start to now, USD. */
	readonly prices: readonly Float64Array[];
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
	return play(path, terms, path.hours, (seen) =>
		rule(seen).map((wish) => {
			const order = { ...wish, decision: seen.decision };
			checkOrder(order, decisionCount, path.coins.length);
			return order;
		})
	);
}

function play(
	path: UnseenPath,
	terms: TradingTerms,
	untilHour: number,
	ordersAt: (seen: Seen) => readonly Order[]
): Journal {
	const account = new Account(path, terms);
	const equity = new Float64Array(untilHour + 1);
	const cash = new Float64Array(untilHour + 1);
	const given: Order[] = [];
	const refused: { order: Order; why: Refusal }[] = [];
	const decisions: DecisionPoint[] = [];
	const standing = (): Standing => ({ cash: account.cash, holdings: account.holdings });
	for (let hour = 0; hour <= untilHour; hour++) {
		if (hour > 0) account.pass(hour, decisions.length - 1);
		const decision = hour / decisionHours;
		if (Number.isInteger(decision) && decision < decisionCount && hour < path.hours) {
			const before = standing();
			const prices = path.coins.map((coin) => coin.prices.subarray(0, hour + 1));
			for (const order of ordersAt({ ...before, decision, hour, prices, trades: account.trades })) {
				given.push(order);
				const why = account.trade(order, hour, decision);
				if (why) refused.push({ order, why });
			}
			const now = Float64Array.from(prices, (all) => all[hour]);
			decisions.push({ decision, hour, prices: now, before, after: standing() });
		}
		equity[hour] = account.equityAt(hour);
		cash[hour] = account.cash;
	}
	const { trades, fees, funding, kept } = account;
	const whole = { path, terms, hour: untilHour, orders: given, refused, trades, decisions };
	return { ...whole, equity, cash, now: standing(), fees, funding, kept };
}
