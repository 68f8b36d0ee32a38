import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteHash } from '../../src/lib/sim/byte-hash.ts';
import {
	baseMarket,
	baseScenario,
	fingerprint,
	fingerprintOf,
	run,
	timeline
} from '../../src/lib/sim/index.ts';

const hashOf = (text: string) => {
	const hash = new ByteHash();
	for (const byte of Buffer.from(text, 'latin1')) hash.byte(byte);
	return hash.digits();
};

/** The definition, word for word, in whole numbers of any length. */
function plainly(bytes: Uint8Array): string {
	let hash = 14695981039346656037n;
	for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * (2n ** 40n + 435n));
	return hash.toString(16).padStart(16, '0');
}

/** `struct.pack("<I{n}d", n, *numbers)` for each column. */
function packed(columns: readonly (readonly number[])[]): Uint8Array {
	return Buffer.concat(
		columns.map((column) => {
			const bytes = Buffer.alloc(4 + 8 * column.length);
			bytes.writeUInt32LE(column.length, 0);
			for (const [i, value] of column.entries()) bytes.writeDoubleLE(value, 4 + 8 * i);
			return bytes;
		})
	);
}

/** The nearest other number: its lowest bit turned over. */
function nudged(value: number): number {
	const bits = new DataView(new ArrayBuffer(8));
	bits.setFloat64(0, value);
	bits.setUint8(7, bits.getUint8(7) ^ 1);
	return bits.getFloat64(0);
}

describe('ByteHash', () => {
	it.each([
		['', 'cbf29ce484222325'],
		['a', 'af63dc4c8601ec8c'],
		['foobar', '85944171f73967e8'],
		['foobar\0', '34531ca7168b8f38']
	])('gives the published FNV-1a hash of %j', (text, published) => {
		expect(hashOf(text)).toBe(published);
	});

	it('puts the bytes of words and numbers lowest first', () => {
		const [apart, together] = [new ByteHash(), new ByteHash()];
		for (const byte of [0xd4, 0xc3, 0xb2, 0xa1, 0, 0, 0, 0, 0, 0, 0xf8, 0xbf]) apart.byte(byte);
		together.word(0xa1b2c3d4);
		together.double(-1.5);
		expect(together.digits()).toBe(apart.digits());
	});
});

describe('fingerprint(...columns)', () => {
	it('is the FNV-1a hash of lengths and numbers as its comment spells them', () => {
		const column = fc.array(fc.double({ noNaN: true }), { maxLength: 20 });
		fc.assert(
			fc.property(fc.array(column, { maxLength: 4 }), (columns) => {
				expect(fingerprint(...columns)).toBe(plainly(packed(columns)));
			})
		);
	});

	it('is of the numbers, whatever kind of column they are in', () => {
		const numbers = [3, 0, 200];
		expect(fingerprint(Uint8Array.from(numbers))).toBe(fingerprint(numbers));
		expect(fingerprint(Int32Array.from(numbers))).toBe(fingerprint(Float64Array.from(numbers)));
	});

	it('tells −0 from 0, and no NaN from another', () => {
		expect(fingerprint([-0])).not.toBe(fingerprint([0]));
		const others = new DataView(new ArrayBuffer(8));
		others.setUint32(0, 0xfff80000);
		others.setUint32(4, 12345);
		expect(fingerprint([others.getFloat64(0)])).toBe(fingerprint([NaN]));
		expect(fingerprint([NaN])).toBe(plainly(Buffer.from('01000000000000000000f87f', 'hex')));
	});

	it('tells where a column ends, and their order', () => {
		const cut = [fingerprint([1, 2], [3]), fingerprint([1], [2, 3]), fingerprint([1, 2, 3])];
		const more = [fingerprint([1, 2, 3], []), fingerprint([3], [1, 2]), fingerprint()];
		expect(new Set([...cut, ...more]).size).toBe(6);
	});

	it('refuses what is no list of numbers', () => {
		const wrong = (...columns: unknown[]) => fingerprint(...(columns as number[][]));
		expect(() => wrong([1], 5)).toThrow(new RangeError('columns[1] must be a list of numbers, got 5'));
		expect(() => wrong('12')).toThrow(new RangeError('columns[0] must be a list of numbers, got "12"'));
		expect(() => wrong([1, '2'])).toThrow(new RangeError('columns[0][1] must be a number, got "2"'));
		expect(() => wrong(new BigInt64Array(1))).toThrow(RangeError);
	});
});

describe('fingerprintOf(result)', () => {
	const played = timeline({ ...baseScenario, traders: 200, insuranceFund: 1e6, duration: 1800 }, 1);
	const usual = fingerprintOf(played);

	it('changes with the lowest bit of the last number in any column of a timeline', () => {
		const columns = { ...played.columns, ...played.accounts.longs, ...played.accounts.shorts };
		expect(Object.keys(columns).length).toBeGreaterThan(20);
		const all = [played.columns, played.accounts.longs, played.accounts.shorts, played.longs, played.shorts];
		for (const group of all) {
			for (const [name, column] of Object.entries(group)) {
				if (!ArrayBuffer.isView(column)) continue;
				const numbers = column as Float64Array | Int32Array | Uint8Array;
				const last = numbers.length - 1;
				const before = numbers[last]!;
				numbers[last] = numbers instanceof Float64Array ? nudged(before) : before ^ 1;
				const after = fingerprintOf(played);
				numbers[last] = before;
				expect(after, name).not.toBe(usual);
			}
		}
		expect(fingerprintOf(played)).toBe(usual);
	});

	it('changes with the lowest bit of any single number of a summary', () => {
		const { summary } = played;
		for (const [name, value] of Object.entries(summary)) {
			const other = typeof value === 'number' ? nudged(value) : !value;
			expect(fingerprintOf({ ...played, summary: { ...summary, [name]: other } }), name).not.toBe(usual);
		}
	});

	it('does not hang on the order of fields, nor on those that are undefined or functions', () => {
		const { scenario, ...rest } = played;
		expect(fingerprintOf({ ...rest, more: undefined, call: () => 1, scenario })).toBe(usual);
	});

	it('tells apart what is written alike', () => {
		const alike: object[] = [
			{ a: 1, b: 2 },
			{ a: 2, b: 1 },
			{ a: [1, 2] },
			{ a: new Float64Array([1, 2]) },
			{ a: { b: 1 } },
			{ a: [], b: 1 },
			{ a: '1' },
			{ a: 1 },
			{ a: true },
			{ a: false },
			{ a: null },
			{ ab: 1 },
			{},
			[]
		];
		expect(new Set(alike.map(fingerprintOf)).size).toBe(alike.length);
	});

	it('is the same for a run that is played again, and another for the next seed', () => {
		const market = { ...baseMarket, traders: 200 };
		expect(fingerprintOf(run(market, 1))).toBe(fingerprintOf(run(market, 1)));
		expect(fingerprintOf(run(market, 1))).not.toBe(fingerprintOf(run(market, 2)));
	});

	it('refuses what is neither number, word, list nor field, by its place', () => {
		const wrong = (result: unknown) => fingerprintOf(result as object);
		expect(() => wrong(5)).toThrow(new RangeError('result must be an object, got 5'));
		expect(() => wrong({ a: [1, new Map()] })).toThrow(
			/^result\.a\[1\] must be numbers, words, lists or fields/
		);
		expect(() => wrong({ a: 1n })).toThrow(RangeError);
		expect(() => wrong({ a: new DataView(new ArrayBuffer(1)) })).toThrow(RangeError);
	});
});
