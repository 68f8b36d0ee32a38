/** Square tables for tests: written down, scaled, and any that chance makes. */
import fc from 'fast-check';
import type { Table } from '../../src/lib/sim/index.ts';

/** A table from its numbers, row after row. */
export function square(...values: number[]): number[][] {
	const size = Math.sqrt(values.length);
	if (!Number.isInteger(size)) throw new Error(`${values.length} numbers make no square`);
	return Array.from({ length: size }, (_, i) => values.slice(i * size, (i + 1) * size));
}

export const scaled = (table: Table, by: number) => table.map((row) => row.map((value) => value * by));

/** Up to five assets, some pairs without a link. */
export const tables = fc.integer({ min: 1, max: 5 }).chain((size) =>
	fc
		.array(fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 2, noNaN: true })), {
			minLength: size * size,
			maxLength: size * size
		})
		.map((values) => square(...values))
);
