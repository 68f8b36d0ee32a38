import type { NumberInput, Values, WidgetSpec } from '$lib/embed/spec';
import { formatCount, formatMoney, formatPrice } from '$lib/format';
import { knownHolder } from '$lib/learn/known-holder';
import { modelVersion } from '$lib/sim';

const price: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Price of a coin',
	before: 'A coin is worth',
	after: '.',
	min: 40_000,
	max: 100_000,
	step: 500,
	scale: 'linear',
	default: 70_000,
	unit: 'USD',
	format: formatPrice,
	ends: ['$40,000', '$100,000']
};

const claim: NumberInput = {
	kind: 'number',
	place: 'front',
	label: 'Loss that is reported',
	before: 'An article says the loss on paper is',
	after: '.',
	min: 0,
	max: 20e9,
	step: 0.1e9,
	scale: 'linear',
	default: 0.9e9,
	unit: 'USD',
	format: formatMoney,
	ends: ['$0', '$20B']
};

const cost: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Cost basis',
	before: 'On average a coin had cost',
	after: '.',
	min: 50_000,
	max: 95_000,
	step: 500,
	scale: 'linear',
	default: knownHolder.cost,
	unit: 'USD',
	format: formatPrice,
	ends: ['$50,000', '$95,000']
};

const coins: NumberInput = {
	kind: 'number',
	place: 'more',
	label: 'Coins held',
	before: 'The holder has',
	after: 'coins.',
	min: 50_000,
	max: 1_000_000,
	step: 10_000,
	scale: 'linear',
	default: knownHolder.coins,
	unit: 'count',
	format: formatCount,
	ends: ['50,000', '1,000,000']
};

const inputs = { price, claim, cost, coins };

export type PaperValues = Values<typeof inputs>;

export const spec: WidgetSpec<typeof inputs> = {
	id: 'paper-loss',
	title: 'How much has a holder lost who sold nothing?',
	description:
		'Coins held times what each cost less what it is worth: the loss on paper of a large holder at any price, and the price at which a reported loss would be right.',
	model: modelVersion,
	chance: 'none',
	inputs,
	guess: {
		result: 'loss',
		before: 'I expect the loss on paper to be',
		after: '.',
		min: 0,
		max: 26e9,
		step: 0.1e9,
		format: formatMoney,
		ends: ['$0', '$26B']
	},
	stages: [
		{ id: 'sixty-thousand', title: 'At $60,000', values: { price: 60_000 } },
		{ id: 'article', title: 'A price and a loss in one text', values: { price: 67_460 } },
		{
			id: 'above',
			title: 'Above what was paid',
			values: { price: 84_000, claim: 0 },
			front: ['price', 'cost']
		}
	]
};
