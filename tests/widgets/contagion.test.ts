/** Contagion before it is drawn: the run beside the linear rule, what is drawn of it and what is said. */
import { describe, expect, it } from 'vitest';
import { opening } from '$lib/embed/spec';
import { sentence } from '$lib/widgets/answer';
import { data } from '$lib/widgets/contagion/data';
import { momentAt } from '$lib/widgets/contagion/moment';
import { barsOf } from '$lib/widgets/contagion/bars';
import { layouts, plotOf } from '$lib/widgets/contagion/layouts';
import { resultsOf } from '$lib/widgets/contagion/results';
import { show } from '$lib/widgets/contagion/shown';
import { spec, type ContagionValues } from '$lib/widgets/contagion/spec';
import { answerOf, ratio, stepText } from '$lib/widgets/contagion/words';

const seeds = [1, 2, 3, 7, 19, 101];
const at = (change: Partial<ContagionValues> = {}): ContagionValues => ({ ...opening(spec), ...change });
const stage = (id: string) =>
	opening(
		spec,
		spec.stages.find((one) => one.id === id)!
	);
const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);

/** The ends of every track, one and two at a time, and every choice. */
const extremes: ContagionValues[] = [
	...Object.entries(spec.inputs).flatMap(([name, input]) =>
		(input.kind === 'number' ? [input.min, input.max] : input.options.map(({ value }) => value)).map(
			(value) => at({ [name]: value })
		)
	),
	at({ notional: 10e9, leverage: 20, push: 0.15 }),
	at({ notional: 10e9, leverage: 20, push: 0.15, betas: 'calm', haircut: 0.7, coinShare: 1 }),
	at({ notional: 0.5e9, leverage: 2, push: 0.01 }),
	at({ notional: 10e9, held: '6', hit: 'doge', push: 0.15 }),
	at({ margin: 'isolated', haircut: 0.7, coinShare: 1, hit: 'sol' }),
	at({ margin: 'isolated', betas: 'calm', notional: 10e9, push: 0.15 })
];

describe('show(values, seed)', () => {
	it('agrees with the rule where it is contained: within a tenth of all that is sold, in every crowd', () => {
		for (const seed of seeds) {
			const { rule, times } = show(stage('contained'), seed);
			expect(rule.radius).toBeLessThan(0.75);
			expect(times / rule.times).toBeGreaterThan(0.9);
			expect(times / rule.times).toBeLessThan(1.1);
		}
	});

	it('past the cliff sells several times the push, in growing waves, and ends where the rule does not', () => {
		for (const seed of seeds) {
			const { rule, times, waves } = show(stage('runaway'), seed);
			expect(rule.radius).toBeGreaterThan(1);
			expect(rule.times).toBe(Infinity);
			expect(times).toBeGreaterThan(3);
			expect(Math.max(...waves)).toBeGreaterThan(1.5 * waves[0]!);
		}
	});

	it('leaves every other coin where it is once each has a margin of its own', () => {
		for (const seed of seeds) {
			const { falls, rivalFalls, hit } = show(stage('isolated'), seed);
			for (const [i, { all }] of falls.at(-1)!.entries()) {
				if (i === hit) continue;
				expect(all).toBe(0);
				expect(rivalFalls[i]).toBeGreaterThan(0.05);
			}
			expect(
				show(stage('runaway'), seed)
					.falls.at(-1)!
					.map(({ all }) => all)
			).toEqual(rivalFalls.map((fall) => expect.closeTo(fall, 9) as number));
		}
	});

	it('opens, with a higher haircut, what was contained: several times as far, in every crowd', () => {
		for (const seed of seeds) {
			const { falls, rivalFalls, worst } = show(stage('haircut'), seed);
			expect(falls.at(-1)![worst]!.all).toBeGreaterThan(2 * rivalFalls[worst]!);
		}
	});

	it('parts each fall into what followed, what was pushed and what was forced', () => {
		for (const values of extremes) {
			for (const step of show(values, 1).falls) {
				for (const { followed, pushed, forced, all } of step) {
					expect(followed + pushed + forced).toBeCloseTo(all, 9);
					expect(Math.min(followed, pushed, forced)).toBeGreaterThanOrEqual(-1e-12);
				}
			}
		}
	});

	it('has come to its end in every setting, with every step in order', () => {
		for (const values of extremes) {
			for (const seed of [1, 3]) {
				const { waves, steps, falls, alone, links, accounts, closed } = show(values, seed);
				expect(waves.length).toBeLessThan(55);
				expect([falls.length, steps]).toEqual([steps + 1, 1 + alone + (alone < waves.length ? 1 : 0)]);
				expect(closed).toBeLessThanOrEqual(accounts);
				for (const { usd, sold } of links) {
					expect(sold).toEqual([...sold].sort((a, b) => a - b));
					expect(sold.at(-1)).toBeLessThanOrEqual(usd * (1 + 1e-9));
				}
			}
		}
	});
});

describe('what is drawn', () => {
	it.each(layouts)('stays on the sheet, at both ends of every track: $name', (layout) => {
		for (const values of extremes) {
			const shown = show(values, 1);
			const { y } = plotOf(layout, shown);
			for (const { all } of shown.falls.at(-1)!) {
				expect(y(all)).toBeGreaterThanOrEqual(layout.top);
				expect(y(all)).toBeLessThanOrEqual(layout.bottom);
			}
			for (const { x, width, top, ruled } of barsOf(layout, shown)) {
				expect(x).toBeGreaterThanOrEqual(layout.strip.left);
				expect(x + width).toBeLessThanOrEqual(layout.strip.right);
				for (const place of [top, ruled ?? top]) {
					expect(place).toBeGreaterThanOrEqual(layout.strip.top - 0.2);
					expect(place).toBeLessThanOrEqual(layout.strip.bottom);
				}
			}
		}
	});

	it('goes from nothing to the end, and never back', () => {
		const shown = show(stage('runaway'), 1);
		const clocks = Array.from({ length: 10 * shown.steps + 1 }, (_, k) => k / 10);
		const fallen = clocks.map((clock) => sum(momentAt(shown, clock).falls.map(({ all }) => all)));
		expect(fallen[0]).toBe(0);
		expect(fallen).toEqual([...fallen].sort((a, b) => a - b));
		expect(fallen.at(-1)).toBeCloseTo(sum(shown.falls.at(-1)!.map(({ all }) => all)), 12);
	});
});

describe('what is said', () => {
	it('is a sentence with a number in every setting', () => {
		for (const values of extremes) {
			const shown = show(values, 1);
			expect(sentence(answerOf(shown))).toMatch(/^A push of [\d.]+% on .* [\d.]+%.*\.$/);
			for (let step = 0; step <= shown.steps; step++)
				expect(stepText(shown, step)).not.toMatch(/undefined|NaN/);
			for (const { value, text } of resultsOf(shown)) {
				expect(Number.isFinite(value)).toBe(true);
				expect(text).not.toMatch(/undefined|NaN|Infinity/);
			}
		}
	});

	it('says that below the cliff waves die out, and above that they grow', () => {
		expect(sentence(answerOf(show(stage('contained'), 1)))).toMatch(/each wave is smaller than the last\.$/);
		expect(sentence(answerOf(show(stage('runaway'), 1)))).toMatch(
			/waves grow until too few accounts are left\.$/
		);
		expect(sentence(answerOf(show(stage('isolated'), 1)))).toContain('leaves the others where they are');
	});

	it('never calls 1 what is not', () => {
		expect([0.9951, 0.9999, 1, 1.004].map(ratio)).toEqual(['0.99', '0.99', '1', '1']);
		expect([0.674, 0.760555].map(ratio)).toEqual(['0.67', '0.76']);
	});
});

describe('data(values, seed)', () => {
	it('has a row for the push and for every wave, as the run says', () => {
		const values = stage('runaway');
		const { columns, rows } = data(values, 1);
		const { waves, falls } = show(values, 1);
		expect(rows.length).toBe(1 + waves.length);
		expect(rows.map(([, sold]) => sold)).toEqual([0, ...waves]);
		expect(rows.at(-1)!.slice(3)).toEqual(falls.at(-1)!.map(({ all }) => expect.closeTo(all, 12) as number));
		expect(columns.map(({ name }) => name)).toEqual([
			'wave',
			'sold',
			'rule',
			'btc',
			'eth',
			'sol',
			'xrp',
			'bnb',
			'doge'
		]);
	});
});
