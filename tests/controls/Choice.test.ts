import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import Choice from '$lib/controls/Choice.svelte';
import { faults } from './accessible';

const props = {
	label: 'Shape of the book',
	before: 'Bids',
	after: 'further down.',
	value: 'growing',
	initial: 'growing',
	options: [
		{ value: 'growing', label: 'get denser' },
		{ value: 'flat', label: 'stay as they are' }
	]
};
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('Choice', () => {
	it('is a named group of radio buttons', () => {
		render(Choice, props);
		expect(screen.getByRole('group', { name: 'Shape of the book' })).toBeTruthy();
		expect([radio('get denser').checked, radio('stay as they are').checked]).toEqual([true, false]);
	});

	it('tells the choice, marks the change, and takes it back by name', async () => {
		const [oninput, onchange] = [vi.fn(), vi.fn()];
		render(Choice, { ...props, oninput, onchange });
		await fireEvent.click(radio('stay as they are'));
		expect([oninput.mock.calls, onchange.mock.calls]).toEqual([[['flat']], [['flat']]]);
		expect(screen.getByRole('group', { name: 'Shape of the book, changed from get denser' })).toBeTruthy();
		await fireEvent.click(screen.getByRole('button', { name: 'Reset shape of the book to get denser' }));
		expect(radio('get denser').checked).toBe(true);
		expect(document.activeElement).toBe(radio('get denser'));
		expect(screen.queryByRole('button')).toBeNull();
	});

	it('follows its owner', async () => {
		const { rerender } = render(Choice, props);
		await rerender({ value: 'flat' });
		expect(radio('stay as they are').checked).toBe(true);
	});

	it('is fixed when locked', () => {
		render(Choice, { ...props, value: 'flat', locked: true });
		expect(screen.getByRole<HTMLFieldSetElement>('group').disabled).toBe(true);
		expect(screen.queryByRole('button')).toBeNull();
	});

	it.each([props, { ...props, value: 'flat' }])('passes axe', async (given) => {
		const { container } = render(Choice, given);
		expect(await faults(container)).toEqual([]);
	});
});
