/** What a text can bet on as a number, as facts: a script that wakes a text has these and no others. */
import { formatCorrelation, formatFall, formatPercent } from '$lib/format';
import type { Fact } from './setting.ts';

export const betFacts = {
	/** How far the price falls. */
	fall: { format: formatFall },
	/** How far the price falls while buyers come back. */
	lowInTime: { format: formatFall },
	/** How far the price may fall before a long position is closed. */
	liquidationDistance: {
		format: (value) => formatPercent(value),
		inProse: (value) => formatPercent(value, 2)
	},
	/** The share of crowds in which the price falls more than twice as far as the sale alone would take it. */
	shareOfCrowdsThatCrash: { format: (value) => formatPercent(value) },
	/** How far a coin falls, at its lowest, on news for bitcoin. */
	coinFall: { format: formatFall, inProse: (value) => formatPercent(value) },
	/** The correlation of two coins measured on the chosen days. */
	pairMeasured: { format: formatCorrelation },
	/** Of unseen crashes: those in which any of the sixteen decisions comes within 1% of bitcoin’s low. */
	decisionNearLow: { format: (value) => formatPercent(value, 0) }
} satisfies Record<string, Fact>;

export type BetFact = keyof typeof betFacts;

/** @throws RangeError for a fact that cannot be bet on */
export function betFactOf(name: string): Fact {
	if (!Object.hasOwn(betFacts, name)) {
		throw new RangeError(`fact must be one of ${Object.keys(betFacts).join(', ')} to be bet on, got ${name}`);
	}
	return betFacts[name as BetFact];
}
