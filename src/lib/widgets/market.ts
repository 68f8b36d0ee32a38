/** The market's inputs, as every exhibit of one market names, bounds and words them. */
import type { ChoiceInput, Guess, NumberInput, Values } from '$lib/embed/spec';
import { formatFall, formatLeverage, formatMoney, formatPercent } from '$lib/format';
import { baseMarket, type Market } from '$lib/sim';

export const leverage: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Typical leverage',
	before: 'People hold',
	after: 'their own money.',
	min: 2,
	max: 30,
	step: 0.5,
	scale: 'linear',
	default: baseMarket.typicalLeverage,
	unit: 'times',
	format: formatLeverage,
	ends: ['2×, cautious', '30×, reckless']
};

export const depth: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Depth within 1%',
	before: 'Bids within 1% come to',
	after: '.',
	min: 40e6,
	max: 1200e6,
	step: 0.1,
	scale: 'log',
	default: baseMarket.depth,
	unit: 'USD',
	format: formatMoney,
	ends: ['$40M, thin', '$1.2B, deep']
};

export const shock: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'First sale',
	before: 'The sale alone costs',
	after: '.',
	min: 0.01,
	max: 0.1,
	step: 0.005,
	scale: 'linear',
	default: baseMarket.shock,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['1%', '10%']
};

export const openInterest: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Open interest',
	before: 'All open contracts together are worth',
	after: '; a fifth of the bought side can be sold by force.',
	min: 5e9,
	max: 100e9,
	step: 5e9,
	scale: 'linear',
	default: baseMarket.openInterest,
	unit: 'USD',
	format: formatMoney,
	ends: ['$5B', '$100B']
};

export const maintenance: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Maintenance margin',
	before: 'The exchange closes a position when its owner has',
	after: 'of its value left.',
	min: 0.001,
	max: 0.02,
	step: 0.001,
	scale: 'linear',
	default: baseMarket.maintenanceMarginRate,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['0.1%', '2%']
};

export const profile: ChoiceInput<Market['profile']> = {
	kind: 'choice',
	place: 'more',
	label: 'Shape of the book',
	before: 'Further down, the book',
	after: '.',
	options: [
		{ value: 'growing', label: 'gets thicker' },
		{ value: 'flat', label: 'stays as thin as at the top' },
		{ value: 'latent', label: 'starts from nothing and thickens fast' }
	],
	default: baseMarket.profile
};

export const marketInputs = { leverage, depth, shock, openInterest, maintenance, profile };

export const fallGuess: Guess = {
	result: 'fall',
	before: 'I expect the price to reach',
	after: '.',
	min: 0,
	max: 0.6,
	step: 0.005,
	format: formatFall,
	ends: ['0%', '−60%']
};

/** The engine's market for what the controls say. */
export function toMarket(values: Values<typeof marketInputs>): Market {
	return {
		...baseMarket,
		typicalLeverage: values.leverage,
		depth: values.depth,
		shock: values.shock,
		openInterest: values.openInterest,
		maintenanceMarginRate: values.maintenance,
		profile: values.profile
	};
}
