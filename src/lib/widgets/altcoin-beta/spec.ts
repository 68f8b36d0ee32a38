import type { NumberInput, Values, WidgetSpec } from '$lib/embed/spec';
import { formatDuration, formatLeverage, formatMoney, formatPercent, formatTimes } from '$lib/format';
import { baseTwo } from '$lib/learn/two-markets';
import { modelVersion } from '$lib/sim';
import { depth as marketDepth, leverage as marketLeverage } from '../market.ts';

const beta: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Calm beta',
	before: 'In calm, the coin moves',
	after: 'times as far as bitcoin.',
	min: 0.5,
	max: 2,
	step: 0.1,
	scale: 'linear',
	default: baseTwo.beta,
	unit: 'times',
	format: formatTimes,
	ends: ['0.5', '2']
};

const thin: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Bitcoin’s book over the coin’s',
	before: 'Bitcoin’s book is',
	after: 'as deep as the coin’s.',
	min: 1,
	max: 25,
	step: 0.5,
	scale: 'log',
	default: baseTwo.thin,
	unit: 'times',
	format: formatLeverage,
	ends: ['1×, alike', '25×, a thin coin']
};

const leverage: NumberInput = {
	...marketLeverage,
	before: 'People hold the coin at',
	max: 20,
	default: baseTwo.leverage,
	ends: ['2×, cautious', '20×, reckless']
};

const news: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'News on bitcoin',
	before: 'The news alone costs bitcoin',
	after: '.',
	min: 0.01,
	max: 0.12,
	step: 0.005,
	scale: 'linear',
	default: baseTwo.news,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['1%', '12%']
};

const exposed: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Exposed longs of the coin',
	before: 'Of the coin’s open contracts,',
	after: 'can be sold by force.',
	min: 0,
	max: 0.08,
	step: 0.005,
	scale: 'linear',
	default: baseTwo.exposed,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['nobody', '8%']
};

const openInterest: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Open interest of the coin',
	before: 'All open contracts in the coin are worth',
	after: '.',
	min: 2e9,
	max: 20e9,
	step: 1e9,
	scale: 'linear',
	default: baseTwo.openInterest,
	unit: 'USD',
	format: formatMoney,
	ends: ['$2B', '$20B']
};

const over: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'The news takes',
	before: 'The news comes within',
	after: '.',
	min: 60,
	max: 3600,
	step: 0.5,
	scale: 'log',
	default: baseTwo.over,
	unit: 'seconds',
	format: formatDuration,
	ends: ['1 min', '1 h']
};

const depth: NumberInput = {
	...marketDepth,
	place: 'more',
	label: 'Bitcoin’s depth within 1%',
	before: 'Within 1% of bitcoin’s price wait'
};

const noise: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Common noise',
	before: 'On an ordinary day bitcoin moves',
	after: ', and the coin follows.',
	min: 0.005,
	max: 0.05,
	step: 0.005,
	scale: 'linear',
	default: baseTwo.noise,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['0.5%', '5%']
};

const crossed: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Crossed accounts',
	before: 'Accounts with both on one collateral hold',
	after: 'of them.',
	min: 0,
	max: 3e9,
	step: 0.25e9,
	scale: 'linear',
	default: baseTwo.crossed,
	unit: 'USD',
	format: formatMoney,
	ends: ['$0', '$3B']
};

const inputs = { beta, thin, leverage, news, exposed, openInterest, over, depth, noise, crossed };

export type CoinValues = Values<typeof inputs>;

export const spec: WidgetSpec<typeof inputs> = {
	id: 'altcoin-beta',
	title: 'Why do altcoins fall harder?',
	description:
		'Bitcoin and one coin that follows it: minute by minute, in calm and in the fall, against the same coin with nobody leveraged and with a book as deep as bitcoin’s.',
	model: modelVersion,
	inputs,
	guess: {
		result: 'multiple',
		before: 'I expect the coin to fall',
		after: 'times as far as bitcoin.',
		min: 0.5,
		max: 8,
		step: 0.1,
		format: formatTimes,
		ends: ['0.5', '8']
	},
	stages: [
		{
			id: 'book',
			title: 'Ever thinner: one coin, one control',
			values: { thin: 4 },
			front: ['thin']
		},
		{
			id: 'nobody',
			title: 'Nobody on credit: only beta is left',
			values: { exposed: 0 },
			front: ['exposed', 'beta']
		},
		{
			id: 'btc-led',
			title: 'Bitcoin leads: a long slide, few on credit',
			values: { news: 0.12, over: 3600, exposed: 0.01, leverage: 8, depth: 110e6 },
			front: ['news', 'over', 'exposed']
		},
		{
			id: 'crossed',
			title: 'And back again: accounts that hold both',
			values: { crossed: 1.5e9 },
			front: ['crossed', 'thin', 'news']
		}
	]
};
