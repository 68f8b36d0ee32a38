/**
 * Accounts with several positions on one collateral, sold as a whole when it no longer suffices.
 *
 *     equity = USD + Σ c·P·(1 − haircut) + Σ q(P − P₀),   sold when equity ≤ Σ m·q·P
 *
 * with c coins of collateral and q coins long of each asset. The difference is linear in the prices: a constant and a
 * weight c(1 − haircut) + q(1 − m) for each. They are judged at the end of a tick by the last prices. Everything an account
 * holds, collateral too, then waits in the markets. When all of it is sold, what is left goes to the insurance fund, and
 * what is short the fund pays; what it cannot pay the other side of crossed positions bears: the socialised loss. The fund is
 * one for all markets, and in a tick the first of them comes first.
 *
 * Not auto-deleveraging: an account's deficit is known once its last coin is sold, in several markets at different times, and
 * no bankruptcy price belongs to one position of it. So contracts are not closed against single winners; losses are shared.
 */
import type { Watch } from './barriers.ts';
import { ForcedSales } from './forced-sales.ts';
import { HedgedShorts } from './hedged-shorts.ts';
import type { Holdings } from './holdings.ts';

/** The one insurance fund. */
export interface Fund {
	/** 0 or more. */
	usd: number;
}

/** What the accounts need to know of each market. */
export interface Terms {
	readonly startPrice: number;
	readonly maintenanceMarginRate: number;
}

export class CrossedAccounts {
	readonly holdings: Holdings;
	readonly sales: readonly ForcedSales[];
	/** Of each account: the tick in which it fell short, and in which its last coin was sold; −1 if neither. */
	readonly triggeredAt: Int32Array;
	readonly closedAt: Int32Array;
	/** Of each account: USD, the proceeds of what was sold added. */
	readonly cash: Float64Array;
	/** Of each account: what the fund added, USD; below 0, what it kept. */
	readonly fundPaid: Float64Array;
	/** Of each account: what others bore. */
	readonly socialised: Float64Array;
	/** Of each holding: coins sold, positions and collateral. */
	readonly sold: Float64Array;
	readonly shorts: HedgedShorts;
	closed = 0;
	private readonly terms: readonly Terms[];
	private readonly watch: Watch;
	private readonly fund: Fund;
	/** Of the difference between equity and maintenance: its constant by account, its weights by holding. */
	private readonly constant: Float64Array;
	private readonly weight: Float64Array;
	private readonly unsold: Uint8Array;
	private readonly prices: Float64Array;
	private readonly short: number[] = [];
	private tick = 0;

	constructor(holdings: Holdings, terms: readonly Terms[], haircut: number, fund: Fund, watch: Watch) {
		const { count, held, asset, coins, collateral, usd } = holdings;
		this.holdings = holdings;
		this.terms = terms;
		this.fund = fund;
		this.watch = watch;
		this.triggeredAt = new Int32Array(count).fill(-1);
		this.closedAt = new Int32Array(count).fill(-1);
		this.cash = Float64Array.from(usd);
		this.fundPaid = new Float64Array(count);
		this.socialised = new Float64Array(count);
		this.unsold = new Uint8Array(count);
		this.sold = new Float64Array(asset.length);
		this.prices = Float64Array.from(terms, ({ startPrice }) => startPrice);
		this.shorts = new HedgedShorts(this.prices.slice());
		this.constant = Float64Array.from(usd);
		this.weight = new Float64Array(asset.length);
		const inMarket = new Int32Array(terms.length);
		for (let p = 0; p < asset.length; p++) {
			const { startPrice, maintenanceMarginRate } = terms[asset[p]];
			this.constant[Math.floor(p / held)] -= coins[p] * startPrice;
			this.weight[p] = collateral[p] * (1 - haircut) + coins[p] * (1 - maintenanceMarginRate);
			this.shorts.contracts[asset[p]] += coins[p];
			inMarket[asset[p]]++;
		}
		this.sales = Array.from(inMarket, (room) => new ForcedSales(room));
	}

	/** A tick has ended at these prices: whoever has fallen short is put in line, in the order of the accounts. */
	check(prices: Float64Array, tick: number): void {
		if (this.holdings.count === 0) return;
		for (let i = 0; i < prices.length; i++) this.prices[i] = prices[i];
		this.watch.check(prices, this.look);
		if (this.short.length === 0) return;
		this.short.sort((a, b) => a - b);
		for (const account of this.short) this.trigger(account, tick);
		this.short.length = 0;
	}

	/** What was due in a market has traded at this price. */
	sell(place: number, price: number, tick: number): void {
		this.tick = tick;
		this.sales[place].sell(price, this.receive);
	}

	/**
	 * What an account made since the start against having kept its collateral's coins, open positions at these prices, USD.
	 */
	profit(account: number, prices: Float64Array): number {
		const { held, asset, coins, collateral, usd } = this.holdings;
		let profit = this.cash[account] - usd[account] + this.fundPaid[account] + this.socialised[account];
		for (let p = account * held; p < (account + 1) * held; p++) {
			const price = prices[asset[p]];
			const gone = this.sold[p] / (coins[p] + collateral[p]);
			profit +=
				(1 - gone) * coins[p] * (price - this.terms[asset[p]].startPrice) - gone * collateral[p] * price;
		}
		return profit;
	}

	/** By which share every market may fall before equity can reach maintenance; below 0 if it has. */
	private readonly look = (account: number): number => {
		const { held, asset } = this.holdings;
		const { weight, prices } = this;
		const constant = this.constant[account];
		const first = account * held;
		let exposure = 0;
		for (let p = first; p < first + held; p++) exposure += weight[p] * prices[asset[p]];
		const cushion = constant + exposure;
		if (cushion <= 0) {
			this.short.push(account);
			return -1;
		}
		// what rounding may hide is kept back, so that no account is looked at too late
		return Math.max(0, cushion - rounding * (exposure + Math.abs(constant))) / exposure;
	};

	private trigger(account: number, tick: number): void {
		const { held, asset, coins, collateral } = this.holdings;
		this.triggeredAt[account] = tick;
		this.unsold[account] = held;
		for (let p = account * held; p < (account + 1) * held; p++) {
			this.sales[asset[p]].add(p, coins[p] + collateral[p]);
		}
	}

	private readonly receive = (p: number, amount: number, price: number, last: boolean): void => {
		const { held, asset, coins, collateral } = this.holdings;
		const account = Math.floor(p / held);
		const size = coins[p] + collateral[p];
		this.cash[account] += amount * (price - (coins[p] / size) * this.terms[asset[p]].startPrice);
		this.sold[p] = last ? size : this.sold[p] + amount;
		if (last && --this.unsold[account] === 0) this.settle(account);
	};

	/** The last coin of an account is sold. What others bear is shared by the prices at the end of the tick before. */
	private settle(account: number): void {
		const paid = 0 - this.cash[account];
		this.closedAt[account] = this.tick;
		this.closed++;
		const borne = Math.max(0, paid - this.fund.usd);
		this.fundPaid[account] = paid - borne;
		this.fund.usd = Math.max(0, this.fund.usd - (paid - borne));
		this.socialised[account] = borne;
		if (borne > 0) this.shorts.bear(borne, this.prices);
	}
}

/** Share of an account's size by which its cushion may be wrong. */
const rounding = 1e-12;
