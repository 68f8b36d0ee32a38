/**
 * The computations behind the facts, by name. They run when the site is built and travel with the page: a script that wakes a
 * text leaves them out (scripts/islands.ts).
 */
import { distanceToLiquidation, isCrash, outcomes, run, type Run } from '$lib/sim';
import { averagingValues } from './averaging-values.ts';
import { capValues } from './cap-values.ts';
import { coinValues } from './coin-values.ts';
import { cascadeSizeValues } from './cascade-size-values.ts';
import { crowdValues } from './crowd-values.ts';
import { decisionValues } from './decision-values.ts';
import { factOf, type FactName } from './facts.ts';
import { macroValues } from './macro-values.ts';
import { diversifyValues } from './diversify-values.ts';
import { flushValues } from './flush-values.ts';
import { levelValues } from './level-values.ts';
import { orderValues } from './order-values.ts';
import { positionValues } from './position-values.ts';
import { rebalanceValues } from './rebalance-values.ts';
import type { Args } from './args.ts';
import { settingOf, type Compute } from './setting.ts';
import { sizeValues } from './size-values.ts';
import { timeValues } from './time-values.ts';

const values = {
	fall: ofRun(({ fall }) => fall),
	amplification: ofRun(({ amplification }) => amplification),
	gain: ofRun(({ gain }) => gain),
	positionsClosed: ofRun(({ positionsClosed }) => positionsClosed),
	forcedProceeds: ofRun(({ forcedProceeds }) => forcedProceeds),
	ownersLose: ofRun(({ ownersLose }) => ownersLose),
	othersPay: ofRun(({ othersPay }) => othersPay),
	liquidationDistance: ({ market }) =>
		distanceToLiquidation('long', market.typicalLeverage, market.maintenanceMarginRate),
	shareOfCrowdsThatCrash: ({ market, seeds }) => {
		const crashes = [...outcomes(market, seeds)].filter(({ fall }) => isCrash(fall, market.shock));
		return crashes.length / seeds.length;
	},
	...averagingValues,
	...capValues,
	...macroValues,
	...coinValues,
	...cascadeSizeValues,
	...crowdValues,
	...decisionValues,
	...diversifyValues,
	...flushValues,
	...levelValues,
	...orderValues,
	...positionValues,
	...rebalanceValues,
	...sizeValues,
	...timeValues
} satisfies Record<FactName, Compute>;

/** Each asked once: the same number often appears in several sentences. */
const known = new Map<string, number>();

/**
 * A fact's number.
 * @throws RangeError for an unknown fact or argument, or a value out of range
 */
export function factValue(name: string, args: Args = {}): number {
	factOf(name);
	const given = Object.entries(args).map(([argument, value]) => `${argument}=${value}`);
	const key = [name, ...given.sort()].join(' ');
	const value = known.get(key) ?? values[name as FactName](settingOf(args));
	known.set(key, value);
	return value;
}

function ofRun(part: (run: Run) => number): Compute {
	return ({ market, seed }) => part(run(market, seed));
}
