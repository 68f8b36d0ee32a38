import type { WidgetSpec } from '$lib/embed/spec';
import { formatPercent } from '$lib/format';
import { modelVersion } from '$lib/sim';
import { day, inputs } from './inputs.ts';

export const spec: WidgetSpec<typeof inputs> = {
	id: 'open-interest',
	title: 'Is a flush healthy?',
	description:
		'Open interest builds up, news comes, and it falls: how much of that was liquidated, closed by choice, or only the price? Four days later the same news comes again.',
	model: modelVersion,
	inputs,
	guess: {
		result: 'liquidatedShare',
		before: 'Of the fall of open interest within a day,',
		after: 'was liquidated.',
		min: 0,
		max: 1,
		step: 0.01,
		format: (value) => formatPercent(value),
		ends: ['nothing', 'all of it']
	},
	stages: [
		{
			id: 'flush',
			title: 'Build-up and flush: what does open interest lose?',
			values: { credit: 0, again: 'no' },
			front: ['build', 'shock', 'leave']
		},
		{
			id: 'spot-led',
			title: 'The rebound is bought with money',
			values: { credit: 0 },
			front: ['credit', 'bought', 'shock']
		},
		{
			id: 'leverage-led',
			title: 'The same rebound, bought on credit',
			values: { credit: 1 },
			front: ['credit', 'bought', 'leverage']
		},
		{
			id: 'thin',
			title: 'The makers stay away for weeks',
			values: { back: 30 * day },
			front: ['back', 'credit', 'shock']
		}
	]
};
