/**
 * A short name for a run's numbers, to the last bit: two machines that print the same have computed the same.
 *
 * The numbers go into a 64-bit FNV-1a hash as bytes; see byte-hash.ts. It is arithmetic of whole numbers, the same everywhere.
 */
import { ByteHash } from './byte-hash.ts';
import { refuse } from './range.ts';

/**
 * The fingerprint of columns: for each its length, four bytes, then its numbers, eight bytes each as IEEE 754 keeps them,
 * lowest byte first. A column of whole numbers counts like the same numbers in any other; −0 is not 0, and one NaN is as
 * good as another.
 *
 * A changed bit changes it for certain. Elsewhere, for one column: FNV-1a of `struct.pack(f"<I{n}d", n, *numbers)`.
 *
 * @param columns lists of numbers, typed or not; any number of them
 * @returns 16 digits from 0 to f; cbf29ce484222325 for no columns
 * @throws RangeError naming the first that is no list, or no number
 * @see content/model.md#chance-and-the-same-bits-everywhere
 */
export function fingerprint(...columns: readonly ArrayLike<number>[]): string {
	const hash = new ByteHash();
	for (const [i, column] of columns.entries()) {
		if (!Array.isArray(column) && !isTyped(column)) refuse(`columns[${i}]`, 'a list of numbers', column);
		addColumn(hash, `columns[${i}]`, column);
	}
	return hash.digits();
}

/**
 * The fingerprint of all that a result holds: its columns, single numbers, words and lists, whatever is nested in it, each
 * under its name. Fields go in by the order of their names; those that are undefined, and functions, are left out: a book's
 * profile is made of the market's numbers.
 *
 * A later engine whose results hold more gives another one for the same run; `fingerprint` of a column stays.
 *
 * @param result of `run`, `timeline`, `episode`, `markets`, or any part of it
 * @returns 16 digits from 0 to f
 * @throws RangeError naming a field that is none of these
 */
export function fingerprintOf(result: object): string {
	if (typeof result !== 'object' || result === null) refuse('result', 'an object', result);
	const hash = new ByteHash();
	add(hash, 'result', result);
	return hash.digits();
}

/** What comes next, so that no two results run into the same bytes. */
const marks = { nothing: 0, no: 1, yes: 2, number: 3, text: 4, column: 5, list: 6, fields: 7 } as const;

function add(hash: ByteHash, name: string, value: unknown): void {
	if (value === null || value === undefined) {
		hash.byte(marks.nothing);
	} else if (typeof value === 'boolean') {
		hash.byte(value ? marks.yes : marks.no);
	} else if (typeof value === 'number') {
		hash.byte(marks.number);
		hash.double(value);
	} else if (typeof value === 'string') {
		hash.byte(marks.text);
		addText(hash, value);
	} else if (isTyped(value)) {
		hash.byte(marks.column);
		addColumn(hash, name, value);
	} else if (Array.isArray(value)) {
		hash.byte(marks.list);
		hash.word(value.length);
		for (const [i, one] of value.entries()) add(hash, `${name}[${i}]`, one);
	} else if (isPlain(value)) {
		const fields = Object.entries(value).filter(([, one]) => one !== undefined && typeof one !== 'function');
		hash.byte(marks.fields);
		hash.word(fields.length);
		for (const [field, one] of fields.sort(([a], [b]) => (a < b ? -1 : 1))) {
			addText(hash, field);
			add(hash, `${name}.${field}`, one);
		}
	} else {
		refuse(name, 'numbers, words, lists or fields', value);
	}
}

function addColumn(hash: ByteHash, name: string, column: ArrayLike<number>): void {
	hash.word(column.length);
	for (let i = 0; i < column.length; i++) {
		if (typeof column[i] !== 'number') refuse(`${name}[${i}]`, 'a number', column[i]);
		hash.double(column[i]);
	}
}

/** Its length and its UTF-16 code units, low byte first. */
function addText(hash: ByteHash, text: string): void {
	hash.word(text.length);
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		hash.byte(unit & 255);
		hash.byte(unit >>> 8);
	}
}

/** Numbers of one kind in a row; a DataView has no length. */
function isTyped(value: unknown): value is ArrayLike<number> {
	return ArrayBuffer.isView(value) && 'length' in value;
}

/** An object without a class. */
function isPlain(value: unknown): value is object {
	if (typeof value !== 'object' || value === null) return false;
	const made: unknown = Object.getPrototypeOf(value);
	return made === null || Object.getPrototypeOf(made) === null;
}
