/** Numbers as readers type them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../src/lib/format.ts';

describe('parseNumber(text)', () => {
	it.each([
		['12', 12],
		['  12 ', 12],
		['150M', 150e6],
		['150m', 150e6],
		['150 million', 150e6],
		['1.2B', 1.2e9],
		['1.2bn', 1.2e9],
		['$1.2B', 1.2e9],
		['$ 40k', 40e3],
		['2t', 2e12],
		['5%', 0.05],
		['10x', 10],
		['10×', 10],
		['100,000', 100_000],
		['1,234,567.5', 1_234_567.5],
		['1.5e8', 1.5e8],
		['1.5e+8', 1.5e8],
		['2e-3', 0.002],
		['.5', 0.5],
		['5.', 5],
		['-3', -3],
		['−12.4%', -0.124],
		['+7', 7],
		['−$1.7B', -1.7e9],
		['90 s', 90],
		['3 min', 180],
		['1.5h', 5400],
		['7 d', 604_800],
		['1e999', null],
		['1e300B', null],
		['', null],
		[' ', null],
		['NaN', null],
		['Infinity', null],
		['-Infinity', null],
		['∞', null],
		['0x10', null],
		['1,2', null],
		['1.2.3', null],
		['1 2', null],
		['--1', null],
		['5 apples', null],
		['5constructor', null],
		['5__proto__', null],
		['5valueOf', null],
		['<script>', null],
		['１２', null],
		['1'.repeat(65), null]
	])('reads %j as %j', (text, value) => {
		expect(parseNumber(text)).toBe(value);
	});

	it('shifts the decimal point and nothing else', () => {
		for (let tenths = 0; tenths <= 2000; tenths++) {
			expect(parseNumber(`${tenths / 10}%`)).toBe(tenths / 1000);
			expect(parseNumber(`${tenths / 10}M`)).toBe(tenths * 1e5);
			expect(parseNumber(`${tenths / 10}B`)).toBe(tenths * 1e8);
		}
	});

	it('has one zero', () => {
		for (const text of ['0', '-0', '−0%', '-0.0', '-1e-999']) expect(parseNumber(text)).toBe(0);
	});

	it('reads back every finite number to the bit', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
				expect(parseNumber(String(value))).toBe(value === 0 ? 0 : value);
			})
		);
	});

	it('gives a finite number or null, whatever it is given', () => {
		const signs = fc.constantFrom(...'0159.,eE+-−$%×xkmbtMB \t∞NaIf'.split(''));
		const odd = fc.string({ unit: signs, maxLength: 6 });
		const texts = fc.oneof(
			fc.tuple(fc.constantFrom('', '-', '$'), fc.nat(), odd).map((parts) => parts.join('')),
			fc.string({ unit: signs, maxLength: 20 }),
			fc.string({ unit: 'binary' })
		);
		let numbers = 0;
		fc.assert(
			fc.property(texts, (text) => {
				const value = parseNumber(text);
				if (value !== null) numbers++;
				expect(value === null || Number.isFinite(value)).toBe(true);
			}),
			{ numRuns: 1000 }
		);
		expect(numbers).toBeGreaterThan(30);
	});

	it.each([' ', '1', ',111', '-', '$ ', '.', 'e', 'm'])('does not hang on thousands of %j', (piece) => {
		const started = performance.now();
		parseNumber(piece.repeat(4000));
		parseNumber(`-${piece.repeat(4000)}!`);
		expect(performance.now() - started).toBeLessThan(200);
	});
});
