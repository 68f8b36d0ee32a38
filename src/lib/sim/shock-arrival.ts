/** The shock of a scenario as it arrives: a sale at once, news bit by bit. */
import type { DepthProfile } from './depth-profile.ts';
import { floorShare } from './market.ts';
import type { Scenario } from './scenario.ts';

/**
 * A sale is due whole in the first tick: the coins that alone would move the price by the shock.
 *
 * News comes in equal parts, as many as its duration in ticks, rounded, at least one. No news takes the price below the
 * floor (above the ceiling): what would, comes later. What has not come when the clock ends never does.
 */
export class ShockArrival {
	/** +1 if it pushes down, −1 if it pushes up. */
	readonly direction: 1 | -1;
	/** Coins: above 0 sold, below 0 bought. */
	readonly sale: number;
	private readonly news: number;
	private readonly parts: number;
	private readonly limit: number;
	private told = 0;

	constructor(scenario: Scenario, profile: DepthProfile) {
		const { startPrice, shock, shockKind, newsDuration, tick } = scenario;
		const move = shock * startPrice;
		this.direction = scenario.direction === 'down' ? 1 : -1;
		this.sale = shockKind === 'sale' ? this.direction * profile.coins(move) : 0;
		this.news = shockKind === 'news' ? move : 0;
		this.parts = Math.max(1, Math.round(newsDuration / tick));
		this.limit = startPrice * (this.direction === 1 ? floorShare : 2 - floorShare);
	}

	/** Whether all news is told. */
	get over(): boolean {
		return this.told === this.news;
	}

	/**
	 * USD that this tick's news adds to the fair price.
	 *
	 * @param price before it, or what it comes to when all that was bought is offered again, whichever is lower
	 */
	newsIn(tick: number, price: number): number {
		const due = this.news * Math.min(1, tick / this.parts) - this.told;
		const move = Math.min(due, Math.max(0, this.direction * (price - this.limit)));
		this.told = move === due && tick >= this.parts ? this.news : this.told + move;
		return -this.direction * move;
	}
}
