/** No address can do harm: nothing throws, nothing hangs, and what is ignored is named. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAddress } from '$lib/embed/address';
import { readAddress } from '$lib/embed/read-address';
import { allows, seeds } from '$lib/embed/spec';
import { parseNumber } from '$lib/format';
import { cascade, oddText, own } from './odd';
import { oddAddresses } from './odd-addresses';

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
		oddAddresses(cascade),
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
