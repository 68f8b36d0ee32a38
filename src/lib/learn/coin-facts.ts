/** What bitcoin and one coin do in the model, and what nine coins did, as facts that a text can insert or bet on. */
import { formatCount, formatFall, formatPercent, formatTimes } from '$lib/format';
import type { Fact } from './setting.ts';

const share = (value: number) => formatPercent(value);
/** Two decimals, as tables of slopes have them. */
const two = (value: number) => value.toFixed(2).replace('-', '−');

export const coinFacts = {
	coinFall: {
		describe: 'how far the coin falls, at its lowest',
		format: formatFall,
		inProse: share
	},
	bitcoinFall: {
		describe: 'how far bitcoin falls, at its lowest',
		format: formatFall,
		inProse: share
	},
	coinMultiple: {
		describe: 'how many times as far as bitcoin the coin falls, low against low',
		format: formatTimes
	},
	coinMultipleLower: {
		describe: 'the multiple that a tenth of the crowds stay below',
		format: formatTimes
	},
	coinMultipleUpper: {
		describe: 'the multiple that a tenth of the crowds go beyond',
		format: formatTimes
	},
	coinSlopeCalm: {
		describe: 'the slope through the minutes of the calm hour',
		format: formatTimes
	},
	coinSlopeInFall: {
		describe: 'the slope through the minutes of the fall',
		format: formatTimes
	},
	coinCorrelationCalm: {
		describe: 'the correlation of the coin with bitcoin in the calm hour',
		format: two
	},
	daysCountedOf: {
		describe: 'how many days of a kind were counted',
		format: formatCount
	},
	slopeOfDays: {
		describe: 'the slope of a coin’s daily returns on bitcoin’s',
		format: two
	},
	slopeError: {
		describe: 'the standard error of that slope on days when bitcoin lost more than 3%',
		format: two
	},
	correlationOfDays: {
		describe: 'the mean correlation between two of nine coins',
		format: two
	},
	dayMove: {
		describe: 'how far a coin fell on a day',
		format: formatFall,
		inProse: share
	},
	dayMultiple: {
		describe: 'a coin’s fall on a day, over bitcoin’s',
		format: two
	},
	leastMultiple: {
		describe: 'the smallest of eight coins’ falls on a day, over bitcoin’s',
		format: two
	},
	middleMultiple: {
		describe: 'the middle of eight coins’ falls on a day, over bitcoin’s',
		format: two
	},
	largestMultiple: {
		describe: 'the largest of eight coins’ falls on a day, over bitcoin’s',
		format: two
	}
} satisfies Record<string, Fact>;
