/** The map in a page without workers: it comes between the page's own tasks, and its point can be dragged. */
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import { brief } from '$lib/format';
import { Pool } from '$lib/runs/pool';
import { outcome } from '$lib/sim';
import { toMarket } from '$lib/widgets/market';
import { layouts } from '$lib/widgets/tipping-map/layouts';
import { middleOf } from '$lib/widgets/tipping-map/cells';
import { playHere, playMap } from '$lib/widgets/tipping-map/played';
import { sorted } from '$lib/widgets/tipping-map/point';
import { spec, type MapValues } from '$lib/widgets/tipping-map/spec';
import { borderOf } from '$lib/widgets/tipping-map/strokes';
import TippingMap from '$lib/widgets/tipping-map/TippingMap.svelte';
import { faults } from '../controls/accessible';
import { pointer } from '../controls/pointer';
import { key, mountWide, output } from './mounted';
import { observe } from './observed';

const [wide] = layouts;
const answer = () => document.querySelector('.answer p')!.textContent;
const row = () => document.querySelector<HTMLElement>('.row[data-row]')!;
const path = (kind: string) => document.querySelector(`path.${kind}`)?.getAttribute('d');
/** Nobody is in a hurry: how long a run takes depends on the machine. */
const comes = (promise: () => void) => waitFor(promise, { timeout: 110_000 });
const whole = () => comes(() => expect(row().dataset.state).toBe('whole'));
const middle = (values: MapValues) => brief(middleOf(sorted(playHere(values, 1).falls)));

const mount = (values: Partial<MapValues> = { crowds: '1' }) =>
	mountWide(TippingMap, new Setup(spec, { values }));

beforeEach(() => {
	observe();
	Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, wide!.width, wide!.height);
});

describe('TippingMap', () => {
	it('asks a question and answers it', async () => {
		await mount({});
		expect(screen.getByRole('heading', { name: spec.title }).textContent).toMatch(/\?$/);
		expect(answer()).toMatch(
			/^At 10× and \$150M the middle crowd ends at −[\d.]+%, and all 9 fall past −10%/
		);
		expect(screen.getByRole('img').getAttribute('aria-label')).toBe(answer()!.trim());
	});

	it('passes axe', async () => {
		await mount();
		expect(await faults(document.body)).toEqual([]);
	});

	it('plays every cell again after a change of the market, and draws the engine’s own edge', async () => {
		const { setup } = await mount();
		await key('shock', 'PageUp');
		await comes(() => expect(row().dataset.state).not.toBe('whole'));
		await whole();
		expect(setup.values.shock).toBeGreaterThan(0.05);
		expect(row().textContent).toContain('4,096 runs, 1 in each of 4,096 cells.');
		const { shares } = playMap(setup.values, 1).relief(setup.values.shock)!;
		expect(path('stairs')).toBe(borderOf(shares[1]!, wide!));
		expect(output('fall')).toBe(middle(setup.values));
	});

	it('shows something whole long before every cell is played', async () => {
		await mount({ crowds: '31', openInterest: 30e9 });
		await key('shock', 'ArrowDown');
		await comes(() => expect(row().dataset.state).toBe('filling'));
		await comes(() => expect(path('stairs')).toBeTruthy());
		expect(screen.getByRole('progressbar').getAttribute('max')).toBe(String(31 * 4096));
		await fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
		expect(row().textContent).toMatch(/Stopped after [\d,]+ of 126,976 runs\./);
		const stands = row().textContent;
		await new Promise((wait) => setTimeout(wait, 200));
		expect(row().textContent).toBe(stands);
		expect(screen.getByRole('button', { name: 'Play them all' })).toBeTruthy();
	});

	it('follows the hand: one crowd at once, every crowd at rest, and the same map', async () => {
		const { setup } = await mount({});
		const before = path('stairs');
		const handle = document.querySelector('[data-handle]')!;
		await pointer(handle, 'pointerdown', { x: 500, y: 200 });
		await pointer(handle, 'pointermove', { x: 400, y: 300 });
		const { leverage, depth } = setup.values;
		expect([leverage < 10, depth < 150e6]).toEqual([true, true]);
		expect(answer()).toContain('the first crowd ends at');
		expect(output('fall')).toBe(brief(outcome(toMarket(setup.values), 1).fall));
		expect(path('stairs')).toBe(before);
		await pointer(handle, 'lostpointercapture', { x: 400, y: 300 });
		await comes(() => expect(answer()).toContain('the middle crowd'));
		await whole();
		expect(output('fall')).toBe(middle(setup.values));
		expect(path('stairs')).toBe(before);
	});

	it('never leaves the map, wherever it is dragged', async () => {
		const { setup } = await mount();
		const handle = document.querySelector('[data-handle]')!;
		await pointer(handle, 'pointerdown', { x: 500, y: 200 });
		await pointer(handle, 'pointermove', { x: -900, y: 9000 });
		expect([setup.values.leverage, setup.values.depth]).toEqual([2, 40e6]);
		await pointer(handle, 'pointermove', { x: 9000, y: -900 });
		expect([setup.values.leverage, setup.values.depth]).toEqual([25, 600e6]);
	});

	it('moves the line at once, and the colour without playing anything', async () => {
		await mount();
		const [line, regions] = [path('curve'), document.querySelectorAll('path.region').length];
		await fireEvent.click(document.querySelector('[data-input=line] input[value=here]')!);
		expect(path('curve')).not.toBe(line);
		await fireEvent.click(document.querySelector('[data-input=measure] input[value=share]')!);
		expect(document.querySelectorAll('path.region').length).not.toBe(regions);
		await new Promise((wait) => setTimeout(wait, 300));
		expect(row().dataset.state).toBe('whole');
		await key('openInterest', 'PageDown');
		expect(path('stairs')).toBeUndefined();
	});

	it('goes back to what was there without playing it again', async () => {
		await mount();
		const before = [output('fall'), path('stairs')];
		await key('shock', 'ArrowUp');
		await comes(() => expect(row().dataset.state).toBe('filling'));
		await fireEvent.click(screen.getByRole('button', { name: /^Reset 1 change/ }));
		await whole();
		expect([output('fall'), path('stairs')]).toEqual(before);
	});

	it('stops when it is taken away', async () => {
		const { unmount } = await mount();
		await key('shock', 'ArrowUp');
		await screen.findByRole('progressbar', {}, { timeout: 110_000 });
		const close = vi.spyOn(Pool.prototype, 'close');
		unmount();
		expect(close).toHaveBeenCalledOnce();
	});
});
