/** The clock of the game, and what the device keeps of it. */
import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recall, remember } from '$lib/learn/memory';
import { answer } from './mounted';
import { observe } from './observed';
import {
	anew,
	asBefore,
	begin,
	button,
	chartLines,
	choose,
	finish,
	mount,
	press,
	step
} from './decisions-mounted';

beforeEach(anew);
afterEach(asBefore);

describe('a clock', () => {
	it('takes what stands when it runs out: nothing is bought or sold', async () => {
		vi.useFakeTimers();
		await mount({ stage: 'clock' });
		await begin();
		expect(screen.getByRole('timer').textContent).toBe('20 s left');
		await choose('bitcoin', '500 1');
		await vi.advanceTimersByTimeAsync(19_000);
		expect(screen.getByRole('timer').textContent).toBe('1 s left');
		await vi.advanceTimersByTimeAsync(1000);
		expect(answer()).toMatch(/^Hour 6 of 96\. Time ran out: nothing was bought or sold\./);
		expect(screen.getByRole('timer').textContent).toBe('20 s left');
	});

	it('begins anew with a decision that is made in time, and may be switched off on the way', async () => {
		vi.useFakeTimers();
		await mount({ stage: 'clock' });
		await begin();
		await vi.advanceTimersByTimeAsync(15_000);
		await step();
		expect(screen.getByRole('timer').textContent).toBe('20 s left');
		await press('Stop the clock');
		expect(screen.queryByRole('timer')).toBeNull();
		expect(document.activeElement!.textContent).toContain('Decision 2 of 16');
		await vi.advanceTimersByTimeAsync(60_000);
		expect(answer()).toMatch(/^Hour 6 of 96/);
	});

	it('waits while nobody can be looking', async () => {
		vi.useFakeTimers();
		await mount({ stage: 'clock' });
		await begin();
		const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
		document.dispatchEvent(new Event('visibilitychange'));
		await vi.advanceTimersByTimeAsync(90_000);
		expect(screen.getByRole('timer').textContent).toBe('20 s left');
		hidden.mockReturnValue(false);
		document.dispatchEvent(new Event('visibilitychange'));
		await tick();
		expect(screen.getByRole('timer').textContent).toBe('20 s left');
		expect(answer()).toMatch(/^Hour 0 of 96/);
	});

	it('does not play without the reader: after two missed decisions it waits', async () => {
		vi.useFakeTimers();
		await mount({ stage: 'clock' });
		await begin();
		await vi.advanceTimersByTimeAsync(300_000);
		expect(answer()).toMatch(/^Hour 12 of 96/);
		expect(document.querySelector('.turn')!.textContent).toContain('the clock waits for the next');
		await step();
		expect(screen.getByRole('timer').textContent).toBe('20 s left');
	});

	it('does not run under a page that shows nothing to operate, nor before a guess', async () => {
		const { setup } = await mount({ stage: 'clock' });
		await begin();
		setup.view = { ...setup.view, static: '1' };
		await tick();
		expect(document.querySelector('.turn')).toBeNull();
		expect(screen.queryByRole('timer')).toBeNull();
	});
});

describe('what this device remembers', () => {
	it('is the game, at the hour at which it was left', async () => {
		const first = await mount();
		await begin();
		await choose('ether', 'money all');
		await step();
		await step();
		first.unmount();
		observe();
		await mount();
		await press('Go on with crash 1, hour 12');
		expect(document.querySelector('[data-coin="1"]')!.textContent).toContain('You own none.');
	});

	it('is forgotten when asked, and left out where it cannot be read', async () => {
		await mount();
		await begin();
		await press('Leave the game');
		await press('Forget this game');
		expect(recall('decisions')).toBeNull();
		expect(button('Begin the first crash')).toBeTruthy();
	});

	it('keeps forgotten crashes from coming again', async () => {
		await mount({ stage: 'one-crash' });
		await begin();
		await finish();
		const before = chartLines();
		await press('Back to the example');
		await press('Forget this game');
		await begin();
		await finish();
		expect(chartLines()).not.toEqual(before);
	});

	it('is one game, in whichever exhibit of a page it goes on', async () => {
		await mount({ stage: 'one-crash' });
		await begin();
		await finish();
		await mount({ stage: 'afterwards' });
		await press('Begin crash 2');
		expect(document.querySelectorAll('.turn')).toHaveLength(1);
		expect(button('Go on with crash 2, hour 0')).toBeTruthy();
	});

	it('is left out where it cannot be read, and the page says so', async () => {
		remember('decisions', { not: 'a game' });
		await mount();
		expect(document.querySelector('[data-row=many]')!.textContent).toContain('could not be read');
		expect(button('Begin the first crash')).toBeTruthy();
	});

	it('is of one link alone', async () => {
		const { setup } = await mount();
		await begin();
		setup.seed = 77;
		await tick();
		expect(button('Begin the first crash')).toBeTruthy();
	});

	it('may be refused: then a game is played all the same', async () => {
		vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
			throw new DOMException('denied', 'SecurityError');
		});
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('denied', 'SecurityError');
		});
		await mount();
		await begin();
		await step();
		expect(answer()).toMatch(/^Hour 6 of 96/);
	});
});
