/** How many positions go when one goes, by the exact law, as facts that a text can insert. */
import { formatCount, formatPercent, formatTimes } from '$lib/format';
import type { Fact } from './setting.ts';

export const cascadeSizeFacts = {
	/** How many positions one liquidation closes on average, itself included. */
	meanCascade: {
		format: formatTimes
	},
	/** The share of cascades in which one liquidation forces no other. */
	cascadesOfOne: {
		format: (value) => formatPercent(value, 0)
	},
	/** The share of cascades between half the average size and twice it. */
	cascadesNearMean: {
		format: (value) => formatPercent(value, 0)
	},
	/** The size that the largest of so many cascades exceeds as often as not, in a market of 100,000 positions. */
	largestCascade: {
		// Chance moves the digits that follow.
		format: (value) => formatCount(Number(value.toPrecision(2)))
	}
} satisfies Record<string, Fact>;
