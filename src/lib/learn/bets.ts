/** A bet: what is true, and what is said to a reader who has guessed. */

import { formatPercent } from '$lib/format';
import { betFactOf, type BetFact } from './bet-facts';
import { axisOf, falls, saleOf } from './bet-line';
import type { Args } from './args';
import { factValue } from './values';

/** A whole bet. */
export interface Stake {
	readonly kind: 'number' | 'draw' | 'choose';
	readonly fact: BetFact;
	readonly args: Args;
	/** The argument along a drawing, and its values. */
	readonly over: 'leverage' | 'depth' | 'shock';
	readonly values: readonly number[];
	/** What can be chosen; one is right. */
	readonly options: readonly { readonly text: string; readonly right?: boolean }[];
}

/**
 * What is true: one number, one a value of the drawing, or the number of the right option.
 * @throws RangeError for a bet that cannot be decided
 */
export function truthsOf({ kind, fact, args, over, values, options }: Stake): number[] {
	if (kind === 'number') return [factValue(fact, args)];
	if (kind === 'draw') {
		if (values.length < 2 || values.length > 12) {
			throw new RangeError(`values must be 2 to 12 numbers, got ${values.length}`);
		}
		return values.map((value) => factValue(fact, { ...args, [over]: value }));
	}
	const right = options.flatMap((option, index) => (option.right ? [index] : []));
	if (right.length !== 1) throw new RangeError(`options must have one that is right, got ${right.length}`);
	return right;
}

/** The truth in words. */
export function answerOf({ kind, fact, over, values, options }: Stake, truths: readonly number[]): string {
	const { format } = betFactOf(fact);
	if (kind === 'number') return `${format(truths[0]!)}.`;
	if (kind === 'choose') return options[truths[0]!]!.text;
	const axis = axisOf(over, fact);
	return `${values.map((value, i) => `${format(truths[i]!)} at ${axis.format(value)}`).join(', ')}.`;
}

/** What is said once a guess is locked. */
export function verdictOf(stake: Stake, guess: readonly number[], truths: readonly number[]): string {
	const { kind, fact, args, over, values, options } = stake;
	if (kind === 'number') return compare(fact, args, guess[0]!, truths[0]!);
	if (kind === 'draw') return compareDrawn(fact, guess, truths, (i) => axisOf(over, fact).format(values[i]!));
	return guess[0] === truths[0] ? 'That is it.' : `The answer is: ${options[truths[0]!]!.text}`;
}

/** One sentence on how far off a guess was, and where there is something to say, one on what the rest is made of. */
function compare(fact: BetFact, args: Args, guess: number, truth: number): string {
	const { format } = betFactOf(fact);
	const off = truth - guess;
	const near = Math.abs(off) < 0.01;
	if (!falls.includes(fact)) {
		return near
			? `You said ${format(guess)}, and the model says ${format(truth)}: as good as exact.`
			: `You said ${format(guess)}; the model says ${format(truth)}, ${points(off)} ${off > 0 ? 'more' : 'less'}.`;
	}
	const shock = saleOf(args);
	const verdict = near
		? `You were within a point of the model’s ${format(truth)}.`
		: `The model ${fact === 'fall' ? 'stops' : 'turns'} at ${format(truth)}: you were ${points(off)} too ${off > 0 ? 'hopeful' : 'gloomy'}.`;
	const rest = truth - shock;
	if (rest < 0.005) return `${verdict} The sale explains nearly all of it.`;
	return `${verdict} The sale itself explains ${points(shock)}; the other ${points(rest)} are forced sales.`;
}

/** The same for a drawn guess: how far off on average, and where most. */
function compareDrawn(
	fact: BetFact,
	guess: readonly number[],
	truth: readonly number[],
	nameOf: (index: number) => string
): string {
	const { format } = betFactOf(fact);
	const off = truth.map((value, i) => Math.abs(value - guess[i]!));
	const mean = off.reduce((sum, value) => sum + value, 0) / off.length;
	const worst = off.indexOf(Math.max(...off));
	if (off[worst]! < 0.02) return 'You drew the model’s line, to within two points everywhere.';
	return (
		`On average you were ${points(mean)} off, and furthest at ${nameOf(worst)}: ` +
		`you drew ${format(guess[worst]!)}, the model gives ${format(truth[worst]!)}.`
	);
}

const points = (value: number) => {
	const text = formatPercent(Math.abs(value)).replace('%', '');
	return `${text} ${text === '1' ? 'point' : 'points'}`;
};
