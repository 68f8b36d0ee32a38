import type { ChoiceInput, NumberInput, WidgetSpec } from '$lib/embed/spec';
import { formatDuration, formatLeverage, formatMoney, formatPercent } from '$lib/format';
import { modelVersion } from '$lib/sim';
import { formatMove } from './texts.ts';

const leverage: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Leverage',
	before: 'You hold',
	after: 'your own money.',
	min: 1,
	max: 125,
	step: 0.1,
	scale: 'log',
	default: 10,
	unit: 'times',
	format: formatLeverage,
	ends: ['1×, your own', '125×']
};

const side: ChoiceInput<'long' | 'short'> = {
	kind: 'choice',
	place: 'front',
	label: 'Side',
	before: 'You are',
	after: '.',
	options: [
		{ value: 'long', label: 'long' },
		{ value: 'short', label: 'short' }
	],
	default: 'long'
};

const move: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'The price moves',
	before: 'The price moves by',
	after: '.',
	min: -0.6,
	max: 1,
	step: 0.001,
	scale: 'linear',
	default: -0.05,
	unit: 'fraction',
	format: formatMove,
	ends: ['−60%', '+100%']
};

const size: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Size of the position',
	before: 'The whole position is worth',
	after: '.',
	min: 1e3,
	max: 100e6,
	step: 0.1,
	scale: 'log',
	default: 10e3,
	unit: 'USD',
	format: formatMoney,
	ends: ['$1,000', '$100M']
};

const contract: ChoiceInput<'linear' | 'inverse'> = {
	kind: 'choice',
	place: 'more',
	label: 'Contract',
	before: 'Your margin is held in',
	after: '.',
	options: [
		{ value: 'linear', label: 'dollars' },
		{ value: 'inverse', label: 'the coin itself' }
	],
	default: 'linear'
};

const tiers: ChoiceInput<'flat' | 'btc' | 'sol' | 'sei'> = {
	kind: 'choice',
	place: 'more',
	label: 'Maintenance margin',
	before: 'You must keep',
	after: '. Tiers: Binance, 24 Oct 2024.',
	options: [
		{ value: 'flat', label: '0.5%' },
		{ value: 'btc', label: 'BTC tiers' },
		{ value: 'sol', label: 'SOL tiers' },
		{ value: 'sei', label: 'SEI tiers' }
	],
	default: 'flat'
};

const volatility: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Volatility',
	before: 'Over a year the price swings by',
	after: '.',
	min: 0.2,
	max: 1.5,
	step: 0.01,
	scale: 'linear',
	default: 0.47,
	unit: 'fraction',
	format: (value) => formatPercent(value, 0),
	ends: ['20%', '150%']
};

const time: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Time held',
	before: 'You hold it for',
	after: '.',
	min: 86_400,
	max: 90 * 86_400,
	step: 86_400,
	scale: 'linear',
	default: 86_400,
	unit: 'seconds',
	format: formatDuration,
	ends: ['a day', '90 days']
};

export const inputs = { leverage, side, move, size, contract, tiers, volatility, time };

export const spec: WidgetSpec<typeof inputs> = {
	id: 'liquidation-price',
	title: 'Where does a leveraged position end?',
	description:
		'One leveraged position: drag the price and watch the margin go, find where the exchange closes it and where nothing is left, and see how often that happened within a day.',
	model: modelVersion,
	chance: 'none',
	inputs,
	guess: {
		result: 'distance',
		before: 'I expect the exchange to close it after a move of',
		after: '.',
		min: 0,
		max: 1,
		step: 0.005,
		format: (value) => formatPercent(value),
		ends: ['0%', '100%']
	},
	stages: [
		{ id: 'fifty', title: 'At 50×, a quiet day', values: { leverage: 50, move: -0.01 } },
		{ id: 'short', title: 'A short, closed by a rise', values: { side: 'short', move: 0.05 } },
		{
			id: 'coin-margined',
			title: 'At 1×, with coins for margin',
			values: { leverage: 1, contract: 'inverse', move: -0.4 },
			front: ['leverage', 'side', 'contract', 'move']
		},
		{
			id: 'big',
			title: 'A position too large for its coin',
			values: { leverage: 50, size: 5e6, tiers: 'sei', move: -0.05 },
			front: ['leverage', 'size', 'tiers', 'move']
		}
	]
};
