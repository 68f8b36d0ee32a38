/** What surrounds the crowd and the makers of one asset: fair prices that move, crossed accounts, and whoever else there is. */
import { justLess } from '../book.ts';
import { exp } from '../elementary.ts';
import { Makers } from '../makers.ts';
import { floorShare } from '../market.ts';
import type { Scenario } from '../scenario.ts';
import type { Companions } from './others.ts';
import type { Clock, Quoting, Surroundings } from '../timeline-clock.ts';
import type { Fund } from './crossed-accounts.ts';

/** Makers of whom, for a time, some quote nothing: what they quote is a share of what they would. */
export class ThinnedMakers implements Quoting {
	/** Share that stands, above 0 to 1. */
	standing = 1;
	private readonly makers: Quoting;

	constructor(makers: Quoting) {
		this.makers = makers;
	}

	get thickness(): number {
		return this.makers.thickness * this.standing;
	}

	see(before: number, after: number): void {
		this.makers.see(before, after);
	}
}

/** What waits to be sold in one market. */
export interface Waiting {
	/** Whether anything waits. */
	readonly busy: boolean;
	/** Coins due in this tick: a share of those that wait, and no more than there is room for. */
	measure(share: number, room: number): number;
}

/** What accounts that several markets share sell in each of them. */
export interface CrossedSales {
	readonly sales: readonly Waiting[];
	/** What was due in a market has traded at this price. */
	sell(place: number, price: number, tick: number): void;
}

/** What crossed accounts sell in one market. */
export interface CrossedHere {
	readonly accounts: CrossedSales;
	/** The market's place in the list of assets. */
	readonly place: number;
	/** Share of the coins waiting that is due in a tick. */
	readonly share: number;
}

/**
 * The surroundings of one asset, around those that somebody else brings.
 *
 * Those are asked first, and keep what they trade to the room that the shock's sale leaves in the book; crossed accounts sell
 * into what is left of it. The lead is that of the run, theirs is not read.
 */
export class AssetSurroundings implements Surroundings {
	readonly makers: ThinnedMakers;
	readonly lead: number;
	/** Logarithmic move of the fair price in the tick to come. */
	move = 0;
	/** Coins that crossed accounts have sold in the latest tick. */
	crossedCoins = 0;
	private readonly inner: Companions | undefined;
	private readonly crossed: CrossedHere;
	private readonly fund: Fund;
	private readonly floor: number;
	private readonly ceiling: number;

	constructor(scenario: Scenario, lead: number, crossed: CrossedHere, fund: Fund, inner?: Companions) {
		const { startPrice, makerWithdrawal, tick } = scenario;
		this.inner = inner;
		this.lead = lead;
		this.crossed = crossed;
		this.fund = fund;
		this.makers = new ThinnedMakers(inner ? inner.makers : new Makers(makerWithdrawal, tick));
		this.floor = startPrice * floorShare;
		this.ceiling = startPrice * (2 - floorShare);
	}

	/**
	 * Makers quote around another price: A·e^move, but so that neither A nor P passes the floor or the ceiling. A sale of the
	 * shock that the book no longer holds is cut to what it does.
	 */
	begin(clock: Clock): void {
		const { book } = clock;
		clock.exchange.fund = this.fund.usd;
		this.inner?.begin(clock);
		const { fairPrice, price } = book;
		const wanted = this.move === 0 ? 0 : fairPrice * (exp(this.move) - 1);
		const up = this.ceiling - Math.max(fairPrice, price);
		const down = this.floor - Math.min(fairPrice, price);
		const by = Math.max(down, Math.min(wanted, up));
		if (by !== 0) book.reprice(by);
		if (clock.tick === this.lead + 1 && clock.sale !== 0) {
			clock.sale = Math.max(-this.asked(clock), Math.min(clock.sale, this.bid(clock)));
		}
	}

	orders(clock: Clock): number {
		const others = this.inner ? this.inner.orders(clock) : 0;
		const { accounts, place, share } = this.crossed;
		const sales = accounts.sales[place];
		if (!sales.busy) return others;
		const sale = clock.tick === this.lead + 1 ? clock.sale : 0;
		const room = Math.max(0, this.bid(clock) - sale - others);
		this.crossedCoins = sales.measure(share, room);
		return others + this.crossedCoins;
	}

	end(clock: Clock): void {
		this.fund.usd = clock.exchange.fund;
		const { accounts, place } = this.crossed;
		if (this.crossedCoins > 0) accounts.sell(place, clock.exchange.averagePrice, clock.tick);
		if (!this.inner) return;
		this.inner.forcedBesides = this.crossedCoins;
		this.inner.end(clock);
	}

	/** Coins that can be sold before the price is at the floor, and bought before it is at the ceiling; 0 or more. */
	private bid(clock: Clock): number {
		return Math.max(0, clock.book.coinsTo(this.floor) * justLess);
	}

	private asked(clock: Clock): number {
		return Math.max(0, -clock.book.coinsTo(this.ceiling) * justLess);
	}
}
