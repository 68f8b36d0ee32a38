import { beforeAll, describe, expect, it } from 'vitest';
import {
	baseScenario,
	marketRanges,
	scenarioRanges,
	timeline,
	timelineOutcome
} from '../../src/lib/sim/index.ts';
import {
	changed,
	crowds,
	inputs,
	quartiles,
	sensitivity,
	step,
	type Sensitivity
} from '../../src/lib/validation/sensitivity.ts';
import {
	answer,
	drawnFrom,
	named,
	ranked,
	rest,
	spreadText
} from '../../src/lib/validation/sensitivity-words.ts';

let computed: Sensitivity;
beforeAll(() => {
	computed = sensitivity();
});
const swingOf = (input: string) => computed.swings.find((swing) => swing.input === input)!;

describe('quartiles', () => {
	it('of 1 to 5 are 2, 3 and 4; between neighbours they lie in proportion', () => {
		expect(quartiles([5, 3, 1, 4, 2])).toEqual({ lower: 2, median: 3, upper: 4 });
		expect(quartiles([10, 0])).toEqual({ lower: 2.5, median: 5, upper: 7.5 });
		expect(quartiles([7])).toEqual({ lower: 7, median: 7, upper: 7 });
	});
});

describe('what the base case hangs on', () => {
	it('is asked of every number of a scenario, and of nothing else', () => {
		const numbers = Object.entries(baseScenario).filter(([, value]) => typeof value === 'number');
		expect(inputs.toSorted()).toEqual(numbers.map(([name]) => name).toSorted());
		expect(inputs.toSorted()).toEqual(
			[...Object.keys(marketRanges), ...Object.keys(scenarioRanges)].toSorted()
		);
		expect(computed.swings.map(({ input }) => input)).toEqual(inputs);
	});

	it('moves one number by a fifth and leaves the others, within their ranges', () => {
		const ranges: Record<string, readonly [number, number]> = { ...marketRanges, ...scenarioRanges };
		for (const input of inputs) {
			for (const factor of [1 - step, 1 + step]) {
				const moved = changed(input, factor);
				const [low, high] = ranges[input]!;
				expect(moved[input] / (factor * baseScenario[input] || 1)).toBeCloseTo(
					baseScenario[input] ? 1 : 0,
					12
				);
				expect(moved[input]).toBeGreaterThanOrEqual(low);
				expect(moved[input]).toBeLessThanOrEqual(high);
				expect({ ...moved, [input]: baseScenario[input] }).toEqual(baseScenario);
			}
		}
	});

	it('is what the engine computes: bids within 1%, played again from columns and accounts', () => {
		const swing = swingOf('depth');
		for (const [spread, depth] of [
			[swing.less, 120e6],
			[swing.more, 180e6],
			[computed.base, 150e6]
		] as const) {
			const played = Array.from({ length: crowds }, (_, i) => timeline({ ...baseScenario, depth }, i + 1));
			const falls = played.map(({ columns }) => 1 - Math.min(...columns.price) / baseScenario.startPrice);
			const middle = falls.toSorted((a, b) => a - b)[(crowds - 1) / 2]!;
			expect(spread.fall.median).toBeCloseTo(middle, 12);
			const sold = played.map(({ summary }) => summary.forcedLongNotional + summary.forcedShortNotional);
			expect(spread.forced).toEqual(quartiles(sold));
		}
	});

	it('compares each crowd with itself', () => {
		const moves = Array.from({ length: crowds }, (_, i) => {
			const [from, to] = [1, 0.8].map((factor) => timelineOutcome(changed('shock', factor), i + 1).fall);
			return Math.abs(to! - from!);
		});
		expect(swingOf('shock').effect.fall).toBe(quartiles(moves).median);
	});

	it('is nothing for what only sets units, or only watches', () => {
		for (const input of ['calmSpread', 'markWindow', 'duration']) {
			expect(swingOf(input).effect).toEqual({ fall: 0, forced: 0 });
			expect(swingOf(input).less).toEqual(computed.base);
		}
		expect(swingOf('startPrice').effect.fall).toBeLessThan(1e-12);
		expect(swingOf('startPrice').effect.forced).toBeLessThan(1e-2);
	});

	it('has the directions that the rules have: more bids, less fall; more exposed, more sold', () => {
		expect(swingOf('depth').more.fall.median).toBeLessThan(computed.base.fall.median);
		expect(swingOf('depth').less.fall.median).toBeGreaterThan(computed.base.fall.median);
		for (const input of ['openInterest', 'typicalLeverage', 'makerWithdrawal', 'shock']) {
			expect(swingOf(input).more.fall.median, input).toBeGreaterThan(computed.base.fall.median);
			expect(swingOf(input).less.forced.median, input).toBeLessThan(computed.base.forced.median);
		}
		expect(swingOf('exposedLongs').effect.fall).toBeCloseTo(swingOf('openInterest').effect.fall, 9);
	});
});

describe('its words', () => {
	it('name every input once, and say how many there are at the base', () => {
		expect(Object.keys(named).toSorted()).toEqual(inputs.toSorted());
		expect(new Set(Object.values(named).map(({ name }) => name)).size).toBe(inputs.length);
	});

	it.each(['fall', 'forced'] as const)('rank the inputs by %s, and leave none out', (measure) => {
		const { moving, still } = ranked(computed, measure);
		expect([...moving, ...still].map(({ input }) => input).toSorted()).toEqual(inputs.toSorted());
		const effects = [...moving, ...still].map(({ effect }) => effect[measure]);
		expect(effects).toEqual(effects.toSorted((a, b) => b - a));
		const least = drawnFrom * computed.base[measure].median;
		expect(moving.at(-1)!.effect[measure]).toBeGreaterThanOrEqual(least);
		expect(still[0]!.effect[measure]).toBeLessThan(least);
		for (const { input } of still) expect(rest(computed, measure)).toContain(named[input].name);
		expect(answer(computed, measure).toLowerCase()).toContain(named[moving[0]!.input].name.toLowerCase());
	});

	it('give the strongest with what it does', () => {
		const { less, more } = swingOf('depth');
		const [fewer, greater, base] = [less, more, computed.base].map(
			({ fall }) => `−${(100 * fall.median).toFixed(1)}%`
		);
		expect(answer(computed, 'fall')).toBe(
			`Depth within 1% counts most: ${fewer} with a fifth less, ${greater} with a fifth more, ${base} in the base case.`
		);
	});

	it('put the middle half in brackets, unless it reads the same', () => {
		expect(spreadText('fall', { lower: 0.1, median: 0.12, upper: 0.2 })).toBe('−12.0% (−10.0% to −20.0%)');
		expect(spreadText('fall', { lower: 0.12, median: 0.12, upper: 0.12 })).toBe('−12.0%');
	});
});
