/** Half a day of panic: what is cut out against the engine, the ladder, the picture, and the exhibit in a page. */
import { describe, expect, it } from 'vitest';
import { opening } from '$lib/embed/spec';
import { courseOf, playCourse, rowOfShare, shareAfterLow, totalOf } from '$lib/learn/panic-course';
import { costBasis } from '$lib/learn/known-holder';
import { baseDay, cutOut, cuts, isOut, playDay } from '$lib/learn/panic-day';
import { factValue } from '$lib/learn/values';
import { binsOf } from '$lib/widgets/crowd/bins';
import type { CrowdValues } from '$lib/widgets/crowd/inputs';
import { lowLabels } from '$lib/widgets/crowd/labels';
import { layouts } from '$lib/widgets/crowd/layouts';
import { plotOf } from '$lib/widgets/crowd/plot';
import { cutAt, rungsOf } from '$lib/widgets/crowd/rungs';
import { ladderOf, played, show, type Shown } from '$lib/widgets/crowd/shown';
import { spec } from '$lib/widgets/crowd/spec';
import { strokesOf } from '$lib/widgets/crowd/strokes';
import { orderText } from '$lib/widgets/crowd/words';

const base = opening(spec);
const seeds = [1, 2, 3, 7, 19, 101];
const extremes: CrowdValues[] = [
	{ ...base, panic: 0, exposed: 0, buyers: 0, holder: 'unknown' },
	{ ...base, panic: 10e9, exposed: 0.15, leverage: 20, depth: 40e6, shock: 0.1 },
	{ ...base, threshold: 0.05, delay: 600, spell: 300, holder: 'sells', cut: 'holder' },
	{ ...base, buyers: 6e9, refill: 300, fear: 0, cut: 'fear' },
	{ ...base, spell: 8 * 3600, shock: 0.01, depth: 1.2e9, cut: 'buyers' }
];

describe('a half day of panic', () => {
	it('is the news and nothing else where everything is cut out', () => {
		const alone = { ...baseDay, exposed: 0, panic: 0, buyers: 0, holder: 'unknown' } as const;
		for (const shock of [0.01, 0.06, 0.1]) {
			expect(playCourse({ ...alone, shock }, 1).fall).toBeCloseTo(shock, 9);
		}
	});

	it('sums what the engine says was sold and bought', () => {
		const run = playDay({ ...baseDay, holder: 'sells' }, 3);
		const course = courseOf(baseDay, run);
		const { panic, patientBuyers, largeHolder } = run.whole.traded;
		const near = (sums: Float64Array, usd: number) => expect(totalOf(sums) / usd).toBeCloseTo(1, 2);
		near(course.panicked, panic!.proceeds);
		near(course.bought, -patientBuyers!.proceeds);
		near(course.held, largeHolder!.proceeds);
		near(course.forced, run.summary.forcedLongNotional);
	});

	it('needs all of force, panic and fear: without any one, hardly more than half is left beyond the news', () => {
		for (const seed of seeds) {
			const { fall } = playCourse(baseDay, seed);
			for (const cut of ['forced', 'panic', 'fear'] as const) {
				const less = playCourse(cutOut(baseDay, cut), seed).fall;
				expect((less - baseDay.shock) / (fall - baseDay.shock), `${cut}, ${seed}`).toBeLessThan(0.55);
			}
		}
	});

	it('has panic after force, and most of it later', () => {
		for (const seed of seeds) {
			const { forced, panicked } = playCourse(baseDay, seed);
			expect(rowOfShare(panicked, 0)).toBeGreaterThan(rowOfShare(forced, 0));
			expect(rowOfShare(panicked, 0.5)).toBeGreaterThan(rowOfShare(forced, 0.5));
		}
	});

	it('shows the same fear with everybody panicking and with nobody', () => {
		const fear = (day: typeof baseDay) => {
			const course = playCourse(day, 1);
			return [course.fear[course.frightened]!, totalOf(course.panicked)] as const;
		};
		const [withPanic, sold] = fear({ ...baseDay, exposed: 0, threshold: 0.1 });
		const [withForce, none] = fear({ ...baseDay, panic: 0, exposed: 0.1 });
		expect(Math.abs(withPanic - withForce)).toBeLessThan(3);
		expect(sold).toBeGreaterThan(4e9);
		expect(none).toBe(0);
	});

	it('sells nothing of a holder who holds, and less fear is all that goes with that holder', () => {
		for (const seed of seeds) {
			const known = playCourse(baseDay, seed);
			const unknown = playCourse(cutOut(baseDay, 'holder'), seed);
			expect(totalOf(known.held)).toBe(0);
			expect(unknown.fall).toBeLessThan(known.fall);
			expect(Math.max(...unknown.fear)).toBeLessThan(Math.max(...known.fear));
		}
	});

	it('is cut out already where there is nothing to cut', () => {
		expect(cuts.map((cut) => isOut(baseDay, cut))).toEqual(cuts.map(() => false));
		for (const cut of cuts) expect(isOut(cutOut(baseDay, cut), cut)).toBe(true);
		expect(isOut({ ...baseDay, panic: 0 }, 'fear')).toBe(true);
		expect(rowOfShare(playCourse({ ...baseDay, panic: 0 }, 1).panicked, 0)).toBe(-1);
		expect(shareAfterLow(playCourse({ ...baseDay, panic: 0 }, 1))).toBe(0);
	});

	it('is what texts insert', () => {
		const course = playCourse(baseDay, 1);
		const cut = playCourse(cutOut(baseDay, 'forced'), 1);
		expect(factValue('crowdFall')).toBe(course.fall);
		expect(factValue('crowdFall', { cut: 'forced' })).toBe(cut.fall);
		expect(factValue('crowdGone', { cut: 'forced' })).toBe(course.fall - cut.fall);
		expect(factValue('crowdPanicked', { panic: 0 })).toBe(0);
		const shares = (['forced', 'panic', 'fear'] as const).map((cut) => factValue('crowdGoneShare', { cut }));
		expect(factValue('crowdSharesSum')).toBeCloseTo(shares[0]! + shares[1]! + shares[2]!, 12);
		expect(factValue('crowdMore', { cut: 'buyers' })).toBe(-factValue('crowdGone', { cut: 'buyers' }));
		expect(factValue('crowdFearSoon')).toBeLessThan(factValue('crowdFear'));
		expect(factValue('crowdFearLeast', { crowds: 4 })).toBeLessThan(
			factValue('crowdFearMost', { crowds: 4 })
		);
		expect(factValue('crowdsEither', { crowds: 4 })).toBeLessThanOrEqual(4);
		expect(factValue('crowdsHalved', { crowds: 4 })).toBeLessThanOrEqual(4);
		expect(factValue('crowdFallLeast', { crowds: 4 })).toBeLessThan(
			factValue('crowdFallMost', { crowds: 4 })
		);
	});
});

const shownOf = (values: CrowdValues, seed: number, clock: number | null = null): Shown =>
	show(values, played(values, seed), { falls: ladderOf(values, seed), current: true }, clock);

describe('the picture', () => {
	it.each([base, ...extremes, ...spec.stages.map((stage) => opening(spec, stage))])(
		'holds whatever is set: %j',
		(values) => {
			for (const clock of [null, 0, 5.25, 12]) {
				const shown = shownOf(values, 2, clock);
				for (const layout of layouts) {
					const plot = plotOf(layout, shown);
					const rungs = rungsOf(shown, plot);
					const { bar } = layout.ladder;
					expect(JSON.stringify([strokesOf(shown, plot), rungs])).not.toMatch(/NaN|null|Infinity/);
					for (const { news, end, set } of rungs) {
						expect(news).toBeLessThanOrEqual(end);
						for (const x of [news, end, set]) {
							expect(x).toBeGreaterThanOrEqual(bar[0] - 1e-6);
							expect(x).toBeLessThanOrEqual(bar[1] + 1e-6);
						}
					}
					const low = plot.price(shown.course.price[shown.course.low]!);
					expect(low).toBeLessThanOrEqual(layout.price[1]);
					for (const { y } of lowLabels(shown, plot)) {
						expect(y).toBeGreaterThan(layout.price[0]);
						expect(y).toBeLessThan(layout.price[1] + 2);
					}
				}
			}
		}
	);

	it('names the other run beside its own line, on the same side of the holder’s cost', () => {
		for (const values of [base, ...spec.stages.map((stage) => opening(spec, stage))]) {
			const shown = shownOf(values, 1);
			for (const layout of layouts) {
				const { price } = plotOf(layout, shown);
				const labels = lowLabels(shown, plotOf(layout, shown));
				const named = labels.find(({ key }) => key === 'other');
				if (!named) continue;
				const line = price(shown.other.price[shown.other.low]!);
				expect(Math.abs(named.y - line), `${layout.name}, ${values.cut}`).toBeLessThan(2 * layout.text);
				const paid = price(costBasis);
				if (labels.some(({ key }) => key === 'cost')) expect(named.y < paid).toBe(line < paid);
			}
		}
	});

	it('opens amid the forced sales, and where nobody panics at the greatest fear', () => {
		const opened = shownOf(base, 1);
		expect(opened.at).toBe(rowOfShare(opened.course.forced, 0.5));
		const calm = shownOf({ ...base, panic: 0 }, 1);
		expect(calm.at).toBe(calm.course.frightened);
		const free = shownOf({ ...base, exposed: 0 }, 1);
		expect(free.at).toBe(free.course.low);
	});

	it('has bars that add up to what was sold', () => {
		const course = playCourse(baseDay, 1);
		const sum = binsOf(course).reduce((all, { panicked }) => all + panicked, 0);
		expect(sum).toBeCloseTo(totalOf(course.panicked), 0);
	});

	it.each(layouts)('finds the rung under a press: $name', (layout) => {
		const shown = shownOf(base, 1);
		for (const { key, y, middle } of rungsOf(shown, plotOf(layout, shown))) {
			const cut = cutAt(layout, layout.ladder.from + 20, (y + middle) / 2);
			expect(cut).toBe(key === 'set' || key === 'alone' ? undefined : key);
		}
		expect(cutAt(layout, layout.left, layout.price[1])).toBeUndefined();
	});
});

describe('what it says of the order', () => {
	it('names who came first, and who did not come', () => {
		expect(orderText(playCourse(baseDay, 1))).toMatch(
			/^The first panic comes \d+ min after the first forced sale; \d+% of the panic comes after the low\.$/
		);
		expect(orderText(playCourse({ ...baseDay, panic: 0 }, 1))).toMatch(/^Nobody panics; fear reaches \d+\.$/);
		expect(orderText(playCourse({ ...baseDay, exposed: 0 }, 1))).toMatch(
			/^Nobody is forced; \d+% of the panic/
		);
		expect(orderText(playCourse({ ...baseDay, exposed: 0, panic: 0 }, 1))).toMatch(/^Nobody sells; fear/);
	});
});
