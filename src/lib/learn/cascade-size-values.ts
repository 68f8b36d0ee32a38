/** How many positions go when one goes, by the exact law: the computations. */
import { cascadeReaches, cascadeSizeChance, meanCascade } from '$lib/sim';
import type { Compute } from './setting.ts';

/** Positions in the market: there a cascade ends. */
const market = 100_000;

export const cascadeSizeValues = {
	meanCascade: ({ asked: { gain = 0.9 } }) => meanCascade(gain),
	cascadesOfOne: ({ asked: { gain = 0.9 } }) => cascadeSizeChance(gain, 1),
	cascadesNearMean: ({ asked: { gain = 0.9 } }) => {
		const mean = meanCascade(gain);
		return cascadeReaches(gain, Math.ceil(mean / 2)) - cascadeReaches(gain, Math.floor(2 * mean) + 1);
	},
	largestCascade: ({ asked: { gain = 0.9, cascades = 1000 } }) => {
		const rare = 1 - 0.5 ** (1 / cascades);
		let reaching = 1;
		let size = 1;
		while (size < market) {
			reaching -= cascadeSizeChance(gain, size);
			if (reaching < rare) break;
			size++;
		}
		return size;
	}
} satisfies Record<string, Compute>;
