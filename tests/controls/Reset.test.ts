import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import Reset from '$lib/controls/Reset.svelte';
import { faults } from './accessible';

it('Reset says how many changes it takes back', async () => {
	const onreset = vi.fn();
	const { rerender, container } = render(Reset, { count: 1, onreset });
	await fireEvent.click(screen.getByRole('button', { name: 'Reset 1 change' }));
	expect(onreset).toHaveBeenCalledOnce();
	await rerender({ count: 2 });
	expect(screen.getByRole('button', { name: 'Reset 2 changes' })).toBeTruthy();
	expect(await faults(container)).toEqual([]);
});

it('Reset cannot be found while nothing is changed', () => {
	render(Reset, { count: 0, onreset: () => {} });
	expect(screen.queryByRole('button')).toBeNull();
});
