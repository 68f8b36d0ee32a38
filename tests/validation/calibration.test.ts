/** The calibration says what the engine gives, every figure has a source, and the prose matches the verdicts. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { sourceIds } from '../../src/lib/learn/sources.ts';
import { eventFigures, eventSeeds, events, median, type Target } from '../../src/lib/sim/index.ts';
import {
	calibrated,
	calibration,
	held,
	tally,
	verdictOf,
	type Calibrated
} from '../../src/lib/validation/calibration.ts';
import {
	foundText,
	namedFigures,
	publishedText,
	roleOf,
	verdictText
} from '../../src/lib/validation/calibration-figures.ts';
import { assumed, missedText, numbersText, reasons } from '../../src/lib/validation/calibration-words.ts';

let computed: readonly Calibrated[];
beforeAll(() => {
	computed = calibration();
});
const eventOf = (id: string) => events.find((event) => event.id === id)!;
const target: Target = { figure: 'liquidated', least: 2e9, most: 4e9, source: '', fitted: true };

/** Pinned: a change of the engine, of a preset or of a source shows here, and then the prose is read again. */
const verdicts = {
	'march-2020': { bitcoinLow: 'widened', liquidated: 'inside', longShare: 'widened' },
	'august-2024': {
		bitcoinLow: 'widened',
		liquidated: 'widened',
		longShare: 'outside',
		capLoss: 'widened',
		bitcoinShare: 'inside',
		bitcoinPart: 'inside',
		etherLow: 'widened',
		smallLow: 'inside'
	},
	'september-2025': {
		bitcoinLow: 'widened',
		liquidated: 'inside',
		longShare: 'widened',
		capLoss: 'widened',
		bitcoinShare: 'widened',
		bitcoinPart: 'outside',
		etherLow: 'outside',
		smallLow: 'outside'
	},
	'october-2025': {
		bitcoinLow: 'widened',
		liquidated: 'widened',
		longShare: 'widened',
		capLoss: 'inside',
		bitcoinShare: 'inside',
		deleveraged: 'outside',
		etherLow: 'outside',
		smallLow: 'outside'
	},
	'week-2026': {
		bitcoinEnd: 'widened',
		liquidated: 'outside',
		capLossAtEnd: 'widened',
		bitcoinShareAtEnd: 'widened'
	},
	'january-2026': {
		bitcoinLow: 'widened',
		liquidated: 'widened',
		longShare: 'widened',
		capLoss: 'widened',
		bitcoinShare: 'inside',
		bitcoinPart: 'outside',
		etherLow: 'widened',
		smallLow: 'outside'
	},
	'february-2026': {
		bitcoinLow: 'widened',
		liquidated: 'outside',
		longShare: 'outside',
		capLoss: 'outside',
		bitcoinShare: 'inside',
		bitcoinPart: 'outside',
		etherLow: 'outside',
		smallLow: 'outside'
	}
};

describe('every published figure', () => {
	it('has a source that stands on the page of sources', () => {
		for (const { id, targets, depth, openInterestSource } of events) {
			for (const source of [...targets.map(({ source }) => source), depth.source, openInterestSource]) {
				expect(sourceIds, id).toContain(source);
			}
		}
	});
});

describe('the verdicts', () => {
	it('are those that are pinned', () => {
		const found = computed.map(({ event, figures }) => [
			event.id,
			Object.fromEntries(figures.map(({ target, verdict }) => [target.figure, verdict]))
		]);
		expect(Object.fromEntries(found)).toEqual(verdicts);
	});

	it('are of medians over the crowds, which the engine gives again', () => {
		const event = eventOf('september-2025');
		const runs = eventSeeds.map((seed) => eventFigures(event, seed));
		calibrated(event).figures.forEach(({ median, least, most }, i) => {
			const sorted = runs.map((run) => run[i]!).toSorted((a, b) => a - b);
			expect([least, median, most]).toEqual([sorted[0], sorted[(sorted.length - 1) / 2], sorted.at(-1)]);
		});
	});

	it('change at the ends of the range and of the widened one', () => {
		const cases = [
			[2e9, 'inside'],
			[4e9, 'inside'],
			[1.99e9, 'widened'],
			[1.71e9, 'widened'],
			[4.59e9, 'widened'],
			[1.69e9, 'outside'],
			[4.61e9, 'outside']
		] as const;
		for (const [value, verdict] of cases) expect(verdictOf(value, target), String(value)).toBe(verdict);
	});

	it('are counted', () => {
		const figures = [3e9, 1.9e9, 1e9, 9e9].map((value) => held(target, [value]));
		expect(tally(figures)).toEqual({ inside: 1, widened: 1, outside: 2 });
	});
});

describe('in words', () => {
	it('a verdict says by how much, and whether a count may be off by as much', () => {
		const said = (value: number, change: Partial<Target> = {}) =>
			verdictText(held({ ...target, ...change }, [value]));
		expect(said(3e9)).toBe('inside');
		expect(said(4.2e9)).toBe('inside within 15%: 5% too large');
		expect(said(1.2e9)).toBe('outside: 40% too small, within the factor of two of such counts');
		expect(said(1.2e9, { figure: 'capLoss' })).toBe('outside: 40% too small');
		expect(said(12e9)).toBe('outside: 3 times as large');
		expect(said(0.8e9)).toBe('outside: 60% too small');
	});

	it('a range is one number, two, or a bound', () => {
		const said = (change: Partial<Target>) => publishedText({ ...target, ...change });
		expect(said({})).toBe('$2B to $4B');
		expect(said({ most: 2e9 })).toBe('$2B');
		expect(said({ most: Infinity })).toBe('more than $2B');
		expect(said({ figure: 'bitcoinShare', least: 0, most: 0.68 })).toBe('at most 68%');
		expect(said({ figure: 'bitcoinLow', least: 0.1575, most: 0.1575 })).toBe('−15.8%');
		expect(foundText(held(target, [1e9, 3e9, 2e9]))).toEqual({ middle: '$2B', spread: '$1B to $3B' });
	});

	it('every figure has a name, and its part in the fit', () => {
		const used = new Set(events.flatMap(({ targets }) => targets.map(({ figure }) => figure)));
		expect([...used].toSorted()).toEqual(Object.keys(namedFigures).toSorted());
		expect(roleOf(eventOf('august-2024'), target)).toBe('fitted');
		expect(roleOf(eventOf('august-2024'), { ...target, fitted: false })).toBe('not fitted');
		expect(roleOf(eventOf('february-2026'), target)).toBe('given');
		expect(roleOf(eventOf('february-2026'), { ...target, fitted: false })).toBe('predicted');
	});

	it('every crash says what was fitted, or whose crowd it has', () => {
		for (const { event } of computed) {
			const said = numbersText(event);
			expect(said).toMatch(event.crowdOf ? /^Set: news of .*As on 31 January 2026: / : /^Fitted: news of /);
			expect(assumed[event.id]!.length, event.id).toBeGreaterThan(40);
		}
		expect(Object.keys(assumed).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
	});

	it('every figure outside has its reason, and no other', () => {
		for (const { event, figures } of computed) {
			const outside = figures
				.filter(({ verdict }) => verdict === 'outside')
				.map(({ target }) => target.figure);
			expect(Object.keys(reasons[event.id] ?? {}).toSorted(), event.id).toEqual(outside.toSorted());
			const said = missedText({ event, figures });
			for (const reason of Object.values(reasons[event.id] ?? {})) expect(said).toContain(reason);
			if (outside.length === 0) expect(said).toContain('inside');
		}
	});

	it('what the page says of all is so: few shorts, altcoins that go too far, and a prediction that fails', () => {
		const found = (figure: string) =>
			computed.flatMap(({ figures }) => figures.filter(({ target }) => target.figure === figure));
		for (const { median, target } of found('longShare')) expect(median).toBeGreaterThan(target.most);
		for (const { median, target, verdict } of [...found('etherLow'), ...found('bitcoinPart')]) {
			if (verdict !== 'outside') continue;
			const { figure, least, most } = target;
			if (figure === 'etherLow') expect(median).toBeGreaterThan(most);
			else expect(median).toBeLessThan(least);
		}
		const figures = computed.at(-1)!.figures.filter(({ target }) => !target.fitted);
		expect(tally(figures)).toEqual({ inside: 1, widened: 0, outside: 6 });
		expect(figures.filter(({ ratio }) => ratio >= 0.5 && ratio <= 2)).toHaveLength(7);
	});

	it('the search that counted trades alone had ended where the page says', () => {
		const october = eventOf('october-2025');
		const first = { news: 0.035, exposedLongs: 0.81, exposedShorts: 0.31, typicalLeverage: 13 };
		const runs = eventSeeds.map((seed) => eventFigures(october, seed, first));
		const middle = (figure: string) =>
			median(runs.map((run) => run[october.targets.findIndex((target) => target.figure === figure)]!))!;
		const closed = middle('liquidated') / 1e9;
		const against = closed * middle('deleveraged');
		expect(readFileSync('content/model.md', 'utf8')).toContain(
			`a run that closed ${closed.toFixed(0)} billion by force, ${against.toFixed(0)} of it against winners`
		);
	});
});
