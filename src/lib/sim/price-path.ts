/** Prices that only wander: a geometric Brownian motion, step by step. */
import { exp } from './elementary.ts';
import { normalQuantile } from './quantile.ts';
import type { Stream } from './random.ts';
import { atLeast, finite, wholeWithin } from './range.ts';

/** How a price wanders. */
export interface Wander {
	/** μ, what is expected of a year, as a logarithm: prices grow to e^μ times on average. */
	readonly drift: number;
	/** σ, standard deviation of a year's log return; 0 or more. */
	readonly volatility: number;
	/** Years of a step; 0 or more. */
	readonly step: number;
}

/**
 * The next steps of a price, each over the one before: e^((μ − σ²/2)Δ + σ√Δ·z), z normal.
 *
 * Left out: fat tails, calm and wild months, a trend that changes.
 *
 * @param steps whole, 0 to 1e7
 * @param chance one uniform number a step
 * @throws RangeError if a number is out of range
 */
export function priceFactors({ drift, volatility, step }: Wander, steps: number, chance: Stream): number[] {
	finite('drift', drift);
	atLeast('volatility', volatility, 0);
	atLeast('step', step, 0);
	wholeWithin('steps', steps, 0, 1e7);
	const mean = (drift - (volatility * volatility) / 2) * step;
	const deviation = volatility * Math.sqrt(step);
	return Array.from({ length: steps }, () => exp(mean + deviation * normalQuantile(chance.uniform())));
}
