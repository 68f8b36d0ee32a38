/**
 * The computations that a text can insert or bet on, by name. A text never repeats a number that the model
 * can compute: it names it. Unknown names and arguments stop the build.
 */

import {
	formatCount,
	formatFall,
	formatMoney,
	formatMoneyInProse,
	formatPercent,
	formatTimes
} from '$lib/format';
import { distanceToLiquidation, isCrash, outcomes, run, type Run } from '$lib/sim';
import { orderFacts } from './order-facts.ts';
import { positionFacts } from './position-facts.ts';
import { settingOf, type Args, type Fact } from './setting.ts';
import { timeFacts } from './time-facts.ts';

const facts = {
	fall: {
		describe: 'how far the price falls',
		format: formatFall,
		compute: ofRun(({ fall }) => fall)
	},
	amplification: {
		describe: 'the fall, in multiples of what the sale alone would do',
		format: formatTimes,
		compute: ofRun(({ amplification }) => amplification)
	},
	gain: {
		describe: 'how far a market whose book stands still is from the cliff at 1',
		format: formatTimes,
		compute: ofRun(({ gain }) => gain)
	},
	positionsClosed: {
		describe: 'positions sold by force',
		format: formatCount,
		compute: ofRun(({ positionsClosed }) => positionsClosed)
	},
	forcedProceeds: {
		describe: 'what was sold by force',
		format: formatMoney,
		inProse: formatMoneyInProse,
		compute: ofRun(({ forcedProceeds }) => forcedProceeds)
	},
	ownersLose: {
		describe: 'what the owners of the sold positions lose',
		format: formatMoney,
		inProse: formatMoneyInProse,
		compute: ofRun(({ ownersLose }) => ownersLose)
	},
	othersPay: {
		describe: 'what is lost beyond the owners’ margin',
		format: formatMoney,
		inProse: formatMoneyInProse,
		compute: ofRun(({ othersPay }) => othersPay)
	},
	liquidationDistance: {
		describe: 'how far the price may fall before a long position is closed',
		format: (value) => formatPercent(value),
		inProse: (value) => formatPercent(value, 2),
		compute: ({ market }) =>
			distanceToLiquidation('long', market.typicalLeverage, market.maintenanceMarginRate)
	},
	shareOfCrowdsThatCrash: {
		describe:
			'the share of crowds in which the price falls more than twice as far as the sale alone would take it',
		format: (value) => formatPercent(value),
		compute: ({ market, crowds }) => {
			const seeds = Array.from({ length: crowds }, (_, i) => i + 1);
			const crashes = [...outcomes(market, seeds)].filter(({ fall }) => isCrash(fall, market.shock));
			return crashes.length / crowds;
		}
	},
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

/** Each asked once: the same number often appears in several sentences. */
const known = new Map<string, number>();

/**
 * A fact's number.
 * @throws RangeError for an unknown fact or argument, or a value out of range
 */
export function factValue(name: string, args: Args = {}): number {
	const { compute } = factOf(name);
	const given = Object.entries(args).map(([argument, value]) => `${argument}=${value}`);
	const key = [name, ...given.sort()].join(' ');
	const value = known.get(key) ?? compute(settingOf(args));
	known.set(key, value);
	return value;
}

function ofRun(part: (run: Run) => number): Fact['compute'] {
	return ({ market, seed }) => part(run(market, seed));
}
