/**
 * How wealth grows in a price that wanders: what leverage adds, what volatility takes, and how often one sees a gain.
 *
 * The price is a geometric Brownian motion, dP/P = μ dt + σ dW, a year being 365 days. Wealth is held at L times the price by
 * trading all the time (L below 1: the rest is cash). Left out: fees, interest on what is borrowed or lent (count μ above
 * it), fat tails, jumps, liquidation.
 */
import { normalCdf } from './normal.ts';
import { above, atLeast, finite, within } from './range.ts';

/** How a price wanders. */
export interface Diffusion {
	/** μ, the expected return of a year, compounded continuously: the mean price grows by e^μ. Any finite number. */
	readonly drift: number;
	/** σ, standard deviation of a year's log return; 0 or more. */
	readonly volatility: number;
}

const secondsOfYear = 365 * 86_400;

/** @throws RangeError if a number of it is out of range */
export function checkDiffusion({ drift, volatility }: Diffusion): void {
	finite('drift', drift);
	atLeast('volatility', volatility, 0);
}

/**
 * g(L) = Lμ − L²σ²/2: the growth of log wealth in a year, in the long run and of the middle fortune at any time.
 *
 * The second part is the volatility drag: it grows with the square of leverage.
 *
 * @param leverage L, finite and at least 0
 * @throws RangeError if an argument is out of range
 * @see content/model.md#growth-and-leverage
 */
export function growthRate(leverage: number, diffusion: Diffusion): number {
	atLeast('leverage', leverage, 0);
	checkDiffusion(diffusion);
	const { drift, volatility } = diffusion;
	const spread = leverage * volatility;
	return leverage * drift - (spread * spread) / 2;
}

/**
 * L* = μ/σ²: the leverage at which wealth grows fastest; at twice as much it does not grow at all.
 *
 * @returns below 0 where the price is expected to fall: then nothing held is best, or a short
 * @throws RangeError if an argument is out of range; the volatility must be above 0
 */
export function bestLeverage({ drift, volatility }: Diffusion): number {
	finite('drift', drift);
	above('volatility', volatility, 0);
	return drift / (volatility * volatility);
}

/**
 * The gain that makes a loss good: x/(1 − x).
 *
 * @param loss x, 0 to 1
 * @returns Infinity when all is lost
 * @throws RangeError if the loss is out of range
 */
export function gainToRecover(loss: number): number {
	within('loss', loss, 0, 1);
	return loss / (1 - loss);
}

/**
 * The chance that wealth is higher after a time than before: Φ(g(L)√T/(Lσ)); at L = 1, Φ((μ − σ²/2)√T/σ).
 *
 * @param leverage L, finite and at least 0
 * @param seconds T, finite and at least 0
 * @returns ½ for no time at all, the limit of a short one; 1 or 0 where nothing is left to chance
 * @throws RangeError if an argument is out of range
 */
export function chanceOfGain(leverage: number, diffusion: Diffusion, seconds: number): number {
	atLeast('seconds', seconds, 0);
	const growth = growthRate(leverage, diffusion);
	const spread = leverage * diffusion.volatility;
	if (spread === 0) return growth > 0 && seconds > 0 ? 1 : 0;
	return normalCdf((growth / spread) * Math.sqrt(seconds / secondsOfYear));
}
