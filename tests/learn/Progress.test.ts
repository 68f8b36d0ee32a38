import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keptNames } from '$lib/learn/forget';
import { remember } from '$lib/learn/memory';
import Progress from '$lib/learn/Progress.svelte';
import { faults } from '../controls/accessible';

const lessons = ['leverage', 'liquidity', 'cascade'];
const button = () => screen.queryByRole('button', { name: 'Forget my progress' });
const said = () => screen.getByRole('status').textContent;
const all = () => document.querySelector('.progress')!.textContent.trim();

beforeEach(() => localStorage.clear());

describe('Progress of a path of lessons', () => {
	it('shows nothing to somebody of whom nothing is kept', async () => {
		render(Progress, { lessons });
		await tick();
		expect([all(), button()]).toEqual(['', null]);
	});

	it('counts the lessons that were read, and no others', async () => {
		remember('lesson:cascade', 'read');
		remember('lesson:leverage', 'begun');
		remember('lesson:gone', 'read');
		const { container } = render(Progress, { lessons });
		await tick();
		expect(all()).toContain('1 of 3 lessons read. Kept on this device only.');
		expect(await faults(container)).toEqual([]);
	});

	it('says what else the button forgets', async () => {
		remember('lesson:cascade', 'read');
		remember('bet:cascade-fall', [0.1]);
		remember('plan', {});
		const { container } = render(Progress, { lessons });
		await tick();
		expect(all()).toContain(
			'1 of 3 lessons read. Kept on this device only, with 1 bet and your plan: the button forgets all of it.'
		);
		expect(await faults(container)).toEqual([]);
	});

	it('forgets all, says so, keeps the focus and tells the page', async () => {
		remember('lesson:cascade', 'read');
		remember('bet:cascade-fall', [0.1]);
		const onforget = vi.fn();
		const { container } = render(Progress, { lessons, onforget });
		await tick();
		button()!.focus();
		await fireEvent.click(button()!);
		expect(keptNames()).toEqual([]);
		expect(said()).toMatch(/^Forgotten: nothing of yours is kept/);
		expect(all()).not.toContain('lessons read.');
		expect(onforget).toHaveBeenCalledOnce();
		expect(document.activeElement).toBe(button());
		expect(button()!.getAttribute('aria-disabled')).toBe('true');
		await fireEvent.click(button()!);
		expect(onforget).toHaveBeenCalledOnce();
		expect(await faults(container)).toEqual([]);
	});

	it('notices what another tab keeps, or forgets', async () => {
		render(Progress, { lessons });
		await tick();
		remember('lesson:cascade', 'read');
		dispatchEvent(new Event('storage'));
		await tick();
		expect(all()).toContain('1 of 3');
		localStorage.clear();
		dispatchEvent(new Event('storage'));
		await tick();
		expect([all(), button()]).toEqual(['', null]);
	});
});

describe('Progress alone', () => {
	it('lists what is kept', async () => {
		remember('lesson:cascade', 'read');
		remember('plan', {});
		render(Progress);
		await tick();
		expect(all()).toContain('Kept on this device: 1 lesson read and your plan.');
	});

	it('says so where nothing is kept, and offers nothing to forget', async () => {
		render(Progress);
		await tick();
		expect([all(), button()]).toEqual(['Nothing is kept on this device.', null]);
	});
});
