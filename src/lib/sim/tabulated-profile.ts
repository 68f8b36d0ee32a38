/** A book of lumps: it carries support levels, air pockets and real books. */
import type { DepthProfile } from './depth-profile.ts';
import { above, atLeast, refuse } from './range.ts';

/**
 * Coins bid at the distances 0, step, 2·step …
 *
 * x(v) is the level that holds the v-th coin, 0 for no coins, and Infinity beyond the last. A trigger at the level of
 * the last coin traded is reached.
 *
 * @param coinsAtLevel coins at each level, nearest first, each finite and at least 0; may be empty
 * @param step USD between levels, above 0
 * @throws RangeError if an argument is out of range
 */
export function tabulatedProfile(coinsAtLevel: ArrayLike<number>, step: number): DepthProfile {
	above('step', step, 0);
	const levels = coinsAtLevel.length;
	const held = new Float64Array(levels + 1);
	const given = new Float64Array(levels + 1);
	for (let k = 0; k < levels; k++) {
		const coins = coinsAtLevel[k];
		if (!(coins >= 0 && coins < Infinity)) refuse(`coinsAtLevel[${k}]`, 'finite and at least 0', coins);
		held[k + 1] = held[k] + coins;
		given[k + 1] = given[k] + coins * (k * step);
	}

	/** Levels no further than x. */
	const within = (x: number) => {
		let k = Math.min(levels, Math.floor(x / step) + 1);
		while (k > 0 && (k - 1) * step > x) k--;
		while (k < levels && k * step <= x) k++;
		return k;
	};
	const isLevel = (k: number, x: number) => k > 0 && (k - 1) * step === x;
	/** The first level, counted from 1, up to which v coins are held. */
	const levelOf = (v: number) => {
		let low = 0;
		let high = levels;
		while (low < high) {
			const half = (low + high) >>> 1;
			if (held[half] < v) low = half + 1;
			else high = half;
		}
		return low;
	};

	return {
		density(x) {
			atLeast('x', x, 0);
			const k = within(x);
			return isLevel(k, x) ? (held[k] - held[k - 1]) / step : 0;
		},
		coins(x) {
			atLeast('x', x, 0);
			return held[within(x)];
		},
		coinsNearer(x) {
			atLeast('x', x, 0);
			const k = within(x);
			return held[isLevel(k, x) ? k - 1 : k];
		},
		distance(coins) {
			atLeast('coins', coins, 0);
			if (coins === 0) return 0;
			return coins > held[levels] ? Infinity : (levelOf(coins) - 1) * step;
		},
		dollars(x) {
			atLeast('x', x, 0);
			return given[within(x)];
		},
		concession(coins) {
			atLeast('coins', coins, 0);
			if (coins === 0) return 0;
			if (coins > held[levels]) return Infinity;
			const k = levelOf(coins);
			return given[k] - (held[k] - coins) * ((k - 1) * step);
		}
	};
}
