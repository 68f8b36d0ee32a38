/** The frame around every exhibit: nothing in it knows which widget it is. */
import { fireEvent, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import { faults } from '../controls/accessible';
import { mount, spec } from './pie';

const button = (name: string) => screen.getByRole('button', { name });
const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Size' });
const panelOf = (name: string) => document.getElementById(button(name).getAttribute('aria-controls')!)!;

describe('Exhibit', () => {
	it('is a figure named by its question, with answer, picture and version', () => {
		mount();
		const figure = screen.getByRole('figure', { name: 'Who gets the pie?' });
		expect(figure.getAttribute('data-widget')).toBe('pie');
		expect(figure.textContent).toMatch(/the answer.*the picture/s);
		expect(figure.textContent).toContain('Crowd 1 · model 3');
	});

	it('shows the front controls outside the panels, the others behind a button', () => {
		mount();
		const at = (name: string) => document.querySelector(`[data-input="${name}"]`)!;
		expect(at('size').closest('.panel')).toBeNull();
		expect(at('kind').closest('.panel')).toBe(panelOf('More controls'));
		expect(at('size').getAttribute('data-value')).toBe('10');
	});

	it('has no button for more controls where there are none', () => {
		const front = { ...spec, inputs: { size: spec.inputs.size! } };
		mount({ setup: new Setup(front) });
		expect(screen.queryByRole('button', { name: 'More controls' })).toBeNull();
	});

	it('opens its panels one at a time, and closes them by the same button', async () => {
		mount();
		const names = ['Numbers', 'More controls', 'Assumes', 'Link'];
		const open = () => names.filter((name) => button(name).getAttribute('aria-expanded') === 'true');
		const shown = () => names.filter((name) => panelOf(name).classList.contains('open'));
		expect([open(), shown()]).toEqual([[], []]);
		for (const name of names) {
			await fireEvent.click(button(name));
			expect([open(), shown()]).toEqual([[name], [name]]);
		}
		await fireEvent.click(button('Link'));
		expect([open(), shown()]).toEqual([[], []]);
	});

	it('marks what needs a script, and what does not', () => {
		mount();
		expect(panelOf('More controls').classList).toContain('needs-script');
		expect(panelOf('Link').classList).toContain('needs-script');
		expect(panelOf('Numbers').classList).not.toContain('needs-script');
		expect(panelOf('Assumes').classList).not.toContain('needs-script');
	});

	it('tells when a control begins to move and when it rests', async () => {
		const { setup, onmove, onrest } = mount();
		await fireEvent.input(slider(), { target: { value: '20' } });
		expect(setup.values.size).toBe(20);
		expect([onmove.mock.calls.length, onrest.mock.calls.length]).toEqual([1, 0]);
		await fireEvent.change(slider());
		expect(onrest).toHaveBeenCalledTimes(1);
		await fireEvent.click(screen.getByRole('radio', { name: 'of plums', hidden: true }));
		expect(setup.values.kind).toBe('plum');
		expect([onmove.mock.calls.length, onrest.mock.calls.length]).toEqual([2, 2]);
	});

	it('tells the move before the value changes, so that the picture before can be kept', async () => {
		const seen: unknown[] = [];
		const setup = new Setup(spec);
		mount({ setup, onmove: () => seen.push(setup.values.size) });
		await fireEvent.input(slider(), { target: { value: '20' } });
		expect(seen).toEqual([10]);
	});

	it('counts what has changed, takes it back, and says so to who draws', async () => {
		const { setup, onmove, onrest } = mount();
		expect(screen.queryByRole('button', { name: /^Reset \d/ })).toBeNull();
		await fireEvent.input(slider(), { target: { value: '20' } });
		setup.set('kind', 'plum');
		await tick();
		await fireEvent.click(button('Reset 2 changes'));
		expect([setup.values.size, setup.values.kind]).toEqual([10, 'apple']);
		expect([onmove.mock.calls.length, onrest.mock.calls.length]).toEqual([2, 1]);
		expect(screen.queryByRole('button', { name: /^Reset \d/ })).toBeNull();
		expect(document.activeElement).toBe(screen.getByText('Who gets the pie?'));
	});

	it('lists what went in by the names of the address, and what came out', async () => {
		const { setup } = mount();
		const rows = () => within(panelOf('Numbers')).getAllByRole('row', { hidden: true });
		const cells = () => rows().map((row) => [...row.children].map(({ textContent }) => textContent));
		expect(cells()).toContainEqual(['Size', '$10', 'size']);
		expect(cells()).toContainEqual(['Kind', 'of apples', 'kind']);
		expect(cells()).toContainEqual(['Crowd', '1', 'seed']);
		expect(cells()).toContainEqual(['A share', '$2.50', '']);
		setup.set('kind', 'plum');
		setup.seed = 12;
		await tick();
		expect(cells()).toContainEqual(['Kind', 'of plums', 'kind']);
		expect(cells()).toContainEqual(['Crowd', '12', 'seed']);
		const output = document.querySelector('[data-output="share"]')!;
		expect(output.getAttribute('data-value')).toBe('2.5');
	});
});

it('Exhibit passes axe, with every panel open in turn', async () => {
	const { container } = mount();
	expect(await faults(container)).toEqual([]);
	for (const name of ['Numbers', 'More controls', 'Assumes', 'Link']) {
		await fireEvent.click(button(name));
		expect(await faults(container), name).toEqual([]);
	}
});
