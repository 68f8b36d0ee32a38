/** Everybody else, in several markets at once. */
import { checkEveryone, type Everyone } from '../crowd/everyone.ts';
import { crowdsWithRoom, EveryoneElse } from '../crowd/everyone-else.ts';
import type { Clock } from '../timeline-clock.ts';
import type { Others } from './others.ts';

/** Those of one market, who also see how many of the markets trade below their mean. */
class AmongOthers extends EveryoneElse {
	/** Those of all markets, in the order of the assets. */
	all: readonly EveryoneElse[] = [];

	/** Markets whose turn is still to come are seen as the tick before left them. */
	override begin(clock: Clock): void {
		if (this.all.length > 1) this.breadth = shareBelow(this.all);
		super.begin(clock);
	}
}

function shareBelow(all: readonly EveryoneElse[]): number {
	let below = 0;
	for (const { watch } of all) if (watch.below) below++;
	return below / all.length;
}

/**
 * Who else trades in a run of several assets, market by market, each with chance of its own. The lead is that of the run;
 * theirs is not read. The breadth in their fear counts the markets that have anybody.
 *
 * @param everyone one for each asset, in their order; where there is none, nobody
 * @throws RangeError naming the setting that is out of range, when a run begins
 */
export function everyoneIn(everyone: readonly (Everyone | undefined)[]): Others {
	let all: AmongOthers[] = [];
	return ({ place, lead, scenario, crowds, seed }) => {
		if (place === 0) all = [];
		const setting = everyone[place];
		if (!setting) return undefined;
		const { tick, duration, startPrice } = scenario;
		checkEveryone({ ...setting, lead: 0 }, tick, duration);
		const own = crowdsWithRoom(crowds, setting, startPrice);
		const surroundings = new AmongOthers(scenario, { ...setting, lead: lead * tick }, own, seed);
		all.push(surroundings);
		surroundings.all = all;
		return { surroundings, crowds: own };
	};
}
