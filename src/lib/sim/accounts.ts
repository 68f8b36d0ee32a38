/** One side of the market and its ledger: who was closed, when, at what price, and who bore the loss. */
import type { DeleveragingQueue } from './deleveraging-queue.ts';
import type { Side } from './margin.ts';
import type { Crowd } from './population.ts';
import { endings, type Accounts } from './timeline-result.ts';

/**
 * The longs or the shorts: a crowd, and everybody else on that side, who is hedged or tops up the margin.
 *
 * Every contract has a long and a short, so both sides hold the same coins.
 */
export class Camp {
	/** +1 for longs, who gain when the price rises; −1 for shorts. */
	readonly direction: 1 | -1;
	readonly crowd: Crowd;
	readonly accounts: Accounts;
	/** Coins of everybody else that are still open. */
	hedgedCoins: number;
	/** Their coins that were closed, and what they made on them, USD, against the starting price. */
	hedgedClosed = 0;
	hedgedRealised = 0;
	/** Coins opened since the start, less those closed by choice. */
	joined = 0;
	/** Forced coins traded in the book, and their USD. */
	tradedCoins = 0;
	tradedNotional = 0;
	/** Coins closed at their own bankruptcy price, and their USD. */
	deleveragedCoins = 0;
	deleveragedNotional = 0;
	ownersLose = 0;
	fundPays = 0;
	fundReceives = 0;
	/** Accounts by how they ended, those with open coins alone left out. */
	readonly ended = [0, 0, 0, 0, 0];
	/** Its winners in the order in which they are closed; to be dropped when its positions have changed places. */
	ranking?: DeleveragingQueue | undefined;
	/** Of the coins closed without a trade, those of each account, by how they ended; none until there are some. */
	readonly untraded: Record<number, Float64Array> = {};

	/** @param contracts coins open on this side, at least those of the crowd */
	constructor(side: Side, crowd: Crowd, contracts: number) {
		const { count } = crowd;
		this.direction = side === 'long' ? 1 : -1;
		this.crowd = crowd;
		this.hedgedCoins = contracts - crowd.cumulativeCoins[count];
		this.accounts = {
			ending: new Uint8Array(count),
			triggeredAt: new Int32Array(count).fill(-1),
			closedAt: new Int32Array(count).fill(-1),
			wave: new Int32Array(count),
			closedCoins: new Float64Array(count),
			averagePrice: new Float64Array(count),
			profit: new Float64Array(count),
			fundPaid: new Float64Array(count)
		};
	}

	openCoins(i: number): number {
		return this.crowd.coins[i] - this.accounts.closedCoins[i];
	}

	/** Price at which nothing is left of the margin: E(1 − d/L). */
	bankruptcyPrice(i: number): number {
		const { entryPrice, leverage } = this.crowd;
		return entryPrice[i] * (1 - this.direction / leverage[i]);
	}

	/**
	 * Liquidated positions trade in the book; the fund settles the difference to the bankruptcy price.
	 *
	 * @param first position
	 * @param end one past the last
	 * @param most coins of each at most; Infinity for all that are open
	 * @returns coins traded
	 */
	trade(first: number, end: number, most: number, price: number, tick: number): number {
		const { coins, entryPrice, leverage } = this.crowd;
		const { closedCoins, fundPaid, profit, averagePrice, closedAt } = this.accounts;
		const d = this.direction;
		let { fundPays, fundReceives, ownersLose } = this;
		let traded = 0;
		for (let i = first; i < end; i++) {
			const open = coins[i] - closedCoins[i];
			if (!(open > 0)) continue;
			const size = Math.min(open, most);
			const entry = entryPrice[i];
			const bankruptcy = entry * (1 - d / leverage[i]);
			const paid = d * (bankruptcy - price) * size;
			const margin = d * (entry - bankruptcy) * size;
			if (paid > 0) fundPays += paid;
			else fundReceives -= paid;
			ownersLose += margin;
			fundPaid[i] += paid;
			profit[i] -= margin;
			averagePrice[i] += price * size;
			closedCoins[i] = size === open ? coins[i] : closedCoins[i] + size;
			if (size === open) closedAt[i] = tick;
			traded += size;
		}
		this.fundPays = fundPays;
		this.fundReceives = fundReceives;
		this.ownersLose = ownersLose;
		this.tradedCoins += traded;
		this.tradedNotional += traded * price;
		return traded;
	}

	/** Liquidated coins are closed against winners, at the price that leaves nothing and owes nothing. */
	deleverage(i: number, coins: number, tick: number): void {
		const bankruptcy = this.bankruptcyPrice(i);
		const margin = this.direction * (this.crowd.entryPrice[i] - bankruptcy) * coins;
		this.count(endings.deleveraged, i, coins);
		this.deleveragedCoins += coins;
		this.deleveragedNotional += coins * bankruptcy;
		this.ownersLose += margin;
		this.accounts.profit[i] -= margin;
		this.close(i, coins, bankruptcy, tick);
	}

	/** Coins are closed as the other side of such a liquidation; `how` is one of `endings`. */
	closeAgainst(how: number, i: number, coins: number, price: number, tick: number): void {
		this.count(how, i, coins);
		this.accounts.profit[i] += this.direction * (price - this.crowd.entryPrice[i]) * coins;
		this.close(i, coins, price, tick);
	}

	/** The same for everybody else, who entered at the starting price. */
	closeHedged(coins: number, price: number, startPrice: number): void {
		this.hedgedCoins -= coins;
		this.hedgedClosed += coins;
		this.hedgedRealised += this.direction * (price - startPrice) * coins;
	}

	/**
	 * The end: open coins count at the last price, sums become averages, and accounts are told how they ended.
	 *
	 * @param asked how many accounts are read afterwards, from the first on; all that were closed are settled anyway
	 */
	settle(lastPrice: number, asked: number): void {
		const { coins, entryPrice } = this.crowd;
		const { closedCoins, averagePrice, profit, ending } = this.accounts;
		const d = this.direction;
		const mixed = Object.keys(this.untraded).length > 0;
		const end = mixed ? coins.length : asked;
		for (let i = 0; i < end; i++) {
			const closed = closedCoins[i];
			const open = coins[i] - closed;
			if (open > 0) profit[i] += d * (lastPrice - entryPrice[i]) * open;
			if (closed === 0) continue;
			averagePrice[i] /= closed;
			const how = open === 0 && !mixed ? endings.liquidated : this.endingOf(i);
			ending[i] = how;
			this.ended[how]++;
		}
	}

	private close(i: number, coins: number, price: number, tick: number): void {
		const { closedCoins, closedAt, averagePrice } = this.accounts;
		averagePrice[i] += price * coins;
		if (coins < this.openCoins(i)) {
			closedCoins[i] += coins;
			return;
		}
		closedCoins[i] = this.crowd.coins[i];
		closedAt[i] = tick;
	}

	private count(how: number, i: number, coins: number): void {
		(this.untraded[how] ??= new Float64Array(this.crowd.count))[i] += coins;
	}

	/** The kind that most of its coins came to; of equals, the first: traded, deleveraged, closed winning or losing, open. */
	private endingOf(i: number): number {
		let traded = this.accounts.closedCoins[i];
		let how: number = endings.open;
		let most = 0;
		for (const kind of untradedKinds) {
			const coins = this.untraded[kind]?.[i] ?? 0;
			traded -= coins;
			if (coins > most) [how, most] = [kind, coins];
		}
		const open = this.openCoins(i);
		if (Math.max(most, open) <= traded) return endings.liquidated;
		return open > most ? endings.open : how;
	}
}

const untradedKinds = [endings.deleveraged, endings.closedWinning, endings.closedLosing];
