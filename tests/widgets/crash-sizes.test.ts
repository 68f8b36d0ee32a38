/** How big a typical crash is, before it is drawn: what is played, what is counted, and what is said of it. */
import { describe, expect, it } from 'vitest';
import { drawCascade, runawayChance, stream } from '$lib/sim';
import { sentence } from '$lib/widgets/answer';
import { data } from '$lib/widgets/crash-sizes/data';
import { heldAt } from '$lib/widgets/crash-sizes/handles';
import { lawOf, medianOf, nearMean, shareReaching } from '$lib/widgets/crash-sizes/law';
import { layouts, plotOf } from '$lib/widgets/crash-sizes/layouts';
import { classesTo, countedSizes, dayOf, glimpseOf, sizesOf, wilson } from '$lib/widgets/crash-sizes/played';
import { resultsOf } from '$lib/widgets/crash-sizes/results';
import { curveOf, dotsOf, stripOf } from '$lib/widgets/crash-sizes/strokes';
import { answerOf, expectedOf, expectText } from '$lib/widgets/crash-sizes/words';
import { gains, given, played } from './crash-days';

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
