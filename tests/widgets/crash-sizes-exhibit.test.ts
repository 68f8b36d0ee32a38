/** Crash sizes in a page: all are played again once a control rests, with the engine’s own numbers. */
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import { brief } from '$lib/format';
import { sentence } from '$lib/widgets/answer';
import CrashSizes from '$lib/widgets/crash-sizes/CrashSizes.svelte';
import { spec } from '$lib/widgets/crash-sizes/spec';
import { answerOf } from '$lib/widgets/crash-sizes/words';
import { faults } from '../controls/accessible';
import { played } from './crash-days';
import { key, mountWide, output } from './mounted';
import { observe } from './observed';

const row = () => document.querySelector<HTMLElement>('.row[data-row]')!;
const whole = () => waitFor(() => expect(row().dataset.state).toBe('whole'), { timeout: 60_000 });

const mount = (props: { stage?: string } = {}) => mountWide(CrashSizes, new Setup(spec, props));

describe('CrashSizes', () => {
	beforeEach(() => observe());
	afterEach(() => {
		vi.useRealTimers();
		vi.restoreAllMocks();
	});

	it('asks a question and answers it', async () => {
		await mount();
		expect(screen.getByRole('heading', { name: spec.title }).textContent).toMatch(/\?$/);
		expect(document.querySelector('.answer')!.textContent).toContain(sentence(answerOf(played())));
		expect(await faults(document.body)).toEqual([]);
	});

	it('plays all again once a control rests, and ends with the engine’s own numbers', async () => {
		const { setup } = await mount();
		await key('gain', 'ArrowRight');
		await whole();
		expect(setup.values.gain).toBe(0.91);
		expect(output('largest')).toBe(brief(played({ gain: 0.91 }).largest));
		await key('cascades', 'Home');
		await whole();
		expect(output('largest')).toBe(brief(played({ gain: 0.91, cascades: 10 }).largest));
	});

	it('stands at the ends of its tracks', async () => {
		await mount();
		for (const end of ['Home', 'End']) {
			await key('gain', end);
			await whole();
			expect(document.body.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
		}
	});

	it('keeps the day it holds when it is reset while another is being played', async () => {
		await mount();
		const held = output('largest');
		let clock = 0;
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		vi.spyOn(performance, 'now').mockImplementation(() => clock++);
		await key('gain', 'ArrowRight');
		while (!/^[1-9]/.test(row().textContent.trim())) await vi.advanceTimersByTimeAsync(1);
		expect(row().dataset.state).toBe('filling');
		await fireEvent.click(screen.getByRole('button', { name: 'Reset 1 change' }));
		const states = new Set([row().dataset.state]);
		for (let ms = 0; ms < 2000; ms++) {
			await vi.advanceTimersByTimeAsync(1);
			states.add(row().dataset.state);
		}
		expect([...states]).toEqual(['whole']);
		expect(output('largest')).toBe(held);
	});

	it('deals another day', async () => {
		const { setup } = await mount();
		await fireEvent.click(screen.getByRole('button', { name: 'Another day' }));
		await whole();
		expect(setup.seed).toBe(2);
		expect(output('largest')).toBe(brief(played({}, 2).largest));
	});
});
