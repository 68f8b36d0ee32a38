/** What can be set before the first crash: the reader's plan, the clock, and how many crashes there are. */
import type { ChoiceInput, NumberInput, Values } from '$lib/embed/spec';
import { formatPercent } from '$lib/format';

const sellBelow: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Your plan sells below the start by',
	before: 'Your plan: sell a coin once it has fallen',
	after: 'from the start.',
	min: 0.03,
	max: 0.4,
	step: 0.01,
	scale: 'linear',
	default: 0.1,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['3%', '40%']
};

const buyBack: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Your plan buys back above the low by',
	before: 'Buy it back when it has risen',
	after: 'from its low.',
	min: 0.01,
	max: 0.3,
	step: 0.01,
	scale: 'linear',
	default: 0.05,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['1%', '30%']
};

const clock: ChoiceInput<'none' | '20' | '10'> = {
	kind: 'choice',
	place: 'more',
	label: 'Time for a decision',
	before: 'Each decision has',
	after: '.',
	options: [
		{ value: 'none', label: 'no clock' },
		{ value: '20', label: '20 s' },
		{ value: '10', label: '10 s' }
	],
	default: 'none'
};

const crashes: ChoiceInput<'1' | '3' | '6' | '12'> = {
	kind: 'choice',
	place: 'more',
	label: 'Crashes in a game',
	before: 'A game has',
	after: 'unseen crashes.',
	options: [
		{ value: '1', label: '1' },
		{ value: '3', label: '3' },
		{ value: '6', label: '6' },
		{ value: '12', label: '12' }
	],
	default: '6'
};

export const inputs = { sellBelow, buyBack, clock, crashes };

export type DecisionValues = Values<typeof inputs>;

/** Seconds for a decision; 0 where there is no clock. */
export function secondsOf({ clock }: Pick<DecisionValues, 'clock'>): number {
	return clock === 'none' ? 0 : Number(clock);
}
