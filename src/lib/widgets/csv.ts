/** A table as text that spreadsheets and programs read: comma-separated values, as RFC 4180 quotes them. */
import type { Table } from './data.ts';
import { brief } from '../format.ts';

/**
 * Writes what the table is, one `# …` line each, then what each column is, then names, then rows. Numbers have seven digits.
 * @param about lines for people: title, link, model
 */
export function csvOf({ columns, rows }: Table, about: readonly string[]): string {
	const legend = columns.map(({ name, label, unit }) => `${name} (${unit}): ${label}`);
	const lines = [
		...[...about, ...legend].map((line) => `# ${line.replace(/\s+/g, ' ').trim()}`),
		columns.map(({ name }) => field(name)).join(),
		...rows.map((row) => row.map(field).join())
	];
	return `${lines.join('\n')}\n`;
}

/** A text that could be taken for something else stands in quotes. */
function field(value: number | string): string {
	if (typeof value === 'number') return String(brief(value));
	return /[",\r\n]|^[\s#]|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
