/** Prices that only wander, step by step, and whether they reach a level. */
import { normalQuantile, type Stream } from '$lib/sim';

export interface Walkers {
	/** P/E: the level over the price now. */
	readonly ratio: number;
	/** Of a year's log return. */
	readonly volatility: number;
	readonly days: number;
	readonly count: number;
}

export interface Arrived {
	/** Share of the walks that touched the level at any time. */
	readonly touched: number;
	/** Share of them that ended beyond it. */
	readonly ended: number;
}

const steps = 12;

/**
 * Random walks of the log price, with the crossings between two looks exact: a Brownian bridge from x to y, both on the
 * near side of b, touches it with probability e^(−2(x − b)(y − b)/variance).
 */
export function walked({ ratio, volatility, days, count }: Walkers, chance: Stream): Arrived {
	const level = Math.log(ratio);
	const variance = (volatility * volatility * days) / 365 / steps;
	const deviation = Math.sqrt(variance);
	let [touched, ended] = [0, 0];
	for (let walk = 0; walk < count; walk++) {
		let x = 0;
		let hit = false;
		for (let step = 0; step < steps; step++) {
			const y = x - variance / 2 + deviation * normalQuantile(chance.uniform());
			hit ||= chance.uniform() < Math.exp((-2 * (x - level) * (y - level)) / variance);
			x = y;
		}
		if (hit) touched++;
		if (level < 0 ? x <= level : x >= level) ended++;
	}
	return { touched: touched / count, ended: ended / count };
}
