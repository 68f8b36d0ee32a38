/**
 * What a text can insert or bet on, by name: what each is and how it is written; values.ts computes them. A text never repeats
 * a number that the model can compute: it names it. Unknown names and arguments stop the build.
 */

import {
	formatCount,
	formatFall,
	formatMoney,
	formatMoneyInProse,
	formatPercent,
	formatTimes
} from '$lib/format';
import { capFacts } from './cap-facts.ts';
import { macroFacts } from './macro-facts.ts';
import { coinFacts } from './coin-facts.ts';
import { cascadeSizeFacts } from './cascade-size-facts.ts';
import { decisionFacts } from './decision-facts.ts';
import { flushFacts } from './flush-facts.ts';
import { levelFacts } from './level-facts.ts';
import { orderFacts } from './order-facts.ts';
import { positionFacts } from './position-facts.ts';
import type { Fact } from './setting.ts';
import { timeFacts } from './time-facts.ts';

const facts = {
	/** How far the price falls. */
	fall: {
		format: formatFall
	},
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
	/** How far the price may fall before a long position is closed. */
	liquidationDistance: {
		format: (value) => formatPercent(value),
		inProse: (value) => formatPercent(value, 2)
	},
	/** The share of crowds in which the price falls more than twice as far as the sale alone would take it. */
	shareOfCrowdsThatCrash: {
		format: (value) => formatPercent(value)
	},
	...capFacts,
	...macroFacts,
	...coinFacts,
	...cascadeSizeFacts,
	...decisionFacts,
	...flushFacts,
	...levelFacts,
	...orderFacts,
	...positionFacts,
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
