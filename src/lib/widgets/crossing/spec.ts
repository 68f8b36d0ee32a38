import type { WidgetSpec } from '$lib/embed/spec';
import { modelVersion } from '$lib/sim';
import { fallGuess, marketInputs } from '../market.ts';

export const spec: WidgetSpec<typeof marketInputs> = {
	id: 'crossing',
	title: 'Where do the bids catch up?',
	description:
		'A liquidation cascade with the clock taken out: coins on sale and coins of bids, added up from the starting price down. The fall stops where the two curves meet.',
	model: modelVersion,
	inputs: marketInputs,
	guess: fallGuess,
	stages: [
		{ id: 'contained', title: 'The curves meet at once', values: { leverage: 4 } },
		{ id: 'near-miss', title: 'The curves nearly miss', values: { leverage: 5.5 } },
		{ id: 'runaway', title: 'A wide gap', values: { leverage: 15 } },
		{ id: 'thin-book', title: 'Modest leverage, thin book', values: { leverage: 5, depth: 80e6 } }
	]
};
