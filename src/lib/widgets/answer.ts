/** What an exhibit answers, in three parts: the words that matter stand in the middle. */
export type Told = readonly [before: string, key: string, after: string];

/** The parts as one sentence. */
export function sentence([before, key, after]: Told): string {
	return `${before} ${key}${after}`;
}
