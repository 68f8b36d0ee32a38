/** Contagion in the page: what it says, what hands and keys do, and that it passes axe. */
import { fireEvent, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import { brief } from '$lib/format';
import Contagion from '$lib/widgets/contagion/Contagion.svelte';
import { resultsOf } from '$lib/widgets/contagion/results';
import { show } from '$lib/widgets/contagion/shown';
import { spec } from '$lib/widgets/contagion/spec';
import { faults } from '../controls/accessible';
import { pointer } from '../controls/pointer';
import { answer, key, mountWide, output } from './mounted';
import { observe } from './observed';

const mount = (props: { stage?: string } = {}) => mountWide(Contagion, new Setup(spec, props));

beforeEach(() => {
	observe();
	Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 896, 440);
});

describe('Contagion', () => {
	it('asks a question and answers it, in the picture’s name too', async () => {
		await mount();
		expect(screen.getByRole('heading', { name: spec.title }).textContent).toMatch(/\?$/);
		expect(answer()).toMatch(
			/^A push of 5% on bitcoin takes \w+ down [\d.]+%, though nobody has news about it/
		);
		expect(screen.getByRole('img').getAttribute('aria-label')).toBe(answer()!.trim());
	});

	it('passes axe', async () => {
		await mount();
		expect(await faults(document.body)).toEqual([]);
	});

	it('states the engine’s numbers, by name, in every stage', async () => {
		for (const { id } of spec.stages) {
			const { setup, unmount } = await mount({ stage: id });
			for (const { name, value } of resultsOf(show(setup.values, setup.seed))) {
				expect(output(name)).toBe(brief(value));
			}
			unmount();
		}
	});

	it('follows the keys', async () => {
		const { setup } = await mount();
		const before = output('others');
		await key('notional', 'PageUp');
		expect(setup.values.notional).toBeGreaterThan(2e9);
		expect(output('others')).toBeGreaterThan(before);
	});

	it('pushes the coin that is clicked', async () => {
		const { setup } = await mount();
		const sheet = document.querySelector('.sheet')!;
		await fireEvent.click(sheet, { clientX: 96 + 3 * 92, clientY: 118 });
		expect(setup.values.hit).toBe('xrp');
		expect(answer()).toContain('A push of 5% on XRP');
		await fireEvent.click(sheet, { clientX: 300, clientY: 350 });
		expect(setup.values.hit).toBe('xrp');
	});

	it('holds as much as it takes where the radius is pulled to', async () => {
		const { setup } = await mount();
		const grip = document.querySelector('[data-handle]')!;
		const sheet = document.querySelector('.sheet')!;
		const middle = (650 + 884) / 2;
		await pointer(grip, 'pointerdown', { x: 700, y: 84 });
		await pointer(sheet, 'pointermove', { x: middle, y: 300 });
		expect(output('radius')).toBeCloseTo(1, 1);
		expect(setup.values.notional).toBeGreaterThan(2e9);
		await pointer(sheet, 'pointermove', { x: 10, y: 84 });
		expect(setup.values.notional).toBe(spec.inputs.notional.min);
	});

	it('plays wave by wave: the picture says which', async () => {
		const { setup } = await mount({ stage: 'runaway' });
		setup.clock = 0;
		await tick();
		expect(document.querySelector('.sheet')!.textContent).toContain('before the push');
		await fireEvent.click(screen.getByRole('button', { name: 'Next wave' }));
		await fireEvent.click(screen.getByRole('button', { name: 'Next wave' }));
		expect(setup.clock).toBe(2);
		expect(document.querySelector('.sheet')!.textContent).toMatch(/wave 1: \$\d+M/);
	});
});
