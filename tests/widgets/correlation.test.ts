/** Two coins on chosen days: the trap, its correction, and what forced sellers change; then the exhibit in a page. */
import { fireEvent, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import { allows, opening } from '$lib/embed/spec';
import { corrected, isChosen, kinds, meanOfPairs, measure, type Kind } from '$lib/learn/paired-correlation';
import { dayCount, daysOf, deviations, drawsOf, limit } from '$lib/learn/paired-days';
import { factValue } from '$lib/learn/values';
import { fundamentalReturns, stream } from '$lib/sim';
import Correlation from '$lib/widgets/correlation/Correlation.svelte';
import { data } from '$lib/widgets/correlation/data';
import { layouts, plotOf } from '$lib/widgets/correlation/layouts';
import { spec } from '$lib/widgets/correlation/spec';
import { faults } from '../controls/accessible';
import { pointer } from '../controls/pointer';
import { mountWide, output } from './mounted';
import { observe } from './observed';

const seeds = [1, 2, 3, 7, 19, 101];
const found = (seed: number, { set = 0.5, held = 0, edge = 0.03 } = {}) => {
	const all = measure(daysOf(drawsOf(seed), set, held), edge);
	return (kind: Kind) => all.find((one) => one.kind === kind)!;
};

describe('corrected(correlation, variance)', () => {
	it('undoes what a larger variance of the first alone does: √(1 + δ)ρ/√(1 + δρ²)', () => {
		for (const set of [0, 0.1, 0.5, 0.9]) {
			for (const variance of [-0.9, -0.2, 0, 0.5, 4]) {
				const measured = (set * Math.sqrt(1 + variance)) / Math.sqrt(1 + variance * set * set);
				expect(corrected(measured, variance)).toBeCloseTo(set, 12);
			}
		}
	});
});

describe('meanOfPairs(coins, set, variance)', () => {
	const count = 4;
	const chance = stream(1, 'four coins');
	const draw = fundamentalReturns(
		Array.from({ length: count }, (_, i) => Array.from({ length: count }, (_, j) => (i === j ? 1 : 0.68)))
	);
	const days = Array.from({ length: 40_000 }, () => draw(chance));
	const momentOf = (chosen: readonly (readonly number[])[], i: number, j: number) => {
		const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
		const [mx, my] = [mean(chosen.map((day) => day[i]!)), mean(chosen.map((day) => day[j]!))];
		return mean(chosen.map((day) => (day[i]! - mx) * (day[j]! - my)));
	};

	it.each([
		['all', () => true],
		['quiet', (move: number) => Math.abs(move) < 0.8],
		['falls', (move: number) => move < -1.2],
		['big', (move: number) => Math.abs(move) > 1.2]
	])('is what the pairs of coins drawn by chance have on days that the first chooses: %s', (_, chooses) => {
		const chosen = days.filter(([move]) => chooses(move!));
		const pairs = [];
		for (let i = 0; i < count; i++) {
			for (let j = i + 1; j < count; j++) {
				pairs.push(momentOf(chosen, i, j) / Math.sqrt(momentOf(chosen, i, i) * momentOf(chosen, j, j)));
			}
		}
		const mean = pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
		expect(Math.abs(meanOfPairs(count, 0.68, momentOf(chosen, 0, 0) - 1) - mean)).toBeLessThan(0.01);
	});

	it('is what was set on days that vary as all do', () => {
		for (const set of [0, 0.3, 0.68, 1]) expect(meanOfPairs(9, set, 0)).toBeCloseTo(set, 12);
	});
});

describe('measure(days, edge)', () => {
	it('finds more than was set on big days, less on quiet ones, and the same again once corrected', () => {
		for (const seed of seeds) {
			for (const set of [0.1, 0.3, 0.5, 0.68, 0.9]) {
				for (const edge of [0.01, 0.03]) {
					const of = found(seed, { set, edge });
					expect(of('big').correlation).toBeGreaterThan(set);
					expect(of('quiet').correlation).toBeLessThan(set);
					for (const kind of kinds) expect(Math.abs(of(kind).corrected - set)).toBeLessThan(0.025);
				}
			}
		}
	});

	it('finds the same on falls as on rises while nobody is forced to sell', () => {
		const of = found(1);
		expect(of('fell').correlation).toBeCloseTo(of('rose').correlation, 9);
		expect(of('fell').correlation).toBeLessThan(0.3);
	});

	it('finds forced sales on falls, and hardly on rises', () => {
		for (const seed of seeds) {
			const of = found(seed, { held: 2e9 });
			expect(of('fell').corrected).toBeGreaterThan(0.65);
			expect(of('rose').corrected).toBeLessThan(0.55);
		}
	});

	it('counts each day once', () => {
		const of = found(1);
		expect(of('all').days).toBe(dayCount);
		expect(of('big').days + of('quiet').days).toBe(dayCount);
		expect(of('fell').days + of('rose').days).toBe(of('big').days);
		expect(isChosen('big', -0.04, 0.03)).toBe(true);
	});
});

describe('daysOf(draws, set, held)', () => {
	it('varies as much as was said, and sells on days that cost more than the limit, making them worse', () => {
		const draws = drawsOf(1);
		const [calm, sold] = [daysOf(draws, 0.5, 0), daysOf(draws, 0.5, 2e9)];
		const deviation = (values: Float64Array) =>
			Math.sqrt(values.reduce((sum, one) => sum + one * one, 0) / values.length);
		expect(deviation(calm.bitcoin) / deviations[0]).toBeCloseTo(1, 1);
		expect(deviation(calm.other) / deviations[1]).toBeCloseTo(1, 1);
		expect(calm.soldDays).toBe(0);
		for (let k = 0; k < dayCount; k++) {
			expect(sold.sold[k] === 1).toBe((calm.bitcoin[k]! + calm.other[k]!) / 2 < -limit);
			if (sold.sold[k]) expect(sold.other[k]).toBeLessThan(calm.other[k]!);
			else expect(sold.other[k]).toBe(calm.other[k]);
		}
	});
});

describe('factValue', () => {
	it('is what the exhibit measures', () => {
		expect(factValue('pairMeasured')).toBe(found(1)('big').correlation);
		expect(factValue('pairCorrected', { which: 'fell', sellers: 2e9 })).toBe(
			found(1, { held: 2e9 })('fell').corrected
		);
		expect(() => factValue('pairMeasured', { which: 'none' as Kind })).toThrow(/which must be all, big/);
	});
});

describe('spec and data', () => {
	it('open what the controls allow, with a row for each day drawn', () => {
		for (const stage of spec.stages) {
			const values = opening(spec, stage);
			for (const [name, value] of Object.entries(values))
				expect(allows(spec.inputs[name as keyof typeof spec.inputs], value), name).toBe(true);
			expect(data(values, 1).rows.length).toBe(488);
		}
	});
});

describe('Correlation', () => {
	const mount = (props: { stage?: string } = {}) => mountWide(Correlation, new Setup(spec, props));

	beforeEach(() => {
		observe();
		Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 896, 436);
	});

	it('asks a question and answers it, with what it is once corrected', async () => {
		await mount();
		expect(screen.getByRole('heading', { name: spec.title }).textContent).toMatch(/\?$/);
		expect(document.querySelector('.answer')!.textContent).toMatch(
			/0\.50 on every day\. On the 4,352 days .* you measure 0\.71\. Corrected .* 0\.50: nothing had changed\./
		);
	});

	it('says what is forced', async () => {
		await mount({ stage: 'sellers' });
		expect(document.querySelector('.answer')!.textContent).toMatch(/what is above 0\.50 is forced sales\./);
		expect(document.querySelector('path.ticks')!.getAttribute('d')).toMatch(/^M/);
	});

	it('passes axe', async () => {
		await mount();
		expect(await faults(document.body)).toEqual([]);
	});

	it('moves the line to where it is pulled, and chooses the row that is pointed at', async () => {
		const { setup } = await mount();
		const [wide] = layouts;
		const { x } = plotOf(wide!);
		const handle = document.querySelector('.handle')!;
		const picture = document.querySelector('.sheet')!;
		await pointer(handle, 'pointerdown', { x: x(0.03), y: 200 });
		await pointer(picture, 'pointermove', { x: x(0.045), y: 200 });
		expect(setup.values.edge).toBe(0.045);
		await pointer(picture, 'lostpointercapture', { x: x(0.045), y: 200 });
		await pointer(picture, 'pointerdown', { x: 700, y: wide!.last });
		await fireEvent.click(picture, { clientX: 700, clientY: wide!.last });
		expect(setup.values.which).toBe('rose');
		expect(setup.values.edge).toBe(0.045);
	});

	it('follows the keyboard', async () => {
		await mount();
		const before = output('measured');
		const input = document.querySelector('[data-input=edge] input[type=range]')!;
		await fireEvent.keyDown(input, { key: 'End' });
		expect(output('measured')).toBeGreaterThan(before);
		await fireEvent.keyDown(input, { key: 'Home' });
		expect(output('chosenDays')).toBeGreaterThan(15_000);
	});
});
