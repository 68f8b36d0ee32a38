import type { WidgetSpec } from '$lib/embed/spec';
import { modelVersion } from '$lib/sim';
import { fallGuess } from '../market.ts';
import { timeInputs } from '../time.ts';

const slow = { book: 'refilling', refill: 120 } as const;
const fast = { book: 'refilling', refill: 30 } as const;
const front = ['refill'] as const;
/** The same sale twice. */
const recording = {
	name: 'Watch: slow makers, then fast',
	frames: [
		{
			lasts: 8,
			set: slow,
			say: 'It takes two minutes until half of the eaten bids are back. Forced sales are faster.'
		},
		{
			lasts: 8,
			set: fast,
			say: 'The same sale and the same debts, but half of the bids are back in thirty seconds.'
		}
	]
};

export const spec: WidgetSpec<typeof timeInputs> = {
	id: 'cascade',
	title: 'How far does one sale push the price?',
	description:
		'An order book and the positions that will be sold by force, on one price scale: drag leverage, depth and the first sale, and watch a liquidation cascade.',
	model: modelVersion,
	inputs: timeInputs,
	guess: fallGuess,
	stages: [
		{ id: 'contained', title: 'A dip that ends quietly', values: { leverage: 4 } },
		{ id: 'amplified', title: 'A dip that grows', values: { leverage: 6 } },
		{ id: 'runaway', title: 'A dip that feeds itself', values: { leverage: 15 } },
		{ id: 'thin-book', title: 'Modest leverage, thin book', values: { leverage: 5, depth: 80e6 } },
		{
			id: 'slow-makers',
			title: 'A sale, and makers slow to come back',
			values: slow,
			front,
			recording
		}
	]
};
