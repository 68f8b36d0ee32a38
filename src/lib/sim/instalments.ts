/**
 * All at once, or in instalments? Two ways to put the same sum into a price, compared over every window of a path.
 *
 * The lump sum buys on the first day. In instalments, an equal part is set aside for each date, earns interest as cash until
 * then, and buys. Both are valued on the last day. Left out: fees, taxes, and money that comes in month by month,
 * which nobody could have put in at once.
 */
import { checkDiffusion, type Diffusion } from './growth.ts';
import { exp, ln } from './elementary.ts';
import { above, refuse, wholeWithin } from './range.ts';
import { wanderingReturns } from './fortunes.ts';

export interface Instalments {
	/** k, how many; whole, 1 to 1000. One is the lump sum. */
	readonly count: number;
	/** m, steps of the path from one to the next, the first at once; whole, 1 to 1e6. */
	readonly every: number;
	/** Steps from the first day to the last; whole, above the last instalment. */
	readonly horizon: number;
	/** Growth of cash in a step, a fraction above −1. */
	readonly interest: number;
}

/** What cash grows by in some days at a yearly rate: (1 + rate)^(days/365) − 1. The rate is above −1, the days above 0. */
export function interestFor(rate: number, days: number): number {
	above('rate', rate, -1);
	above('days', days, 0);
	return exp((days / 365) * ln(1 + rate)) - 1;
}

/**
 * A price that wanders, from 1 on.
 *
 * @param normals luck, one number a step
 * @param days length of a step, above 0
 * @returns prices, one more than steps
 * @throws RangeError if an argument is out of range
 */
export function wanderingPrice(diffusion: Diffusion, normals: Float64Array, days: number): Float64Array {
	checkDiffusion(diffusion);
	const returns = wanderingReturns(diffusion, normals, days);
	const prices = new Float64Array(returns.length + 1);
	prices[0] = 1;
	for (let i = 0; i < returns.length; i++) prices[i + 1] = prices[i] * (1 + returns[i]);
	return prices;
}

function check(prices: Float64Array, { count, every, horizon, interest }: Instalments): void {
	wholeWithin('count', count, 1, 1000);
	wholeWithin('every', every, 1, 1e6);
	wholeWithin('horizon', horizon, (count - 1) * every + 1, 1e8);
	above('interest', interest, -1);
	if (!(prices.length > horizon)) refuse('prices.length', `above ${horizon}`, prices.length);
}

/** What each instalment has grown to when it buys, of one in all. */
function payments({ count, every, interest }: Instalments): Float64Array {
	const paid = new Float64Array(count);
	let grown = 1;
	for (let j = 0, day = 0; j < count; j++) {
		for (; day < j * every; day++) grown *= 1 + interest;
		paid[j] = grown / count;
	}
	return paid;
}

/**
 * How much further the lump sum gets, window by window: its value on the last day over that of the instalments, less 1.
 *
 * The last price cancels: (1/P₀)/Σ cⱼ/Pⱼ − 1, with cⱼ what the j-th instalment buys for.
 *
 * @param prices above 0, more than a window has steps
 * @param stride from the start of one window to the next, whole, at least 1
 * @returns above −1; exactly 0 for a single instalment
 * @throws RangeError if an argument is out of range
 * @see content/model.md#all-at-once-or-in-instalments
 */
export function lumpSumAdvantages(prices: Float64Array, plan: Instalments, stride = 1): Float64Array {
	check(prices, plan);
	wholeWithin('stride', stride, 1, 1e8);
	const paid = payments(plan);
	const coins = new Float64Array(prices.length);
	for (let i = 0; i < coins.length; i++) coins[i] = 1 / prices[i];
	const windows = Math.floor((prices.length - 1 - plan.horizon) / stride) + 1;
	const advantages = new Float64Array(windows);
	for (let i = 0; i < windows; i++) {
		const start = i * stride;
		let bought = 0;
		for (let j = 0; j < paid.length; j++) bought += paid[j] * coins[start + j * plan.every];
		advantages[i] = coins[start] / bought - 1;
	}
	return advantages;
}

/** Two fortunes through one window, step by step, of one that both begin with. */
export interface TwoWays {
	readonly lumpSum: Float64Array;
	readonly instalments: Float64Array;
	/** Of the second, what is still cash. */
	readonly cash: Float64Array;
}

/**
 * One window, step by step.
 *
 * @param start where it begins; whole, with a whole window after it
 * @throws RangeError if an argument is out of range
 */
export function twoWays(prices: Float64Array, plan: Instalments, start: number): TwoWays {
	check(prices, plan);
	const { count, every, horizon, interest } = plan;
	wholeWithin('start', start, 0, prices.length - 1 - horizon);
	const [lumpSum, instalments, cash] = [0, 1, 2].map(() => new Float64Array(horizon + 1)) as [
		Float64Array,
		Float64Array,
		Float64Array
	];
	let [coins, grown] = [0, 1];
	for (let day = 0; day <= horizon; day++) {
		const price = prices[start + day];
		if (day > 0) grown *= 1 + interest;
		if (day % every === 0 && day / every < count) coins += grown / count / price;
		const waiting = count - 1 - Math.min(count - 1, Math.floor(day / every));
		lumpSum[day] = price / prices[start];
		cash[day] = (waiting * grown) / count;
		instalments[day] = coins * price + cash[day];
	}
	return { lumpSum, instalments, cash };
}
