/** Address ⇄ state: what a link says is what its reader sees. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainOpening, writeAddress, writeValue, type Opening } from '$lib/embed/address';
import { readAddress } from '$lib/embed/read-address';
import { parameters, plainView, type View } from '$lib/embed/parameters';
import { opening, seeds, type Input, type WidgetSpec } from '$lib/embed/spec';
import { parseNumber } from '$lib/format';
import { oddText, own, specs } from './odd';

/** Zero has one sign: an address does not write the other. */
const unsigned = (value: number) => value + 0;

function valueOf(input: Input): fc.Arbitrary<number | string> {
	if (input.kind === 'choice') return fc.constantFrom(...input.options.map(({ value }) => value));
	const { min, max, step, scale } = input;
	const onStep = scale === 'linear' ? step : 1e6;
	return fc.oneof(
		fc.double({ min, max, noNaN: true }).map(unsigned),
		fc.constantFrom(min, max, input.default),
		fc.nat(Math.floor((max - min) / onStep)).map((n) => Math.min(max, min + n * onStep))
	);
}

/** Every way to show a widget, most of it plain most of the time. */
function viewOf(spec: WidgetSpec): fc.Arbitrary<View> {
	const named = fc.subarray(Object.keys(spec.inputs));
	const choices = Object.fromEntries(
		Object.entries(parameters).map(([name, options]) => [name, fc.constantFrom(...options)])
	);
	return fc.record(
		{ ...choices, lock: named, show: fc.option(named) },
		{ noNullPrototype: true }
	) as unknown as fc.Arbitrary<View>;
}

function stateOf(spec: WidgetSpec): fc.Arbitrary<Opening> {
	const known = [...own, ...Object.keys(spec.inputs)];
	const kept = fc.uniqueArray(fc.tuple(oddText, oddText), { selector: ([name]) => name, maxLength: 5 });
	const plain = { noNullPrototype: true } as const;
	return fc.record(
		{
			stage: fc.constantFrom(null, ...spec.stages),
			values: fc.record(
				Object.fromEntries(Object.entries(spec.inputs).map(([name, input]) => [name, valueOf(input)])),
				plain
			),
			seed: fc.integer({ min: seeds.min, max: seeds.max }),
			clock: fc.option(fc.oneof(fc.nat(40), fc.double({ min: 0, max: 40, noNaN: true }).map(unsigned))),
			view: fc.oneof(fc.constant(plainView), viewOf(spec)),
			kept: kept.map((pairs) => pairs.filter(([name]) => !known.includes(name)))
		},
		plain
	) as unknown as fc.Arbitrary<Opening>;
}

/** Names in the order in which an address has them. */
function names(query: string): string[] {
	return [...new URLSearchParams(query).keys()];
}

describe.each(specs)('writeAddress and readAddress of $id', (spec) => {
	it('give the same state back, to the bit', () => {
		fc.assert(
			fc.property(stateOf(spec), (state) => {
				const { problems, model, ...read } = readAddress(spec, writeAddress(spec, state));
				expect(problems).toEqual([]);
				expect(model).toBe(spec.model);
				expect(read).toStrictEqual(state);
			}),
			{ numRuns: 400 }
		);
	});

	it('settle: what was read is written the same way', () => {
		fc.assert(
			fc.property(stateOf(spec), (state) => {
				const written = writeAddress(spec, state);
				expect(writeAddress(spec, readAddress(spec, written))).toBe(written);
			})
		);
	});

	it('name only what differs, in the order of the spec', () => {
		fc.assert(
			fc.property(stateOf(spec), (state) => {
				const base = opening(spec, state.stage ?? undefined);
				const differs = Object.keys(spec.inputs).filter((name) => state.values[name] !== base[name]);
				const expected = [
					...(state.stage ? ['stage'] : []),
					...(state.seed !== (state.stage?.seed ?? seeds.default) ? ['seed'] : []),
					...differs,
					...(state.clock === null ? [] : ['t']),
					...Object.keys(parameters).filter(
						(name) => state.view[name as 'theme'] !== plainView[name as 'theme']
					),
					...(state.view.lock.length > 0 ? ['lock'] : []),
					...(state.view.show ? ['show'] : [])
				];
				const model = expected.length > 0 ? ['m'] : [];
				const kept = state.kept.map(([name]) => name);
				expect(names(writeAddress(spec, state))).toEqual([...expected, ...model, ...kept]);
			})
		);
	});

	it('write nothing at all when everything is as it comes', () => {
		expect(writeAddress(spec, plainOpening(spec))).toBe('');
		expect(readAddress(spec, '')).toStrictEqual({ ...plainOpening(spec), model: spec.model, problems: [] });
	});

	it('open every stage by its name alone', () => {
		for (const stage of spec.stages) {
			const read = readAddress(spec, `?stage=${stage.id}`);
			expect(read.problems).toEqual([]);
			expect(read.values).toStrictEqual({ ...opening(spec), ...stage.values });
		}
	});

	it('have no input whose name the address needs for itself', () => {
		const reserved = [...own, 'lang', 'id', 'v', 'secret'];
		expect(Object.keys(spec.inputs).filter((name) => reserved.includes(name))).toEqual([]);
	});
});

describe('writeValue(value)', () => {
	it.each([
		[150e6, '150M'],
		[1.2e9, '1.2B'],
		[40e9, '40B'],
		[0.05, '0.05'],
		[12, '12'],
		[99e6, '99M'],
		[123_456_789, '123456789'],
		['flat', 'flat']
	])('writes %s as %s', (value, text) => {
		expect(writeValue(value)).toBe(text);
	});

	it('reads back to the bit', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
				expect(parseNumber(writeValue(value))).toBe(value === 0 ? 0 : value);
			})
		);
	});
});
