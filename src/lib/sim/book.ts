/**
 * A book that trades walk and that time heals: the limit-order-book model of A. Obizhaeva and J. Wang, "Optimal trading
 * strategy and supply/demand dynamics", Journal of Financial Markets 16 (2013), with a profile of any shape.
 *
 * Around a fair price A stands the undisturbed profile. The displacement u is how many of its coins have been sold
 * through, net, and not bid again; below 0, bought through. With x(u) their distance, the price is P = A − (1 − γ)x(u):
 * a walk from x₀ to x₁ lowers A by γ(x₁ − x₀). Buying is the mirror image of selling.
 *
 * While nothing refills, A + γx stays as it is, whatever γ: it is the price that the walk started from, and P is x below it.
 * So that is what is kept, and the static book comes out to the last bit.
 */
import type { DepthProfile } from './depth-profile.ts';
import { above, atLeast, within } from './range.ts';

/** What one order got. */
export interface Fill {
	/** Coins traded: above 0 sold, below 0 bought. */
	readonly coins: number;
	/** What they brought, USD; below 0, what they cost. */
	readonly proceeds: number;
	/** USD per coin; the price before it for an order of no coins. */
	readonly averagePrice: number;
}

/** Both sides of a book as a state: fair price, displacement, and how much of the profile stands. */
export class Book {
	readonly profile: DepthProfile;
	/** γ: the share of impact that refilling does not undo. */
	readonly permanentShare: number;
	/** A + γx(u). */
	private top: number;
	private h = 1;
	private u = 0;
	private x = 0;

	/**
	 * @param price USD per coin before anything has traded, above 0
	 * @param permanentShare γ, 0 to 1
	 * @throws RangeError if an argument is out of range
	 */
	constructor(profile: DepthProfile, price: number, permanentShare: number) {
		above('price', price, 0);
		within('permanentShare', permanentShare, 0, 1);
		this.profile = profile;
		this.top = price;
		this.permanentShare = permanentShare;
	}

	/** h, the share of the profile that makers still quote: selling v coins adds v/h to the displacement. */
	get thickness(): number {
		return this.h;
	}

	/** @throws RangeError unless it is finite and above 0 */
	set thickness(share: number) {
		above('thickness', share, 0);
		this.h = share;
	}

	/** P, USD per coin: where the next coin trades. */
	get price(): number {
		return this.top - this.x;
	}

	/** A, USD per coin. */
	get fairPrice(): number {
		return this.top - this.permanentShare * this.x;
	}

	/** u, coins of the undisturbed profile. */
	get displacement(): number {
		return this.u;
	}

	/** x(u), USD between the price the walk started from and the price now: below 0 when bought through. */
	get distance(): number {
		return this.x;
	}

	/**
	 * News: makers quote around another price.
	 *
	 * @param by USD added to the fair price; the caller sees to it that the price stays above 0
	 */
	reprice(by: number): void {
		this.top += by;
	}

	/**
	 * Coins that can be sold before the price is at a floor; bought, below 0, before it is at a ceiling.
	 *
	 * @param price USD per coin, at least 0
	 * @returns of the other sign if the price is past it already
	 * @throws RangeError if it is below 0
	 */
	coinsTo(price: number): number {
		atLeast('price', price, 0);
		const distance = this.top - price;
		const coins = this.profile.coins(Math.abs(distance));
		return this.h * ((distance < 0 ? -coins : coins) - this.u);
	}

	/**
	 * What an order would bring: from x₀ to x₁, v coins bring v(A + γx₀) − h(W(x₁) − W(x₀)).
	 *
	 * @param coins finite, above 0 to sell and below 0 to buy; the caller sees to it that the book holds them
	 * @returns USD; below 0, what it would cost
	 */
	quote(coins: number): number {
		const { profile, h } = this;
		const before = this.u;
		const given = profile.concession(Math.abs(before + coins / h)) - profile.concession(Math.abs(before));
		return coins * this.top - h * given;
	}

	/**
	 * The average price an order would get. Nothing fills at the old price, and nothing outside the walk: the average of a
	 * few coins far down the book would lose its digits otherwise.
	 *
	 * @param coins as for `quote`
	 * @returns USD per coin; the price for an order of no coins
	 */
	averageOf(coins: number): number {
		if (coins === 0) return this.price;
		const before = this.price;
		const after = this.top - this.distanceOf(this.u + coins / this.h);
		return Math.min(Math.max(this.quote(coins) / coins, Math.min(before, after)), Math.max(before, after));
	}

	/**
	 * Sell coins into the bids, or buy them from the asks if below 0, at `averageOf` them.
	 *
	 * @param coins as for `quote`
	 */
	sell(coins: number): Fill {
		const averagePrice = this.averageOf(coins);
		if (coins === 0) return { coins, proceeds: 0, averagePrice };
		this.place(this.u + coins / this.h);
		return { coins, proceeds: coins * averagePrice, averagePrice };
	}

	/**
	 * Time passes: a share of the displacement is left, e^(−t/τ) after t seconds.
	 *
	 * @param left 0 to 1
	 * @throws RangeError if it is out of range
	 */
	refill(left: number): void {
		within('left', left, 0, 1);
		if (this.u === 0 || left === 1) return;
		const before = this.x;
		this.place(this.u * left);
		if (Math.abs(this.x) < this.top * negligible) this.place(0);
		this.top += this.permanentShare * (this.x - before);
	}

	private place(displacement: number): void {
		this.u = displacement;
		this.x = this.distanceOf(displacement);
	}

	private distanceOf(displacement: number): number {
		const distance = this.profile.distance(Math.abs(displacement));
		return displacement < 0 ? -distance : distance;
	}
}

/** Rounding must not sell a coin more than is bid: 1 − 2⁻⁵⁰. */
export const justLess = 1 - 1 / 1125899906842624;

/** A distance that does not show in the price, 2⁻⁶⁰ of it: what is left of a displacement then counts as none. */
const negligible = 1 / 1152921504606846976;
