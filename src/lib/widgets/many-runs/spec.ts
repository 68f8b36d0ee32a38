import type { ChoiceInput, NumberInput, Values, WidgetSpec } from '$lib/embed/spec';
import { modelVersion } from '$lib/sim';
import { fallGuess } from '../market.ts';
import { news, timeInputs } from '../time.ts';
import type { Along } from './axis.ts';

/** The book fills up again, and it begins with news: that is the question. */
const { leverage, depth, shock: _sale, book: _still, kind: _news, ...others } = timeInputs;

const along: ChoiceInput<Along> = {
	kind: 'choice',
	place: 'front',
	label: 'What changes along the picture',
	before: 'From left to right',
	after: 'changes.',
	options: [
		{ value: 'leverage', label: 'leverage' },
		{ value: 'depth', label: 'depth' },
		{ value: 'shock', label: 'the news' },
		{ value: 'refill', label: 'refill' },
		{ value: 'makers', label: 'makers' },
		{ value: 'delay', label: 'delay' },
		{ value: 'fund', label: 'the fund' },
		{ value: 'openInterest', label: 'open interest' },
		{ value: 'maintenance', label: 'margin' }
	],
	default: 'leverage'
};

const crowds: ChoiceInput<'30' | '100' | '300'> = {
	kind: 'choice',
	place: 'more',
	label: 'Crowds',
	before: 'At each place there are',
	after: '.',
	options: [
		{ value: '30', label: '30 crowds' },
		{ value: '100', label: '100 crowds' },
		{ value: '300', label: '300 crowds' }
	],
	default: '30'
};

const shock: NumberInput = { ...news, place: 'more' };

const inputs = {
	...{ leverage: { ...leverage, default: 6 }, depth, along, shock, crowds },
	...others
};

export type ManyValues = Values<typeof inputs>;

export const spec: WidgetSpec<typeof inputs> = {
	id: 'many-runs',
	title: 'How much of a crash is luck?',
	description:
		'The same market with many crowds that differ by chance alone, along leverage, depth or any other parameter: a dot for every run, played in the background of the page.',
	model: modelVersion,
	inputs,
	guess: { ...fallGuess, result: 'middle' },
	stages: [
		{ id: 'usual', title: 'Far beyond the cliff', values: { leverage: 10 } },
		{ id: 'by-depth', title: 'A deeper book, step by step', values: { leverage: 8, along: 'depth' } },
		{ id: 'by-refill', title: 'Bids that come back later and later', values: { along: 'refill' } }
	]
};
