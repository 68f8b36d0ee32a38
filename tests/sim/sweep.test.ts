/** Sweeps: every run is the run it says it is, in the order it says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	baseBehaviours,
	baseMarkets,
	baseScenario,
	cellsOf,
	episode,
	mostRuns,
	playRuns,
	runsOf,
	settingOf,
	timelineOutcome,
	type Sweep
} from '../../src/lib/sim/index.ts';

interface Setting {
	readonly a: number;
	readonly b: number;
	readonly deep: { readonly c: number; readonly list: readonly { readonly d: number }[] };
	readonly word: string;
}
const setting: Setting = { a: 1, b: 2, deep: { c: 3, list: [{ d: 4 }, { d: 5 }] }, word: 'word' };
const sweep: Sweep<Setting> = {
	setting,
	axes: [
		{ name: 'a', values: [10, 20] },
		{ name: 'deep.list.1.d', values: [7, 8, 9] }
	],
	seeds: [5, 3],
	outputs: ['seed', 'a', 'd']
};
const play = ({ a, deep }: Setting, seed: number) => ({ a, d: deep.list[1]!.d, seed, word: 'no number' });

describe('settingOf(sweep, cell)', () => {
	it('moves the last axis fastest and leaves everything else as it was', () => {
		const cells = Array.from({ length: cellsOf(sweep) }, (_, cell) => settingOf(sweep, cell));
		expect(cells.map(({ a, deep }) => [a, deep.list[1]!.d])).toEqual([
			[10, 7],
			[10, 8],
			[10, 9],
			[20, 7],
			[20, 8],
			[20, 9]
		]);
		for (const cell of cells) {
			expect(cell).toEqual({ ...setting, a: cell.a, deep: { c: 3, list: [{ d: 4 }, cell.deep.list[1]] } });
		}
		expect(setting.deep.list[1]).toEqual({ d: 5 });
	});

	it('is the setting itself without axes', () => {
		expect(settingOf({ ...sweep, axes: [] }, 0)).toEqual(setting);
	});

	it('reaches a parameter of several assets, and of everybody else', () => {
		const depth = { name: 'assets.1.scenario.depth', values: [1e6] };
		const moved = settingOf({ setting: baseMarkets, axes: [depth], seeds: [1], outputs: ['x'] }, 0);
		expect(moved.assets[1]!.scenario.depth).toBe(1e6);
		expect(moved.assets[0]).toBe(baseMarkets.assets[0]);
	});

	it.each(['c', 'word', 'deep', 'deep.word', 'a.b', 'deep.list.2.d', 'toString', 'deep.list.length', ''])(
		'refuses the axis "%s", which is no number of the setting',
		(name) => {
			const odd = { ...sweep, axes: [{ name, values: [1] }] };
			expect(() => settingOf(odd, 0)).toThrow(
				`the name of an axis must be a number of the setting, got "${name}"`
			);
		}
	);
});

describe('playRuns(sweep, play, from, to)', () => {
	it('plays all cells of one seed after the other', () => {
		const found = playRuns(sweep, play, 0, runsOf(sweep));
		const rows = Array.from({ length: runsOf(sweep) }, (_, run) => [...found.slice(3 * run, 3 * run + 3)]);
		expect(rows.map(([seed]) => seed)).toEqual([5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3]);
		expect(rows[7]).toEqual([3, 10, 8]);
	});

	it('gives the same numbers in any portions', () => {
		const all = runsOf(sweep);
		const whole = [...playRuns(sweep, play, 0, all)];
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: all }), { maxLength: 6 }), (cuts) => {
				const ends = [0, ...cuts.sort((a, b) => a - b), all];
				const parts = ends.slice(1).map((to, i) => playRuns(sweep, play, ends[i]!, to));
				expect(parts.flatMap((part) => [...part])).toEqual(whole);
			})
		);
	});

	it('gives what the engine gives, bit for bit', () => {
		const map: Sweep<typeof baseScenario> = {
			setting: { ...baseScenario, traders: 2000 },
			axes: [
				{ name: 'typicalLeverage', values: [5, 12] },
				{ name: 'depth', values: [80e6, 300e6] }
			],
			seeds: [1, 8],
			outputs: ['fall', 'forcedLongNotional']
		};
		const found = playRuns(map, timelineOutcome, 0, runsOf(map));
		for (let run = 0; run < runsOf(map); run++) {
			const { fall, forcedLongNotional } = timelineOutcome(settingOf(map, run % 4), map.seeds[run >> 2]!);
			expect([...found.slice(2 * run, 2 * run + 2)]).toEqual([fall, forcedLongNotional]);
		}
	});

	it('plays whatever gives numbers: everybody else in the market too', () => {
		const setting = { scenario: { ...baseScenario, traders: 200, duration: 600 }, everyone: baseBehaviours };
		const found = playRuns(
			{
				setting,
				axes: [{ name: 'everyone.stops.notional', values: [1e6, 1e10] }],
				seeds: [1],
				outputs: ['fall']
			},
			({ scenario, everyone }, seed) => episode(scenario, everyone, seed).summary,
			0,
			2
		);
		expect(found[1]).toBeGreaterThan(found[0]!);
	});

	it('names an output that is no number of the summary', () => {
		const odd = { ...sweep, outputs: ['a', 'word'] };
		expect(() => playRuns(odd, play, 0, 1)).toThrow('outputs[1] must be a number of the summary, got "word"');
	});

	it('says what the engine says about a value that it refuses', () => {
		const odd = {
			setting: baseScenario,
			axes: [{ name: 'depth', values: [-1] }],
			seeds: [1],
			outputs: ['fall']
		};
		expect(() => playRuns(odd, timelineOutcome, 0, 1)).toThrow(/^depth must be/);
	});

	it.each([
		['seeds[1]', { seeds: [1, -1] }, 0, 1],
		['the number of runs', { seeds: [] }, 0, 0],
		['the number of runs', { seeds: new Array<number>(mostRuns).fill(1) }, 0, 1],
		['outputs', { outputs: [] }, 0, 1],
		['axes[0].values', { axes: [{ name: 'a', values: [] }] }, 0, 0],
		['axes[0].values[1]', { axes: [{ name: 'a', values: [1, NaN] }] }, 0, 1],
		[
			'axes[1].name',
			{
				axes: [
					{ name: 'a', values: [1] },
					{ name: 'a', values: [1] }
				]
			},
			0,
			1
		],
		['from', {}, 2, 1],
		['from', {}, -1, 1],
		['to', {}, 0, 13]
	])('names %s when it is out of range', (name, change, from, to) => {
		expect(() => playRuns({ ...sweep, ...change }, play, from, to)).toThrow(RangeError);
		expect(() => playRuns({ ...sweep, ...change }, play, from, to)).toThrow(`${name} must be`);
	});
});
