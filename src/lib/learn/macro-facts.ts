/** News for all coins, and two coins on chosen days, as texts insert them. */
import { formatCorrelation, formatCount, formatFall, formatPercent } from '$lib/format';
import type { Fact } from './setting.ts';

export const macroFacts = {
	newsShare: {
		describe: 'the part of four coins’ falls that is the news itself',
		format: (value) => formatPercent(value, 0)
	},
	newsWorth: {
		describe: 'what the news alone is worth to a coin',
		format: formatFall
	},
	newsFall: {
		describe: 'how far a coin falls on it',
		format: formatFall
	},
	pairMeasured: {
		describe: 'the correlation measured on the chosen days',
		format: formatCorrelation
	},
	pairCorrected: {
		describe: 'the same, corrected for choosing them',
		format: formatCorrelation
	},
	pairDays: {
		describe: 'how many of 20,000 days are chosen',
		format: formatCount
	}
} satisfies Record<string, Fact>;
