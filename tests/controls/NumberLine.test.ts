import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import NumberLine from '$lib/controls/NumberLine.svelte';
import { faults } from './accessible';

const props = {
	label: 'Where the fall stops',
	min: 0,
	max: 0.4,
	step: 0.005,
	start: 0.05,
	startLabel: 'the sale alone: 5%',
	format: (value: number) => `${(value * 100).toFixed(1)}%`,
	ticks: [0, 0.1, 0.2, 0.3, 0.4],
	tickFormat: (value: number) => `${value * 100}%`,
	labels: { you: 'you', truth: 'this model' }
};
const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Where the fall stops' });
const words = () => [...document.querySelectorAll('.word')].map((node) => node.textContent);

describe('NumberLine', () => {
	it('is empty until a guess is placed, and says so', async () => {
		const oninput = vi.fn();
		render(NumberLine, { ...props, oninput });
		expect(slider().getAttribute('aria-valuetext')).toBe('not placed yet');
		expect(words()).toEqual(['the sale alone: 5%']);
		expect(screen.getByText('Tap or drag on the line')).toBeTruthy();
		await fireEvent.input(slider(), { target: { value: '0.12' } });
		expect(oninput).toHaveBeenCalledWith(0.12);
		expect(words()).toEqual(['you: 12.0%', 'the sale alone: 5%']);
		expect(slider().getAttribute('aria-valuetext')).toBe('12.0%');
	});

	it('places the guess by keyboard, from where the known stretch ends', async () => {
		render(NumberLine, props);
		await fireEvent.keyDown(slider(), { key: 'ArrowRight' });
		expect(words()[0]).toBe('you: 5.5%');
	});

	it('shows the truth beside the guess, with the stretch between, and fixes the guess', () => {
		render(NumberLine, { ...props, value: 0.12, truth: 0.287 });
		expect(words()).toEqual(['you: 12.0%', 'this model: 28.7%', 'the sale alone: 5%']);
		const stretch = document.querySelector<HTMLElement>('.between')!.style;
		expect(parseFloat(stretch.getPropertyValue('--low'))).toBeCloseTo(30, 9);
		expect(parseFloat(stretch.getPropertyValue('--length'))).toBeCloseTo(41.75, 9);
		expect(slider().disabled).toBe(true);
	});

	it('lifts a label that would lie on another', () => {
		render(NumberLine, { ...props, value: 0.06, truth: 0.065 });
		const rows = [...document.querySelectorAll<HTMLElement>('.word')].map((node) =>
			node.style.getPropertyValue('--row')
		);
		expect(new Set(rows).size).toBe(3);
	});

	it.each([props, { ...props, value: 0.12 }, { ...props, value: 0.12, truth: 0.287 }])(
		'passes axe',
		async (given) => {
			const { container } = render(NumberLine, given);
			expect(await faults(container)).toEqual([]);
		}
	);
});
