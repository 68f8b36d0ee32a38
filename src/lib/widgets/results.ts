/** A number that came out of the engine, as every widget lists it. */
import type { Result } from '$lib/embed/spec';

export type { Result };

export function row(name: string, label: string, value: number, format: (value: number) => string): Result {
	return { name, label, value, text: format(value) };
}
