/** Half in a coin and half in cash over years, rebalanced or not, as texts insert it. */
import { formatPercent } from '$lib/format';
import type { Fact } from './setting.ts';

const times = (value: number) => value.toFixed(2);

export const rebalanceFacts = {
	/** What the middle path ends with, over what it began with. */
	rebalancedMiddle: {
		format: times
	},
	/** What a tenth of the paths stay below. */
	rebalancedLower: {
		format: times
	},
	/** What a tenth of the paths go beyond. */
	rebalancedUpper: {
		format: times
	},
	/** What is expected at the end, by law and not from the paths. */
	rebalancedMean: {
		format: times
	},
	/** The deepest fall on the way, of the middle path by it. */
	rebalancedDrawdown: {
		format: (value) => formatPercent(value, 0)
	},
	/** The share that is in the coin at the end, of the middle path by it. */
	rebalancedInvested: {
		format: (value) => formatPercent(value, 0)
	},
	/** What is bought a year, over what there is, of the middle path by it. */
	rebalancedTraded: {
		format: (value) => formatPercent(value, 0)
	},
	/** The share of paths that end with more than if they had been left alone. */
	rebalancedAhead: {
		format: (value) => formatPercent(value, 0)
	}
} satisfies Record<string, Fact>;
