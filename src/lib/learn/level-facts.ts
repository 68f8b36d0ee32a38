/** What an hour at a level comes to, as facts that a text can insert. */
import { formatCount, formatDuration, formatMoney, formatMoneyInProse, formatPrice } from '$lib/format';
import type { Fact } from './setting.ts';

const none = (count: number) => (count === 0 ? 'none' : formatCount(count));

export const levelFacts = {
	levelLow: { describe: 'the lowest price of an hour at a round number', format: formatPrice },
	levelFastest: { describe: 'the largest fall within a minute of that hour', format: formatPrice },
	levelBrokeAfter: { describe: 'how long the round number holds', format: formatDuration },
	levelForced: {
		describe: 'what is sold by force in that hour',
		format: formatMoney,
		inProse: formatMoneyInProse
	},
	levelRebound: { describe: 'the highest price after the lowest', format: formatPrice },
	hoursBroken: { describe: 'hours in which the round number breaks', format: formatCount, inProse: none },
	hoursBetween: {
		describe: 'hours whose fall ends within $1,000 under the round number',
		format: formatCount,
		inProse: none
	},
	hoursReached: {
		describe: 'hours in which the next round number breaks too',
		format: formatCount,
		inProse: none
	},
	hoursPassed: {
		describe: 'hours in which the rally gets past those who sell once even',
		format: formatCount,
		inProse: none
	}
} satisfies Record<string, Fact>;
