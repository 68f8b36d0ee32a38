/** What three rules come to on an unseen path: single numbers, so that many paths can be played in the background. */
import { playRule, type Rule } from './journal.ts';
import { unseenPath } from './path.ts';
import { averaging, hold, writtenPlan, type WrittenPlan } from './strategies.ts';
import type { TradingTerms } from './terms.ts';

/** The plan, and the terms of all three. */
export interface DecisionSetting extends WrittenPlan, TradingTerms {}

/** Returns are fractions of what the account was worth at the start. */
export interface DecisionOutcome {
	readonly hold: number;
	readonly plan: number;
	readonly averaging: number;
	/** Bitcoin’s fall from the start to its lowest price, fraction. */
	readonly fall: number;
	/** Share of that fall that is back at the end. */
	readonly recovered: number;
	/** Bitcoin from the start to the end, fraction. */
	readonly change: number;
}

/**
 * Play the path of a seed by each rule.
 *
 * @param seed whole number, 0 to 4294967295
 * @throws RangeError naming what is out of range
 */
export function decisionOutcome(setting: DecisionSetting, seed: number): DecisionOutcome {
	const path = unseenPath(seed);
	const [{ prices }] = path.coins;
	const start = setting.startCash + path.coins.length * setting.startHolding;
	const made = (rule: Rule) => {
		const end = playRule(path, rule, setting).equity[path.hours];
		return start > 0 ? end / start - 1 : 0;
	};
	return {
		hold: made(hold),
		plan: made(writtenPlan(setting)),
		averaging: made(averaging),
		fall: path.fall,
		recovered: path.recovered,
		change: prices[path.hours] / prices[0] - 1
	};
}
