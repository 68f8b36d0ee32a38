/** Many runs in a page without workers: they come between the page's own tasks, and can be stopped. */
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import { brief } from '$lib/format';
import { Pool } from '$lib/runs/pool';
import {
	hereOf,
	packedRuns,
	playAll,
	quantile,
	sweepHere,
	unpackedRuns
} from '$lib/widgets/many-runs/columns';
import ManyRuns from '$lib/widgets/many-runs/ManyRuns.svelte';
import { spec, type ManyValues } from '$lib/widgets/many-runs/spec';
import { faults } from '../controls/accessible';
import { pointer } from '../controls/pointer';
import { answer, key, mountWide, output } from './mounted';
import { observe } from './observed';

const row = () => document.querySelector<HTMLElement>('.row[data-row]')!;
/** Nobody is in a hurry: how long a run takes depends on the machine. */
const comes = (promise: () => void) => waitFor(promise, { timeout: 110_000 });
const whole = () => comes(() => expect(row().dataset.state).toBe('whole'));
const middleOf = (values: ManyValues) =>
	brief(quantile(hereOf(playAll(sweepHere(values, 1), [values[values.along]]))!, 0.5));

const mount = (props: { stage?: string } = {}) => mountWide(ManyRuns, new Setup(spec, props));

beforeEach(() => {
	observe();
	Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 896, 430);
});

describe('ManyRuns', () => {
	it('asks a question and answers it', async () => {
		await mount();
		expect(screen.getByRole('heading', { name: spec.title }).textContent).toMatch(/\?$/);
		expect(answer()).toMatch(
			/^30 crowds alike but for chance: the middle one falls −[\d.]+%, and eight in ten/
		);
		expect(screen.getByRole('img').getAttribute('aria-label')).toBe(answer()!.trim());
	});

	it('passes axe', async () => {
		await mount();
		expect(await faults(document.body)).toEqual([]);
	});

	it('plays every crowd again after a change, and ends with the engine’s own numbers', async () => {
		const { setup } = await mount();
		const before = output('middle');
		await key('depth', 'PageDown');
		await comes(() => expect(row().dataset.state).not.toBe('whole'));
		await whole();
		expect(setup.values.depth).toBeLessThan(150e6);
		expect(output('middle')).toBe(middleOf(setup.values));
		expect(output('middle')).toBeGreaterThan(before);
		expect(row().textContent).toContain('1,020 runs, one dot each.');
		const [, columns] = unpackedRuns(setup.values, packedRuns(setup.values, 1));
		const dots = document.querySelector('path.dots')!.getAttribute('d')!;
		expect(dots.split('M').length - 1).toBe(columns.reduce((sum, { falls }) => sum + falls.length, 30));
	});

	it('plays only one place again when the line is pulled along, one crowd at once', async () => {
		const { setup } = await mount();
		const picture = document.querySelector('.picture')!;
		const band = () => document.querySelector('path.band')!.getAttribute('d');
		const before = band();
		const handle = picture.querySelector('[data-handle]')!;
		await pointer(handle, 'pointerdown', { x: 400 });
		await pointer(handle, 'pointermove', { x: 700 });
		expect(setup.values.leverage).toBeGreaterThan(10);
		expect(answer()).toMatch(/^The first crowd falls −2[\d.]+%\./);
		await pointer(handle, 'lostpointercapture', { x: 700 });
		await comes(() => expect(answer()).toContain('30 crowds'));
		await whole();
		expect(output('middle')).toBe(middleOf(setup.values));
		expect(band()).toBe(before);
	});

	it('goes back to what was there without playing it again', async () => {
		await mount();
		const before = [output('middle'), output('widestAt')];
		await key('shock', 'ArrowRight');
		await comes(() => expect(output('middle')).not.toBe(before[0]));
		await fireEvent.click(screen.getByRole('button', { name: /^Reset 1 change/ }));
		await comes(() => expect([output('middle'), output('widestAt')]).toEqual(before));
	});

	it('can be stopped on the way, keeps what has come, and goes on when asked', async () => {
		await mount();
		await key('depth', 'PageUp');
		const stop = await screen.findByRole('button', { name: 'Stop' }, { timeout: 110_000 });
		await comes(() => expect(screen.getByRole('progressbar').getAttribute('value')).not.toBe('0'));
		await fireEvent.click(stop);
		expect(row().textContent).toMatch(/Stopped after [\d,]+ of 1,020 runs\./);
		const stands = row().textContent;
		await new Promise((wait) => setTimeout(wait, 200));
		expect(row().textContent).toBe(stands);
		expect(screen.queryByRole('progressbar')).toBeNull();
		await fireEvent.click(screen.getByRole('button', { name: 'Play them all' }));
		await comes(() =>
			expect(Number(screen.getByRole('progressbar').getAttribute('value'))).toBeGreaterThan(0)
		);
	});

	it('says nothing of a parameter that it has not played yet', async () => {
		await mount();
		await fireEvent.click(document.querySelector('[data-input=along] input[value=depth]')!);
		expect(answer()).not.toContain('Chance matters most');
		expect(document.querySelector('[data-output=widestAt]')).toBeNull();
		expect(document.querySelector('path.dots')!.getAttribute('d')!.split('M').length - 1).toBe(1);
		await comes(() => expect(answer()).toContain('Chance matters most at $'));
	});

	it('keeps nothing of the market before when it is stopped at once', async () => {
		const { setup } = await mount();
		await key('shock', 'PageDown');
		await fireEvent.click(await screen.findByRole('button', { name: 'Stop' }, { timeout: 110_000 }));
		const { one, falls } = hereOf(playAll(sweepHere(setup.values, 1), [6]))!;
		expect(output('one')).toBe(brief(one));
		expect(falls.map(brief)).toContain(output('middle'));
	});

	it('stops when it is taken away', async () => {
		const { unmount } = await mount();
		await key('depth', 'PageUp');
		await screen.findByRole('progressbar', {}, { timeout: 110_000 });
		const close = vi.spyOn(Pool.prototype, 'close');
		unmount();
		expect(close).toHaveBeenCalledOnce();
	});

	it('says what one crowd does while a control moves', async () => {
		await mount();
		const input = document.querySelector('[data-input=leverage] input[type=range]')!;
		await fireEvent.input(input, { target: { value: '0.9' } });
		expect(answer()).toMatch(/^The first crowd falls/);
		expect(row().textContent).toContain('Let go, and all crowds are played again.');
		await fireEvent.change(input);
		await whole();
	});
});
