/** An exhibit with a spec of its own, and nothing to compute. */
import { render } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { vi } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import type { Inputs, WidgetSpec } from '$lib/embed/spec';
import { formatMoney } from '$lib/format';
import Exhibit from '$lib/widgets/Exhibit.svelte';

const sentence = { after: '.' };
export const spec: WidgetSpec<Inputs> = {
	id: 'pie',
	title: 'Who gets the pie?',
	description: 'A pie.',
	model: 3,
	inputs: {
		size: {
			...sentence,
			kind: 'number',
			place: 'front',
			label: 'Size',
			before: 'A pie of',
			min: 1,
			max: 100,
			step: 1,
			scale: 'linear',
			default: 10,
			unit: 'USD',
			format: formatMoney,
			ends: ['$1', '$100']
		},
		kind: {
			...sentence,
			kind: 'choice',
			place: 'more',
			label: 'Kind',
			before: 'It is',
			options: [
				{ value: 'apple', label: 'of apples' },
				{ value: 'plum', label: 'of plums' }
			],
			default: 'apple'
		}
	},
	guess: {
		...sentence,
		result: 'share',
		before: 'My share will be',
		min: 0,
		max: 50,
		step: 0.5,
		format: formatMoney,
		ends: ['$0', '$50']
	},
	stages: []
};

const text = (words: string) => createRawSnippet(() => ({ render: () => `<p>${words}</p>` }));

/** Mounts it, and tells what it was given. */
export function mount(part: object = {}) {
	const setup = new Setup(spec);
	const onmove = vi.fn();
	const onrest = vi.fn();
	const view = render(Exhibit, {
		setup,
		answer: text('the answer'),
		picture: text('the picture'),
		assumes: text('what it assumes'),
		results: [{ name: 'share', label: 'A share', value: 2.5, text: '$2.50' }],
		onmove,
		onrest,
		...part
	});
	return { ...view, setup, onmove, onrest };
}
