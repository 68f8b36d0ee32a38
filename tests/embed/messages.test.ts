/** What a page may send to a frame, whatever it sends. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAddress } from '$lib/embed/address';
import { readAddress } from '$lib/embed/read-address';
import { secretOf } from '$lib/embed/host.svelte';
import { addressOf, readMessage, type Asked } from '$lib/embed/messages';
import { allows } from '$lib/embed/spec';
import { cascade, oddText, specs } from './odd';

const plain = { type: 'unwind', v: 1 };
const anything = fc.anything({
	withBigInt: true,
	withDate: true,
	withMap: true,
	withSet: true,
	withTypedArray: true,
	withNullPrototype: true,
	key: fc.oneof(oddText, fc.constantFrom('toString', 'constructor', '__proto__', 'length'))
});

/** Messages that are nearly right. */
const near = fc.record(
	{
		type: fc.constant('unwind'),
		v: fc.oneof(fc.constant(1), anything),
		command: fc.oneof(fc.constantFrom('hello', 'get', 'set', 'play', 'pause', 'reset', 'step'), anything),
		id: anything,
		query: fc.oneof(oddText, anything),
		values: fc.oneof(
			fc.dictionary(fc.oneof(oddText, fc.constantFrom(...Object.keys(cascade.inputs))), anything),
			anything
		),
		by: anything
	},
	{ requiredKeys: ['type'] }
);

describe('readMessage(data)', () => {
	it('reads a command with its parts', () => {
		const asked = readMessage({ ...plain, command: 'set', id: 7, values: { leverage: 20, depth: '80M' } });
		expect(asked).toEqual({
			id: 7,
			command: 'set',
			query: null,
			values: [
				['leverage', '20'],
				['depth', '80M']
			],
			towards: 'forward',
			problems: []
		});
		expect(readMessage({ ...plain, command: 'step', by: -1 })).toMatchObject({ towards: 'back', id: null });
	});

	it.each([
		undefined,
		null,
		'unwind',
		{ type: 'embed-size', height: 3 },
		{ type: 'unwind', v: 1, event: 'ready' },
		[]
	])('leaves %j to others', (data) => {
		expect(readMessage(data)).toBeNull();
	});

	it.each([
		[{ ...plain, v: 2, command: 'get' }, 'v must be 1.'],
		[{ ...plain, command: 'explode' }, 'command must be one of hello, get, set, play, pause, reset, step.'],
		[{ ...plain, command: 'set', values: 3 }, 'values must be an object'],
		[{ ...plain, command: 'set', values: { leverage: [20] } }, 'A value must be a number or a short text.'],
		[
			{ ...plain, command: 'set', values: { leverage: { toString: 1 } } },
			'A value must be a number or a short text.'
		],
		[{ ...plain, command: 'set', values: new Uint8Array(9) }, 'values must be an object'],
		[
			{ ...plain, command: 'set', values: { leverage: 'x'.repeat(5000) } },
			'A value must be a number or a short text.'
		],
		[
			{ ...plain, command: 'set', query: 'x'.repeat(5000) },
			'query must be a text of at most 4000 characters.'
		],
		[{ ...plain, command: 'set', query: 3 }, 'query must be a text of at most 4000 characters.'],
		[
			{ ...plain, command: 'set', values: Object.fromEntries(Array.from({ length: 300 }, (_, i) => [i, 1])) },
			'values has more than 100 names'
		]
	])('says what is wrong with %j', (data, sentence) => {
		const asked = readMessage(data)!;
		expect(asked.problems).toEqual([expect.stringContaining(sentence)]);
		expect(asked.values.length).toBeLessThanOrEqual(100);
	});

	it('does nothing that is of another version', () => {
		expect(readMessage({ ...plain, v: 2, command: 'set' })!.command).toBeNull();
	});

	it('never throws, and gives texts and numbers only', () => {
		fc.assert(
			fc.property(fc.oneof(anything, near), (data) => {
				const asked = readMessage(data);
				if (!asked) return;
				expect(['string', 'number', 'object']).toContain(typeof asked.id);
				for (const [name, text] of asked.values)
					expect([typeof name, typeof text]).toEqual(['string', 'string']);
				expect(() => structuredClone(asked)).not.toThrow();
			}),
			{ numRuns: 5000 }
		);
	});
});

describe.each(specs)('a message to $id', (spec) => {
	it('has no more power than an address: the state it leaves is one that an address opens', () => {
		fc.assert(
			fc.property(near, (data) => {
				const asked = readMessage(data);
				if (!asked) return;
				const reading = readAddress(spec, addressOf(asked, ''));
				for (const [name, input] of Object.entries(spec.inputs))
					expect(allows(input, reading.values[name])).toBe(true);
				const again = readAddress(spec, writeAddress(spec, reading));
				expect(again.values).toStrictEqual(reading.values);
				expect(again.view).toStrictEqual(reading.view);
			}),
			{ numRuns: 2000 }
		);
	});
});

describe('addressOf(asked, present)', () => {
	const asked = (part: Partial<Asked>): Asked => ({ ...readMessage({ ...plain, command: 'set' })!, ...part });

	it('sets values on top of what is there', () => {
		expect(addressOf(asked({ values: [['leverage', '20']] }), '?leverage=4&depth=80M&m=1')).toBe(
			'leverage=20&depth=80M&m=1'
		);
	});

	it('opens another address instead, where one is given', () => {
		expect(addressOf(asked({ query: '?seed=5', values: [['shock', '2%']] }), '?leverage=4')).toBe(
			'seed=5&shock=2%25'
		);
	});
});

describe('secretOf(hash)', () => {
	it.each([
		['#?secret=aBc123', 'aBc123'],
		['#secret=x', 'x'],
		['#?secret=', ''],
		['#top', null],
		['', null]
	])('of %j is %j', (hash, secret) => {
		expect(secretOf(hash)).toBe(secret);
	});
});
