/** What came out, as rows of the table. Of the rules alone: what a reader did is told to no page around. */
import { decisionCount, type UnseenPath } from '$lib/sim';
import { formatCount, formatDuration, formatFall, formatPercent } from '$lib/format';
import { median } from '../dots.ts';
import { row, type Result } from '../results.ts';
import { secondsOf, type DecisionValues } from './inputs.ts';
import { ruleNames, type Outcomes, type RuleName } from './outcomes.ts';
import type { Ruled } from './view.ts';
import { change, ruleWords } from './words.ts';

/** A tenth of the crashes ends below. */
const lower = 0.1;

const names: Readonly<Record<RuleName, readonly [middle: string, lower: string, one: string]>> = {
	hold: ['holdMiddle', 'holdLower', 'holdOne'],
	plan: ['planMiddle', 'planLower', 'planOne'],
	averaging: ['averagingMiddle', 'averagingLower', 'averagingOne']
};

/** Of many crashes. */
export function outcomeResults({ returns, planAbove, averagingAbove, recovered, fall }: Outcomes): Result[] {
	const { length } = returns.hold;
	return [
		row('planAbove', 'Your plan ends above doing nothing in', planAbove / length, formatPercent),
		row('averagingAbove', 'Averaging in ends above doing nothing in', averagingAbove / length, formatPercent),
		...ruleNames.flatMap((rule) => [
			row(names[rule][0], `${ruleWords[rule]}, in the middle crash`, median(returns[rule]), change),
			row(
				names[rule][1],
				`${ruleWords[rule]}, a tenth ends below`,
				returns[rule][Math.round(lower * (length - 1))]!,
				change
			)
		]),
		row('recovered', 'Half of bitcoin’s fall is back at the end in', recovered / length, formatPercent),
		row('fall', 'Bitcoin’s fall in the middle crash', fall, formatFall),
		row('crashesPlayed', 'Crashes', length, formatCount)
	];
}

/** Of the example. */
export function exampleResults({ fall, recovered }: UnseenPath, { plan, returns }: Ruled): Result[] {
	return [
		...ruleNames.map((rule) =>
			row(names[rule][2], `${ruleWords[rule]}, in the example`, returns[rule], change)
		),
		row('planTrades', 'Trades of your plan in the example', plan.trades.length, formatCount),
		row('fallOne', 'Bitcoin’s fall in the example', fall, formatFall),
		row('recoveredOne', 'Of it back at the end', recovered, formatPercent)
	];
}

/** Of a game. */
export function gameResults(values: Pick<DecisionValues, 'crashes' | 'clock'>): Result[] {
	const decisions = Number(values.crashes) * decisionCount;
	const seconds = secondsOf(values);
	return [
		row('decisions', 'Decisions in a game', decisions, formatCount),
		...(seconds > 0
			? [row('allowed', 'Time for all of them, at most', decisions * seconds, formatDuration)]
			: [])
	];
}
