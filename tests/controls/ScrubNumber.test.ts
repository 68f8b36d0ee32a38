import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import ScrubNumber from '$lib/controls/ScrubNumber.svelte';
import { parseNumber } from '$lib/format';
import { faults } from './accessible';
import { pointer } from './pointer';

const props = {
	label: 'Leverage',
	value: 10,
	track: { min: 1.5, max: 50, step: 0.5 },
	format: (value: number) => `${value}×`,
	parse: parseNumber
};
const number = () => screen.getByRole('spinbutton');
const refusal = () => document.querySelector('.refusal')!.textContent;

async function type(text: string) {
	await fireEvent.keyDown(number(), { key: 'Enter' });
	const editor = screen.getByRole<HTMLInputElement>('textbox');
	await fireEvent.input(editor, { target: { value: text } });
	await fireEvent.keyDown(editor, { key: 'Enter' });
}

async function swipe(from: number, to: number, by: string) {
	await pointer(number(), 'pointerdown', { x: from, by });
	await pointer(number(), 'pointermove', { x: to, by });
	await pointer(number(), 'pointerup', { x: to, by });
	await fireEvent.click(number());
}

describe('ScrubNumber', () => {
	it('is a spin button with value, range and words', () => {
		render(ScrubNumber, props);
		expect(number().getAttribute('aria-label')).toBe('Leverage');
		const aria = ['now', 'min', 'max', 'text'].map((name) => number().getAttribute(`aria-value${name}`));
		expect(aria).toEqual(['10', '1.5', '50', '10×']);
	});

	it('steps with the keys', async () => {
		const onchange = vi.fn();
		render(ScrubNumber, { ...props, onchange });
		for (const key of ['ArrowUp', 'PageUp', 'ArrowLeft', 'Home', 'End'])
			await fireEvent.keyDown(number(), { key });
		expect(onchange.mock.calls.flat()).toEqual([10.5, 15.5, 15, 1.5, 50]);
	});

	it.each([
		['4', 4],
		['12.5x', 12.5],
		['20×', 20]
	])('reads “%s”', async (text, value) => {
		render(ScrubNumber, props);
		await type(text);
		expect(number().textContent).toBe(`${value}×`);
		expect(refusal()).toBe('');
		expect(document.activeElement).toBe(number());
	});

	it.each([
		['150M', 1.5e8],
		['1.2B', 1.2e9]
	])('reads “%s” on a log track', async (text, value) => {
		render(ScrubNumber, { ...props, value: 1e7, track: { min: 1e6, max: 1e11, step: 0.1, scale: 'log' } });
		await type(text);
		expect(number().getAttribute('aria-valuenow')).toBe(String(value));
	});

	it.each([
		['lots', '10×', '“lots” is not a number we can read here; 10× is kept.'],
		['', '10×', '“” is not a number we can read here; 10× is kept.'],
		['200', '50×', '“200” is more than this goes to; 50× is used.'],
		['0', '1.5×', '“0” is less than this goes to; 1.5× is used.'],
		['7.3', '7.5×', '“7.3” falls between two steps; 7.5× is used.']
	])('answers “%s” with %s and says why', async (text, shown, sentence) => {
		render(ScrubNumber, props);
		await type(text);
		expect(number().textContent).toBe(shown);
		expect(refusal()).toBe(sentence);
		await fireEvent.keyDown(number(), { key: 'ArrowUp' });
		expect(refusal()).toBe('');
	});

	it('opens with the digit that was typed, and Escape keeps the value', async () => {
		render(ScrubNumber, props);
		await fireEvent.keyDown(number(), { key: '7' });
		const editor = screen.getByRole<HTMLInputElement>('textbox', { name: 'Leverage' });
		expect([editor.value, document.activeElement]).toEqual(['7', editor]);
		await fireEvent.keyDown(editor, { key: 'Escape' });
		expect(number().textContent).toBe('10×');
	});

	it('commits when the editor loses focus', async () => {
		render(ScrubNumber, props);
		await fireEvent.dblClick(number());
		const editor = screen.getByRole('textbox');
		await fireEvent.input(editor, { target: { value: '5' } });
		await fireEvent.blur(editor);
		expect(number().textContent).toBe('5×');
	});

	it('is dragged sideways, and tells the release once', async () => {
		const [oninput, onchange] = [vi.fn(), vi.fn()];
		render(ScrubNumber, { ...props, oninput, onchange });
		await swipe(100, 132, 'mouse');
		expect(oninput.mock.calls).toEqual([[15]]); // a tenth of the track, 4.85, snapped
		expect(onchange).toHaveBeenCalledTimes(1);
		expect(screen.queryByRole('textbox')).toBeNull();
	});

	it('opens at a tap, not at a click of the mouse', async () => {
		render(ScrubNumber, props);
		await swipe(100, 100, 'mouse');
		expect(screen.queryByRole('textbox')).toBeNull();
		await swipe(100, 100, 'touch');
		expect(screen.queryByRole('textbox')).not.toBeNull();
	});

	it('passes axe, closed and open', async () => {
		const { container } = render(ScrubNumber, { ...props, changed: 'changed from 4×' });
		expect(await faults(container)).toEqual([]);
		await fireEvent.dblClick(number());
		expect(await faults(container)).toEqual([]);
	});
});
