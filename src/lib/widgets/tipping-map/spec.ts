import type { ChoiceInput, NumberInput, Values, WidgetSpec } from '$lib/embed/spec';
import { formatLeverage } from '$lib/format';
import { modelVersion } from '$lib/sim';
import { marketInputs } from '../market.ts';

const { leverage: _leverage, depth: _depth, shock, ...others } = marketInputs;

/** Both tracks are spaced by ratio, as the map is. */
const leverage: NumberInput = {
	..._leverage,
	min: 2,
	max: 25,
	step: 0.1,
	scale: 'log',
	ends: ['2×, cautious', '25×, reckless']
};

const depth: NumberInput = { ..._depth, max: 600e6, ends: ['$40M, thin', '$600M, deep'] };

const measure: ChoiceInput<'fall' | 'share'> = {
	kind: 'choice',
	place: 'more',
	label: 'What the colour shows',
	before: 'The colour shows',
	after: '.',
	options: [
		{ value: 'fall', label: 'how far the middle crowd falls' },
		{ value: 'share', label: 'how many crowds crash' }
	],
	default: 'fall'
};

const line: ChoiceInput<'ahead' | 'here'> = {
	kind: 'choice',
	place: 'more',
	label: 'Which gain makes the line',
	before: 'The line is where the gain is 1,',
	after: '.',
	options: [
		{ value: 'ahead', label: 'from the sale to twice as far' },
		{ value: 'here', label: 'in the one percent below the sale' }
	],
	default: 'ahead'
};

/** Odd, so that there is a crowd in the middle. */
const crowds: ChoiceInput<'1' | '9' | '31'> = {
	kind: 'choice',
	place: 'more',
	label: 'Crowds',
	before: 'In each cell there are',
	after: '.',
	options: [
		{ value: '1', label: '1 crowd' },
		{ value: '9', label: '9 crowds' },
		{ value: '31', label: '31 crowds' }
	],
	default: '9'
};

const inputs = { leverage, depth, shock, measure, line, crowds, ...others };

export type MapValues = Values<typeof inputs>;

export const spec: WidgetSpec<typeof inputs> = {
	id: 'tipping-map',
	title: 'Where is the cliff?',
	description:
		'The same sale in 4,096 markets, by leverage and depth: where it stays a dip, where it ends as a crash, and the line where the gain is 1 between them.',
	model: modelVersion,
	inputs,
	guess: {
		result: 'edgeLeverage',
		before: 'With these bids, I expect the cliff at',
		after: '.',
		min: leverage.min,
		max: leverage.max,
		step: 0.5,
		format: formatLeverage,
		ends: ['2×', '25×']
	},
	stages: [
		{
			id: 'edge',
			title: 'On the edge, chance decides',
			values: { depth: 275e6, measure: 'share' },
			front: ['leverage', 'depth', 'crowds']
		},
		{ id: 'small-sale', title: 'A sale less than half as large', values: { shock: 0.02 } },
		{
			id: 'fewer-contracts',
			title: 'Half the open interest',
			values: { openInterest: 20e9 },
			front: ['leverage', 'depth', 'openInterest']
		},
		{
			id: 'flat-book',
			title: 'A book that stays thin',
			values: { profile: 'flat' },
			front: ['leverage', 'depth', 'profile']
		},
		{
			id: 'one-gain',
			title: 'The gain at one price looks away',
			values: { leverage: 10, depth: 230e6, line: 'here' },
			front: ['leverage', 'depth', 'line']
		}
	]
};
