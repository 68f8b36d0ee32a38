/**
 * Runs whose every bit must be the same on every machine, played by whichever engine they are given: the source, the
 * built file in Node, the built file in a browser. They import nothing of it but types, so browsers are sent these files.
 *
 * What goes into a run is left out of what is compared: a new setting, switched off, makes no other run.
 */
import { arithmetic } from './arithmetic.ts';
import { episodes } from './episodes.ts';
import { growth } from './growth.ts';
import { severalAssets } from './several-assets.ts';
import { staticBooks } from './static-books.ts';
import { timelines } from './timelines.ts';

export type Engine = typeof import('../../../src/lib/sim/index.ts');

/** Plays a run, and says what it came to. */
export type Played = () => object;

/** By name, in the order of tests/golden/fingerprints.txt. */
export function bits(engine: Engine): Record<string, Played> {
	return {
		...arithmetic(engine),
		...growth(engine),
		...staticBooks(engine),
		...timelines(engine),
		...episodes(engine),
		...severalAssets(engine)
	};
}

/** A line of that file. */
export function line(engine: Engine, name: string): string {
	const played = bits(engine)[name];
	if (!played) throw new Error(`there is no run "${name}"`);
	return `${engine.fingerprintOf(played())}  ${name}`;
}
