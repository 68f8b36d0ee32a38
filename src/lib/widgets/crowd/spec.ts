import type { WidgetSpec } from '$lib/embed/spec';
import { formatPercent } from '$lib/format';
import { modelVersion } from '$lib/sim';
import { inputs } from './inputs.ts';

export const spec: WidgetSpec<typeof inputs> = {
	id: 'crowd',
	title: 'Is panic a cause or a symptom?',
	description:
		'Half a day in which news, forced sales, panic and fear feed each other: who sold first, and how far the same price falls with any one of them cut out.',
	model: modelVersion,
	inputs,
	guess: {
		result: 'withoutPanic',
		before: 'If nobody panicked, I expect the price to fall by',
		after: '.',
		min: 0,
		max: 0.3,
		step: 0.005,
		format: (value) => formatPercent(value),
		ends: ['0%', '30%']
	},
	stages: [
		{
			id: 'nobody-forced',
			title: 'The same people, and nobody is forced',
			values: { cut: 'forced' },
			front: ['cut', 'exposed']
		},
		{
			id: 'fear-loop',
			title: 'Fear that goes from one to the next',
			values: { cut: 'fear' },
			front: ['cut', 'fear']
		},
		{
			id: 'same-fear',
			title: 'The same fear, and nobody panics',
			values: { panic: 0, exposed: 0.1, cut: 'forced' },
			front: ['exposed', 'cut']
		},
		{
			id: 'holder-sells',
			title: 'The large holder sells',
			values: { holder: 'sells', cut: 'holder' },
			front: ['holder']
		},
		{
			id: 'patient-buyers',
			title: 'Three times as many patient buyers',
			values: { buyers: 4.5e9, cut: 'buyers' },
			front: ['buyers', 'cut']
		},
		{
			id: 'deep-book',
			title: 'The same people, and twice the book',
			values: { depth: 300e6 },
			front: ['depth', 'cut']
		}
	]
};
