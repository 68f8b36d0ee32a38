/**
 * A book that trades walk and that time heals: the limit-order-book model of A. Obizhaeva and J. Wang, "Optimal trading
 * strategy and supply/demand dynamics", Journal of Financial Markets 16 (2013), with a profile of any shape.
 *
 * Around a fair price A stands the undisturbed profile. The displacement u is how many of its coins have been sold
 * through, net, and not bid again; below 0, bought through. With x(u) their distance, the price is P = A − (1 − γ)x(u):
 * a walk from x₀ to x₁ lowers A by γ(x₁ − x₀). Buying is the mirror image of selling.
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

/** One side's asks and bids as a state: fair price, displacement, and how much of the profile stands. */
export class Book {
	readonly profile: DepthProfile;
	/** γ: the share of impact that refilling does not undo. */
	readonly permanentShare: number;
	/** A, USD per coin. */
	fairPrice: number;
	/** h, the share of the profile that makers still quote: selling v coins adds v/h to the displacement. */
	thickness = 1;
	#displacement = 0;
	#distance = 0;

	/**
	 * @param price USD per coin before anything has traded, above 0
	 * @param permanentShare γ, 0 to 1
	 * @throws RangeError if an argument is out of range
	 */
	constructor(profile: DepthProfile, price: number, permanentShare: number) {
		above('price', price, 0);
		within('permanentShare', permanentShare, 0, 1);
		this.profile = profile;
		this.fairPrice = price;
		this.permanentShare = permanentShare;
	}

	/** P, USD per coin: where the next coin trades. */
	get price(): number {
		return this.fairPrice - (1 - this.permanentShare) * this.#distance;
	}

	/** u, coins of the undisturbed profile. */
	get displacement(): number {
		return this.#displacement;
	}

	/** x(u), USD from the fair price as it was before the trades: below 0 when bought through. */
	get distance(): number {
		return this.#distance;
	}

	/**
	 * Coins that can be sold before the price is at a floor; bought, below 0, before it is at a ceiling.
	 *
	 * @param price USD per coin, above 0
	 * @returns 0 or of the other sign if the price is past it already
	 */
	coinsTo(price: number): number {
		atLeast('price', price, 0);
		const top = this.fairPrice + this.permanentShare * this.#distance;
		return this.thickness * (this.#coinsWithin(top - price) - this.#displacement);
	}

	/**
	 * Sell coins into the bids, or buy them from the asks if below 0. From x₀ to x₁, v coins bring
	 * v(A + γx₀) − h(W(x₁) − W(x₀)): nothing fills at the old price.
	 *
	 * @param coins finite; the caller sees to it that the book holds them
	 */
	sell(coins: number): Fill {
		if (coins === 0) return { coins: 0, proceeds: 0, averagePrice: this.price };
		const { profile, thickness, permanentShare } = this;
		const from = this.#distance;
		const top = this.fairPrice + permanentShare * from;
		this.#place(this.#displacement + coins / thickness);
		const to = this.#distance;
		const given = thickness * (profile.dollars(Math.abs(to)) - profile.dollars(Math.abs(from)));
		this.fairPrice -= permanentShare * (to - from);
		const proceeds = coins * top - given;
		return { coins, proceeds, averagePrice: proceeds / coins };
	}

	/**
	 * Time passes: a share of the displacement is left, e^(−t/τ) after t seconds.
	 *
	 * @param left 0 to 1
	 * @throws RangeError if it is out of range
	 */
	refill(left: number): void {
		within('left', left, 0, 1);
		this.#place(this.#displacement * left);
	}

	#place(displacement: number): void {
		this.#displacement = displacement;
		const distance = this.profile.distance(Math.abs(displacement));
		this.#distance = displacement < 0 ? -distance : distance;
	}

	#coinsWithin(distance: number): number {
		return distance < 0 ? -this.profile.coins(-distance) : this.profile.coins(distance);
	}
}
