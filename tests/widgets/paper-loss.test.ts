/** A loss on paper: the arithmetic, its part in the engine's fear, and the exhibit in a page. */
import { screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import { allows, opening } from '$lib/embed/spec';
import { costBasis, heldCoins, paperLossAt, priceOfLoss } from '$lib/learn/known-holder';
import { factValue } from '$lib/learn/values';
import { layouts, plotOf } from '$lib/widgets/paper-loss/layouts';
import PaperLoss from '$lib/widgets/paper-loss/PaperLoss.svelte';
import { fearOf } from '$lib/widgets/paper-loss/results';
import { spec } from '$lib/widgets/paper-loss/spec';
import { faults } from '../controls/accessible';
import { pointer } from '../controls/pointer';
import { answer, mountWide, output } from './mounted';
import { observe } from './observed';

const base = opening(spec);

describe('paperLossAt(price)', () => {
	it('is coins times cost less price, as worked by hand', () => {
		expect(paperLossAt(67_460)).toBe(713_502 * 8592);
		expect(paperLossAt(70_000)).toBe(4_318_114_104);
		expect(paperLossAt(60_000)).toBe(11_453_134_104);
		expect(paperLossAt(costBasis)).toBe(0);
		expect(paperLossAt(80_000)).toBeLessThan(0);
	});

	it('is undone by priceOfLoss, which puts $900 million at $74,791', () => {
		for (const price of [40_000, 67_460, 90_000]) {
			expect(priceOfLoss(paperLossAt(price))).toBeCloseTo(price, 6);
		}
		expect(Math.round(priceOfLoss(900e6))).toBe(74_791);
	});

	it('is what texts insert', () => {
		expect(factValue('paperLoss', { price: 60_000 })).toBe(paperLossAt(60_000));
		expect(factValue('paperLossPrice', { sum: 900e6 })).toBe(priceOfLoss(900e6));
	});
});

describe('fearOf(values)', () => {
	it('is a quarter of the index once a quarter of the cost is lost, and nothing where nothing is', () => {
		expect(fearOf({ ...base, price: 0.75 * costBasis })).toBeCloseTo(25, 9);
		expect(fearOf({ ...base, price: 40_000 })).toBe(25);
		expect(fearOf({ ...base, price: 0.9 * costBasis })).toBeCloseTo(10, 9);
		expect(fearOf({ ...base, price: 90_000 })).toBe(0);
	});
});

describe('the picture', () => {
	it.each(layouts)('keeps the whole line and the report inside: $name', (layout) => {
		for (const values of [
			base,
			{ ...base, claim: 20e9, coins: 50_000 },
			{ ...base, coins: 1e6, cost: 95_000 },
			{ ...base, cost: 50_000, price: 100_000 }
		]) {
			const { x, y, sums, priceAt } = plotOf(layout, values);
			for (const usd of [40_000, 100_000, values.price]) {
				const [across, down] = [x(usd), y(-paperLossAt(usd, values))];
				expect(across).toBeGreaterThanOrEqual(layout.left - 1e-6);
				expect(across).toBeLessThanOrEqual(layout.right + 1e-6);
				expect(down).toBeGreaterThanOrEqual(layout.top - 1e-6);
				expect(down).toBeLessThanOrEqual(layout.bottom + 1e-6);
			}
			expect(y(-values.claim)).toBeLessThanOrEqual(layout.bottom + 1e-6);
			expect(sums.length).toBeLessThanOrEqual(8);
			expect([priceAt(-50), priceAt(2000)]).toEqual([40_000, 100_000]);
		}
	});
});

describe('PaperLoss', () => {
	const mount = (props: { stage?: string } = {}) => mountWide(PaperLoss, new Setup(spec, props));

	beforeEach(() => {
		observe();
		Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 896, 384);
	});

	it('asks a question and answers it', async () => {
		await mount({ stage: 'article' });
		expect(screen.getByRole('heading', { name: spec.title }).textContent).toMatch(/\?$/);
		expect(answer()).toBe(
			'At $67,460, 713,502 coins that cost $76,052 each are worth $6.13 billion less than was paid. Nothing was sold. A loss of $900 million is right at $74,791.'
		);
		expect(output('loss')).toBeCloseTo(heldCoins * 8592, -4);
	});

	it('passes axe', async () => {
		await mount();
		expect(await faults(document.body)).toEqual([]);
	});

	it('takes the price to where the point is pulled, and no further than the track', async () => {
		const { setup } = await mount();
		const picture = document.querySelector('.sheet')!;
		await pointer(document.querySelector('.handle')!, 'pointerdown', { x: 470, y: 200 });
		await pointer(picture, 'pointermove', { x: 336, y: 200 });
		expect(setup.values.price).toBe(60_000);
		await pointer(picture, 'pointermove', { x: 896, y: 200 });
		expect(setup.values.price).toBe(100_000);
		expect(answer()).toMatch(/billion more than was paid/);
	});

	it.each(spec.stages)('opens the stage $id with what its controls allow', async ({ id, values }) => {
		for (const [name, value] of Object.entries(values))
			expect(allows(spec.inputs[name as keyof typeof spec.inputs], value), name).toBe(true);
		await mount({ stage: id });
		expect(answer()).toMatch(/Nothing was sold/);
		expect(document.body.textContent).not.toMatch(/NaN|undefined/);
	});
});
