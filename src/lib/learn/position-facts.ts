/** What becomes of one position, as facts that a text can insert: by rule, by the model's chance, and as counted. */
import { formatCount, formatMoney, formatMoneyInProse, formatPercent } from '$lib/format';
import type { Fact } from './setting.ts';

const share = (value: number) => formatPercent(value);

export const positionFacts = {
	/** What stands behind a position of a size. */
	margin: {
		format: formatMoney,
		inProse: formatMoneyInProse
	},
	/** How far the price may rise before a short position is closed. */
	shortDistance: {
		format: (value) => formatPercent(value, 2)
	},
	/** What is left of a position’s margin when the exchange closes it. */
	leftWhenClosed: {
		format: formatMoney,
		inProse: formatMoneyInProse
	},
	/** How far the price may fall before a long position with coins for margin is closed. */
	coinMarginedDistance: {
		format: (value) => formatPercent(value, 2)
	},
	/** The largest leverage with which a position of a size may be opened. */
	leverageAllowed: {
		format: formatCount
	},
	/** What must be left of a position, as a share of its size. */
	mustBeKept: {
		format: (value) => formatPercent(value, 2)
	},
	/** How far the price may fall before a position of a size is closed, by its coin’s tiers. */
	tieredDistance: {
		format: share
	},
	/** The model’s chance that a long position in bitcoin is closed within a day. */
	chanceWithinADay: {
		format: (value) => formatPercent(value, value < 0.001 ? 3 : 1)
	},
	/** Years between two such days, in the model. */
	yearsBetween: {
		format: formatCount
	},
	/** The share of bitcoin’s last 1,000 days that would have closed a long position. */
	daysCounted: {
		format: share
	},
	/** How many of bitcoin’s last 1,000 days would have closed a long position. */
	numberOfDaysCounted: {
		format: formatCount
	},
	/** The share of bitcoin’s days since 2017 that would have closed a long position. */
	daysSince2017: {
		format: share
	}
} satisfies Record<string, Fact>;
