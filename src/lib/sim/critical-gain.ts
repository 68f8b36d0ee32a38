/**
 * The gain from which a cascade sustains itself although bids come back and liquidation takes time.
 *
 * In a flat book of depth D before an endless, even cluster of positions, let e be the coins sold a second and u the
 * displacement, coins sold that are not bid again. Refilling takes r·u off u and leaves the permanent share γ of the
 * impact; engines work off a share 1/τ a second of the coins waiting; each dollar of fall adds n·D coins to them:
 *
 *     u′ = e − ru,   τe′ = n(e − (1 − γ)ru) − e
 *
 * Solutions e^(st) need τs² + (1 + rτ − n)s + r(1 − nγ) = 0. Positions trigger only while the price falls, so growth
 * that swings does not last: the fall goes on where some root s is real and above 0.
 */
import { exp, ln } from './elementary.ts';
import { above, atLeast, refuse, within } from './range.ts';

/** What refills and what waits, in any one unit of time. */
export interface Resilience {
	/** r, the share of the displacement that is bid again per unit of time; 0 or more. */
	readonly refillRate: number;
	/** τ, units of time that a liquidation waits on average; 0 or more. */
	readonly delay: number;
	/** γ, the share of the impact that stays; 0 to 1. */
	readonly permanentShare: number;
}

/** The same as a timeline has it. */
export interface TickedResilience {
	/** Seconds in which half of the displacement is bid again; above 0, Infinity for never. */
	readonly refillHalfLife: number;
	/** Time constant of the engines, seconds; 0 or more. */
	readonly liquidationDelay: number;
	/** γ, 0 to 1. */
	readonly permanentShare: number;
	/** Seconds between two looks at the price, above 0. */
	readonly tick: number;
}

/**
 * n_c, the least gain (an infimum) with a real root s > 0. With k = rτ:
 *
 *     n_c = 1 + k − 2kγ + 2√(k(1 − γ)(1 − kγ))   while γ(1 + k) < 1,   else 1/γ
 *
 * Above 1/γ the product of the roots is negative, so one is positive: what stays of each impact is enough. Below, both
 * have the sign of n − 1 − k and are real where (n − 1 − k)² ≥ 4k(1 − nγ); the first line is the larger solution of the
 * equality, and lies between 1 + k and 1/γ exactly under its condition. At γ = 0 it is (1 + √k)².
 *
 * @returns 1 if nothing refills, nothing waits (the limit τ → 0) or everything stays; never below 1
 * @throws RangeError if an argument is out of range
 * @see content/model.md#the-cliff-when-bids-come-back
 */
export function criticalGain({ refillRate, delay, permanentShare }: Resilience): number {
	atLeast('refillRate', refillRate, 0);
	atLeast('delay', delay, 0);
	within('permanentShare', permanentShare, 0, 1);
	const k = refillRate * delay;
	if (!(permanentShare * (1 + k) < 1)) return 1 / permanentShare;
	const swing = k * (1 - permanentShare) * (1 - k * permanentShare);
	return 1 + k - 2 * k * permanentShare + 2 * Math.sqrt(swing);
}

/**
 * n_c of a market that moves in ticks: exact there, with r = 1 − e^(−dt/τ_refill) and τ = 1/(1 − e^(−dt/τ)) in ticks.
 *
 * A delay of 0 still waits for one tick, and slower ticks move the cliff.
 *
 * @throws RangeError if an argument is out of range
 */
export function criticalGainPerTick(resilience: TickedResilience): number {
	const { refillHalfLife, liquidationDelay, permanentShare, tick } = resilience;
	if (!(refillHalfLife > 0)) refuse('refillHalfLife', 'above 0', refillHalfLife);
	atLeast('liquidationDelay', liquidationDelay, 0);
	above('tick', tick, 0);
	const refillRate = 1 - exp((-tick / refillHalfLife) * ln(2));
	const sold = 1 - exp(-tick / liquidationDelay);
	return criticalGain({ refillRate, delay: 1 / sold, permanentShare });
}
