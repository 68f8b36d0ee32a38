import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import Slider from '$lib/controls/Slider.svelte';
import { parseNumber } from '$lib/format';
import { faults } from './accessible';

const leverage = {
	label: 'Leverage',
	before: 'People typically hold',
	after: 'their own money.',
	value: 10,
	initial: 10,
	min: 1.5,
	max: 50,
	step: 0.5,
	format: (value: number) => `${value}×`,
	parse: parseNumber,
	ends: ['1.5×, cautious', '50×, reckless'] as [string, string]
};
const depth = {
	...leverage,
	label: 'Depth',
	value: 150e6,
	initial: 150e6,
	min: 1e6,
	max: 1e11,
	step: 0.1,
	scale: 'log' as const
};

const slider = () => screen.getByRole<HTMLInputElement>('slider');
const number = () => screen.getByRole('spinbutton');
const sentence = () => document.querySelector('p')!.textContent!.trim();

describe('Slider', () => {
	it('reads as a sentence with the number inside', () => {
		render(Slider, leverage);
		expect(sentence()).toBe('People typically hold 10× their own money.');
		render(Slider, { ...leverage, before: 'Down', after: '.' });
		expect(document.body.textContent).toContain('Down 10×.');
	});

	it('is a slider by name, with the value in words', async () => {
		render(Slider, leverage);
		expect(screen.getByLabelText('Leverage')).toBe(slider());
		await fireEvent.input(slider(), { target: { value: '20' } });
		expect(slider().getAttribute('aria-valuetext')).toBe('20×, changed from 10×');
		expect(number().textContent).toBe('20×');
	});

	it('tells every step while moving, and the release once', async () => {
		const [oninput, onchange] = [vi.fn(), vi.fn()];
		render(Slider, { ...leverage, oninput, onchange });
		await fireEvent.input(slider(), { target: { value: '12' } });
		await fireEvent.input(slider(), { target: { value: '14.2' } });
		await fireEvent.change(slider());
		expect(oninput.mock.calls).toEqual([[12], [14]]);
		expect(onchange.mock.calls).toEqual([[14]]);
	});

	it('moves by steps, tens of steps and to the ends with the keys', async () => {
		render(Slider, leverage);
		for (const [key, text] of [
			['ArrowRight', '10.5×'],
			['PageUp', '15.5×'],
			['ArrowDown', '15×'],
			['End', '50×'],
			['Home', '1.5×']
		] as const) {
			await fireEvent.keyDown(slider(), { key });
			expect(number().textContent).toBe(text);
		}
	});

	it('leaves keys with modifiers to the browser', async () => {
		render(Slider, leverage);
		await fireEvent.keyDown(slider(), { key: 'ArrowRight', altKey: true });
		expect(number().textContent).toBe('10×');
	});

	it('runs over positions on a log track, and the words still give the value', async () => {
		const oninput = vi.fn();
		render(Slider, { ...depth, oninput });
		expect([slider().min, slider().max]).toEqual(['0', '1000']);
		await fireEvent.input(slider(), { target: { value: '400' } });
		expect(oninput).toHaveBeenLastCalledWith(1e8);
		await fireEvent.keyDown(slider(), { key: 'ArrowLeft' });
		expect(oninput).toHaveBeenLastCalledWith(9.9e7);
	});

	it('marks a change by more than colour, and takes it back by name', async () => {
		const onchange = vi.fn();
		render(Slider, { ...leverage, onchange });
		expect(screen.queryByRole('button')).toBeNull();
		expect(document.querySelector('.tick')).not.toBeNull();
		await fireEvent.input(slider(), { target: { value: '20' } });
		expect(number().classList).toContain('changed');
		await fireEvent.click(screen.getByRole('button', { name: 'Reset leverage to 10×' }));
		expect(number().textContent).toBe('10×');
		expect(number().classList).not.toContain('changed');
		expect(onchange).toHaveBeenCalledWith(10);
		expect(document.activeElement).toBe(slider());
	});

	it('follows its owner', async () => {
		const { rerender } = render(Slider, leverage);
		await rerender({ value: 4 });
		expect([sentence(), slider().value]).toEqual(['People typically hold 4× their own money.', '4']);
	});

	it('is readable and fixed when locked', () => {
		render(Slider, { ...leverage, value: 20, locked: true });
		expect(sentence()).toContain('People typically hold 20× their own money.');
		expect(slider().disabled).toBe(true);
		expect(screen.queryByRole('spinbutton')).toBeNull();
		expect(screen.queryByRole('button')).toBeNull();
	});

	it.each([leverage, depth, { ...leverage, value: 20 }, { ...leverage, locked: true }])(
		'passes axe',
		async (props) => {
			const { container } = render(Slider, props);
			expect(await faults(container)).toEqual([]);
		}
	);
});
