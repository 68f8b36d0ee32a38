import type { ChoiceInput, NumberInput, Values, WidgetSpec } from '$lib/embed/spec';
import { formatCorrelation, formatMoney, formatPercent } from '$lib/format';
import { modelVersion } from '$lib/sim';
import type { Choice } from '$lib/learn/paired-correlation';

const set: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Correlation set, on every day',
	before: 'By their news, on every day, the coins have a correlation of',
	after: '.',
	min: 0,
	max: 0.9,
	step: 0.01,
	scale: 'linear',
	default: 0.5,
	unit: 'times',
	format: formatCorrelation,
	ends: ['0, strangers', '0.9, twins']
};

const which: ChoiceInput<Choice> = {
	kind: 'choice',
	place: 'front',
	label: 'Days that are looked at',
	before: 'Only days on which bitcoin',
	after: 'it.',
	options: [
		{ value: 'big', label: 'moved over' },
		{ value: 'quiet', label: 'moved under' },
		{ value: 'fell', label: 'fell over' },
		{ value: 'rose', label: 'rose over' }
	],
	default: 'big'
};

const edge: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'The line',
	before: 'The line stands at a move of',
	after: '.',
	min: 0.005,
	max: 0.05,
	step: 0.005,
	scale: 'linear',
	default: 0.03,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['0.5%', '5%']
};

const sellers: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Held by forced sellers, of each coin',
	before: 'Forced sellers hold',
	after: 'of each coin.',
	min: 0,
	max: 4e9,
	step: 0.25e9,
	scale: 'linear',
	default: 0,
	unit: 'USD',
	format: formatMoney,
	ends: ['nobody is forced', '$4B']
};

const inputs = { edge, which, set, sellers };

export type CorrelationValues = Values<typeof inputs>;

export const spec: WidgetSpec<typeof inputs> = {
	id: 'correlation',
	title: 'Do coins move together more on bad days?',
	description:
		'Two coins with the same correlation on every day: look only at some days, and you measure another one. The correction of Forbes and Rigobon brings it back, unless somebody really is forced to sell both.',
	model: modelVersion,
	inputs,
	guess: {
		result: 'measured',
		before: 'On those days I expect to measure',
		after: '.',
		min: 0,
		max: 1,
		step: 0.01,
		format: formatCorrelation,
		ends: ['0', '1']
	},
	stages: [
		{ id: 'chosen-days', title: 'Nothing changes but the days', values: {}, front: ['edge', 'which', 'set'] },
		{ id: 'quiet', title: 'Only quiet days', values: { which: 'quiet' }, front: ['edge', 'which', 'set'] },
		{ id: 'fell', title: 'Only days on which bitcoin fell', values: { which: 'fell' } },
		{
			id: 'sellers',
			title: 'Somebody must sell both',
			values: { which: 'fell', sellers: 2e9 },
			front: ['sellers', 'which', 'edge']
		},
		{
			id: 'nine-coins',
			title: 'As closely tied as nine real coins',
			values: { which: 'fell', set: 0.68 },
			front: ['which', 'edge', 'sellers']
		}
	]
};
