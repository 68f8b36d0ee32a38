/** Makers who step back when the price moves, and slowly return. */
import { exp } from './elementary.ts';

/** How long makers remember, seconds: the weight of a move falls by a factor e in this time. */
export const makerMemory = 600;

/**
 * The share of the book that makers quote: h = 1/(1 + kV), where V is the path length of the price over the last ten
 * minutes, V ← V·e^(−dt/600 s) + |ΔP|/P each tick. They see a move only after it: the h of a tick is of the ticks before.
 */
export class Makers {
	/** h, above 0 to 1. */
	thickness = 1;
	private path = 0;
	private readonly withdrawal: number;
	private readonly kept: number;

	/**
	 * @param withdrawal k, 0 or more
	 * @param tick dt, seconds
	 */
	constructor(withdrawal: number, tick: number) {
		this.withdrawal = withdrawal;
		this.kept = exp(-tick / makerMemory);
	}

	/**
	 * A tick has passed.
	 *
	 * @param before price at its start, above 0
	 * @param after price at its end
	 */
	see(before: number, after: number): void {
		const step = after === before ? 0 : Math.abs(after - before) / before;
		const path = this.path * this.kept + step;
		this.path = path < negligible ? 0 : path;
		this.thickness = 1 / (1 + this.withdrawal * this.path);
	}
}

/** A path as good as none: below, processors need many times as long for a product. */
const negligible = 1e-250;
