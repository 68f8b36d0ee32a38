/** A week of open interest: its parts add up, and the exhibit states what the engine played. */
import { fireEvent, screen } from '@testing-library/svelte';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import { opening } from '$lib/embed/spec';
import { courseOf, fallsOf, openAt, partsOf, playCourse } from '$lib/learn/flush-course';
import { againAt, endAt, newsAt, perHour, playWeek } from '$lib/learn/flush-week';
import { lowLabels } from '$lib/widgets/open-interest/labels';
import { layouts } from '$lib/widgets/open-interest/layouts';
import OpenInterest from '$lib/widgets/open-interest/OpenInterest.svelte';
import { plotOf } from '$lib/widgets/open-interest/plot';
import { resultsOf } from '$lib/widgets/open-interest/results';
import { rowsOf } from '$lib/widgets/open-interest/rows';
import { compares, otherOf, restingHour, show } from '$lib/widgets/open-interest/shown';
import type { OpenValues } from '$lib/widgets/open-interest/inputs';
import { spec } from '$lib/widgets/open-interest/spec';
import { strokesOf } from '$lib/widgets/open-interest/strokes';
import { faults } from '../controls/accessible';
import { pointer } from '../controls/pointer';
import { answer, mountWide, output } from './mounted';
import { observe } from './observed';

const base = opening(spec);
const extremes: OpenValues[] = [
	{ ...base, build: 0, credit: 0 },
	{ ...base, build: 12e9, shock: 0.12, panic: 5e9, depth: 40e6 },
	{ ...base, bought: 0, leave: 0.04, clamp: 0 },
	{ ...base, shock: 0.01, leverage: 25, bought: 6e9, back: 2_592_000 },
	{ ...base, again: 'no', build: 12e9 }
];
const result = (values: OpenValues, name: string) =>
	resultsOf(playCourse(values, 1), null).find((one) => one.name === name)!.value;

describe('the parts of open interest', () => {
	it.each([base, ...extremes])('add up to the whole change between any two hours: %j', (values) => {
		const course = playCourse(values, 7);
		const anyHour = fc.integer({ min: 0, max: endAt });
		fc.assert(
			fc.property(anyHour, anyHour, (a, b) => {
				const { fall, price, left, liquidated, opened } = partsOf(course, a * perHour, b * perHour);
				expect(fall).toBeCloseTo(price + left + liquidated - opened, -2);
			}),
			{ numRuns: 20 }
		);
	});

	it('count the coins that the engine says were sold by force, closed by choice and opened', () => {
		const run = playWeek(base, 3);
		const course = courseOf(run, [newsAt, againAt]);
		const { forcedLongCoins, deleveragedCoins } = run.summary;
		const { leftCoins, openedLongCoins } = run.whole;
		const last = run.ticks;
		expect(course.coins[last]).toBeCloseTo(
			course.coins[0]! - forcedLongCoins - deleveragedCoins - leftCoins + openedLongCoins,
			3
		);
	});

	it('are the price alone where nobody trades', () => {
		const still = { ...base, build: 0, bought: 0, leave: 0, depth: 1.2e9, shock: 0.01 };
		const { fall, price, left, opened } = partsOf(
			playCourse(still, 1),
			newsAt * perHour,
			restingHour * perHour
		);
		expect([left, opened]).toEqual([0, 0]);
		expect(price / fall).toBeGreaterThan(0.98);
	});
});

describe('the same news again', () => {
	it('does little more than the news where the rebound was bought with money, and more on credit', () => {
		for (const seed of [1, 2, 3, 7, 19, 101]) {
			const [, withMoney] = fallsOf(playCourse({ ...base, credit: 0 }, seed));
			const [, onCredit] = fallsOf(playCourse(base, seed));
			expect(withMoney).toBeLessThan(base.shock + 0.005);
			expect(onCredit).toBeGreaterThan(withMoney + 0.02);
		}
	});

	it('finds the book thinner while makers stay away, which alone makes it no worse', () => {
		const [soon, late] = [6 * 3600, 30 * 86_400].map((back) => ({ ...base, credit: 0, back }));
		expect(result(late!, 'quotedLater')).toBeLessThan(result(soon!, 'quotedLater') - 0.2);
		expect(result(late!, 'secondFall')).toBeCloseTo(result(soon!, 'secondFall'), 2);
	});
});

describe('the picture', () => {
	it.each([base, ...extremes])('holds whatever is set: %j', (values) => {
		const course = playCourse(values, 2);
		const other = compares(values) ? playCourse(otherOf(values), 2) : null;
		for (const hours of [0, 12.25, newsAt, newsAt + 1, restingHour, againAt, endAt]) {
			const shown = show(values, course, other, hours);
			for (const layout of layouts) {
				const plot = plotOf(layout, shown);
				expect(JSON.stringify([strokesOf(shown, plot), rowsOf(shown, layout)])).not.toMatch(
					/NaN|null|Infinity/
				);
				for (const { y } of lowLabels(shown, plot)) {
					expect(y).toBeGreaterThan(layout.price[0]);
					expect(y).toBeLessThan(layout.price[1]);
				}
				for (const { bar } of rowsOf(shown, layout)) {
					expect(bar[0]).toBeGreaterThanOrEqual(layout.rows.bar[0] - 1e-6);
					expect(bar[1]).toBeLessThanOrEqual(layout.rows.bar[1] + 1e-6);
				}
			}
		}
	});
});

describe('OpenInterest', () => {
	const mount = (props: { stage?: string } = {}) => mountWide(OpenInterest, new Setup(spec, props));

	beforeEach(() => {
		observe();
		Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 896, 452);
	});

	it('asks a question and says how much of the fall was liquidated', async () => {
		await mount();
		expect(screen.getByRole('heading', { name: spec.title }).textContent).toMatch(/\?$/);
		expect(answer()).toMatch(
			/^24 h after the news, open interest is down \$[\d.]+B: \$[\d.]+B of it \(\d+%\) was/
		);
		expect(answer()).toMatch(/had the rebound been bought with money\.$/);
		expect(output('openFall')).toBeCloseTo(result(base, 'openFall'), -5);
		expect(output('otherFall')).toBeCloseTo(result({ ...base, credit: 0 }, 'secondFall'), 5);
	});

	it('passes axe', async () => {
		await mount();
		expect(await faults(document.body)).toEqual([]);
	});

	it('looks at the hour to which the line is pulled', async () => {
		const { setup } = await mount();
		const handle = document.querySelector('.handle')!;
		await pointer(handle, 'pointerdown', { x: 296, y: 100 });
		await pointer(handle, 'pointermove', { x: 100, y: 100 });
		expect(setup.clock).toBeGreaterThan(0);
		expect(setup.clock).toBeLessThan(newsAt);
		expect(answer()).toMatch(/^In the build-up, open interest is up/);
		await pointer(handle, 'pointermove', { x: 592, y: 100 });
		expect(setup.clock).toBe(endAt);
		expect(answer()).toMatch(/^24 h after the same news/);
		await pointer(handle, 'pointermove', { x: 800, y: 100 });
		expect(setup.clock).toBe(endAt);
	});

	it('plays the other rebound only once a control rests', async () => {
		await mount();
		expect(document.querySelectorAll('path.ghost[d^=M]').length).toBe(1);
		const input = document.querySelector('[data-input=build] input[type=range]')!;
		await fireEvent.input(input, { target: { value: '9e9' } });
		expect(document.querySelectorAll('path.ghost[d^=M]').length).toBe(0);
		await fireEvent.change(input);
		expect(document.querySelectorAll('path.ghost[d^=M]').length).toBe(1);
	});

	it('moves by keys, and goes from news to news', async () => {
		const { setup } = await mount({ stage: 'spot-led' });
		const input = document.querySelector('[data-input=credit] input[type=range]')!;
		const before = output('secondFall');
		await fireEvent.keyDown(input, { key: 'End' });
		expect(output('secondFall')).toBeGreaterThan(before);
		await fireEvent.click(screen.getByRole('button', { name: 'Next' }));
		expect(setup.clock).toBe(againAt);
		expect(openAt(playCourse(base, 1), againAt * perHour)).toBeGreaterThan(0);
	});

	it.each(spec.stages)('opens the stage $id', async ({ id }) => {
		await mount({ stage: id });
		expect(answer()).toMatch(/was liquidated/);
		expect(document.body.textContent).not.toMatch(/NaN|undefined/);
	});
});
