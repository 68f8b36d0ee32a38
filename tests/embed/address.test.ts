/** Address ⇄ state: what a link says is what its reader sees, and no address can do harm. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainOpening, readAddress, writeAddress, writeValue, type Opening } from '$lib/embed/address';
import { allows, opening, seeds, type Input, type Inputs, type WidgetSpec } from '$lib/embed/spec';
import { parseNumber } from '$lib/format';
import { catalogue } from '$lib/widgets';

const specs = catalogue.map(({ spec }) => spec as unknown as WidgetSpec);
const cascade = specs.find(({ id }) => id === 'cascade')!;
const own = ['stage', 'seed', 't', 'theme', 'm'];

function valueOf(input: Input): fc.Arbitrary<number | string> {
	if (input.kind === 'choice') return fc.constantFrom(...input.options.map(({ value }) => value));
	const { min, max, step, scale } = input;
	const onStep = scale === 'linear' ? step : 1e6;
	return fc.oneof(
		fc.double({ min, max, noNaN: true }),
		fc.constantFrom(min, max, input.default),
		fc.nat(Math.floor((max - min) / onStep)).map((n) => Math.min(max, min + n * onStep))
	);
}

const oddText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 12 }),
	fc.constantFrom(
		'',
		'%',
		'%zz',
		'&',
		'=',
		'+',
		'#',
		'<script>alert(1)</script>',
		'__proto__',
		'constructor',
		'é',
		'🜁'
	)
);

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
			clock: fc.option(
				fc.oneof(
					fc.nat(40),
					fc.double({ min: 0, max: 40, noNaN: true }).map((t) => t + 0)
				)
			),
			theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
			kept: kept.map((pairs) => pairs.filter(([name]) => !known.includes(name)))
		},
		plain
	) as fc.Arbitrary<Opening>;
}

/** Names in the order in which an address has them. */
function names(query: string): string[] {
	return [...new URLSearchParams(query).keys()];
}

describe.each(specs)('writeAddress and readAddress of $id', (spec) => {
	it('give the same state back, to the bit', () => {
		fc.assert(
			fc.property(stateOf(spec), (state) => {
				const { problems, ...read } = readAddress(spec, writeAddress(spec, state));
				expect(problems).toEqual([]);
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
					...(state.theme === 'auto' ? [] : ['theme'])
				];
				const model = expected.length > 0 ? ['m'] : [];
				const kept = state.kept.map(([name]) => name);
				expect(names(writeAddress(spec, state))).toEqual([...expected, ...model, ...kept]);
			})
		);
	});

	it('write nothing at all when everything is as it comes', () => {
		expect(writeAddress(spec, plainOpening(spec))).toBe('');
		expect(readAddress(spec, '')).toStrictEqual({ ...plainOpening(spec), problems: [] });
	});

	it('open every stage by its name alone', () => {
		for (const stage of spec.stages) {
			const read = readAddress(spec, `?stage=${stage.id}`);
			expect(read.problems).toEqual([]);
			expect(read.values).toStrictEqual({ ...opening(spec), ...stage.values });
		}
	});

	it('have no input whose name the address needs for itself', () => {
		const reserved = 'm seed stage t play theme chrome title transparent static projector predict lock show'
			.concat(' links sound motion table lang')
			.split(' ');
		expect(Object.keys(spec.inputs).filter((name) => reserved.includes(name))).toEqual([]);
	});
});

describe('readAddress(spec, query)', () => {
	it.each([
		['depth=400M', 'depth', 400e6],
		['depth=1.2B', 'depth', 1.2e9],
		['depth=$80%20million', 'depth', 80e6],
		['depth=150,000,000', 'depth', 150e6],
		['shock=7%', 'shock', 0.07],
		['shock=7%25', 'shock', 0.07],
		['maintenance=0.7%25', 'maintenance', 0.007],
		['leverage=12x', 'leverage', 12],
		['leverage=12×', 'leverage', 12],
		['leverage=12.34', 'leverage', 12.34],
		['profile=flat', 'profile', 'flat']
	])('understands %s', (query, name, value) => {
		const { values, problems } = readAddress(cascade, query);
		expect(problems).toEqual([]);
		expect(values[name]).toBe(value);
		expect(readAddress(cascade, `?${query}`).values).toEqual(values);
	});

	it('says so when the link is of another model, and shows its values all the same', () => {
		const { values, problems } = readAddress(cascade, '?leverage=7&m=99');
		expect(values.leverage).toBe(7);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(/^m cannot be “99”: this page computes with model 1/);
	});

	it('keeps what it does not know, behind what it does, where it was', () => {
		const { kept, problems } = readAddress(cascade, '?utm=x&leverage=7&lock=a,b&empty');
		expect(problems).toEqual([]);
		expect(kept).toEqual([
			['utm', 'x'],
			['lock', 'a,b'],
			['empty', '']
		]);
	});

	it.each([
		['leverage=31', 'leverage', 'it goes from 2× to 30×. 10× is used.'],
		['leverage=-4', 'leverage', '10× is used.'],
		['leverage=NaN', 'leverage', '10× is used.'],
		['leverage=', 'leverage', '10× is used.'],
		['depth=1e999', 'depth', '$150M is used.'],
		['depth=Infinity', 'depth', '$150M is used.'],
		['shock=5', 'shock', 'it goes from 1% to 10%. 5% is used.'],
		['profile=constructor', 'profile', 'it is one of growing, flat, latent. growing is used.'],
		['profile=Flat', 'profile', 'growing is used.'],
		['stage=__proto__', 'stage', 'the usual opening is shown.'],
		['stage=runaway&leverage=99', 'leverage', '15× is used.'],
		['seed=1.5', 'seed', 'Crowd 1 is shown.'],
		['seed=0', 'seed', 'a whole number from 1 to 999999'],
		['seed=1e3', 'seed', 'Crowd 1 is shown.'],
		['t=-1', 't', 'The usual moment is shown.'],
		['t=1e9', 't', 'The usual moment is shown.'],
		['theme=pink', 'theme', 'auto is used.'],
		['leverage=7&leverage=8', 'leverage', 'the first is used']
	])('names what %s got wrong, and what it used', (query, name, used) => {
		const { problems } = readAddress(cascade, query);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain(name);
		expect(problems[0]).toContain(used);
		expect(problems[0]).toMatch(/\.$/);
	});

	it('takes the first of a name that stands twice', () => {
		expect(readAddress(cascade, '?leverage=7&leverage=8').values.leverage).toBe(7);
	});

	it('says the same thing once', () => {
		const { problems } = readAddress(cascade, 'a=1&a=2&a=3&leverage=99');
		expect(problems).toHaveLength(2);
	});

	it('shows a long name in parts that are whole letters', () => {
		const { problems } = readAddress(cascade, `stage=${'𝒳'.repeat(60)}`);
		expect(problems[0]).toContain(`${'𝒳'.repeat(40)}…`);
		const off = readAddress(cascade, `stage=a${'𝒳'.repeat(60)}`);
		expect(off.problems[0]!.isWellFormed()).toBe(true);
	});

	it('does not read an address that is too long, and says so', () => {
		const { problems, values } = readAddress(cascade, `?leverage=7&x=${'a'.repeat(4000)}`);
		expect(values.leverage).toBe(10);
		expect(problems).toEqual([expect.stringContaining('longer than 4000')]);
	});

	it('writes no address that it would not read, however much there was to keep', () => {
		const read = readAddress(cascade, `?leverage=7&utm=x&long=${'('.repeat(3900)}`);
		const written = writeAddress(cascade, read);
		const again = readAddress(cascade, written);
		expect(again.problems).toEqual([]);
		expect(again.values.leverage).toBe(7);
		expect(again.kept).toEqual([['utm', 'x']]);
		expect(writeAddress(cascade, again)).toBe(written);
	});

	it('lets nothing that was kept speak for the widget', () => {
		const state = { ...plainOpening(cascade), kept: [['seed', '5'] as const, ['leverage', '20'] as const] };
		expect(writeAddress(cascade, state)).toBe('');
	});
});

describe('hostile addresses', () => {
	const name = fc.oneof(
		fc.constantFrom(
			...own,
			...Object.keys(cascade.inputs),
			'__proto__',
			'constructor',
			'toString',
			'<script>'
		),
		oddText
	);
	const nasty = fc.constantFrom(
		...['NaN', 'Infinity', '-Infinity', '1e999', '-1', '-0', '0', '1e-999', '%', '%E0%A4%A', '%00', '\u0000'],
		...[
			'__proto__',
			'constructor',
			'[object Object]',
			'<script>alert(1)</script>',
			'"onload="',
			"'",
			'\ud800'
		],
		...['150M', '٣', '１０', '1,5', '10×10', ' '.repeat(500), '9'.repeat(500), '\u202e', '🜁'.repeat(50)]
	);
	const pair = fc.tuple(name, fc.oneof(nasty, oddText, fc.double().map(String)));
	const query = fc.oneof(
		fc.array(pair, { maxLength: 20 }).map((pairs) => pairs.map(([a, b]) => `${a}=${b}`).join('&')),
		fc.array(pair, { maxLength: 20 }).map(
			(pairs) =>
				`?${pairs
					.map(([a, b]) => `${a.toWellFormed()}=${b.toWellFormed()}`)
					.map(encodeURI)
					.join('&')}`
		),
		fc.string({ unit: 'binary', maxLength: 300 }),
		fc.string({ maxLength: 60 }).map((text) => text.repeat(300))
	);

	function check(text: string) {
		const read = readAddress(cascade, text);
		for (const [name, input] of Object.entries(cascade.inputs)) {
			expect(allows(input, read.values[name]), name).toBe(true);
		}
		expect(Object.keys(read.values)).toEqual(Object.keys(cascade.inputs));
		expect(Number.isInteger(read.seed) && read.seed >= seeds.min && read.seed <= seeds.max).toBe(true);
		expect(read.clock === null || (read.clock >= 0 && read.clock <= 10_000)).toBe(true);
		expect(read.stage === null || cascade.stages.includes(read.stage)).toBe(true);
		for (const sentence of read.problems) {
			expect(sentence).not.toMatch(/[<>&"'`\p{C}]/u);
			expect(sentence.isWellFormed()).toBe(true);
			expect(sentence.length).toBeLessThan(300);
		}
		expect(new Set(read.problems).size).toBe(read.problems.length);
		return read;
	}

	it('never throw, and always open something that the widget allows', () => {
		fc.assert(
			fc.property(query, (text) => void check(text)),
			{ numRuns: 1500 }
		);
	});

	it('say a word about everything that was ignored', () => {
		fc.assert(
			fc.property(query, (text) => {
				const { problems, ...read } = check(text);
				if (text.length > 4000) return;
				const given = new URLSearchParams(text);
				const told = (name: string) => problems.some((sentence) => sentence.includes(name));
				for (const [name, input] of Object.entries(cascade.inputs)) {
					const asked = given.get(name);
					if (asked === null) continue;
					const value = input.kind === 'number' ? parseNumber(asked) : asked;
					expect(value === read.values[name] || told(name), name).toBe(true);
				}
				const stage = given.get('stage');
				expect(stage === null || read.stage?.id === stage || told('stage')).toBe(true);
				for (const name of given.keys()) if (given.getAll(name).length > 1) expect(told('twice')).toBe(true);
			}),
			{ numRuns: 800 }
		);
	});

	it('settle after one reading, or are too long to be read', () => {
		fc.assert(
			fc.property(query, (text) => {
				const written = writeAddress(cascade, readAddress(cascade, text));
				const again = readAddress(cascade, written);
				expect(again.problems).toEqual([]);
				expect(writeAddress(cascade, again)).toBe(written);
			}),
			{ numRuns: 800 }
		);
	});

	it('leave the language as it was', () => {
		check('?__proto__=x&constructor=y&__proto__[leverage]=99');
		expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('leverage');
		expect(({} as Record<string, unknown>).leverage).toBeUndefined();
	});

	it('take no time', () => {
		const started = performance.now();
		for (const piece of ['+', '%20', 'a&', 'a=1&', '1', ',', 'é']) {
			check(`leverage=${piece.repeat(3900 / piece.length)}`);
			check(`leverage=-${piece.repeat(3900 / piece.length)}!`);
		}
		expect(performance.now() - started).toBeLessThan(3000);
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
