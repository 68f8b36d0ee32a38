/** All at once or in instalments: the windows against the engine, the words, and the exhibit in a page. */
import { fireEvent, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import { allows, opening } from '$lib/embed/spec';
import {
	crashDay,
	known,
	luckOf,
	otherLuckOf,
	othersOf,
	planOf,
	priceOf,
	windows as windowCount,
	windowsOf
} from '$lib/learn/instalment-windows';
import { lumpSumAdvantages } from '$lib/sim';
import { sentence } from '$lib/widgets/answer';
import Averaging from '$lib/widgets/averaging/Averaging.svelte';
import { data } from '$lib/widgets/averaging/data';
import { wayLabels } from '$lib/widgets/averaging/labels';
import { classes, layouts, plotOf } from '$lib/widgets/averaging/layouts';
import { show } from '$lib/widgets/averaging/shown';
import { spec, type AveragingValues } from '$lib/widgets/averaging/spec';
import { classesOf, strokesOf } from '$lib/widgets/averaging/strokes';
import { answerOf } from '$lib/widgets/averaging/words';
import { faults } from '../controls/accessible';
import { pointer } from '../controls/pointer';
import { answer, key, mountWide, output } from './mounted';
import { observe } from './observed';

const shownOf = (change: Partial<AveragingValues> = {}, seed = 1) => {
	const values = { ...opening(spec), ...change };
	const prices = priceOf(values, luckOf(seed));
	return show(values, prices, windowsOf(values, prices), othersOf(values, otherLuckOf(seed)));
};
const odd: Partial<AveragingValues>[] = [
	{},
	{ drift: -0.5, volatility: 1.2 },
	{ drift: 1, volatility: 0.05 },
	{ drift: 1, volatility: 1.2, crash: 0.8, start: 2755 },
	{ instalments: 2, interest: 0.1, start: 0 }
];

describe('windowsOf and othersOf', () => {
	it('are every window of the stretch, by the engine', () => {
		const { windows, prices, values } = shownOf();
		expect(windows.advantages).toEqual(lumpSumAdvantages(prices, planOf(values)));
		expect(windows.advantages.length).toBe(windowCount);
		expect(windows.wins).toBe(windows.advantages.filter((one) => one > 0).length / windowCount);
		expect(windows.worst <= windows.middle && windows.middle <= windows.best).toBe(true);
	});

	it('have the long-run share in the middle of many stretches, and bitcoin’s well within their spread', () => {
		for (const seed of [1, 2, 3, 7, 19, 101]) {
			const { others } = shownOf({}, seed);
			expect(others.low < others.wins && others.wins < others.high).toBe(true);
			expect(known.bitcoin.wins).toBeGreaterThan(others.low);
			expect(known.bitcoin.wins).toBeLessThan(others.high);
			expect(others.high - others.low).toBeGreaterThan(0.2);
		}
	});

	it('lose half of the price on the day of the crash, and keep every other day', () => {
		const [calm, crashed] = [shownOf().prices, shownOf({ crash: 0.5 }).prices];
		expect(crashed[crashDay - 1]).toBe(calm[crashDay - 1]);
		for (const day of [crashDay, 3120]) expect(crashed[day]! / calm[day]!).toBeCloseTo(0.5, 12);
	});

	it('favour instalments soon before a crash', () => {
		for (const seed of [1, 2, 3, 7, 19, 101]) {
			const start = crashDay - 45;
			const without = shownOf({ start }, seed).ahead;
			expect(shownOf({ crash: 0.5, start }, seed).ahead).toBeLessThan(without);
		}
	});
});

describe('the picture', () => {
	it('counts each window in one class, won ones on the right', () => {
		const { windows } = shownOf();
		const counts = classesOf(windows.advantages);
		const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
		expect(sum(counts)).toBe(windowCount);
		expect(sum(counts.slice(classes.below)) / windowCount).toBe(windows.wins);
		const few = classesOf(new Float64Array([0, 1e-9, -1e-9, 99, -0.99]));
		const { below } = classes;
		expect([few[0], few[below - 1], few[below], few.at(-1), sum(few)]).toEqual([1, 2, 1, 1, 5]);
	});

	it.each(layouts)('stays whole, with words apart: $name', (layout) => {
		for (const change of odd) {
			const shown = shownOf(change);
			const plot = plotOf(layout, shown);
			for (const path of Object.values(strokesOf(shown, plot))) expect(path).not.toMatch(/NaN|Infinity/);
			const [first, second] = wayLabels(shown, plot);
			expect(second!.y - first!.y).toBeGreaterThanOrEqual(2.69 * layout.text);
			expect(second!.y).toBeLessThanOrEqual(layout.ways.bottom);
			expect(plot.share(0)).toBe(layout.shares.from);
		}
	});
});

describe('answerOf(shown)', () => {
	it('says how often, by how much, and how far luck moves that', () => {
		expect(sentence(answerOf(shownOf()))).toMatch(
			/^All at once ends ahead of 12 parts in [\d.]+% of this stretch’s 2,756 windows\. Its lead is \+.* in the middle window, −.* in the worst, \+.* in the best\. In eight of ten other stretches it wins \d+% to \d+%\.$/
		);
		const certain = shownOf({ drift: 1, volatility: 0.05 });
		expect(certain.others.low).toBe(certain.others.high);
		expect(sentence(answerOf(certain))).toMatch(/in the best\.$/);
		for (const change of odd)
			expect(sentence(answerOf(shownOf(change)))).not.toMatch(/NaN|Infinity|undefined/);
	});
});

describe('spec and data', () => {
	it('open what the controls allow, with a row for every fifth window', () => {
		for (const stage of spec.stages) {
			const values = opening(spec, stage);
			for (const [name, value] of Object.entries(values))
				expect(allows(spec.inputs[name as keyof typeof spec.inputs], value), name).toBe(true);
			expect(data(values, 1).rows.length).toBe(552);
		}
	});
});

describe('Averaging', () => {
	const mount = (props: { stage?: string } = {}) => mountWide(Averaging, new Setup(spec, props));

	beforeEach(() => {
		observe();
		Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 896, 452);
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

	it('takes the window to where it is pulled, and no further than the stretch', async () => {
		const { setup } = await mount();
		const plot = plotOf(layouts[0]!, shownOf());
		const picture = document.querySelector('.sheet')!;
		await pointer(document.querySelector('.handle')!, 'pointerdown', { x: plot.x(1382), y: 80 });
		await pointer(picture, 'pointermove', { x: plot.x(2182.5), y: 300 });
		expect(setup.values.start).toBe(2000);
		await pointer(picture, 'pointermove', { x: 5000, y: 80 });
		expect(setup.values.start).toBe(2755);
		await pointer(picture, 'lostpointercapture', { x: 5000, y: 80 });
		await pointer(picture, 'pointerdown', { x: 500, y: 400 });
		await fireEvent.click(picture, { clientX: 500, clientY: 400 });
		expect(setup.values.start).toBe(2755);
	});

	it('follows the keyboard, and leaves all windows as they are when the example moves', async () => {
		const { setup } = await mount({ stage: 'crash' });
		const [wins, ahead] = [output('wins'), output('ahead')];
		await key('start', 'Home');
		expect(setup.values.start).toBe(0);
		expect(output('wins')).toBe(wins);
		expect(output('ahead')).not.toBe(ahead);
		await key('crash', 'Home');
		expect(output('wins')).toBeGreaterThan(wins);
	});
});
