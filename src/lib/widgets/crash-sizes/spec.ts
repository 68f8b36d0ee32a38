import type { ChoiceInput, NumberInput, Values, WidgetSpec } from '$lib/embed/spec';
import { formatCount, formatNumber } from '$lib/format';
import { modelVersion } from '$lib/sim';

const gain: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Gain: others forced directly, on average',
	before: 'One liquidation directly forces',
	after: 'others.',
	min: 0,
	max: 1.2,
	step: 0.01,
	scale: 'linear',
	default: 0.9,
	unit: 'times',
	format: (value) => formatNumber(value, 3),
	ends: ['0, nobody', '1.2, beyond the cliff']
};

const cascades: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Cascades watched',
	before: 'You watch',
	after: 'cascades.',
	min: 10,
	max: 10_000,
	step: 1,
	scale: 'log',
	default: 1000,
	unit: 'count',
	format: formatCount,
	ends: ['10', '10,000']
};

/** A market is finite; what would go on is cut there. */
const market: ChoiceInput<'1000' | '10000' | '100000'> = {
	kind: 'choice',
	place: 'more',
	label: 'Positions in the market',
	before: 'The market holds',
	after: '.',
	options: [
		{ value: '1000', label: '1,000 positions' },
		{ value: '10000', label: '10,000 positions' },
		{ value: '100000', label: '100,000 positions' }
	],
	default: '100000'
};

const inputs = { gain, cascades, market };

export type SizeValues = Values<typeof inputs>;

export const spec: WidgetSpec<typeof inputs> = {
	id: 'crash-sizes',
	title: 'How big is a typical crash?',
	description:
		'One liquidation forces others: thousands of cascades counted by size, near the cliff and far from it, beside the exact law. At the cliff no size is typical.',
	model: modelVersion,
	inputs,
	guess: {
		result: 'largest',
		before: 'I expect the largest of them to close',
		after: 'positions.',
		min: 1,
		max: 1000,
		step: 1,
		format: formatCount,
		ends: ['1', '1,000']
	},
	stages: [
		{ id: 'quiet', title: 'Far from the cliff, sizes are alike', values: { gain: 0.3 } },
		{ id: 'near', title: 'Near the cliff, a few weigh as much as all others', values: { gain: 0.95 } },
		{ id: 'at-the-cliff', title: 'At the cliff, no size is typical', values: { gain: 1 } },
		{ id: 'beyond', title: 'Beyond the cliff, some never stop', values: { gain: 1.1 } },
		{
			id: 'hundred',
			title: 'A hundred cascades have not shown the largest',
			values: { gain: 1, cascades: 100 },
			front: ['cascades']
		}
	]
};
