/**
 * One holder whom everybody knows, and whose cost everybody knows: the loss on paper adds to fear, whether or not a coin is
 * sold. In a rise, one who is short as much.
 */
import { anyDelay, anyNotional, type Kind } from './behaviour.ts';

export interface LargeHolder {
	/** USD of the coins held, at the starting price. */
	readonly notional: number;
	/** What a coin cost, over the starting price; 0.01 to 2. */
	readonly basis: number;
	/** Loss on paper from which the holder sells, fraction of the cost; 0 to Infinity, and from 1 on never. */
	readonly sellsAt: number;
	/** Share of the coins then sold; 0 to 1. */
	readonly share: number;
	/** Seconds; 0 to 7 days. */
	readonly delay: number;
}

/** Holds, whatever comes. */
export const baseLargeHolder: LargeHolder = {
	notional: 5e9,
	basis: 0.95,
	sellsAt: Infinity,
	share: 0.2,
	delay: 2 * 3600
};

export const largeHolder: Kind<LargeHolder> = {
	with: 'money',
	ranges: { notional: anyNotional, delay: anyDelay, basis: [0.01, 2], sellsAt: [0, Infinity], share: [0, 1] },
	behave({ notional, basis, sellsAt, share }, { startPrice }) {
		const holder = {
			paperLoss: Math.max(0, basis - 1) / basis,
			selling: 0,
			wanted({ move }: { move: number }) {
				holder.paperLoss = Math.max(0, basis - 1 + move) / basis;
				if (holder.paperLoss > 0 && holder.paperLoss >= sellsAt) holder.selling = share;
				return (notional / startPrice) * holder.selling;
			}
		};
		return holder;
	}
};
