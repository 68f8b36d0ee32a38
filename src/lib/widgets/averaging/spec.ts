import type { NumberInput, Values, WidgetSpec } from '$lib/embed/spec';
import { formatCount, formatPercent } from '$lib/format';
import { baseSchedule, crashDay, windows } from '$lib/learn/instalment-windows';
import { modelVersion } from '$lib/sim';

const drift: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Drift of a year, before swings',
	before: 'The price drifts up by',
	after: 'a year, before swings.',
	min: -0.5,
	max: 1,
	step: 0.02,
	scale: 'linear',
	default: baseSchedule.drift,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['−50%', '100%']
};

const volatility: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Volatility of a year',
	before: 'It swings by',
	after: 'a year.',
	min: 0.05,
	max: 1.2,
	step: 0.01,
	scale: 'linear',
	default: baseSchedule.volatility,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['5%, mostly bonds', '120%, a small coin']
};

const instalments: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Instalments, 30 days apart',
	before: 'The other way is',
	after: 'equal parts, 30 days apart.',
	min: 2,
	max: 12,
	step: 1,
	scale: 'linear',
	default: baseSchedule.instalments,
	unit: 'count',
	format: formatCount,
	ends: ['2', '12']
};

const interest: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Interest on waiting cash, a year',
	before: 'Cash that waits earns',
	after: 'a year.',
	min: 0,
	max: 0.1,
	step: 0.005,
	scale: 'linear',
	default: baseSchedule.interest,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['nothing', '10%']
};

const crash: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'A crash, on one day of the stretch',
	before: `On day ${formatCount(crashDay)} the price falls by`,
	after: 'at once.',
	min: 0,
	max: 0.8,
	step: 0.05,
	scale: 'linear',
	default: baseSchedule.crash,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['nothing', '80%']
};

/** Of the example, counted from 0. */
const start: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'The example begins on day',
	before: 'The twelve months shown begin on day',
	after: '.',
	min: 0,
	max: windows - 1,
	step: 5,
	scale: 'linear',
	default: 1200,
	unit: 'count',
	format: formatCount,
	ends: ['day 0', `day ${formatCount(windows - 1)}`]
};

const inputs = { drift, volatility, instalments, interest, crash, start };

export type AveragingValues = Values<typeof inputs>;

export const spec: WidgetSpec<typeof inputs> = {
	id: 'averaging',
	title: 'All at once, or in instalments?',
	description:
		'Every twelve months of a price that wanders: how often a lump sum ends ahead of equal instalments, by how much, and how far luck alone moves that share from one stretch of years to another.',
	model: modelVersion,
	inputs,
	guess: {
		result: 'wins',
		before: 'I expect the lump sum to be ahead in',
		after: 'of all twelve months.',
		min: 0,
		max: 1,
		step: 0.01,
		format: (value) => formatPercent(value, 0),
		ends: ['none', 'all']
	},
	stages: [
		{ id: 'rising', title: 'A price that rises and swings', values: {}, front: ['drift', 'volatility'] },
		{
			id: 'no-drift',
			title: 'Without a rise, the lump sum wins less often',
			values: { drift: 0 }
		},
		{
			id: 'crash',
			title: 'A crash soon after the start',
			values: { crash: 0.5, start: crashDay - 45 },
			front: ['crash', 'start', 'drift']
		},
		{
			id: 'calm',
			title: 'As calm as shares and bonds',
			values: { drift: 0.07, volatility: 0.12 }
		},
		{
			id: 'interest',
			title: 'The cash that waits earns something',
			values: { drift: 0.07, volatility: 0.12, interest: 0.04 },
			front: ['interest', 'instalments', 'drift']
		}
	]
};
