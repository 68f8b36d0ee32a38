/** How much one position can be: what is shown is the engine's, the words fit it, and the exhibit in a page. */
import { fireEvent, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import { allows, opening } from '$lib/embed/spec';
import { luckOf, outcomesOf } from '$lib/learn/hundred-fortunes';
import { chanceOfGain, liquidationChance, ruinChance } from '$lib/sim';
import { sentence } from '$lib/widgets/answer';
import { data } from '$lib/widgets/position-size/data';
import { edgeLabels, endsOf } from '$lib/widgets/position-size/labels';
import { layouts, plotOf } from '$lib/widgets/position-size/layouts';
import PositionSize from '$lib/widgets/position-size/PositionSize.svelte';
import { show, stakedIn, unitsOf } from '$lib/widgets/position-size/shown';
import { actingInputs, spec, type SizeValues } from '$lib/widgets/position-size/spec';
import { strokesOf } from '$lib/widgets/position-size/strokes';
import { answerOf, endTexts, growthText } from '$lib/widgets/position-size/words';
import { faults } from '../controls/accessible';
import { pointer } from '../controls/pointer';
import { answer, key, mountWide, output } from './mounted';
import { observe } from './observed';

const shownOf = (change: Partial<SizeValues> = {}, seed = 1) => {
	const values = { ...opening(spec), ...change };
	const staked = stakedIn(values);
	return show(values, outcomesOf(staked, values, luckOf(staked, seed)));
};
const odd: Partial<SizeValues>[] = [
	{},
	{ share: 0.01 },
	{ share: 1 },
	{ chance: 0.4 },
	{ chance: 0.7, odds: 3, share: 0.6 },
	{ view: 'leverage', leverage: 20, volatility: 1.2 },
	{ view: 'leverage', leverage: 0.2, drift: 1, volatility: 0.2 },
	{ view: 'leverage', leverage: 3, drift: -0.2 },
	{ view: 'looks', leverage: 20 },
	{ view: 'looks', drift: 0 }
];

describe('show(values, outcomes)', () => {
	it('has the engine’s chances: ruin at a fixed stake, liquidation, and a loss that is seen', () => {
		const at = (change: Partial<SizeValues>, key: string) =>
			shownOf(change).chances.find((one) => one.key === key)!.chance;
		expect(at({ share: 0.1 }, 'broke')).toBe(ruinChance({ chance: 0.55, units: 10, goal: 20 }));
		expect(at({ view: 'leverage', leverage: 10, volatility: 0.47 }, 'week')).toBeCloseTo(0.1256, 4);
		expect(at({ view: 'leverage', leverage: 10, volatility: 0.47 }, 'month')).toBe(
			liquidationChance({
				...{ side: 'long', leverage: 10, maintenanceMarginRate: 0.004 },
				...{ volatility: 0.47, seconds: 30 * 86_400 }
			})
		);
		expect(at({ view: 'leverage', leverage: 0.8 }, 'month')).toBe(0);
		const year = 1 - chanceOfGain(1, { drift: 0.3, volatility: 0.6 }, 365 * 86_400);
		expect(at({ view: 'looks' }, 'year')).toBe(year);
		expect(shownOf({ odds: 2 }).chances.map(({ key }) => key)).toEqual(['halved', 'tenth']);
	});

	it('counts stakes of one size that the money is enough for', () => {
		expect([0.1, 0.2, 0.3, 0.07, 1, 0.01].map(unitsOf)).toEqual([10, 5, 3, 14, 1, 100]);
	});
});

describe('actingInputs(values)', () => {
	it('are those of the view, and the view', () => {
		expect(Object.keys(actingInputs({ view: 'bets' }))).toEqual(['share', 'chance', 'odds', 'view']);
		expect(Object.keys(actingInputs({ view: 'looks' }))).toEqual(['leverage', 'drift', 'volatility', 'view']);
	});
});

describe('the picture', () => {
	it.each(layouts)('stays in its frames, whatever is set: $name', (layout) => {
		for (const change of odd) {
			const shown = shownOf(change);
			const plot = plotOf(layout, shown);
			const { curve, fan } = layout;
			for (const path of Object.values(strokesOf(shown, plot))) {
				expect(path).not.toMatch(/NaN|Infinity/);
				for (const [, x, y] of path.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)) {
					expect(Number(x)).toBeGreaterThanOrEqual(Math.min(curve.left, fan.left) - 0.1);
					expect(Number(x)).toBeLessThanOrEqual(Math.max(curve.right, fan.right) + 0.1);
					expect(Number(y)).toBeGreaterThanOrEqual(Math.min(curve.top, fan.top) - 0.1);
					expect(Number(y)).toBeLessThanOrEqual(Math.max(curve.bottom, fan.bottom) + 0.1);
				}
			}
		}
	});

	it.each(layouts)('moves words apart: $name', (layout) => {
		for (const change of odd) {
			const shown = shownOf(change);
			const plot = plotOf(layout, shown);
			const ends = endsOf(shown, plot).map(({ y }) => y);
			for (let i = 1; i < ends.length; i++)
				expect(ends[i]! - ends[i - 1]!).toBeGreaterThanOrEqual(1.24 * layout.text);
			for (const { x } of edgeLabels(shown, plot)) expect(x >= 0 && x <= layout.width).toBe(true);
		}
	});

	it.each(layouts)('shows a curve that falls, and says so, where every stake loses: $name', (layout) => {
		for (const change of [
			{ chance: 0.45 },
			{ chance: 0.4, share: 1 },
			{ view: 'leverage', drift: -0.2 }
		] as Partial<SizeValues>[]) {
			const shown = shownOf(change);
			const plot = plotOf(layout, shown);
			const places = [...strokesOf(shown, plot).curve.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, , y]) =>
				Number(y)
			);
			expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(
				0.6 * (layout.curve.bottom - layout.curve.top)
			);
			expect(edgeLabels(shown, plot).find(({ key }) => key === 'none')!.text).toMatch(/^no (edge|drift): /);
		}
	});

	it.each(layouts)('has room at its end for every multiple: $name', (layout) => {
		for (const change of [...odd, { chance: 0.7, odds: 3 }, { chance: 0.6, odds: 2 }, { chance: 0.45 }])
			for (const { text } of endTexts(shownOf(change), layout.name)) {
				expect(text).not.toMatch(/over over|up to (over|under)/);
				expect(text.length).toBeLessThanOrEqual(layout.name === 'wide' ? 23 : 16);
			}
	});

	it('finds the stake under a place again', () => {
		const plot = plotOf(layouts[0]!, shownOf());
		for (const stake of [0.01, 0.1, 0.5, 1]) expect(plot.stakeAt(plot.x(stake))).toBeCloseTo(stake, 9);
		expect(plot.stakeAt(-50)).toBeCloseTo(0.01, 12);
		expect(plot.stakeAt(5000)).toBeCloseTo(1, 12);
	});
});

describe('answerOf(shown)', () => {
	it('says what happens, and how many end with less', () => {
		expect(sentence(answerOf(shownOf()))).toMatch(
			/^At 10% a time the middle fortune grows by 65% in 100 bets; the best share is 10%\. After 300 bets \d+ of 100 end with less than they began with\. Staking a fixed 1\/10 of the start, 11\.9% are broke before they double\.$/
		);
		expect(sentence(answerOf(shownOf({ chance: 0.5 })))).toMatch(/no edge, so the best share is nothing/);
		expect(sentence(answerOf(shownOf({ view: 'leverage', leverage: 2 })))).toMatch(
			/shrinks by 11\.3% a year, while the mean grows by 82\.2%/
		);
		expect(sentence(answerOf(shownOf({ view: 'leverage', leverage: 0.8 })))).toMatch(/Nothing is borrowed/);
		expect(sentence(answerOf(shownOf({ view: 'looks' })))).toMatch(
			/an hour later, .* 49\.9%, a month later of 47\.7%, and a year later of 42\.1%\./
		);
	});

	it('tells what grows many times as a multiple', () => {
		expect(sentence(answerOf(shownOf({ chance: 0.7, odds: 3 })))).toMatch(/grows 4-million-fold in 100 bets/);
		expect(sentence(answerOf(shownOf({ chance: 0.7, odds: 3, share: 0.6 })))).toMatch(
			/grows more than a trillion-fold/
		);
		expect(
			sentence(answerOf(shownOf({ view: 'leverage', leverage: 20, drift: 1, volatility: 0.2 })))
		).toMatch(/grows 160,000-fold a year, while the mean grows [\d,]+-million-fold\./);
	});

	it('never says a number that is none', () => {
		for (const change of odd)
			expect(sentence(answerOf(shownOf(change)))).not.toMatch(/NaN|Infinity|undefined/);
	});

	it('writes growth with its sign', () => {
		expect([0.65, -0.113, 0, -1, 19.1, 0.0004].map(growthText)).toEqual([
			...['+65%', '−11%', '0%', '−100%', '× 20', '0%']
		]);
	});
});

describe('spec and data', () => {
	it('open what the controls allow, with a row for each time', () => {
		for (const stage of spec.stages) {
			const values = opening(spec, stage);
			for (const [name, value] of Object.entries(values))
				expect(allows(spec.inputs[name as keyof typeof spec.inputs], value), name).toBe(true);
			const { rows } = data(values, 1);
			expect(rows.length).toBe(values.view === 'bets' ? 61 : 74);
			expect(rows[0]).toEqual([0, 1, 1, 1]);
		}
	});
});

describe('PositionSize', () => {
	const mount = (props: { stage?: string } = {}) => mountWide(PositionSize, new Setup(spec, props));

	beforeEach(() => {
		observe();
		Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 896, 430);
	});

	it('asks a question and answers it', async () => {
		await mount();
		expect(screen.getByRole('heading', { name: spec.title }).textContent).toMatch(/\?$/);
		expect(answer()).toContain(sentence(answerOf(shownOf())));
	});

	it.each(spec.stages.map(({ id }) => id))('passes axe: %s', async (stage) => {
		await mount({ stage });
		expect(await faults(document.body)).toEqual([]);
	});

	it('takes the stake to where the ring is pulled, and only in the curve', async () => {
		const { setup } = await mount();
		const plot = plotOf(layouts[0]!, shownOf());
		const picture = document.querySelector('.sheet')!;
		await pointer(document.querySelector('.handle')!, 'pointerdown', { x: plot.x(0.1), y: 100 });
		await pointer(picture, 'pointermove', { x: plot.x(0.25), y: 100 });
		expect(setup.values.share).toBeCloseTo(0.25, 12);
		await pointer(picture, 'pointermove', { x: 4000, y: 100 });
		expect(setup.values.share).toBe(1);
		await pointer(picture, 'lostpointercapture', { x: 4000, y: 100 });
		await pointer(picture, 'pointerdown', { x: 700, y: 100 });
		await fireEvent.click(picture, { clientX: 700, clientY: 100 });
		expect(setup.values.share).toBe(1);
	});

	it('pulls leverage where leverage is shown', async () => {
		const { setup } = await mount({ stage: 'drag' });
		const plot = plotOf(layouts[0]!, shownOf({ view: 'leverage' }));
		await fireEvent.click(document.querySelector('.sheet')!, { clientX: plot.x(5), clientY: 200 });
		expect(setup.values.leverage).toBeCloseTo(5, 1);
	});

	it('follows the keyboard, and draws the same people whatever is staked', async () => {
		const { setup } = await mount();
		const before = output('below');
		await key('share', 'End');
		expect(output('below')).toBe(100);
		await key('share', 'Home');
		setup.set('share', 0.1);
		await Promise.resolve();
		expect(output('below')).toBe(before);
	});
});
