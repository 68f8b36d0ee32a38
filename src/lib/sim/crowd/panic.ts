/**
 * Holders who sell their coins when the fall from the best price passes what they can bear, and can bear less when all
 * are afraid: drawdown/(1 − s·fear/100) against each one's threshold.
 */
import { exps } from '../elementary.ts';
import { normalQuantiles } from '../quantile.ts';
import { stream } from '../random.ts';
import { anyDelay, anyNotional, type Kind } from './behaviour.ts';
import { Ladder } from './ladder.ts';

export interface Panic {
	/** USD of coins that they hold at the starting price. */
	readonly notional: number;
	/** Drawdown that half of them cannot bear, fraction; 0.01 to 1. */
	readonly threshold: number;
	/** Standard deviation of the logarithm of thresholds; 0 to 2. */
	readonly spread: number;
	/** s: by how much of itself a threshold shrinks at a fear of 100; 0 to 0.9, 0 cuts the loop. */
	readonly fearShift: number;
	/** Seconds; 0 to 7 days. */
	readonly delay: number;
}

export const basePanic: Panic = {
	notional: 3e9,
	threshold: 0.2,
	spread: 0.5,
	fearShift: 0.5,
	delay: 2 * 3600
};

const holders = 1000;

export const panic: Kind<Panic> = {
	with: 'money',
	ranges: {
		notional: anyNotional,
		delay: anyDelay,
		threshold: [0.01, 1],
		spread: [0, 2],
		fearShift: [0, 0.9]
	},
	behave({ notional, threshold, spread, fearShift }, { startPrice, seed }) {
		const thresholds = new Float64Array(holders);
		stream(seed, 'panic: threshold').fill(thresholds);
		normalQuantiles(thresholds);
		exps(thresholds, spread);
		for (let k = 0; k < holders; k++) thresholds[k] *= threshold;
		const ladder = new Ladder(thresholds, notional / startPrice);
		return { wanted: ({ drawdown, fear }) => ladder.at(drawdown / (1 - (fearShift * fear) / 100)) };
	}
};
