import type { WidgetSpec } from '$lib/embed/spec';
import { modelVersion } from '$lib/sim';
import { marketInputs } from '../market.ts';

export const spec: WidgetSpec<typeof marketInputs> = {
	id: 'cascade',
	title: 'How far does one sale push the price?',
	description:
		'An order book and the positions that will be sold by force, on one price scale: drag leverage, depth and the first sale, and step through the waves of a liquidation cascade.',
	model: modelVersion,
	inputs: marketInputs,
	stages: [
		{ id: 'contained', title: 'A dip that ends quietly', values: { leverage: 4 } },
		{ id: 'amplified', title: 'A dip that grows', values: { leverage: 6 } },
		{ id: 'runaway', title: 'A dip that feeds itself', values: { leverage: 15 } },
		{ id: 'thin-book', title: 'Modest leverage, thin book', values: { leverage: 5, depth: 80e6 } }
	]
};
