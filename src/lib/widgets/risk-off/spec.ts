import type { ChoiceInput, NumberInput, Values, WidgetSpec } from '$lib/embed/spec';
import { formatDuration, formatPercent, formatTimes } from '$lib/format';
import { baseNews, type NewsForAll } from '$lib/learn/news-for-all';
import { modelVersion } from '$lib/sim';
import { leverage as marketLeverage } from '../market.ts';

const news: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Stocks fall by',
	before: 'On the news stocks fall by',
	after: '.',
	min: 0.005,
	max: 0.05,
	step: 0.0025,
	scale: 'linear',
	default: baseNews.news,
	unit: 'fraction',
	format: (value) => formatPercent(value, 2),
	ends: ['0.5%', '5%']
};

const loading: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Bitcoin takes of it, assumed',
	before: 'To bitcoin the same news is worth',
	after: 'times as much.',
	min: 0.5,
	max: 2.5,
	step: 0.1,
	scale: 'linear',
	default: baseNews.loading,
	unit: 'times',
	format: formatTimes,
	ends: ['0.5', '2.5']
};

const thinned: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Makers stepped back',
	before: 'While it arrives, makers withdraw',
	after: 'of every book.',
	min: 0,
	max: 0.8,
	step: 0.05,
	scale: 'linear',
	default: baseNews.thinned,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['nothing', '80%']
};

const leverage: NumberInput = {
	...marketLeverage,
	max: 12,
	default: baseNews.leverage,
	ends: ['2×, cautious', '12×, reckless']
};

const day: ChoiceInput<NewsForAll['day']> = {
	kind: 'choice',
	place: 'more',
	label: 'Day of the week, assumed',
	before: 'It is',
	after: '. Assumed: we know of no count.',
	options: [
		{ value: 'weekday', label: 'a weekday' },
		{ value: 'weekend-75', label: 'a weekend with ¾ of the books' },
		{ value: 'weekend', label: 'with half' }
	],
	default: baseNews.day
};

const spell: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Time in which the news arrives',
	before: 'The news arrives over',
	after: '.',
	min: 300,
	max: 7200,
	step: 0.1,
	scale: 'log',
	default: baseNews.spell,
	unit: 'seconds',
	format: formatDuration,
	ends: ['5 min', '2 h']
};

const inputs = { news, loading, thinned, leverage, day, spell };

export type RiskValues = Values<typeof inputs>;

export const spec: WidgetSpec<typeof inputs> = {
	id: 'risk-off',
	title: 'How much of a fall is the news?',
	description:
		'One piece of news takes stocks and four coins down at once and thins every book: what it is worth by itself, what forced sales add, and what the thin books add to that.',
	model: modelVersion,
	inputs,
	guess: {
		result: 'newsShare',
		before: 'Of the four falls together, I expect the news itself to be',
		after: '.',
		min: 0,
		max: 1,
		step: 0.01,
		format: (value) => formatPercent(value, 0),
		ends: ['nothing', 'all of it']
	},
	stages: [
		{ id: 'full-books', title: 'The same news, and every maker stays', values: { thinned: 0 } },
		{
			id: 'little-borrowed',
			title: 'The same news, the same thin books, little borrowed',
			values: { leverage: 3 },
			front: ['leverage', 'thinned', 'news']
		},
		{
			id: 'weekend',
			title: 'The same news on a Saturday, if half the books are there',
			values: { day: 'weekend' },
			front: ['day', 'thinned', 'leverage']
		},
		{
			id: 'sudden',
			title: 'The same news within five minutes',
			values: { spell: 300 },
			front: ['spell', 'thinned', 'leverage']
		}
	]
};
