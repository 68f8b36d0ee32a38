import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Playback from '$lib/controls/Playback.svelte';
import { faults } from './accessible';

const props = {
	length: 3,
	position: 0,
	marks: [1, 2, 3].map((at) => ({ at, label: `wave ${at}` })),
	stepNames: { back: 'Back one wave', forward: 'Next wave' },
	seconds: 6,
	valueText: (position: number) => `wave ${position.toFixed(1)}`,
	label: 'Waves'
};

const scrubber = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Waves' });
const button = (name: string) => screen.getByRole('button', { name });
const at = () => scrubber().getAttribute('aria-valuetext');

let seen: (entries: { isIntersecting: boolean }[]) => void;

beforeEach(() => {
	vi.useFakeTimers({
		toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout']
	});
	vi.stubGlobal(
		'IntersectionObserver',
		class {
			constructor(callback: typeof seen) {
				seen = callback;
			}
			observe() {}
			disconnect() {}
		}
	);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

async function pass(milliseconds: number) {
	vi.advanceTimersByTime(milliseconds);
	await tick();
}

describe('Playback', () => {
	it('says what its button will do', async () => {
		const [onplay, onpause] = [vi.fn(), vi.fn()];
		render(Playback, { ...props, onplay, onpause });
		await fireEvent.click(button('Play from the start'));
		await pass(2000);
		await fireEvent.click(button('Pause'));
		expect([onplay.mock.calls.length, onpause.mock.calls.length]).toEqual([1, 1]);
		expect(Number(at()!.slice(5))).toBeCloseTo(1, 0);
		await fireEvent.click(button('Play on'));
		await pass(10_000);
		expect(at()).toBe('wave 3.0');
		await fireEvent.click(button('Play from the start'));
		expect(at()).toBe('wave 0.0');
	});

	it('steps forward and back to whole waves, and keeps the focus at the ends', async () => {
		render(Playback, { ...props, position: 1.3 });
		await fireEvent.click(button('Next wave'));
		expect(at()).toBe('wave 2.0');
		for (let i = 0; i < 3; i++) await fireEvent.click(button('Back one wave'));
		expect(at()).toBe('wave 0.0');
		expect(button('Back one wave').getAttribute('aria-disabled')).toBe('true');
		expect(button('Back one wave').hasAttribute('disabled')).toBe(false);
	});

	it('scrubs by tenths with arrows and by whole waves with the Page keys', async () => {
		render(Playback, { ...props, position: 1 });
		await fireEvent.keyDown(scrubber(), { key: 'ArrowRight' });
		expect(at()).toBe('wave 1.1');
		await fireEvent.keyDown(scrubber(), { key: 'PageUp' });
		expect(at()).toBe('wave 2.0');
		await fireEvent.keyDown(scrubber(), { key: 'PageDown' });
		expect(at()).toBe('wave 1.0');
		await fireEvent.input(scrubber(), { target: { value: '2.5' } });
		expect(at()).toBe('wave 2.5');
	});

	it('plays faster when asked to', async () => {
		render(Playback, props);
		await fireEvent.change(screen.getByRole('combobox', { name: 'Speed' }), { target: { value: 4 } });
		await fireEvent.click(button('Play from the start'));
		await pass(1000);
		expect(Number(at()!.slice(5))).toBeGreaterThan(1.8);
	});

	it('moves in whole steps when motion is to be reduced', async () => {
		document.body.dataset.motion = 'reduce';
		render(Playback, props);
		await fireEvent.click(button('Play from the start'));
		await pass(1100);
		expect(at()).toBe('wave 0.0');
		await pass(200);
		expect(at()).toBe('wave 1.0');
		await pass(1200);
		expect(at()).toBe('wave 2.0');
		delete document.body.dataset.motion;
	});

	it('stops when it leaves the screen and when the page is hidden', async () => {
		render(Playback, props);
		await fireEvent.click(button('Play from the start'));
		seen([{ isIntersecting: false }]);
		await tick();
		expect(vi.getTimerCount()).toBe(0);
		await fireEvent.click(screen.getByRole('button', { name: /^Play/ }));
		vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
		await fireEvent(document, new Event('visibilitychange'));
		vi.restoreAllMocks();
		expect(vi.getTimerCount()).toBe(0);
	});

	it('runs nothing before, after, or once it is gone', async () => {
		const { unmount } = render(Playback, props);
		expect(vi.getTimerCount()).toBe(0);
		await fireEvent.click(button('Play from the start'));
		unmount();
		expect(vi.getTimerCount()).toBe(0);
	});

	it('obeys a script like a hand', async () => {
		const { component } = render(Playback, props);
		component.step('forward');
		component.play();
		await pass(500);
		component.pause();
		await tick();
		expect(Number(at()!.slice(5))).toBeGreaterThan(1);
	});

	it('passes axe', async () => {
		vi.useRealTimers();
		const { container } = render(Playback, props);
		expect(await faults(container)).toEqual([]);
	});
});
