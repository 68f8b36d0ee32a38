/** The exchange asks for more margin while the run goes on. */
import type { Queue } from '../queue.ts';
import { rearrange, type GrowingCrowd } from './rearrange.ts';

export interface TighterMargin {
	/** When it begins to hold, seconds since the shock; −30 to 30 days. Before the start means from the first tick. */
	readonly at: number;
	/** Maintenance margin over notional at the mark price from then on; 0 to 0.1. */
	readonly rate: number;
}

export const tighterMarginRanges = { at: [-30 * 86_400, 30 * 86_400], rate: [0, 0.1] } as const;

/**
 * Move every liquidation price of one side to where the new rate puts it: some may be due at once.
 *
 * @param crowd that of the queue
 */
export function tighten(queue: Queue, crowd: GrowingCrowd, rate: number, startPrice: number): void {
	const { direction: d } = queue.camp;
	const { drop, coins, entryPrice, leverage, count } = crowd;
	for (let i = queue.reached; i < count; i++) {
		if (!(coins[i] > 0)) continue;
		drop[i] = d * (startPrice - liquidatedAt(d, entryPrice[i], leverage[i], rate));
	}
	rearrange(queue, crowd);
}

/** E(d − 1/L)/(d − m), also where the margin no longer suffices at the entry price. */
export function liquidatedAt(d: 1 | -1, entryPrice: number, leverage: number, rate: number): number {
	return (entryPrice * (d - 1 / leverage)) / (d - rate);
}
