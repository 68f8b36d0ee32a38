/** News for all coins, and two coins on chosen days, as texts insert them. */
import { formatCorrelation, formatCount, formatFall, formatPercent } from '$lib/format';
import type { Fact } from './setting.ts';

export const macroFacts = {
	/** The part of four coins’ falls that is the news itself. */
	newsShare: {
		format: (value) => formatPercent(value, 0)
	},
	/** What the news alone is worth to a coin. */
	newsWorth: {
		format: formatFall
	},
	/** How far a coin falls on it. */
	newsFall: {
		format: formatFall
	},
	/** The mean over all pairs of nine coins, each pair as closely tied as `set` says. */
	coinsMeasured: {
		format: formatCorrelation
	},
	/** One pair’s, corrected for choosing them. */
	pairCorrected: {
		format: formatCorrelation
	},
	/** How many of 20,000 days are chosen. */
	pairDays: {
		format: formatCount
	}
} satisfies Record<string, Fact>;
