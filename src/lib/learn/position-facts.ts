/** What becomes of one position, as facts that a text can insert: by rule, by the model's chance, and as counted. */
import { formatCount, formatMoney, formatMoneyInProse, formatPercent } from '$lib/format';
import type { Fact } from './setting.ts';

const share = (value: number) => formatPercent(value);

export const positionFacts = {
	margin: {
		describe: 'what stands behind a position of a size',
		format: formatMoney,
		inProse: formatMoneyInProse
	},
	shortDistance: {
		describe: 'how far the price may rise before a short position is closed',
		format: (value) => formatPercent(value, 2)
	},
	leftWhenClosed: {
		describe: 'what is left of a position’s margin when the exchange closes it',
		format: formatMoney,
		inProse: formatMoneyInProse
	},
	coinMarginedDistance: {
		describe: 'how far the price may fall before a long position with coins for margin is closed',
		format: (value) => formatPercent(value, 2)
	},
	leverageAllowed: {
		describe: 'the largest leverage with which a position of a size may be opened',
		format: formatCount
	},
	mustBeKept: {
		describe: 'what must be left of a position, as a share of its size',
		format: (value) => formatPercent(value, 2)
	},
	tieredDistance: {
		describe: 'how far the price may fall before a position of a size is closed, by its coin’s tiers',
		format: share
	},
	chanceWithinADay: {
		describe: 'the model’s chance that a long position in bitcoin is closed within a day',
		format: (value) => formatPercent(value, value < 0.001 ? 3 : 1)
	},
	yearsBetween: {
		describe: 'years between two such days, in the model',
		format: formatCount
	},
	daysCounted: {
		describe: 'the share of bitcoin’s last 1,000 days that would have closed a long position',
		format: share
	},
	numberOfDaysCounted: {
		describe: 'how many of bitcoin’s last 1,000 days would have closed a long position',
		format: formatCount
	},
	daysSince2017: {
		describe: 'the share of bitcoin’s days since 2017 that would have closed a long position',
		format: share
	}
} satisfies Record<string, Fact>;
