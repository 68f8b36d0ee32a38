/** What bitcoin and one coin do in the model, and what nine coins did, as facts that a text can insert or bet on. */
import { formatCount, formatFall, formatPercent, formatTimes } from '$lib/format';
import type { Fact } from './setting.ts';

const share = (value: number) => formatPercent(value);
/** Two decimals, as tables of slopes have them. */
const two = (value: number) => value.toFixed(2).replace('-', '−');

export const coinFacts = {
	/** How far bitcoin falls, at its lowest. */
	bitcoinFall: {
		format: formatFall,
		inProse: share
	},
	/** How many times as far as bitcoin the coin falls, low against low. */
	coinMultiple: {
		format: formatTimes
	},
	/** The multiple that a tenth of the crowds stay below. */
	coinMultipleLower: {
		format: formatTimes
	},
	/** The multiple that a tenth of the crowds go beyond. */
	coinMultipleUpper: {
		format: formatTimes
	},
	/** The slope through the minutes of the calm hour. */
	coinSlopeCalm: {
		format: formatTimes
	},
	/** The slope through the minutes of the fall. */
	coinSlopeInFall: {
		format: formatTimes
	},
	/** The correlation of the coin with bitcoin in the calm hour. */
	coinCorrelationCalm: {
		format: two
	},
	/** How many days of a kind were counted. */
	daysCountedOf: {
		format: formatCount
	},
	/** The slope of a coin’s daily returns on bitcoin’s. */
	slopeOfDays: {
		format: two
	},
	/** The standard error of that slope on days when bitcoin lost more than 3%. */
	slopeError: {
		format: two
	},
	/** The mean correlation between two of nine coins. */
	correlationOfDays: {
		format: two
	},
	/** How far a coin fell on a day. */
	dayMove: {
		format: formatFall,
		inProse: share
	},
	/** A coin’s fall on a day, over bitcoin’s. */
	dayMultiple: {
		format: two
	},
	/** The smallest of eight coins’ falls on a day, over bitcoin’s. */
	leastMultiple: {
		format: two
	},
	/** The middle of eight coins’ falls on a day, over bitcoin’s. */
	middleMultiple: {
		format: two
	},
	/** The largest of eight coins’ falls on a day, over bitcoin’s. */
	largestMultiple: {
		format: two
	}
} satisfies Record<string, Fact>;
