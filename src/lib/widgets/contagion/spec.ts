import type { ChoiceInput, NumberInput, Values, WidgetSpec } from '$lib/embed/spec';
import { formatFall, formatLeverage, formatMoney, formatPercent } from '$lib/format';
import { baseMarkets, modelVersion } from '$lib/sim';

/** Under which everybody put down their coins. */
export const calmHaircut = baseMarkets.crossed!.haircut;

const notional: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Held in crossed accounts',
	before: 'Accounts that hold several coins hold',
	after: 'of them.',
	min: 0.5e9,
	max: 10e9,
	step: 0.1,
	scale: 'log',
	default: 2e9,
	unit: 'USD',
	format: formatMoney,
	ends: ['$500M', '$10B']
};

const leverage: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Typical leverage',
	before: 'They hold',
	after: 'their own money.',
	min: 2,
	max: 20,
	step: 0.5,
	scale: 'linear',
	default: 10,
	unit: 'times',
	format: formatLeverage,
	ends: ['2×', '20×']
};

const push: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'The push',
	before: 'A sale takes one coin down by',
	after: '.',
	min: 0.01,
	max: 0.15,
	step: 0.005,
	scale: 'linear',
	default: 0.05,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['1%', '15%']
};

const hit: ChoiceInput<'btc' | 'eth' | 'sol' | 'xrp' | 'bnb' | 'doge'> = {
	kind: 'choice',
	place: 'more',
	label: 'The coin that is pushed',
	before: 'The sale is of',
	after: '.',
	options: [
		{ value: 'btc', label: 'bitcoin' },
		{ value: 'eth', label: 'ether' },
		{ value: 'sol', label: 'Solana' },
		{ value: 'xrp', label: 'XRP' },
		{ value: 'bnb', label: 'BNB' },
		{ value: 'doge', label: 'Dogecoin' }
	],
	default: 'btc'
};

const held: ChoiceInput<'2' | '3' | '4' | '6'> = {
	kind: 'choice',
	place: 'more',
	label: 'Coins in each account',
	before: 'Each account holds',
	after: 'of the six.',
	options: [
		{ value: '2', label: 'two' },
		{ value: '3', label: 'three' },
		{ value: '4', label: 'four' },
		{ value: '6', label: 'all' }
	],
	default: '3'
};

const margin: ChoiceInput<'crossed' | 'isolated'> = {
	kind: 'choice',
	place: 'more',
	label: 'Margin',
	before: 'Behind the coins of an account stands',
	after: '.',
	options: [
		{ value: 'crossed', label: 'one collateral for all' },
		{ value: 'isolated', label: 'a margin for each' }
	],
	default: 'crossed'
};

const haircut: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Haircut on coins as collateral',
	before: `Exchanges raise the haircut on coins from ${formatPercent(calmHaircut)} to`,
	after: '.',
	min: calmHaircut,
	max: 0.7,
	step: 0.05,
	scale: 'linear',
	default: calmHaircut,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: [`${formatPercent(calmHaircut)}, not at all`, '70%']
};

const coinShare: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Coins as collateral',
	before: 'Of the collateral,',
	after: 'is coins; the rest is dollars.',
	min: 0,
	max: 1,
	step: 0.05,
	scale: 'linear',
	default: 0.5,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['none', 'all']
};

const betas: ChoiceInput<'none' | 'calm'> = {
	kind: 'choice',
	place: 'more',
	label: 'Makers of the other coins',
	before: 'When bitcoin moves, makers of other coins',
	after: '.',
	options: [
		{ value: 'none', label: 'stay where they are' },
		{ value: 'calm', label: 'follow by the calm beta' }
	],
	default: 'none'
};

const inputs = { notional, leverage, push, hit, held, margin, haircut, coinShare, betas };

export type ContagionValues = Values<typeof inputs>;

export const spec: WidgetSpec<typeof inputs> = {
	id: 'contagion',
	title: 'How does one coin’s fall reach another?',
	description:
		'Accounts that hold several coins on one collateral, and a sale of one coin: which of them are sold whole, wave by wave, how far coins fall of which there is no news, and how far the whole stands from its cliff.',
	model: modelVersion,
	inputs,
	guess: {
		result: 'others',
		before: 'I expect the worst hit of the other coins to reach',
		after: '.',
		min: 0,
		max: 0.6,
		step: 0.005,
		format: formatFall,
		ends: ['0%', '−60%']
	},
	stages: [
		{ id: 'contained', title: 'Waves that die out', values: {}, front: ['notional', 'push', 'leverage'] },
		{ id: 'near-cliff', title: 'Just before the cliff', values: { notional: 2.8e9 } },
		{ id: 'runaway', title: 'Past the cliff', values: { notional: 5e9 } },
		{
			id: 'haircut',
			title: 'The same coins, a higher haircut',
			values: { haircut: 0.5, coinShare: 1 },
			front: ['haircut', 'coinShare']
		},
		{
			id: 'all-six',
			title: 'Every account holds all six',
			values: { held: '6' },
			front: ['held', 'notional']
		},
		{
			id: 'isolated',
			title: 'A margin of its own for every coin',
			values: { notional: 5e9, margin: 'isolated' },
			front: ['margin', 'notional']
		},
		{
			id: 'with-betas',
			title: 'With calm betas on top',
			values: { betas: 'calm' },
			front: ['betas', 'notional']
		}
	]
};
