/** Many runs before they are drawn: their places, their order, what they have in common, what travels with the page. */
import { describe, expect, it } from 'vitest';
import { allows, opening, type Input } from '$lib/embed/spec';
import { baseScenario, isCrash, settingOf, timelineOutcome } from '$lib/sim';
import { sentence } from '$lib/widgets/answer';
import {
	inputOf,
	inScenario,
	scaleAlong,
	scenarioOf,
	ticksAlong,
	valueAlong,
	valuesAlong,
	type Along
} from '$lib/widgets/many-runs/axis';
import {
	Collected,
	columnOf,
	hereOf,
	packedRuns,
	playAll,
	quantile,
	sweepAlong,
	sweepHere,
	unpackedRuns,
	widest,
	widthOf
} from '$lib/widgets/many-runs/columns';
import { layouts, plotOf } from '$lib/widgets/many-runs/layouts';
import { resultsOf } from '$lib/widgets/many-runs/results';
import { spec, type ManyValues } from '$lib/widgets/many-runs/spec';
import { strokesOf } from '$lib/widgets/many-runs/strokes';
import { answerOf, points } from '$lib/widgets/many-runs/words';

const alongs = spec.inputs.along.options.map(({ value }) => value);
const given = opening(spec);

describe.each(alongs)('along %s', (along: Along) => {
	const input: Input = spec.inputs[along];
	const values = valuesAlong(along);

	it('has places from one end of the control to the other, in order, none twice', () => {
		expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
		expect(values.length).toBe(33);
		expect([values[0], values.at(-1)]).toEqual([inputOf(along).min, inputOf(along).max]);
		expect(values.filter((value) => !allows(input, value))).toEqual([]);
	});

	it('is called what its control is called', () => {
		expect(inputOf(along).label).toBe(input.label);
		expect(inputOf(along).before).toBe(input.before);
	});

	it('has ticks within the control, and round', () => {
		const ticks = ticksAlong(along);
		expect(ticks.filter((tick) => !allows(input, tick))).toEqual([]);
		expect(ticks.length).toBeGreaterThan(3);
		for (const tick of ticks) expect(Number(tick.toPrecision(2))).toBe(tick);
	});

	it('puts a hand where the scale puts the value', () => {
		const scale = scaleAlong(along, [0, 1]);
		for (const part of [0, 0.1, 0.5, 1]) expect(scale(valueAlong(along, part))).toBeCloseTo(part, 12);
		expect([valueAlong(along, -3), valueAlong(along, 9)]).toEqual([inputOf(along).min, inputOf(along).max]);
	});

	it('changes what the control changes, and nothing else', () => {
		const sweep = sweepAlong({ ...given, along }, 1);
		for (const [cell, value] of [...values.entries()].filter(([cell]) => cell % 8 === 0)) {
			expect(settingOf(sweep, cell)).toEqual(scenarioOf({ ...given, [along]: value }));
		}
	});

	it('does not depend on where the reader looks', () => {
		const other = { ...given, along, [along]: values[3]! };
		expect(sweepAlong(other, 1)).toEqual(sweepAlong({ ...given, along }, 1));
		expect(sweepHere(other, 1)).not.toEqual(sweepHere({ ...given, along }, 1));
	});
});

describe('scenarioOf(values)', () => {
	it('is the base case with news, but for the leverage that it opens with', () => {
		expect(scenarioOf(given)).toEqual({ ...baseScenario, typicalLeverage: 6 });
		expect(inScenario('makers', 0.05)).toEqual({ name: 'makerWithdrawal', value: 5 });
	});
});

const few: ManyValues = { ...given, leverage: 6 };

describe('sweepHere(values, seed)', () => {
	it('begins with the crowd of the link', () => {
		expect(sweepHere({ ...few, crowds: '100' }, 41).seeds.slice(0, 3)).toEqual([41, 42, 43]);
		expect(sweepHere({ ...few, crowds: '100' }, 41).seeds.length).toBe(100);
	});

	it('plays what the engine plays', () => {
		const here = hereOf(playAll(sweepHere(few, 7), [6]))!;
		const falls = Array.from({ length: 30 }, (_, i) => timelineOutcome(scenarioOf(few), 7 + i).fall);
		expect(here.one).toBeCloseTo(falls[0]!, 4);
		expect(here.crashes).toBe(falls.filter((fall) => isCrash(fall, 0.05)).length);
		const sorted = falls.sort((a, b) => a - b);
		for (const [i, fall] of here.falls.entries()) expect(fall).toBeCloseTo(sorted[i]!, 4);
		expect(here.crashes).toBeGreaterThan(0);
		expect(here.crashes).toBeLessThan(30);
	});
});

describe('new Collected(sweep, places)', () => {
	it('puts runs where they belong, in whatever order they come', () => {
		const sweep = { ...sweepAlong(few, 1), seeds: [1, 2] };
		const places = valuesAlong('leverage');
		const falls = Float64Array.from({ length: 66 }, (_, run) => (run % 33) / 100 + (run > 32 ? 0.001 : 0));
		const collected = new Collected(sweep, places);
		expect(hereOf(collected)).toBeUndefined();
		for (const [from, to] of [
			[40, 66],
			[5, 40],
			[0, 5]
		]) {
			collected.put(from!, falls.slice(from, to));
		}
		expect(collected.columns.map(({ falls }) => falls.length)).toEqual(places.map(() => 2));
		expect(collected.columns[7]!.falls).toEqual([0.07, expect.closeTo(0.071, 9)]);
		expect(hereOf(collected)!.one).toBe(0);
	});

	it('counts a crash by the news at its own place', () => {
		const sweep = { ...sweepAlong({ ...few, along: 'shock' }, 1), seeds: [1] };
		const collected = new Collected(sweep, valuesAlong('shock'));
		collected.put(0, new Float64Array(33).fill(0.08));
		const crashes = collected.columns.filter(({ crashes }) => crashes === 1);
		expect(crashes.map(({ value }) => value)).toEqual(valuesAlong('shock').filter((value) => value < 0.04));
	});
});

describe('packedRuns(values, seed)', () => {
	it('brings back the same picture to the last digit', () => {
		const played = playAll(sweepAlong(few, 1), valuesAlong('leverage')).columns;
		const [here, columns] = unpackedRuns(few, JSON.parse(JSON.stringify(packedRuns(few, 1))));
		expect(columns).toEqual(played);
		expect(here).toEqual(hereOf(playAll(sweepHere(few, 1), [6])));
	});
});

describe('quantile(column, share)', () => {
	const column = columnOf(1, [0.3, 0.1, 0.2, 0.4, 0.5], 0.05);

	it('is the value below which a share lies, between two where none stands there', () => {
		expect([0, 0.5, 1].map((share) => quantile(column, share))).toEqual([0.1, 0.3, 0.5]);
		expect(quantile(column, 0.1)).toBeCloseTo(0.14, 12);
		expect(widthOf(column)).toBeCloseTo(0.32, 12);
	});

	it('is nothing of nothing', () => {
		expect(quantile(columnOf(1, [], 0.05), 0.5)).toBeNaN();
	});
});

describe('widest(columns)', () => {
	it('is where crowds differ most, among places with enough of them', () => {
		const columns = [
			columnOf(1, [0.1, 0.1, 0.2], 0.05),
			columnOf(2, [0.1, 0.2, 0.4], 0.05),
			columnOf(3, [0, 0.9], 0.05)
		];
		expect(widest(columns)!.value).toBe(2);
		expect(widest(columns.slice(2))).toBeUndefined();
	});

	it('is near the cliff, where half of the crowds crash', () => {
		const [, columns] = unpackedRuns(few, packedRuns(few, 1));
		const half = columns.find(({ crashes }) => crashes >= 15)!;
		expect(Math.abs(Math.log(widest(columns)!.value / half.value))).toBeLessThan(0.2);
		expect(columns[0]!.crashes).toBe(0);
		expect(columns.at(-1)!.crashes).toBe(30);
	});
});

describe('strokesOf(columns, here, plot, shockAt)', () => {
	it.each(layouts)('draws every run once, inside the picture: $name', (layout) => {
		const [here, columns] = unpackedRuns(few, packedRuns(few, 1));
		const plot = plotOf(layout, 'leverage', [...columns, here]);
		const { dots, middle } = strokesOf(columns, here, plot, () => 0.05);
		const at = [...dots.matchAll(/M(-?[\d.]+) (-?[\d.]+)h0/g)].map(([, x, y]) => [Number(x), Number(y)]);
		expect(at.length).toBe(34 * 30);
		for (const [x, y] of at) {
			expect(x).toBeGreaterThan(layout.left - 1);
			expect(x).toBeLessThan(layout.right + 1);
			expect(y).toBeGreaterThan(layout.top);
			expect(y).toBeLessThan(layout.bottom);
		}
		expect(middle.split('L').length).toBe(33);
	});

	it('draws what has come so far', () => {
		const plot = plotOf(layouts[0]!, 'leverage', []);
		const none = strokesOf([columnOf(5, [], 0.05)], null, plot, () => 0.05);
		expect([none.dots, none.band, none.middle]).toEqual(['', '', '']);
	});
});

describe('answerOf(along, here, columns)', () => {
	const [here, columns] = unpackedRuns(few, packedRuns(few, 1));
	const said = (falls: number[], crashes: number) =>
		sentence(answerOf('leverage', { value: 6, falls, crashes, one: 0.07 }, columns));

	it('says how far the crowds are apart here, and where furthest', () => {
		const text = sentence(answerOf('leverage', here, columns));
		const results = Object.fromEntries(
			resultsOf('leverage', here, columns).map(({ name, text }) => [name, text])
		);
		expect(text).toContain(`30 crowds alike but for chance: the middle one falls ${results.middle},`);
		expect(text).toContain(`${here.crashes} of 30 pass twice the news.`);
		expect(text).toContain(`Chance matters most at ${results.widestAt}: `);
	});

	it('has words for none, all and one crowd', () => {
		expect(said([0.06, 0.07, 0.08], 0)).toContain('None passes twice the news.');
		expect(said([0.16, 0.17, 0.18], 3)).toContain('All pass twice the news.');
		expect(said([], 0)).toBe('The first crowd falls −7.0%.');
	});

	it('counts points as people do', () => {
		expect([0.01, 0.033, 0].map(points)).toEqual(['1 point', '3.3 points', '0 points']);
	});
});
