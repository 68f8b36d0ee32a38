/** What came out, as rows of the table. Of the rules alone: what a reader did is told to no page around. */
import { decisionCount } from '$lib/sim';
import { formatCount, formatPercent } from '$lib/format';
import { row, type Result } from '../results.ts';
import { secondsOf, type DecisionValues } from './inputs.ts';
import { ruleNames, type Outcomes, type Returns, type RuleName } from './outcomes.ts';
import { change, ruleWords, words } from './words.ts';

const names: Readonly<Record<RuleName, readonly [middle: string, lower: string, one: string]>> = {
	hold: ['holdMiddle', 'holdLower', 'holdOne'],
	plan: ['planMiddle', 'planLower', 'planOne'],
	averaging: ['averagingMiddle', 'averagingLower', 'averagingOne']
};

/** Of many crashes. */
export function outcomeResults(outcomes: Outcomes): Result[] {
	const { crashes, spreads, planAbove, recovered, fall } = outcomes;
	return [
		row('planAbove', 'Your plan ends above doing nothing in', planAbove / crashes, formatPercent),
		...ruleNames.flatMap((rule) => [
			row(names[rule][0], `${ruleWords[rule]}, in the middle crash`, spreads[rule].middle, change),
			row(names[rule][1], `${ruleWords[rule]}, a tenth ends below`, spreads[rule].lower, change)
		]),
		row('recovered', 'Half of bitcoin’s fall is back at the end in', recovered / crashes, formatPercent),
		row('fall', 'Bitcoin’s fall in the middle crash', fall, formatPercent),
		row('crashesPlayed', 'Crashes', crashes, formatCount)
	];
}

/** Of the example. */
export function exampleResults(returns: Returns): Result[] {
	return ruleNames.map((rule) =>
		row(names[rule][2], `${ruleWords[rule]}, in the example`, returns[rule], change)
	);
}

/** Of a game. */
export function gameResults(values: Pick<DecisionValues, 'crashes' | 'clock'>): Result[] {
	const decisions = Number(values.crashes) * decisionCount;
	const seconds = secondsOf(values);
	return [
		row('decisions', 'Decisions in a game', decisions, formatCount),
		...(seconds > 0
			? [row('allowed', 'Time for all of them, at most', decisions * seconds, words.seconds)]
			: [])
	];
}
