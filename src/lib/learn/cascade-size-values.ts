/** How many positions go when one goes, by the exact law: the computations. */
import { cascadeReaches, cascadeSizeChance, meanCascade } from '$lib/sim';
import type { Compute } from './setting.ts';

/** Positions in the market: there a cascade ends. */
const market = 100_000;

export const cascadeSizeValues = {
	meanCascade: ({ gain }) => meanCascade(gain),
	cascadesOfOne: ({ gain }) => cascadeSizeChance(gain, 1),
	cascadesNearMean: ({ gain }) => {
		const mean = meanCascade(gain);
		return cascadeReaches(gain, Math.ceil(mean / 2)) - cascadeReaches(gain, Math.floor(2 * mean) + 1);
	},
	largestCascade: ({ gain, cascades }) => {
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
