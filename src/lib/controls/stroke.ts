/** A line drawn by hand over a row of places, one value a place. */

import type { Track } from './track';

export type Guess = readonly (number | null)[];

/** What a guess is drawn on: places along, values up or down. */
export interface Plot {
	readonly xs: readonly number[];
	readonly xFormat: (value: number) => string;
	readonly xLabel: string;
	readonly track: Track;
	readonly yTicks: readonly number[];
	readonly yFormat: (value: number) => string;
	readonly tickFormat: (value: number) => string;
	/** Which way larger values go. */
	readonly grows: 'up' | 'down';
}

export interface Point {
	/** Along the row, 0 at the first place and 1 at the last. */
	readonly along: number;
	readonly value: number;
}

/** Which of `count` places is nearest. */
export function placeAt(along: number, count: number): number {
	return Math.min(count - 1, Math.max(0, Math.round(along * (count - 1))));
}

/**
 * The guess after a hand has moved from one point to another: every place it passed gets a value, those it
 * skipped on the straight line between.
 */
export function drawn(guess: Guess, from: Point | null, to: Point): (number | null)[] {
	const next = [...guess];
	const end = placeAt(to.along, guess.length);
	const begin = from ? placeAt(from.along, guess.length) : end;
	for (let place = Math.min(begin, end); place <= Math.max(begin, end); place++) {
		if (place === end || !from) next[place] = to.value;
		else if (place !== begin || next[place] === null) {
			next[place] = from.value + ((to.value - from.value) * (place - begin)) / (end - begin);
		}
	}
	return next;
}

/** How many places have no value yet. */
export function missing(guess: Guess): number {
	return guess.filter((value) => value === null).length;
}
