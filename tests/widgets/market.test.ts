/** The market's inputs: what the controls say is what the engine plays. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allows, type Input, type Values } from '$lib/embed/spec';
import { parseNumber } from '$lib/format';
import { baseMarket, marketRanges, run } from '$lib/sim';
import { catalogue } from '$lib/widgets';
import { marketInputs, toMarket } from '$lib/widgets/market';

const inputs: Readonly<Record<string, Input>> = marketInputs;
const defaults = Object.fromEntries(
	Object.entries(inputs).map(([name, input]) => [name, input.default])
) as Values<typeof marketInputs>;

/** The engine's field for every control. */
const fields = {
	leverage: 'typicalLeverage',
	depth: 'depth',
	shock: 'shock',
	openInterest: 'openInterest',
	maintenance: 'maintenanceMarginRate',
	profile: 'profile'
} as const;

describe('toMarket(values)', () => {
	it('is the base case as the controls stand at first', () => {
		expect(toMarket(defaults)).toEqual(baseMarket);
	});

	it('gives every control its own field of the market, and no other', () => {
		expect(Object.keys(fields)).toEqual(Object.keys(inputs));
		for (const [name, input] of Object.entries(inputs)) {
			const value = input.kind === 'number' ? input.max : input.options.at(-1)!.value;
			const market = toMarket({ ...defaults, [name]: value });
			expect(market).toEqual({ ...baseMarket, [fields[name as keyof typeof fields]]: value });
		}
	});

	it('gives the engine nothing that it refuses', () => {
		const number = (name: string) => {
			const input = inputs[name]!;
			return input.kind === 'number' ? fc.constantFrom(input.min, input.default, input.max) : fc.constant(0);
		};
		fc.assert(
			fc.property(
				fc.record({
					leverage: number('leverage'),
					depth: number('depth'),
					shock: number('shock'),
					openInterest: number('openInterest'),
					maintenance: number('maintenance'),
					profile: fc.constantFrom('growing' as const, 'flat' as const, 'latent' as const)
				}),
				(values) => {
					const { fall, gain } = run(toMarket(values), 1);
					expect(fall >= values.shock - 1e-12 && fall <= 0.99).toBe(true);
					expect(gain >= 0 && Number.isFinite(gain)).toBe(true);
				}
			),
			{ numRuns: 40 }
		);
	});
});

describe.each(Object.entries(inputs))('the input %s', (name, input) => {
	it('opens on a value that it allows and that its track can take', () => {
		expect(allows(input, input.default)).toBe(true);
		if (input.kind === 'choice') return;
		const { min, max, step, scale } = input;
		expect(max).toBeGreaterThan(min);
		if (scale === 'linear') {
			const steps = (input.default - min) / step;
			expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-9);
		}
	});

	it('stays inside what the engine takes', () => {
		if (input.kind === 'choice') {
			expect(() => input.options.map(({ value }) => run({ ...baseMarket, [name]: value }, 1))).not.toThrow();
			return;
		}
		const [low, high] = marketRanges[fields[name as 'leverage']];
		expect(input.min).toBeGreaterThanOrEqual(low);
		expect(input.max).toBeLessThanOrEqual(high);
	});

	it('reads as a sentence, and its ends name its range', () => {
		expect(input.label).toMatch(/^[A-Z]/);
		expect(input.before).toMatch(/\w$/);
		expect(input.after).toMatch(/\.$/);
		if (input.kind === 'choice') return;
		const [low, high] = input.ends.map((end) => parseNumber(end.split(',')[0]!));
		expect([low, high]).toEqual([input.min, input.max]);
	});

	it('says its own values so that typing them gives them back', () => {
		if (input.kind === 'choice') {
			const labels = input.options.map(({ label }) => label);
			expect(new Set(labels).size).toBe(labels.length);
			return;
		}
		for (const value of [input.min, input.default, input.max]) {
			expect(parseNumber(input.format(value))).toBe(value);
		}
	});
});

it('stages of the catalogue have names of their own and values that are allowed', () => {
	for (const { spec } of catalogue) {
		const ids = spec.stages.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const stage of spec.stages) {
			expect(stage.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
			expect(Object.keys(stage.values).length + (stage.front?.length ?? 0)).toBeGreaterThan(0);
			for (const [name, value] of Object.entries(stage.values)) {
				expect(allows(spec.inputs[name]!, value), `${spec.id} ${stage.id} ${name}`).toBe(true);
			}
		}
	}
});
