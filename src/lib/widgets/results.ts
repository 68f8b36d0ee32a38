export type { Result } from '$lib/embed/spec';

/** A result as the page carries it for whoever reads it by program: seven digits. */
export function brief(value: number): number {
	return Number(value.toPrecision(7));
}
