/**
 * A cascade as a family tree: every liquidation sets off a random number of others.
 *
 * In a flat book, with positions of one size whose triggers are scattered evenly (a Poisson process), each coin sold
 * triggers a Poisson number of coins with mean n, the gain. The number liquidated by one initial liquidation then has
 * Borel's distribution (É. Borel, "Sur l'emploi du théorème de Bernoulli …", Comptes rendus 214, 1942; J. C. Tanner,
 * Biometrika 48, 1961).
 */
import { crossing, fuelOf, saleOf } from './crossing.ts';
import { flatProfile } from './depth-profile.ts';
import { exp, ln } from './elementary.ts';
import type { Stream } from './random.ts';
import { above, atLeast, refuse, wholeWithin } from './range.ts';

/**
 * The chance that a cascade is of size s: e^(−ns)(ns)^(s−1)/s!, the first liquidation included.
 *
 * At n = 1 it falls as s^(−3/2)/√(2π): no size is typical. Above 1 the sum over s falls short of 1 by the chance of
 * running away.
 *
 * @param gain n, 0 or more
 * @param size s, whole, 1 to 1e9
 * @throws RangeError if an argument is out of range
 */
export function cascadeSizeChance(gain: number, size: number): number {
	atLeast('gain', gain, 0);
	wholeWithin('size', size, 1, 1e9);
	if (gain === 0) return size === 1 ? 1 : 0;
	if (size < 16) {
		let chance = exp(-gain);
		const perStep = gain * size * chance;
		for (let k = 2; k <= size; k++) chance *= perStep / k;
		return chance;
	}
	// Stirling: s! = √(2πs)(s/e)ˢ e^(1/12s − 1/360s³ + 1/1260s⁵ − …)
	const s2 = size * size;
	const correction = (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * s2)) / s2) / s2) / size;
	return exp(size * (1 - gain + ln(gain)) - correction) / (gain * size * Math.sqrt(2 * Math.PI * size));
}

/**
 * The chance that a cascade reaches a size, running away included.
 *
 * @param gain n, 0 or more
 * @param size whole, 1 to 1e6
 * @returns within 1e-12 of the true chance, no digits below that
 * @throws RangeError if an argument is out of range
 */
export function cascadeReaches(gain: number, size: number): number {
	atLeast('gain', gain, 0);
	wholeWithin('size', size, 1, 1e6);
	let below = 0;
	for (let s = 1; s < size; s++) below += cascadeSizeChance(gain, s);
	return below < 1 ? 1 - below : 0;
}

/**
 * The average size of a cascade: 1/(1 − n), the first liquidation included.
 *
 * @param gain n, at least 0
 * @returns Infinity at a gain of 1 or more
 * @throws RangeError if the gain is below 0
 */
export function meanCascade(gain: number): number {
	atLeast('gain', gain, 0);
	return gain < 1 ? 1 / (1 - gain) : Infinity;
}

/**
 * The variance of a cascade's size: n/(1 − n)³.
 *
 * @param gain n, at least 0
 * @returns Infinity at a gain of 1 or more
 * @throws RangeError if the gain is below 0
 */
export function cascadeVariance(gain: number): number {
	atLeast('gain', gain, 0);
	const rest = 1 - gain;
	return gain < 1 ? gain / (rest * rest * rest) : Infinity;
}

/**
 * The chance that a cascade in an endless crowd never stops: the largest p with p = 1 − e^(−np).
 *
 * @param gain n, at least 0
 * @returns 0 at a gain of 1 or less
 * @throws RangeError if the gain is below 0
 */
export function runawayChance(gain: number): number {
	atLeast('gain', gain, 0);
	if (gain <= 1) return 0;
	let p = 1;
	for (;;) {
		const survive = exp(-gain * p);
		const next = p - (p - 1 + survive) / (1 - gain * survive);
		if (!(next < p)) return p;
		p = next;
	}
}

/**
 * One cascade, played through the crossing: one coin is sold into a flat book that holds one coin per USD, and
 * positions of one coin wait at triggers scattered with density n.
 *
 * @param gain n, above 0
 * @param chance where the triggers come from
 * @param most size at which it is taken to have run away; whole, 2 to 1e6
 * @returns the number liquidated, the first included; at most `most`
 * @throws RangeError if an argument is out of range
 */
export function drawCascade(gain: number, chance: Stream, most: number): number {
	above('gain', gain, 0);
	if (!(Number.isInteger(most) && most >= 2 && most <= 1e6))
		refuse('most', 'a whole number from 2 to 1000000', most);
	const book = flatProfile(1);
	const first = saleOf(book, 1);
	const drops: number[] = [];
	let reached = 0;
	for (let count = 16; ; count = Math.min(2 * count, most)) {
		while (drops.length < count) {
			reached -= ln(chance.uniform()) / gain;
			drops.push(reached);
		}
		const waiting = {
			drop: new Float64Array(drops),
			cumulativeCoins: Float64Array.from({ length: count + 1 }, (_, k) => k)
		};
		const { forcedCoins } = crossing(book, fuelOf(waiting), first, most + 1);
		const size = 1 + forcedCoins[forcedCoins.length - 1];
		if (size <= count || count === most) return Math.min(size, most);
	}
}
