/** Everybody else, in several markets at once. */
import { checkEveryone, type Everyone } from '../crowd/everyone.ts';
import { crowdsWithRoom, EveryoneElse } from '../crowd/everyone-else.ts';
import type { Others } from './play.ts';

/**
 * Who else trades in a run of several assets, market by market, each with chance of its own. The lead is that of the run;
 * theirs is not read.
 *
 * @param everyone one for each asset, in their order; where there is none, nobody
 * @throws RangeError naming the setting that is out of range, when a run begins
 */
export function everyoneIn(everyone: readonly (Everyone | undefined)[]): Others {
	return ({ place, lead, scenario, crowds, seed }) => {
		const setting = everyone[place];
		if (!setting) return undefined;
		const { tick, duration, startPrice } = scenario;
		checkEveryone({ ...setting, lead: 0 }, tick, duration);
		const own = crowdsWithRoom(crowds, setting, startPrice);
		return {
			surroundings: new EveryoneElse(scenario, { ...setting, lead: lead * tick }, own, seed),
			crowds: own
		};
	};
}
