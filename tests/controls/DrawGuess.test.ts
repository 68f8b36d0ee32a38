import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import DrawGuess from '$lib/controls/DrawGuess.svelte';
import { faults } from './accessible';
import { pointer } from './pointer';

const props = {
	label: 'The fall at each leverage',
	xs: [2, 5, 10, 20],
	xFormat: (value: number) => `${value}×`,
	xLabel: 'Leverage',
	yMin: 0,
	yMax: 0.4,
	yStep: 0.01,
	yTicks: [0, 0.2, 0.4],
	yFormat: (value: number) => `${Math.round(value * 100)}%`,
	yLabel: 'Fall',
	y: 'down' as const
};
const sheet = () => screen.getByRole('img', { name: 'The fall at each leverage' });
const sliders = () => screen.getAllByRole<HTMLInputElement>('slider', { hidden: true });
const values = () => sliders().map((slider) => slider.getAttribute('aria-valuetext'));

async function stroke(points: [number, number][]) {
	sheet().getBoundingClientRect = () => new DOMRect(0, 0, 300, 400);
	const [first, ...rest] = points;
	await pointer(sheet(), 'pointerdown', { x: first![0], y: first![1] });
	for (const [x, y] of rest) await pointer(sheet(), 'pointermove', { x, y });
	await pointer(sheet(), 'pointerup', { x: points.at(-1)![0], y: points.at(-1)![1] });
}

// jsdom has no boxes of its own.
globalThis.DOMRect ??= class {
	constructor(
		public x: number,
		public y: number,
		public width: number,
		public height: number
	) {}
	get left() {
		return this.x;
	}
	get top() {
		return this.y;
	}
} as typeof DOMRect;

describe('DrawGuess', () => {
	it('takes a stroke across the sheet, larger falls further down', async () => {
		render(DrawGuess, props);
		await stroke([
			[0, 0],
			[100, 100],
			[300, 300]
		]);
		expect(values()).toEqual(['0%', '10%', '20%', '30%']);
	});

	it('says how much is still to draw', async () => {
		render(DrawGuess, props);
		expect(screen.getByText('Draw from left to right')).toBeTruthy();
		await stroke([
			[0, 0],
			[100, 100]
		]);
		expect(screen.getByText('2 of 4 to go')).toBeTruthy();
	});

	it('ignores a pointer that is not pressed', async () => {
		render(DrawGuess, props);
		await pointer(sheet(), 'pointermove', { x: 10, y: 10 });
		expect(values()).toEqual(Array(4).fill('not drawn yet'));
	});

	it('has a named slider for every place', async () => {
		render(DrawGuess, props);
		expect(sliders().map((slider) => slider.getAttribute('aria-label'))).toEqual([
			'Leverage: 2×',
			'Leverage: 5×',
			'Leverage: 10×',
			'Leverage: 20×'
		]);
		await fireEvent.input(sliders()[2]!, { target: { value: '0.25' } });
		expect(values()).toEqual(['not drawn yet', 'not drawn yet', '25%', 'not drawn yet']);
	});

	it('shows the truth over the guess, both in a table, and takes no more strokes', async () => {
		render(DrawGuess, { ...props, guess: [0.1, 0.1, 0.1, 0.1], truth: [0.05, 0.06, 0.2, 0.25] });
		expect(document.querySelector('path.truth')!.getAttribute('d')).toContain('L100 62.5');
		const cells = [...document.querySelectorAll('td')].map((cell) => cell.textContent);
		expect(cells).toEqual(['10%', '5%', '10%', '6%', '10%', '20%', '10%', '25%']);
		await stroke([
			[0, 0],
			[300, 0]
		]);
		expect(document.querySelectorAll('td')[0]!.textContent).toBe('10%');
	});

	it.each([
		props,
		{ ...props, guess: [0.1, null, null, null] },
		{ ...props, guess: [0, 0, 0, 0], truth: [0, 0, 0, 0.2] }
	])('passes axe', async (given) => {
		const { container } = render(DrawGuess, given);
		expect(await faults(container)).toEqual([]);
	});
});
