import type { ChoiceInput, NumberInput, WidgetSpec } from '$lib/embed/spec';
import { formatDuration, formatMoney, formatPercent } from '$lib/format';
import { baseScenario, modelVersion, type Taker } from '$lib/sim';
import { depth as marketDepth } from '../market.ts';

const size: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Size of the order',
	before: 'One order, at once, for',
	after: '.',
	min: 1e6,
	max: 1e9,
	step: 0.1,
	scale: 'log',
	default: 50e6,
	unit: 'USD',
	format: formatMoney,
	ends: ['$1M', '$1B']
};

/** From one venue's book to those of many together: wider than the cascade's track. */
const depth: NumberInput = {
	...marketDepth,
	before: 'Within 1% of the price wait',
	min: 10e6,
	ends: ['$10M, a few venues', '$1.2B, deep']
};

const makers: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Makers stepped back',
	before: 'Makers have withdrawn',
	after: 'of the book.',
	min: 0,
	max: 0.95,
	step: 0.05,
	scale: 'linear',
	default: 0,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['nobody', '95%']
};

const side: ChoiceInput<Taker> = {
	kind: 'choice',
	place: 'more',
	label: 'Side',
	before: 'The order',
	after: '.',
	options: [
		{ value: 'sell', label: 'sells' },
		{ value: 'buy', label: 'buys' }
	],
	default: 'sell'
};

const day: ChoiceInput<'weekday' | 'weekend-75' | 'weekend' | 'weekend-25'> = {
	kind: 'choice',
	place: 'more',
	label: 'Day of the week, assumed',
	before: 'It is',
	after: '. Assumed: we know of no count.',
	options: [
		{ value: 'weekday', label: 'a weekday' },
		{ value: 'weekend-75', label: 'a weekend with ¾ of the book' },
		{ value: 'weekend', label: 'with half' },
		{ value: 'weekend-25', label: 'with ¼' }
	],
	default: 'weekday'
};

const refill: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Refill half-life',
	before: 'Half of what was taken is offered again after',
	after: '.',
	min: 5,
	max: 3600,
	step: 0.5,
	scale: 'log',
	default: baseScenario.refillHalfLife,
	unit: 'seconds',
	format: formatDuration,
	ends: ['5 s', '1 h']
};

const permanent: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Permanent share',
	before: 'Of the move,',
	after: 'stays for good.',
	min: 0,
	max: 1,
	step: 0.05,
	scale: 'linear',
	default: baseScenario.permanentShare,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['nothing', 'all of it']
};

const inputs = { size, depth, makers, side, day, refill, permanent };

export const spec: WidgetSpec<typeof inputs> = {
	id: 'order-book',
	title: 'How deep does one order reach?',
	description:
		'One market order walks an order book, level by level: average fill, last fill, what it costs, and how the price climbs back as others refill the book.',
	model: modelVersion,
	chance: 'none',
	inputs,
	guess: {
		result: 'impact',
		before: 'I expect the order to move the price by',
		after: '.',
		min: 0,
		max: 0.5,
		step: 0.001,
		format: (value) => formatPercent(value),
		ends: ['0%', '50%']
	},
	stages: [
		{ id: 'walk', title: 'One order, one book', values: {}, front: ['size', 'depth'] },
		{ id: 'thin', title: 'The same order, the thinnest published book', values: { depth: 14e6 } },
		{
			id: 'makers-gone',
			title: 'Nine tenths of the book have left',
			values: { makers: 0.9 },
			front: ['makers', 'size', 'refill']
		},
		{
			id: 'refill',
			title: 'How fast do bids come back?',
			values: { size: 100e6 },
			front: ['refill', 'permanent', 'size']
		},
		{
			id: 'weekend',
			title: 'Half the book, if that is what a weekend holds',
			values: { day: 'weekend' },
			front: ['day', 'size']
		},
		{ id: 'buying', title: 'The mirror image: a large purchase', values: { side: 'buy' } }
	]
};
