/** The order book in a page: its answer, its controls, its ring that can be dragged, its clock. */
import { fireEvent, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import OrderBook from '$lib/widgets/order-book/OrderBook.svelte';
import { spec } from '$lib/widgets/order-book/spec';
import { faults } from '../controls/accessible';
import { pointer } from '../controls/pointer';
import { answer, mountWide, output } from './mounted';
import { observe } from './observed';

const paths = (kind: string) =>
	[...document.querySelectorAll(`path.${kind}`)].map((path) => path.getAttribute('d'));

const mount = (props: { stage?: string } = {}) => mountWide(OrderBook, new Setup(spec, props));

beforeEach(() => {
	observe();
	Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 896, 454);
});

describe('OrderBook', () => {
	it('asks a question and answers it in dollars and percent', async () => {
		await mount();
		expect(screen.getByRole('heading', { name: spec.title }).textContent).toMatch(/\?$/);
		expect(answer()).toMatch(
			/^Selling \$50M takes the price down 0\.35%\. The average coin brings 0\.18% less/
		);
		expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/^Selling \$50M/);
	});

	it('passes axe', async () => {
		await mount();
		expect(await faults(document.body)).toEqual([]);
	});

	it('sells as much as waits down to where the ring is dragged', async () => {
		const { setup } = await mount();
		const ring = document.querySelector('.handle')!;
		await pointer(ring, 'pointerdown', { x: 0, y: 300 });
		await pointer(ring, 'pointermove', { x: 0, y: 380 });
		expect(setup.values.size).toBeGreaterThan(60e6);
		const far = output('impact');
		await pointer(ring, 'pointermove', { x: 0, y: 150 });
		expect(output('impact')).toBeLessThan(far);
		await pointer(ring, 'pointermove', { x: 0, y: 0 });
		expect(setup.values.size).toBe(spec.inputs.size.min);
		await pointer(ring, 'pointermove', { x: 0, y: 9000 });
		expect(setup.values.size).toBeLessThanOrEqual(spec.inputs.size.max);
		await pointer(ring, 'pointerup', { x: 0 });
		await pointer(ring, 'pointermove', { x: 0, y: 150 });
		expect(setup.values.size).toBeGreaterThan(60e6);
	});

	it('leaves the last order behind as a ghost, with its name', async () => {
		await mount();
		expect(paths('ghost')).toEqual([]);
		const before = paths('future')[0];
		const input = document.querySelector('[data-input=size] input[type=range]')!;
		await fireEvent.keyDown(input, { key: 'ArrowRight' });
		expect(paths('ghost')).toHaveLength(1);
		expect(document.body.textContent).toContain('last fill, previously');
		expect(paths('future')[0]).not.toBe(before);
	});

	it('brings the bids back with the clock, and takes them again', async () => {
		const { setup } = await mount();
		expect(paths('returned')).toEqual(['']);
		setup.clock = 1;
		await tick();
		expect(paths('returned')[0]).toMatch(/^M/);
		expect(document.querySelector('.picture')!.textContent).toContain('back$25M');
		setup.clock = 9999;
		await tick();
		expect(output('now')).toBeCloseTo(output('settled'), -1);
		setup.reset();
		await tick();
		expect(paths('returned')).toEqual(['']);
	});

	it('steps from half-life to half-life', async () => {
		const { setup } = await mount({ stage: 'refill' });
		await fireEvent.click(screen.getByRole('button', { name: '+ half-life' }));
		expect(setup.clock).toBe(1);
		setup.set('refill', 300);
		await tick();
		await fireEvent.click(screen.getByRole('button', { name: '+ half-life' }));
		expect(setup.clock).toBe(5);
	});

	it('says that the spread widens as makers leave', async () => {
		const { setup } = await mount();
		setup.set('makers', 0.9);
		await tick();
		expect(output('spread')).toBeCloseTo(0.001, 9);
		expect(document.body.textContent).toContain('90% gone');
	});
});
