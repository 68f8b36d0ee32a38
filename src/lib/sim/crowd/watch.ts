/** What everybody sees: the price, how far and how fast it has moved, and how much fear there is. */
import { exp } from '../elementary.ts';
import type { Ground, Seen } from './behaviour.ts';
import { Fear, fearMemory } from './fear.ts';

const day = 86_400;

/**
 * Looks at the end of each tick.
 *
 * Volatility: the mean of squared moves a second, falling by a factor e in an hour, over a day; never below that of calm
 * times, which the price of a market without noise does not show.
 */
export class Watch implements Seen {
	move = 0;
	drawdown = 0;
	volatility: number;
	private best = 0;
	private variance = 0;
	private mean = 0;
	private forced = 0;
	private readonly index: Fear;
	private readonly ground: Ground;
	private readonly direction: 1 | -1;
	private readonly kept: number;
	private readonly meanStep: number;

	constructor(ground: Ground, direction: 1 | -1) {
		this.ground = ground;
		this.direction = direction;
		this.volatility = ground.calmVolatility;
		this.index = new Fear(ground.tick);
		this.kept = exp(-ground.tick / fearMemory);
		this.meanStep = 1 - exp(-ground.tick / day);
	}

	get fear(): number {
		return this.index.index;
	}

	/** Whether the price is below its mean of the last day (above, in a rise). */
	get below(): boolean {
		return this.move > this.mean;
	}

	/**
	 * @param forced coins forced this tick over contracts
	 * @param breadth share of assets below their mean; without others, 1 or 0 for this one
	 * @param paperLoss of a large holder
	 */
	see(price: number, forced: number, breadth?: number, paperLoss?: number): void {
		const { startPrice, tick, calmVolatility } = this.ground;
		const move = (this.direction * (startPrice - price)) / startPrice;
		const step = move - this.move;
		this.move = move;
		this.best = Math.min(this.best, move);
		this.drawdown = move - this.best;
		this.variance = this.variance * this.kept + ((step * step) / tick) * (1 - this.kept);
		this.volatility = Math.max(calmVolatility, Math.sqrt(day * this.variance));
		this.mean += (move - this.mean) * this.meanStep;
		this.forced = this.forced * this.kept + forced;
		this.index.see({
			drawdown: this.drawdown,
			volatility: this.volatility / calmVolatility,
			forced: this.forced,
			breadth: breadth ?? (this.below ? 1 : 0),
			paperLoss
		});
	}
}
