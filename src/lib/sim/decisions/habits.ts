/** Three habits in somebody’s own trades, each by a rule that looks at what was done and cannot know why. */
import { worthOf } from './holding.ts';
import type { DecisionPoint, Journal, Standing } from './journal.ts';
import type { Trade } from './trade.ts';

/** Decisions of a day, and its hours. */
const day = { decisions: 4, hours: 24 } as const;

/** Coins shed within a day. */
export interface PanicSale {
	/** Of the decision that completed it. */
	readonly hour: number;
	/** Own sales in that day, in their order. */
	readonly sales: readonly Trade[];
	/** What the coins were worth to their owner a day earlier and after, USD. */
	readonly from: number;
	readonly to: number;
	/** Part of that fall that own trades made; 0.5 to 1 or more. */
	readonly throughSales: number;
}

/**
 * Panic sales by the rule of Elkind, Kaminski, Lo, Siah and Wong ("When Do Investors Freak Out?", Journal of Financial Data
 * Science 4(1), 2022), a day in place of their month: what is held in coins falls by 90% or more, at least half of that
 * through own sales, purchases taken off.
 *
 * The day is the last four decisions; before the fourth it begins with the path. Each day is counted once. Whoever sells out
 * slowly is seen as well, in the day of the last sale.
 */
export function panicSales({ decisions, trades }: Pick<Journal, 'decisions' | 'trades'>): PanicSale[] {
	const found: PanicSale[] = [];
	let counted = -Infinity;
	for (const [last, { hour, prices, after }] of decisions.entries()) {
		const first = last - day.decisions;
		if (first < counted) continue;
		const from = first < 0 ? inCoins(decisions[0], 'before') : inCoins(decisions[first], 'after');
		const to = worthIn(after, prices);
		if (!(from > 0 && to <= 0.1 * from)) continue;
		const own = trades.filter(
			({ kind, decision }) => kind !== 'liquidation' && decision > first && decision <= last
		);
		const sold = own.reduce((sum, { cash, fee }) => sum + cash + fee, 0);
		const throughSales = sold / (from - to);
		if (!(throughSales >= 0.5)) continue;
		found.push({ hour, sales: own.filter(({ kind }) => kind === 'sell'), from, to, throughSales });
		counted = last;
	}
	return found;
}

function inCoins(point: DecisionPoint, when: 'before' | 'after'): number {
	return worthIn(point[when], point.prices);
}

function worthIn({ holdings }: Standing, prices: readonly number[]): number {
	return holdings.reduce((sum, held) => sum + worthOf(held, prices[held.coin]), 0);
}

/** A purchase after a loss that was larger, or on more credit, than those before. */
export interface RevengeTrade {
	readonly hour: number;
	readonly purchase: Trade;
	/** The latest sale at a loss, or liquidation, before it. */
	readonly loss: Trade;
	/** Mean notional of the purchases before, USD; null if there was none. */
	readonly usual: number | null;
	/** What was more than before. */
	readonly more: 'size' | 'leverage' | 'both';
}

/**
 * Purchases within a day of a realised loss or a liquidation with more notional than the mean of those before, or more
 * leverage than any: after J. Coval and T. Shumway ("Do Behavioral Biases Affect Prices?", Journal of Finance 60(1), 2005),
 * whose traders took more risk after a losing morning. The first coins were paid in full, so that leverage begins at 1.
 */
export function revengeTrades({ trades }: Pick<Journal, 'trades'>): RevengeTrade[] {
	const found: RevengeTrade[] = [];
	let loss: Trade | undefined;
	let [count, sum, most] = [0, 0, 1];
	for (const trade of trades) {
		const { kind, hour, notional, leverage } = trade;
		if (kind !== 'buy') {
			if (kind === 'liquidation' || trade.price < trade.averageCost) loss = trade;
			continue;
		}
		if (loss && hour - loss.hour <= day.hours) {
			const usual = count > 0 ? sum / count : null;
			const larger = usual !== null && notional > usual;
			const more = leverage > most ? (larger ? 'both' : 'leverage') : larger ? 'size' : null;
			if (more) found.push({ hour, purchase: trade, loss, usual, more });
		}
		count++;
		sum += notional;
		most = Math.max(most, leverage);
	}
	return found;
}

/** A coin that was sold and bought back dearer. */
export interface LateReentry {
	readonly hour: number;
	/** The latest sale of it before. */
	readonly sale: Trade;
	readonly purchase: Trade;
	/** Price of the purchase over that of the sale, less 1. */
	readonly dearer: number;
	/** What the coins bought back cost more than they had brought, USD; of no more coins than were sold. */
	readonly paidMore: number;
}

/** The first purchase of a coin after an own sale of it, where it is dearer; of either means. */
export function lateReentries({ trades }: Pick<Journal, 'trades'>): LateReentry[] {
	const found: LateReentry[] = [];
	const sold = new Map<number, Trade>();
	for (const trade of trades) {
		const { coin, kind, hour, price } = trade;
		if (kind === 'sell') sold.set(coin, trade);
		if (kind !== 'buy') continue;
		const sale = sold.get(coin);
		sold.delete(coin);
		if (!sale || !(price > sale.price)) continue;
		const paidMore = Math.min(trade.coins, sale.coins) * (price - sale.price);
		found.push({ hour, sale, purchase: trade, dearer: price / sale.price - 1, paidMore });
	}
	return found;
}
