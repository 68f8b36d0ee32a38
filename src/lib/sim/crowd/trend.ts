/**
 * Trend followers: short of a falling price and long of a rising one, the more the further it is from its mean of the
 * recent past. They come back when the trend does.
 */
import { exp } from '../elementary.ts';
import { anyDelay, anyNotional, type Kind } from './behaviour.ts';

export interface TrendFollowers {
	/** USD that they sell in a full downtrend, and buy in a full uptrend. */
	readonly notional: number;
	/** Time constant of the mean they compare the price with, seconds; 60 to 30 days. */
	readonly memory: number;
	/** Distance from the mean at which they hold all, fraction of the starting price; 0.001 to 0.5. */
	readonly full: number;
	/** Seconds; 0 to 7 days. */
	readonly delay: number;
}

export const baseTrend: TrendFollowers = { notional: 1e9, memory: 4 * 3600, full: 0.05, delay: 600 };

export const trend: Kind<TrendFollowers> = {
	with: 'margin',
	ranges: { notional: anyNotional, delay: anyDelay, memory: [60, 30 * 86_400], full: [0.001, 0.5] },
	behave({ notional, memory, full }, { startPrice, tick }) {
		const step = 1 - exp(-tick / memory);
		let mean = 0;
		return {
			wanted({ move }) {
				mean += (move - mean) * step;
				return (notional / startPrice) * Math.min(1, Math.max(-1, (move - mean) / full));
			}
		};
	}
};
