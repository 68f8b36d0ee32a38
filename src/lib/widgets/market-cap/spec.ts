import type { ChoiceInput, Input, NumberInput, WidgetSpec } from '$lib/embed/spec';
import { formatMoney, formatPercent } from '$lib/format';
import { mostDepth } from '$lib/learn/valued-coins';
import { modelVersion, week2026 } from '$lib/sim';

const sum: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Sum that is sold',
	before: 'Somebody sells, at once,',
	after: 'worth.',
	min: 1e6,
	max: 5e9,
	step: 0.1,
	scale: 'log',
	default: 1e9,
	unit: 'USD',
	format: formatMoney,
	ends: ['$1M', '$5B']
};

const sold: ChoiceInput<'bitcoin' | 'follow' | 'seven' | 'dogecoin' | 'nothing'> = {
	kind: 'choice',
	place: 'front',
	label: 'What is sold',
	before: 'What is sold:',
	after: '.',
	options: [
		{ value: 'bitcoin', label: 'bitcoin' },
		{ value: 'follow', label: 'bitcoin, six others follow' },
		{ value: 'seven', label: 'all seven' },
		{ value: 'dogecoin', label: 'Dogecoin' },
		{ value: 'nothing', label: 'nothing' }
	],
	default: 'bitcoin'
};

const depth: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Depth within 1% of bitcoin’s price',
	before: 'Within 1% of bitcoin’s price wait',
	after: ', the weakest number here.',
	min: 14e6,
	max: mostDepth,
	step: 0.1,
	scale: 'log',
	default: week2026.depth.used,
	unit: 'USD',
	format: formatMoney,
	ends: ['$14M, thinnest count', '$217M, with asks']
};

const news: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'News',
	before: 'News lowers all quotes by',
	after: ', without a trade.',
	min: 0,
	max: 0.3,
	step: 0.005,
	scale: 'linear',
	default: 0,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['no news', '30%']
};

const stays: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'What stays of a sale’s push',
	before: 'Once buyers have bid again,',
	after: 'of the sale’s push is left.',
	min: 0,
	max: 1,
	step: 0.05,
	scale: 'linear',
	default: 1,
	unit: 'fraction',
	format: (value) => formatPercent(value),
	ends: ['nothing', 'all: just after the sale']
};

export const inputs = { sum, sold, depth, news, stays };

export const spec: WidgetSpec<typeof inputs> = {
	id: 'market-cap',
	title: 'Market cap is gone: where did the money go?',
	description:
		'Sell a sum into the order books of bitcoin and other coins: every coin is marked at the last price, so far more market cap is gone than money changed hands.',
	model: modelVersion,
	chance: 'none',
	inputs,
	guess: {
		result: 'lost',
		before: 'I expect the sale to take',
		after: 'off the market cap.',
		min: 0,
		max: 300e9,
		step: 1e9,
		format: formatMoney,
		ends: ['nothing', '$300B']
	},
	stages: [
		{
			id: 'bitcoin',
			title: 'One sale, and every bitcoin has a new price',
			values: {},
			front: ['sum', 'depth']
		},
		{
			id: 'follow',
			title: 'Bitcoin is sold, and six other coins are quoted lower',
			values: { sold: 'follow' }
		},
		{
			id: 'seven',
			title: 'Seven coins sold, in proportion',
			values: { sold: 'seven' }
		},
		{
			id: 'small',
			title: 'A small coin, a thin book',
			values: { sold: 'dogecoin', sum: 20e6 }
		},
		{
			id: 'news',
			title: 'News, and nobody trades',
			values: { sold: 'nothing', news: 0.05 },
			front: ['sum', 'sold', 'news']
		},
		{
			id: 'afterwards',
			title: 'Ten minutes later most of it is back',
			values: { stays: 0.2 },
			front: ['stays', 'sum']
		}
	]
};

/** What acts as things stand: where nothing is sold, neither a sum nor a book, and news comes to the front. */
export function actingInputs({ sold }: { readonly sold: string }): Readonly<Record<string, Input>> {
	return sold === 'nothing' ? { sold: inputs.sold, news: { ...news, place: 'front' } } : inputs;
}
