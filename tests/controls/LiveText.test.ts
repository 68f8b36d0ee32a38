import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import LiveText from '$lib/controls/LiveText.svelte';

const spoken = () => screen.getByRole('status').textContent;
async function pass(milliseconds: number) {
	vi.advanceTimersByTime(milliseconds);
	await tick();
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('LiveText shows its words and reads nothing out at first', async () => {
	const { container } = render(LiveText, { text: 'Ends at −28.7%.' });
	expect(container.textContent).toBe('Ends at −28.7%.');
	await pass(5000);
	expect(spoken()).toBe('');
});

it('LiveText waits until the words rest, then reads the last ones once', async () => {
	const { container, rerender } = render(LiveText, { text: 'one' });
	for (const text of ['two', 'three', 'four']) {
		await rerender({ text });
		await pass(300);
		expect(spoken()).toBe('');
	}
	expect(container.textContent).toContain('four');
	await pass(400);
	expect(spoken()).toBe('four');
});

it('LiveText has nothing planned once it is gone', async () => {
	const { rerender, unmount } = render(LiveText, { text: 'one' });
	await rerender({ text: 'two' });
	unmount();
	expect(vi.getTimerCount()).toBe(0);
});
