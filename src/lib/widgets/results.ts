/** A number that came out of the engine, as every widget lists it. */
export type { Result } from '$lib/embed/spec';
