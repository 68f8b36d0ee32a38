/** What an hour at a level comes to, as facts that a text can insert. */
import { formatCount, formatDuration, formatMoney, formatMoneyInProse, formatPrice } from '$lib/format';
import type { Fact } from './setting.ts';

const none = (count: number) => (count === 0 ? 'none' : formatCount(count));

export const levelFacts = {
	/** The lowest price of an hour at a round number. */
	levelLow: { format: formatPrice },
	/** The largest fall within a minute of that hour. */
	levelFastest: { format: formatPrice },
	/** How long the round number holds. */
	levelBrokeAfter: { format: formatDuration },
	/** What is sold by force in that hour. */
	levelForced: {
		format: formatMoney,
		inProse: formatMoneyInProse
	},
	/** The highest price after the lowest. */
	levelRebound: { format: formatPrice },
	/** Hours in which the round number breaks. */
	hoursBroken: { format: formatCount, inProse: none },
	/** Hours whose lowest price is within $1,000 under the round number. */
	hoursBetween: {
		format: formatCount,
		inProse: none
	},
	/** Hours in which the next round number breaks too. */
	hoursReached: {
		format: formatCount,
		inProse: none
	},
	/** Hours in which the rally gets past those who sell once even. */
	hoursPassed: {
		format: formatCount,
		inProse: none
	}
} satisfies Record<string, Fact>;
