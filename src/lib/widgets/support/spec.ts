import type { ChoiceInput, NumberInput, Values, WidgetSpec } from '$lib/embed/spec';
import { formatMoney, formatPercent, formatPrice } from '$lib/format';
import { usualHour, type Course } from '$lib/learn/level-hour';
import { modelVersion } from '$lib/sim';
import { depth as marketDepth, leverage as marketLeverage } from '../market.ts';
import { news as newsInput } from '../time.ts';

const clustered: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Just under round numbers',
	before: 'Of all stops,',
	after: 'stand just under a round number.',
	min: 0,
	max: 1,
	step: 0.05,
	scale: 'linear',
	default: usualHour.clustered,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['spread evenly', 'all of them']
};

const stops: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'On stop orders',
	before: 'Stop orders come to',
	after: '.',
	min: 0,
	max: 2e9,
	step: 0.1e9,
	scale: 'linear',
	default: usualHour.stops,
	unit: 'USD',
	format: formatMoney,
	ends: ['$0', '$2B']
};

const bids: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Buyers at $75,000',
	before: 'Just above $75,000, buyers wait with',
	after: '.',
	min: 0,
	max: 0.6e9,
	step: 0.05e9,
	scale: 'linear',
	default: usualHour.bids,
	unit: 'USD',
	format: formatMoney,
	ends: ['$0', '$600M']
};

const course: ChoiceInput<Course> = {
	kind: 'choice',
	place: 'more',
	label: 'How the news comes',
	before: 'The bad news comes',
	after: '.',
	options: [
		{ value: 'once', label: 'once, at the start' },
		{ value: 'twice', label: 'twice, taken back in between' },
		{ value: 'later', label: 'once, half an hour in' },
		{ value: 'back', label: 'at the start, and is taken back' }
	],
	default: usualHour.course
};

const trapped: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Sold once even',
	before: 'Who bought just above $75,000 and saw it break wants out even, with',
	after: '.',
	min: 0,
	max: 1e9,
	step: 0.1e9,
	scale: 'linear',
	default: usualHour.trapped,
	unit: 'USD',
	format: formatMoney,
	ends: ['$0', '$1B']
};

const start: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Price at the start',
	before: 'The hour begins at',
	after: '.',
	min: 75_500,
	max: 79_000,
	step: 100,
	scale: 'linear',
	default: usualHour.start,
	unit: 'USD',
	format: formatPrice,
	ends: ['$75,500', '$79,000']
};

const inputs = {
	clustered,
	stops,
	bids,
	shock: {
		...newsInput,
		place: 'more',
		min: 0,
		max: 0.05,
		step: 0.001,
		default: usualHour.shock,
		ends: ['0%', '5%']
	},
	course,
	trapped,
	start,
	leverage: {
		...marketLeverage,
		place: 'more',
		max: 12,
		default: usualHour.leverage,
		ends: ['2×, cautious', '12×']
	},
	depth: { ...marketDepth, place: 'more' }
} as const satisfies Record<string, NumberInput | ChoiceInput<Course>>;

export type SupportValues = Values<typeof inputs>;

export const spec: WidgetSpec<typeof inputs> = {
	id: 'support',
	title: 'What holds a level, and what breaks it?',
	description:
		'An hour at $75,000: buyers wait at a round number, stop orders just under it. Whether the level holds, how fast it breaks, and what the same stops do when they are spread out; over a hundred such hours.',
	model: modelVersion,
	inputs,
	guess: {
		result: 'low',
		before: 'I expect the lowest price to be',
		after: '.',
		min: 60_000,
		max: 77_000,
		step: 100,
		format: formatPrice,
		ends: ['$60,000', '$77,000']
	},
	stages: [
		{
			id: 'holds',
			title: 'It holds: more buyers than sellers at the level',
			values: { bids: 0.6e9 },
			front: ['bids', 'shock', 'stops']
		},
		{
			id: 'spread-out',
			title: 'The same stops, spread out evenly',
			values: { clustered: 0 },
			front: ['clustered', 'stops', 'shock']
		},
		{
			id: 'chain',
			title: 'Two levels in a chain',
			values: { stops: 1.6e9, leverage: 7 },
			seed: 2,
			front: ['stops', 'leverage', 'clustered']
		},
		{
			id: 'twice',
			title: 'It held. Then the same again',
			values: { course: 'twice', bids: 0.4e9 },
			seed: 8,
			front: ['bids', 'shock']
		},
		{
			id: 'rallies',
			title: 'The news is taken back, and the rally is sold',
			values: { course: 'back', trapped: 0.8e9, shock: 0.03 },
			front: ['trapped', 'shock', 'clustered']
		}
	]
};
