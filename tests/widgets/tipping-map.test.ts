/** The map before it is drawn: its cells, their order, the law of the line, what travels with the page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opening } from '$lib/embed/spec';
import { playCrossing } from '$lib/runs/crossing';
import { outcome, playRuns, settingOf } from '$lib/sim';
import { sentence } from '$lib/widgets/answer';
import { toMarket } from '$lib/widgets/market';
import { Cells, crashesIn, falls, middleOf, packed, shares, unpacked } from '$lib/widgets/tipping-map/cells';
import { data } from '$lib/widgets/tipping-map/data';
import {
	cellOf,
	coarseToFine,
	ends,
	order,
	partOf,
	side,
	sweepOf,
	valueAlong,
	valueOf
} from '$lib/widgets/tipping-map/grid';
import { across, layouts, up } from '$lib/widgets/tipping-map/layouts';
import { lineOf } from '$lib/widgets/tipping-map/line';
import { carriedOf, playHere, playMap } from '$lib/widgets/tipping-map/played';
import { edgesOf, pointOf } from '$lib/widgets/tipping-map/point';
import { resultsOf } from '$lib/widgets/tipping-map/results';
import { spec, type MapValues } from '$lib/widgets/tipping-map/spec';
import { borderOf, regionOf } from '$lib/widgets/tipping-map/strokes';
import { answerOf } from '$lib/widgets/tipping-map/words';

const given: MapValues = { ...opening(spec), crowds: '1' };
const sweep = sweepOf(given, 1);
const runs = playRuns(sweep, playCrossing, 0, side * side);
const whole = new Cells(1);
whole.put(0, runs);
const relief = whole.relief(given.shock)!;

describe('the order of the cells', () => {
	it('has every column once', () => {
		expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: side }, (_, i) => i));
	});

	it('is coarse first: as soon as they are a power of two, columns are equally far apart', () => {
		for (const count of [1, 2, 4, 8, 16, 32, 64]) {
			const columns = coarseToFine(side)
				.slice(0, count)
				.sort((a, b) => a - b);
			expect(columns).toEqual(Array.from({ length: count }, (_, i) => (i * side) / count));
		}
	});

	it('has every cell once a crowd, and each run plays the market of its cell', () => {
		const cells = Array.from({ length: side * side }, (_, run) => cellOf(run).join());
		expect(new Set(cells).size).toBe(side * side);
		for (const run of [0, 1, 63, 64, 1000, 4095]) {
			const [column, row] = cellOf(run);
			const { typicalLeverage, depth } = settingOf(sweep, run);
			expect([typicalLeverage, depth]).toEqual([valueOf('leverage', column), valueOf('depth', row)]);
			expect(cellOf(run + side * side)).toEqual([column, row]);
		}
	});

	it('has cells in the middle of their places', () => {
		for (const axis of ['leverage', 'depth'] as const) {
			expect(partOf(axis, valueOf(axis, 0))).toBeCloseTo(0.5 / side, 3);
			expect(partOf(axis, valueOf(axis, side - 1))).toBeCloseTo(1 - 0.5 / side, 3);
			expect(valueAlong(axis, -1)).toBeCloseTo(ends[axis][0], 6);
			expect(valueAlong(axis, 2)).toBeCloseTo(ends[axis][1], 6);
		}
	});
});

describe('Cells', () => {
	it('are the same in whatever order runs come', () => {
		const three = sweepOf({ ...given, crowds: '9' }, 1);
		const all = playRuns(three, playCrossing, 0, 9 * 64 * 2);
		const portion = fc.integer({ min: 1, max: 300 });
		fc.assert(
			fc.property(fc.array(portion, { minLength: 1, maxLength: 8 }), fc.boolean(), (sizes, backwards) => {
				const cuts = [0];
				for (let i = 0; cuts.at(-1)! < all.length; i++)
					cuts.push(Math.min(all.length, cuts.at(-1)! + sizes[i % sizes.length]!));
				const pieces = cuts.slice(1).map((to, i) => [cuts[i]!, to] as const);
				const cells = new Cells(9);
				for (const [from, to] of backwards ? pieces.toReversed() : pieces)
					cells.put(from, all.subarray(from, to));
				const together = new Cells(9);
				together.put(0, all);
				expect(cells.at(0, 0)).toEqual(together.at(0, 0));
				expect(cells.relief(0.05)).toEqual(together.relief(0.05));
			}),
			{ numRuns: 20 }
		);
	});

	it('say of every cell whether it passes a level: a deeper book never falls further', () => {
		for (let column = 0; column < side; column++)
			for (let row = 0; row < side; row++) {
				const cell = whole.at(column, row);
				for (const [k, level] of falls.entries())
					expect(row < relief.falls[k]![column]!).toBe(middleOf(cell) > level);
				expect(row < relief.shares[1]![column]!).toBe(crashesIn(cell, given.shock) === 1);
			}
	});

	it('look like the nearest column until they are there, and like nothing before the first', () => {
		const some = new Cells(1);
		some.put(0, runs.subarray(0, side - 1));
		expect(some.relief(given.shock)).toBeUndefined();
		some.put(side - 1, runs.subarray(side - 1, 2 * side));
		const coarse = some.relief(given.shock)!;
		for (const reach of [...coarse.falls, ...coarse.shares]) {
			expect(new Set(reach.slice(0, side / 4)).size).toBe(1);
			expect(new Set(reach.slice(side / 4 + 1)).size).toBe(1);
		}
		expect(coarse.falls[4]![side / 2]).toBe(relief.falls[4]![side / 2]);
	});

	it('are carried as short text, and come back', () => {
		const text = packed(relief);
		expect(unpacked(JSON.parse(JSON.stringify(text)) as typeof text)).toEqual(relief);
		expect(JSON.stringify(carriedOf(opening(spec), 1)).length).toBeLessThan(2500);
	});
});

function resultOf(values: MapValues, name: string): number {
	const point = pointOf(values, playHere(values, 1));
	const edges = edgesOf(lineOf(toMarket(values), values.line), point);
	return resultsOf(point, edges, values.measure).find((result) => result.name === name)!.value;
}

describe('what is said of the point', () => {
	it('are the engine’s numbers', () => {
		const values: MapValues = { ...given, crowds: '9', leverage: 7, depth: 160e6 };
		const found = Array.from({ length: 9 }, (_, i) => outcome(toMarket(values), i + 1).fall).sort(
			(a, b) => a - b
		);
		expect(resultOf(values, 'fall')).toBe(found[4]);
		expect(resultOf(values, 'least')).toBe(found[0]);
		expect(resultOf(values, 'most')).toBe(found[8]);
		expect(resultOf(values, 'crashes')).toBe(found.filter((fall) => fall > 0.1).length / 9);
	});

	const said = (changes: Partial<MapValues>) => {
		const values = { ...given, ...changes };
		const point = pointOf(values, playHere(values, 1));
		return sentence(answerOf(point, edgesOf(lineOf(toMarket(values), values.line), point), values.line));
	};

	it('is a sentence on both sides of the line, beyond the map, and with one crowd', () => {
		expect(said({ crowds: '9' })).toMatch(
			/^At 10× and \$150M the middle crowd ends at −1\d\.\d%, and all 9 fall past −10%, twice the sale’s own\. With these bids the cliff stands at 6\.\d×; with this leverage, at \$2\d\dM\.$/
		);
		expect(said({ leverage: 2, depth: 600e6, crowds: '9' })).toMatch(
			/and none falls past −10%.*stands beyond 25×; with this leverage, under \$40M\.$/
		);
		expect(said({})).toMatch(/^At 10× and \$150M the first crowd ends at −1\d\.\d%\. With/);
		expect(said({ line: 'here' })).toContain('Judged by the gain just below the sale alone');
	});
});

describe('the drawing', () => {
	it.each(layouts)('$name has a path for each level inside the map, and no number that is none', (layout) => {
		for (const reach of [...relief.falls, ...relief.shares]) {
			const path = regionOf(reach, layout) + borderOf(reach, layout);
			expect(path).not.toMatch(/NaN|undefined|Infinity/);
			for (const [, number] of path.matchAll(/V([\d.]+)/g)) {
				expect(Number(number)).toBeGreaterThanOrEqual(layout.top);
				expect(Number(number)).toBeLessThanOrEqual(layout.bottom);
			}
		}
		expect(regionOf(relief.shares[1]!, layout)).toMatch(/^M.*z$/);
		expect(across(layout, 1)).toBe(layout.left);
		expect(up(layout, 1e12)).toBeCloseTo(layout.top, 9);
	});

	it('of a map without crashes is empty', () => {
		const none = relief.shares[0]!.map(() => 0);
		expect([regionOf(none, layouts[0]!), borderOf(none, layouts[0]!)]).toEqual(['', '']);
	});
});

it('data has every fourth cell of the map', () => {
	const { columns, rows } = data(given, 1);
	expect(columns.map(({ name }) => name)).toEqual(['leverage', 'depth', 'fall', 'crashes']);
	expect(rows.length).toBe(256);
	expect(rows[17]).toEqual([
		valueOf('leverage', 4),
		valueOf('depth', 4),
		middleOf(whole.at(4, 4)),
		crashesIn(whole.at(4, 4), given.shock)
	]);
});

it('has shares with the played edge in the middle', () => expect(shares[1]).toBe(0.5));

it('plays a map whole for the server', () => {
	const values: MapValues = { ...given, openInterest: 20e9 };
	const map = playMap(values, 3).relief(values.shock)!;
	expect(map.shares[1]!.some((end) => end > 0)).toBe(true);
});
