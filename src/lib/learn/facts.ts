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
import { flushFacts } from './flush-facts.ts';
import { levelFacts } from './level-facts.ts';
import { orderFacts } from './order-facts.ts';
import { positionFacts } from './position-facts.ts';
import type { Fact } from './setting.ts';
import { timeFacts } from './time-facts.ts';

const facts = {
	fall: {
		describe: 'how far the price falls',
		format: formatFall
	},
	amplification: {
		describe: 'the fall, in multiples of what the sale alone would do',
		format: formatTimes
	},
	gain: {
		describe: 'how far a market whose book stands still is from the cliff at 1',
		format: formatTimes
	},
	positionsClosed: {
		describe: 'positions sold by force',
		format: formatCount
	},
	forcedProceeds: {
		describe: 'what was sold by force',
		format: formatMoney,
		inProse: formatMoneyInProse
	},
	ownersLose: {
		describe: 'what the owners of the sold positions lose',
		format: formatMoney,
		inProse: formatMoneyInProse
	},
	othersPay: {
		describe: 'what is lost beyond the owners’ margin',
		format: formatMoney,
		inProse: formatMoneyInProse
	},
	liquidationDistance: {
		describe: 'how far the price may fall before a long position is closed',
		format: (value) => formatPercent(value),
		inProse: (value) => formatPercent(value, 2)
	},
	shareOfCrowdsThatCrash: {
		describe:
			'the share of crowds in which the price falls more than twice as far as the sale alone would take it',
		format: (value) => formatPercent(value)
	},
	...capFacts,
	...macroFacts,
	...coinFacts,
	...cascadeSizeFacts,
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
