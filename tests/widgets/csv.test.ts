/** A table survives being written down: whatever stands in it, a spreadsheet reads the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '$lib/widgets/csv';
import type { Table } from '$lib/widgets/data';
import { brief } from '$lib/format';
import { readCsv } from './csv-read';

const columns = [
	{ name: 'wave', label: 'Wave', unit: 'count' },
	{ name: 'who', label: 'Who', unit: 'name' }
];
const tableOf = (rows: Table['rows']): Table => ({ columns, rows });

describe('csvOf(table, about)', () => {
	it('says what it is, what its columns are, then names, then rows', () => {
		expect(csvOf(tableOf([[0, 'nobody']]), ['A cascade', 'model 1'])).toBe(
			'# A cascade\n# model 1\n# wave (count): Wave\n# who (name): Who\nwave,who\n0,nobody\n'
		);
	});

	it.each([
		['a,b', '"a,b"'],
		['say "no"', '"say ""no"""'],
		['two\nlines', '"two\nlines"'],
		['# no remark', '"# no remark"'],
		[' edge ', '" edge "'],
		['plain text', 'plain text']
	])('quotes %j as %s', (text, written) => {
		expect(csvOf(tableOf([[1, text]]), [])).toContain(`\n1,${written}\n`);
	});

	it('keeps a remark on its line', () => {
		expect(readCsv(csvOf(tableOf([]), ['one\ntwo\r\nthree'])).about[0]).toBe('one two three');
	});

	it('reads back as it was, any text and any number', () => {
		const cell = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 8 }),
			fc.constantFrom('"', '""', ',', '\n', '\r\n', '#', ' ', '=1+1')
		);
		const number = fc.double({ noNaN: true, noDefaultInfinity: true });
		fc.assert(
			fc.property(fc.array(fc.tuple(number, cell), { maxLength: 6 }), (rows) => {
				const { names, rows: found } = readCsv(csvOf(tableOf(rows), ['title']));
				expect(names).toEqual(['wave', 'who']);
				expect(found).toEqual(rows.map(([value, text]) => [String(brief(value)), text]));
			}),
			{ numRuns: 500 }
		);
	});
});

describe('readCsv(text)', () => {
	it.each([
		['a,b\n1\n', /row 1 has 1 fields for 2 names/],
		['a,b\n1,"2\n', /cannot read/],
		['a\n1"2"\n', /cannot read/]
	])('refuses %j', (text, message) => {
		expect(() => readCsv(text)).toThrow(message);
	});
});
