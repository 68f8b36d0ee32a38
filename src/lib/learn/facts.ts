/**
 * What a text can insert or bet on, by name: what each is and how it is written; values.ts computes them. A text never repeats
 * a number that the model can compute: it names it. Unknown names and arguments stop the build.
 */

import { formatCount, formatMoney, formatMoneyInProse, formatTimes } from '$lib/format';
import { averagingFacts } from './averaging-facts.ts';
import { betFacts } from './bet-facts.ts';
import { capFacts } from './cap-facts.ts';
import { macroFacts } from './macro-facts.ts';
import { coinFacts } from './coin-facts.ts';
import { cascadeSizeFacts } from './cascade-size-facts.ts';
import { crowdFacts } from './crowd-facts.ts';
import { decisionFacts } from './decision-facts.ts';
import { diversifyFacts } from './diversify-facts.ts';
import { flushFacts } from './flush-facts.ts';
import { levelFacts } from './level-facts.ts';
import { orderFacts } from './order-facts.ts';
import { positionFacts } from './position-facts.ts';
import { rebalanceFacts } from './rebalance-facts.ts';
import type { Fact } from './setting.ts';
import { sizeFacts } from './size-facts.ts';
import { timeFacts } from './time-facts.ts';

const facts = {
	...betFacts,
	/** The fall, in multiples of what the sale alone would do. */
	amplification: {
		format: formatTimes
	},
	/** How far a market whose book stands still is from the cliff at 1. */
	gain: {
		format: formatTimes
	},
	/** Positions sold by force. */
	positionsClosed: {
		format: formatCount
	},
	/** What was sold by force. */
	forcedProceeds: {
		format: formatMoney,
		inProse: formatMoneyInProse
	},
	/** What the owners of the sold positions lose. */
	ownersLose: {
		format: formatMoney,
		inProse: formatMoneyInProse
	},
	/** What is lost beyond the owners’ margin. */
	othersPay: {
		format: formatMoney,
		inProse: formatMoneyInProse
	},
	...averagingFacts,
	...capFacts,
	...macroFacts,
	...coinFacts,
	...cascadeSizeFacts,
	...crowdFacts,
	...decisionFacts,
	...diversifyFacts,
	...flushFacts,
	...levelFacts,
	...orderFacts,
	...positionFacts,
	...rebalanceFacts,
	...sizeFacts,
	...timeFacts
} satisfies Record<string, Fact>;

export type FactName = keyof typeof facts;

export const factNames = Object.keys(facts) as FactName[];

/** @throws RangeError for a name that is no fact */
export function factOf(name: string): Fact {
	if (!Object.hasOwn(facts, name)) {
		throw new RangeError(`fact must be one of ${factNames.join(', ')}, got ${name}`);
	}
	return facts[name as FactName];
}
