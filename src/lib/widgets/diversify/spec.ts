import type { ChoiceInput, NumberInput, Values, WidgetSpec } from '$lib/embed/spec';
import { formatCount, formatMoney, formatPercent } from '$lib/format';
import { baseHolding, baseTen } from '$lib/learn/ten-coins';
import { modelVersion } from '$lib/sim';
import { depth as marketDepth, leverage as marketLeverage } from '../market.ts';
import { betsText } from './words.ts';

const coins: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Coins held',
	before: 'Coins that you hold, in equal parts:',
	after: '.',
	min: 1,
	max: 10,
	step: 1,
	scale: 'linear',
	default: baseHolding.coins,
	unit: 'count',
	format: formatCount,
	ends: ['1, bitcoin', '10']
};

const cash: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Share in cash',
	before: 'Of your money',
	after: 'stays in cash.',
	min: 0,
	max: 0.9,
	step: 0.05,
	scale: 'linear',
	default: baseHolding.cash,
	unit: 'fraction',
	format: (value) => formatPercent(value, 0),
	ends: ['nothing', '90%']
};

const leverage: NumberInput = {
	...marketLeverage,
	before: 'Others hold these coins at',
	max: 16,
	default: baseTen.leverage,
	ends: ['2×, cautious', '16×, reckless']
};

const news: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'News on bitcoin',
	before: 'The news alone costs bitcoin',
	after: '.',
	min: 0.01,
	max: 0.12,
	step: 0.005,
	scale: 'linear',
	default: baseTen.news,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['1%', '12%']
};

/** The thinnest book stands in a 74th of bitcoin's, and the engine knows none under a million. */
const depth: NumberInput = {
	...marketDepth,
	place: 'more',
	min: 80e6,
	ends: ['$80M, thin', '$1.2B, deep'],
	label: 'Bitcoin’s depth within 1%',
	before: 'Within 1% of bitcoin’s price wait',
	after: ', of the others’ in proportion.',
	default: baseTen.depth
};

const crossed: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Crossed accounts',
	before: 'Accounts with three of the coins on one collateral hold',
	after: 'of them.',
	min: 0,
	max: 3e9,
	step: 0.25e9,
	scale: 'linear',
	default: baseTen.crossed,
	unit: 'USD',
	format: formatMoney,
	ends: ['$0', '$3B']
};

const minutes: ChoiceInput<'1' | '5' | '15'> = {
	kind: 'choice',
	place: 'more',
	label: 'Bets in the crash are counted by',
	before: 'Bets in the crash are counted by returns of',
	after: '.',
	options: [
		{ value: '1', label: 'a minute' },
		{ value: '5', label: '5 minutes' },
		{ value: '15', label: '15 minutes' }
	],
	default: '1'
};

const inputs = { coins, cash, leverage, news, depth, crossed, minutes };

export type DiversifyValues = Values<typeof inputs>;

export const spec: WidgetSpec<typeof inputs> = {
	id: 'diversify',
	title: 'Are ten coins ten bets?',
	description:
		'Equal parts of up to ten coins in one crash: how far each falls beside what its calm beta says, what you lose with and without cash, and how many independent bets they were in calm and are now.',
	model: modelVersion,
	inputs,
	guess: {
		result: 'crashBets',
		before: 'In the crash I expect ten coins to be worth',
		after: 'independent bets.',
		min: 1,
		max: 10,
		step: 0.1,
		format: betsText,
		ends: ['1', '10']
	},
	stages: [
		{ id: 'two-coins', title: 'Bitcoin and ether', values: { coins: 2 } },
		{ id: 'half-in-cash', title: 'Ten coins, and half in cash', values: { cash: 0.5 } },
		{
			id: 'little-borrowed',
			title: 'The same news, little borrowed',
			values: { leverage: 3 },
			front: ['leverage', 'coins', 'news']
		},
		{
			id: 'one-collateral',
			title: 'Others hold three on one collateral',
			values: { crossed: 2e9 },
			front: ['crossed', 'coins', 'cash']
		},
		{
			id: 'by-the-quarter',
			title: 'The same crash, counted by the quarter of an hour',
			values: { minutes: '15', leverage: 12 },
			front: ['minutes', 'coins', 'leverage']
		}
	]
};
