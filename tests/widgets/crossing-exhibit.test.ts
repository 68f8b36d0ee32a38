import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import Crossing from '$lib/widgets/crossing/Crossing.svelte';
import { spec } from '$lib/widgets/crossing/spec';
import { faults } from '../controls/accessible';
import { pointer } from '../controls/pointer';
import { output } from './mounted';
import { observe } from './observed';

const slider = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name });
const probe = () => Number(document.querySelector<HTMLElement>('[data-input=probe]')!.dataset.value);
const pictures = () => screen.getAllByRole('img');

describe('Crossing', () => {
	beforeEach(() => {
		observe();
		Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 400, 300);
	});

	it('asks a question and answers it', () => {
		render(Crossing, {});
		expect(screen.getByRole('heading', { name: spec.title }).textContent).toMatch(/\?$/);
		expect(document.querySelector('.answer')?.textContent).toMatch(
			/the bids catch up at −\d+\.\d%.*At 4× the same sale stops at −/
		);
	});

	it('is drawn for three widths, with the answer for a name', () => {
		render(Crossing, {});
		expect(pictures()).toHaveLength(1);
		expect(pictures()[0]!.getAttribute('aria-label')).toMatch(/^After a sale that alone costs 5%/);
		expect(pictures()[0]!.querySelectorAll('.picture')).toHaveLength(3);
	});

	it.each(['leverage', 'depth', 'shock', 'openInterest', 'maintenance'])(
		'%s moves where the curves cross',
		async (name) => {
			render(Crossing, {});
			const before = output('fall');
			const input = document.querySelector(`[data-input=${name}] input[type=range]`)!;
			await fireEvent.keyDown(input, { key: 'PageUp' });
			expect(output('fall')).not.toBe(before);
		}
	);

	it('follows the shape of the book', async () => {
		render(Crossing, {});
		const before = output('fall');
		await fireEvent.click(document.querySelector('[data-input=profile] input[value=flat]')!);
		expect(output('fall')).toBeGreaterThan(before);
	});

	it('reads both curves off at a price, by its slider', async () => {
		render(Crossing, {});
		const usual = probe();
		expect(output('gap')).toBeCloseTo(output('sales') - output('bids'), 6);
		await fireEvent.keyDown(slider('Price to read off'), { key: 'ArrowRight' });
		expect(probe()).toBe(usual + 100);
		expect(slider('Price to read off').getAttribute('aria-valuetext')).toMatch(
			/^\$[\d,]+: [\d,]+ coins on sale, [\d,]+ coins of bids, [\d,]+ without a bid$/
		);
		await fireEvent.click(screen.getByRole('button', { name: /^Read off at .* again$/ }));
		expect(probe()).toBe(usual);
	});

	it('says what is to spare below the crossing', async () => {
		render(Crossing, {});
		await fireEvent.keyDown(slider('Price to read off'), { key: 'Home' });
		expect(output('gap')).toBeLessThan(0);
		expect(document.querySelector('[data-output=gap]')?.textContent).toMatch(/of bids to spare$/);
	});

	it('reads off under the mouse, and goes back when it leaves', async () => {
		render(Crossing, {});
		const usual = probe();
		const plot = pictures()[0]!.querySelector('.picture')!;
		await pointer(plot, 'pointermove', { x: 100, y: 60 });
		expect(probe()).toBeGreaterThan(usual);
		await pointer(plot, 'pointerleave', { x: 100, y: -5 });
		expect(probe()).toBe(usual);
	});

	it('keeps the price of a click, and of a handle dragged by a finger; a swipe elsewhere scrolls', async () => {
		render(Crossing, {});
		const usual = probe();
		const plot = pictures()[0]!.querySelector('.picture')!;
		await pointer(plot, 'pointerdown', { x: 200, y: 60, by: 'touch' });
		await pointer(plot, 'pointermove', { x: 200, y: 30, by: 'touch' });
		expect(probe()).toBe(usual);
		await fireEvent.click(plot, { clientX: 200, clientY: 60 });
		const clicked = probe();
		expect(clicked).toBeGreaterThan(usual);
		const handle = plot.querySelector('[data-handle]')!;
		await pointer(handle, 'pointerdown', { x: 5, y: 60, by: 'touch' });
		await pointer(plot, 'pointermove', { x: 5, y: 90, by: 'touch' });
		await pointer(plot, 'pointerup', { x: 5, y: 90, by: 'touch' });
		expect(probe()).toBeLessThan(clicked);
	});

	it('gives every result a row by its name', () => {
		render(Crossing, {});
		const table = document.querySelector('table')!;
		for (const name of ['fall', 'stopPrice', 'gain', 'gainFall', 'rivalFall', 'unsoldCoins']) {
			expect(table.querySelector(`[data-output=${name}]`)?.textContent).toMatch(/\d/);
		}
		expect(within(table).getByText('Where the curves cross')).toBeTruthy();
	});

	it.each(spec.stages.map(({ id }) => id))('opens at stage %s', (stage) => {
		render(Crossing, { stage });
		expect(document.querySelector('.answer')?.textContent).toMatch(/−\d/);
	});

	it.each([{}, { leverage: 2 }, { depth: 40e6, profile: 'flat', openInterest: 100e9 }] as const)(
		'passes axe: %o',
		async (props) => {
			const { container } = render(Crossing, props);
			expect(await faults(container)).toEqual([]);
		},
		30_000
	);
});
