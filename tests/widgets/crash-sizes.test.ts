/** How big a typical crash is: the law against the engine, what is counted, and the exhibit mounted. */
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Setup } from '$lib/embed/setup.svelte';
import { opening } from '$lib/embed/spec';
import { brief } from '$lib/format';
import { cascadeReaches, cascadeSizeChance, drawCascade, meanCascade, runawayChance, stream } from '$lib/sim';
import { sentence } from '$lib/widgets/answer';
import CrashSizes from '$lib/widgets/crash-sizes/CrashSizes.svelte';
import { data } from '$lib/widgets/crash-sizes/data';
import { heldAt } from '$lib/widgets/crash-sizes/handles';
import {
	gainThrough,
	largestOf,
	lawOf,
	medianOf,
	nearMean,
	shareReaching,
	sizeReachedBy
} from '$lib/widgets/crash-sizes/law';
import { layouts, plotOf } from '$lib/widgets/crash-sizes/layouts';
import { classesTo, countedSizes, dayOf, glimpseOf, sizesOf, wilson } from '$lib/widgets/crash-sizes/played';
import { resultsOf } from '$lib/widgets/crash-sizes/results';
import { spec, type SizeValues } from '$lib/widgets/crash-sizes/spec';
import { curveOf, dotsOf, stripOf } from '$lib/widgets/crash-sizes/strokes';
import { answerOf, expectedOf, expectText } from '$lib/widgets/crash-sizes/words';
import { faults } from '../controls/accessible';
import { observe, widen } from './observed';

const given = opening(spec);
const played = (change: Partial<SizeValues> = {}, seed = 1) => {
	const day = dayOf({ ...given, ...change }, seed);
	return countedSizes(day, [...sizesOf(day)]);
};
const gains = [0, 0.05, 0.3, 0.5, 0.9, 0.99, 1, 1.01, 1.1, 1.2];

describe('lawOf(gain, market)', () => {
	it.each(gains)('is the engine’s exact law at a gain of %d', (gain) => {
		const law = lawOf(gain, 10_000);
		let [below, next] = [0, 1];
		for (const [i, size] of law.sizes.entries()) {
			for (; next < size; next++) below += cascadeSizeChance(gain, next);
			expect(Math.abs(law.reaching[i]! - (1 - below)), `${size}`).toBeLessThan(1e-9);
		}
		expect(law.sizes.at(-1)).toBe(10_000);
	});

	it('has the mean 1/(1 − n) far from the cliff, and the market’s own at it', () => {
		expect(lawOf(0.5, 100_000).mean).toBeCloseTo(meanCascade(0.5), 5);
		expect(lawOf(0.9, 100_000).mean).toBeCloseTo(meanCascade(0.9), 5);
		const ratio = lawOf(1, 100_000).mean / lawOf(1, 1000).mean;
		expect(ratio).toBeGreaterThan(9.5);
		expect(ratio).toBeLessThan(10.5);
	});

	it('never stops beyond the cliff as often as the engine says', () => {
		expect(shareReaching(lawOf(1.1, 100_000), 100_000)).toBeCloseTo(runawayChance(1.1), 8);
		expect(shareReaching(lawOf(1, 1000), 1000)).toBeCloseTo(cascadeReaches(1, 1000), 8);
	});

	it('is read both ways along the same curve', () => {
		for (const gain of [0.3, 0.9, 1, 1.1]) {
			const law = lawOf(gain, 100_000);
			for (const share of [0.9, 0.5, 0.2, 0.03]) {
				const size = sizeReachedBy(law, share);
				if (size < law.market) expect(shareReaching(law, size)).toBeCloseTo(share, 9);
			}
		}
	});

	it('finds the gain whose curve passes through a point', () => {
		for (const gain of [0.2, 0.5, 0.9, 1, 1.1]) {
			const share = shareReaching(lawOf(gain, 100_000), 200);
			if (share > 1e-9) expect(gainThrough(200, share, { max: 1.2, market: 100_000 })).toBe(gain);
		}
	});

	it('says where the largest lies in eight days of ten', () => {
		const { low, middle, high } = largestOf(lawOf(0.9, 100_000), 1000);
		const largest = Array.from({ length: 50 }, (_, seed) => played({}, seed + 1).largest);
		const inside = largest.filter((size) => size >= low && size <= high).length;
		expect(inside).toBeGreaterThan(32);
		expect(inside).toBeLessThan(48);
		expect(largest.filter((size) => size < middle).length).toBeGreaterThan(14);
	});
});

describe('sizesOf(day)', () => {
	it('plays the engine’s cascades, each with its own chance', () => {
		const { sizes } = played();
		expect(sizes.length).toBe(1000);
		for (const i of [0, 1, 17, 999]) {
			expect(sizes[i]).toBe(drawCascade(0.9, stream(1, `one ${i}`), 100_000));
		}
		expect(played({ cascades: 10 }).sizes).toEqual(sizes.slice(0, 10));
	});

	it('grows with the gain, cascade by cascade', () => {
		const low = played({ gain: 0.5 }).sizes;
		const high = played({ gain: 0.9 }).sizes;
		expect(low.filter((size, i) => size > high[i]!)).toEqual([]);
	});

	it('is of one at no gain, and ends with the market', () => {
		expect(new Set(played({ gain: 0 }).sizes)).toEqual(new Set([1]));
		expect(played({ gain: 1.1, market: '1000' }).largest).toBe(1000);
		const { whole, sizes } = played({ gain: 1.1 });
		expect(Math.abs(whole / sizes.length - runawayChance(1.1))).toBeLessThan(0.05);
	});

	it('is begun, not followed to the end, while a hand moves', () => {
		const day = dayOf({ ...given, gain: 1 }, 1);
		const whole = played({ gain: 1 }).sizes;
		const glimpse = [...sizesOf(glimpseOf(day))];
		expect(glimpse).toEqual(whole.slice(0, 300).map((size) => Math.min(size, 300)));
	});
});

describe('countedSizes(day, sizes)', () => {
	it('counts what there is', () => {
		const day = dayOf({ ...given, cascades: 10 }, 1);
		const found = countedSizes(day, [1, 1, 1, 1, 1, 2, 3, 4, 6, 80]);
		expect(found.median).toBe(1);
		expect(found.mean).toBe(10);
		expect(found.largest).toBe(80);
		expect(found.top).toEqual([9]);
		expect(found.topShare).toBe(0.8);
		expect(found.near).toBe(0.1);
		expect(found.reaching(3)).toBe(4);
		expect(found.whole).toBe(0);
	});

	it('lies about the law, as far as chance allows', () => {
		const { sizes, reaching } = played({ cascades: 10_000 });
		const law = lawOf(0.9, 100_000);
		const outside = classesTo(100_000).filter((size) => {
			const { low, high } = wilson(reaching(size), sizes.length);
			const share = shareReaching(law, size);
			return share < low || share > high;
		});
		expect(outside.length).toBeLessThan(3);
	});
});

describe('the picture', () => {
	it.each(layouts)('stays inside its paper at every gain and number: $name', (layout) => {
		const plot = plotOf(layout);
		for (const gain of gains) {
			for (const cascades of [10, 10_000]) {
				const law = lawOf(gain, 100_000);
				const sizes = played({ gain, cascades: Math.min(cascades, 300) });
				const strip = stripOf(sizes, cascades, sizes.largest, layout);
				const numbers = [curveOf(law, plot), strip.bars, strip.heads]
					.join('')
					.match(/-?[\d.]+/g)!
					.map(Number);
				for (const dot of dotsOf(sizes, plot)) numbers.push(dot.x, dot.y, dot.high, dot.low);
				const { x, y } = heldAt(law, plot);
				numbers.push(x, y);
				expect(numbers.every((n) => n >= 0 && n <= layout.width)).toBe(true);
				expect(y).toBeLessThan(layout.bottom);
			}
		}
	});
});

describe('the answer', () => {
	it('says what was played', () => {
		const sizes = played();
		const text = sentence(answerOf(sizes));
		expect(text).toContain(`half of 1,000 cascades close ${sizes.median} positions or fewer`);
		expect(text).toContain(`the largest closes ${sizes.largest}. The average is`);
		expect(sentence(answerOf(played({ gain: 0.3 })))).toContain('stop at 1 position; the largest');
		expect(sentence(answerOf(played({ gain: 1.1 })))).toMatch(/all 100,000, and so do \d+ others\. /);
	});

	it('says what the law expects, in the same words', () => {
		const text = sentence(expectedOf(lawOf(0.9, 100_000), 1000));
		expect(text).toMatch(
			/close 2 positions or fewer; the largest closes about \d+\. The average is 10, and only/
		);
	});

	it('says what ten times as many would bring', () => {
		const said = (gain: number, cascades: number) => expectText(lawOf(gain, 100_000), cascades);
		expect(said(0.9, 1000)).toBe('Expect a largest of about 410 among 1,000, of 720 among 10,000.');
		expect(said(1, 100)).toBe('Expect a largest of about 13,000 among 100, of 100,000 among 1,000.');
		expect(said(1, 1000)).toBe(said(1, 100));
		expect(said(0, 100)).toBe('Expect a largest of about 1 among 100, and no larger among 1,000.');
		expect(said(1.2, 20)).toBe('Even among 20, expect one that closes the whole market.');
		expect(said(1.2, 100)).toBe('Even among 10, expect one that closes the whole market.');
	});

	it('has no number that is none, wherever it stands', () => {
		for (const gain of gains) {
			for (const cascades of [10, 500]) {
				for (const market of ['1000', '100000'] as const) {
					const law = lawOf(gain, Number(market));
					const sizes = played({ gain, cascades, market });
					const results = resultsOf(law, cascades, sizes);
					const all = [
						sentence(answerOf(sizes)),
						sentence(expectedOf(law, cascades)),
						expectText(law, cascades),
						...results.map(({ text }) => text)
					];
					expect(all.join(), `${gain} ${cascades} ${market}`).not.toMatch(/NaN|Infinity|∞|undefined|e-\d/);
					expect(results.filter(({ value }) => !Number.isFinite(value))).toEqual([]);
				}
			}
		}
	});

	it('comes with its data', () => {
		const { columns, rows } = data(given, 1);
		expect(columns.map(({ name }) => name)).toEqual(['size', 'cascades', 'share', 'low', 'high', 'law']);
		expect(rows[0]!.slice(0, 3)).toEqual([1, 1000, 1]);
		expect(medianOf(lawOf(0.9, 100_000))).toBe(2);
		expect(nearMean(lawOf(0.9, 100_000))).toBeCloseTo(played({ cascades: 10_000 }).near, 1);
	});
});

const output = (name: string) =>
	Number(document.querySelector<HTMLElement>(`[data-output=${name}]`)?.dataset.value);
const key = (input: string, key: string) =>
	fireEvent.keyDown(document.querySelector(`[data-input=${input}] input[type=range]`)!, { key });
const row = () => document.querySelector<HTMLElement>('.row[data-row]')!;
const whole = () => waitFor(() => expect(row().dataset.state).toBe('whole'), { timeout: 60_000 });

async function mount(props: { stage?: string } = {}) {
	const setup = new Setup(spec, props);
	render(CrashSizes, { setup });
	widen(1000);
	await tick();
	return setup;
}

describe('CrashSizes', () => {
	beforeEach(() => observe());
	afterEach(() => {
		vi.useRealTimers();
		vi.restoreAllMocks();
	});

	it('asks a question and answers it', async () => {
		await mount();
		expect(screen.getByRole('heading', { name: spec.title }).textContent).toMatch(/\?$/);
		expect(document.querySelector('.answer')!.textContent).toContain(sentence(answerOf(played())));
		expect(await faults(document.body)).toEqual([]);
	});

	it('plays all again once a control rests, and ends with the engine’s own numbers', async () => {
		const setup = await mount();
		await key('gain', 'ArrowRight');
		await whole();
		expect(setup.values.gain).toBe(0.91);
		expect(output('largest')).toBe(brief(played({ gain: 0.91 }).largest));
		await key('cascades', 'Home');
		await whole();
		expect(output('largest')).toBe(brief(played({ gain: 0.91, cascades: 10 }).largest));
	});

	it('stands at the ends of its tracks', async () => {
		await mount();
		for (const end of ['Home', 'End']) {
			await key('gain', end);
			await whole();
			expect(document.body.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
		}
	});

	it('deals another day', async () => {
		const setup = await mount();
		await fireEvent.click(screen.getByRole('button', { name: 'Another day' }));
		await whole();
		expect(setup.seed).toBe(2);
		expect(output('largest')).toBe(brief(played({}, 2).largest));
	});

	it('keeps the day it holds when it is reset while another is being played', async () => {
		await mount();
		const held = output('largest');
		let clock = 0;
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		vi.spyOn(performance, 'now').mockImplementation(() => clock++);
		await key('gain', 'ArrowRight');
		while (!/^[1-9]/.test(row().textContent.trim())) await vi.advanceTimersByTimeAsync(1);
		expect(row().dataset.state).toBe('filling');
		await fireEvent.click(screen.getByRole('button', { name: 'Reset 1 change' }));
		const states = new Set([row().dataset.state]);
		for (let ms = 0; ms < 2000; ms++) {
			await vi.advanceTimersByTimeAsync(1);
			states.add(row().dataset.state);
		}
		expect([...states]).toEqual(['whole']);
		expect(output('largest')).toBe(held);
	});
});
