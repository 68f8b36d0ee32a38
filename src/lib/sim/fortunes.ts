/**
 * Many fortunes, each with luck of its own: step by step, wealth is multiplied by 1 + s·x, where s is the share of it that is
 * staked, or the leverage it is brought back to, and x what a unit staked gains in that step.
 *
 * The luck is drawn once (`normalDraws`, `uniformDraws`) and turned into outcomes for each setting: the same people, whatever is
 * moved.
 */
import { checkBet, type RepeatedBet } from './bets.ts';
import { exp } from './elementary.ts';
import { checkDiffusion, type Diffusion } from './growth.ts';
import { normalQuantiles } from './quantile.ts';
import type { Stream } from './random.ts';
import { above, atLeast, refuse, wholeWithin } from './range.ts';

/** Luck for this many steps, uniform between 0 and 1. */
export function uniformDraws(count: number, chance: Stream): Float64Array {
	wholeWithin('count', count, 0, 1e8);
	const draws = new Float64Array(count);
	chance.fill(draws);
	return draws;
}

/** The same, normal with mean 0 and variance 1. */
export function normalDraws(count: number, chance: Stream): Float64Array {
	const draws = uniformDraws(count, chance);
	normalQuantiles(draws);
	return draws;
}

/** What a unit staked gains: b where the draw is below p, else −1. */
export function betOutcomes(bet: RepeatedBet, uniforms: Float64Array): Float64Array {
	checkBet(bet);
	const { chance, odds } = bet;
	const outcomes = new Float64Array(uniforms.length);
	for (let i = 0; i < outcomes.length; i++) outcomes[i] = uniforms[i] < chance ? odds : -1;
	return outcomes;
}

/**
 * What a price gains in steps of some days, as fractions: e^((μ − σ²/2)t + σ√t·z) − 1.
 *
 * @param days length of a step, above 0
 * @throws RangeError if an argument is out of range
 */
export function wanderingReturns(diffusion: Diffusion, normals: Float64Array, days: number): Float64Array {
	const [drift, spread] = stepOf(diffusion, days);
	const returns = new Float64Array(normals.length);
	for (let i = 0; i < returns.length; i++) returns[i] = exp(drift + spread * normals[i]) - 1;
	return returns;
}

/** Mean and standard deviation of a step's log return, small enough for an exponential. */
function stepOf(diffusion: Diffusion, days: number): readonly [drift: number, spread: number] {
	checkDiffusion(diffusion);
	above('days', days, 0);
	const time = days / 365;
	const { drift, volatility } = diffusion;
	const mean = (drift - (volatility * volatility) / 2) * time;
	const spread = volatility * Math.sqrt(time);
	// No normal draw lies beyond 9.
	const most = (mean < 0 ? -mean : mean) + 9 * spread;
	if (!(most <= 700)) refuse('days', 'short enough for a price that can be written down', days);
	return [mean, spread];
}

/** What became of many fortunes. */
export interface Fortunes {
	readonly count: number;
	/** Steps after which wealth is kept: every so many, from 0 on. */
	readonly at: readonly number[];
	/** Wealth, of what each began with, fortune by fortune at each of these; 0 once all is lost. */
	readonly wealth: Float64Array;
	/** The least that each has been worth, in any step. */
	readonly least: Float64Array;
	/** The deepest fall of each from the most it had been worth, 0 to 1. */
	readonly deepestFall: Float64Array;
}

/**
 * @param outcomes a row of steps for each fortune
 * @param share s, finite and at least 0; above 1 it is leverage. A step that would leave less than nothing leaves nothing
 * @param steps of each fortune, whole; `outcomes.length` is a multiple of it
 * @param every steps from one that is kept to the next; a divisor of `steps`
 * @throws RangeError if an argument is out of range
 */
export function fortunes(outcomes: Float64Array, share: number, steps: number, every: number): Fortunes {
	atLeast('share', share, 0);
	wholeWithin('steps', steps, 1, 1e8);
	if (outcomes.length % steps !== 0) refuse('outcomes.length', `a multiple of ${steps}`, outcomes.length);
	wholeWithin('every', every, 1, steps);
	if (steps % every !== 0) refuse('every', `a divisor of ${steps}`, every);
	const count = outcomes.length / steps;
	const kept = steps / every + 1;
	const wealth = new Float64Array(count * kept);
	const least = new Float64Array(count);
	const deepestFall = new Float64Array(count);
	for (let i = 0; i < count; i++) {
		let [now, low, high, fall] = [1, 1, 1, 0];
		wealth[i * kept] = 1;
		for (let block = 1, k = i * steps; block < kept; block++) {
			for (const end = k + every; k < end; k++) {
				now *= 1 + share * outcomes[k];
				if (!(now > 0)) now = 0;
				if (now > high) high = now;
				else if (high - now > fall * high) fall = 1 - now / high;
				if (now < low) low = now;
			}
			wealth[i * kept + block] = now;
		}
		least[i] = low;
		deepestFall[i] = fall;
	}
	return { count, at: Array.from({ length: kept }, (_, k) => k * every), wealth, least, deepestFall };
}
