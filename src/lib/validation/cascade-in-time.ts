/**
 * A cascade in time before an even cluster of positions, twice: as a linear recursion without an end, written against
 * the words of the law, and as the engine's timeline with a long cluster and a small shock.
 */
import { flatProfile, playTimeline, type Crowd, type Scenario, type TickedResilience } from '$lib/sim';
import { nobody, withoutTime } from './by-hand.ts';

/**
 * Whether one liquidation keeps itself going, tick by tick. Depth is 1 coin a dollar; the fuel is `gain` coins a dollar,
 * released by new lows only.
 */
export function sustains(gain: number, resilience: TickedResilience): boolean {
	const { refillHalfLife, liquidationDelay, permanentShare, tick } = resilience;
	const left = Math.pow(0.5, tick / refillHalfLife);
	const share = liquidationDelay === 0 ? 1 : 1 - Math.exp(-tick / liquidationDelay);
	let [waiting, displacement, aboveLow, halfway] = [1, 0, 0, 0];
	for (let t = 0; t < 60_000; t++) {
		const sold = share * waiting;
		aboveLow += (1 - permanentShare) * displacement * (1 - left) - sold;
		displacement = displacement * left + sold;
		waiting += gain * Math.max(0, -aboveLow) - sold;
		aboveLow = Math.max(0, aboveLow);
		if (t === 30_000) halfway = waiting;
		if (waiting > 1e100) return true;
		if (waiting < 1e-30) return false;
	}
	return waiting > halfway;
}

/** USD of the cluster, a position at each; far from the floor. */
export const clusterLength = 400_000;
const startPrice = 1e9;
const duration = 4000;

/** Bids of one coin a dollar, so that the coins at each dollar are the gain. */
export function cluster(gain: number, length = clusterLength): Crowd {
	const column = (value: number) => new Float64Array(length).fill(value);
	const drop = new Float64Array(length);
	const cumulativeCoins = new Float64Array(length + 1);
	for (let i = 0; i < length; i++) {
		drop[i] = i + 1;
		cumulativeCoins[i + 1] = gain * (i + 1);
	}
	return {
		count: length,
		drop,
		cumulativeCoins,
		coins: column(gain),
		entryPrice: column(startPrice),
		leverage: column(10)
	};
}

/** How far the timeline falls, USD, after a sale that alone moves the price by $20. */
export function sweptBy(gain: number, resilience: TickedResilience, length = clusterLength): number {
	const scenario: Scenario = {
		...withoutTime,
		...resilience,
		startPrice,
		shockKind: 'sale',
		shock: 20 / startPrice,
		duration
	};
	const crowds = { longs: cluster(gain, length), shorts: nobody };
	return playTimeline(scenario, crowds, flatProfile(1)).summary.fall * startPrice;
}
