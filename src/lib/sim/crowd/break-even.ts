/**
 * Break-even sellers: holders who bought just above a level that everybody watched, saw it break, and sell once they get
 * back what they paid. What each paid lies evenly between the level and a band above it. In a rise, those who are short
 * and buy back.
 */
import { anyDelay, anyNotional, type Kind } from './behaviour.ts';

export interface BreakEvenSellers {
	/** USD of the coins that they hold at the starting price. */
	readonly notional: number;
	/** The level as a move from the starting price, fraction; 0.0001 to 0.99. */
	readonly level: number;
	/** How far above the level the dearest coin was bought, fraction of the starting price; 0.0001 to 0.1. */
	readonly band: number;
	/** How far under the level the price has to have been before they want to be out, the same; 0 to 0.5. */
	readonly caught: number;
	/** Seconds; 0 to 7 days. */
	readonly delay: number;
}

/** $1B bought within 1% above a level 5% down. */
export const baseBreakEven: BreakEvenSellers = {
	notional: 1e9,
	level: 0.05,
	band: 0.01,
	caught: 0.01,
	delay: 0
};

export const breakEven: Kind<BreakEvenSellers> = {
	with: 'money',
	ranges: {
		notional: anyNotional,
		level: [0.0001, 0.99],
		band: [0.0001, 0.1],
		caught: [0, 0.5],
		delay: anyDelay
	},
	behave({ notional, level, band, caught }, { startPrice }) {
		let isCaught = false;
		let share = 0;
		return {
			wanted({ move }) {
				isCaught ||= move >= level + caught;
				if (isCaught) share = Math.max(share, Math.min(1, (level - move) / band));
				return (notional / startPrice) * share;
			}
		};
	}
};
