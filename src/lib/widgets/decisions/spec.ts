import type { WidgetSpec } from '$lib/embed/spec';
import { formatPercent } from '$lib/format';
import { modelVersion } from '$lib/sim';
import { inputs } from './inputs.ts';

export const spec: WidgetSpec<typeof inputs> = {
	id: 'decisions',
	title: 'What would you have done?',
	description:
		'Trade bitcoin, ether and Solana through crashes that nobody has seen, decision by decision, then look at what you did beside doing nothing, a written plan and averaging in, on the same crashes and on 500 others.',
	model: modelVersion,
	inputs,
	guess: {
		result: 'planAbove',
		before: 'On 500 crashes, a plan that sells and buys back ends above doing nothing in',
		after: '.',
		min: 0,
		max: 1,
		step: 0.01,
		format: (value) => formatPercent(value, 0),
		ends: ['none of them', 'all of them']
	},
	stages: [
		{
			id: 'one-crash',
			title: 'One crash, decision by decision',
			values: { crashes: '1' },
			front: ['sellBelow', 'buyBack']
		},
		{
			id: 'clock',
			title: 'The same with a clock',
			values: { clock: '20' },
			front: ['clock']
		},
		{
			id: 'quick-plan',
			title: 'A plan that sells early',
			values: { sellBelow: 0.04, buyBack: 0.02 },
			front: ['sellBelow', 'buyBack']
		},
		{
			id: 'patient-plan',
			title: 'A plan that waits long',
			values: { sellBelow: 0.2, buyBack: 0.1 },
			front: ['sellBelow', 'buyBack']
		},
		{
			id: 'afterwards',
			title: '500 crashes, three ways through them',
			values: {},
			front: ['sellBelow', 'buyBack']
		}
	]
};
