/**
 * Funding: what one side of a perpetual future pays the other so that its price stays near the index.
 *
 * As Gate, Bitget and CoinGlass publish it (content/sources.md#funding-rules): the premium is how far outside the index a
 * trade of the impact notional would fill; its mean over the interval, drawn towards the interest rate by at most the clamp,
 * is the rate; and who holds notional pays the rate on it. Left out: caps on the rate, which differ between venues, and how
 * funding changes what traders do.
 */
import { above, atLeast, finite, oneOf, refuse } from './range.ts';
import type { Side } from './margin.ts';

/** What a venue adds to the premium, and how often it settles. */
export interface FundingTerms {
	/** I, interest for 8 hours; a fraction, usually 0.0001. */
	readonly interest: number;
	/** The most by which the interest pulls the rate away from the premium, for 8 hours; 0 or more, usually 0.0005. */
	readonly clamp: number;
	/** N, hours between two settlements, above 0; usually 8 or 4. */
	readonly hours: number;
}

/** 0.01% interest, a clamp of 0.05%, settled every 8 hours. */
export const usualFunding: FundingTerms = { interest: 0.0001, clamp: 0.0005, hours: 8 };

/**
 * The notional whose average fill decides the premium: 200 USDT over the initial margin rate at the highest leverage.
 *
 * @param initialRate 1/L at the highest leverage, above 0
 * @returns USDT: 25,000 at 125×
 * @throws RangeError if the rate is not above 0
 */
export function impactNotional(initialRate: number): number {
	above('initialRate', initialRate, 0);
	return 200 / initialRate;
}

/**
 * P = (max(0, bid − index) − max(0, index − ask))/index: 0 while the index lies between the two.
 *
 * @param impactBid average price at which the impact notional would sell, USD per coin, above 0
 * @param impactAsk average price at which it would be bought, at least the bid
 * @param index price of the index, USD per coin, above 0
 * @returns a fraction; above 0 where the future is dearer than the index
 * @throws RangeError if a price is out of range
 */
export function premiumIndex(impactBid: number, impactAsk: number, index: number): number {
	above('impactBid', impactBid, 0);
	atLeast('impactAsk', impactAsk, impactBid);
	above('index', index, 0);
	return (Math.max(0, impactBid - index) - Math.max(0, index - impactAsk)) / index;
}

/**
 * The mean premium of an interval, each counted for as long as it stood.
 *
 * Venues differ here: some give later samples more weight. This is the plain mean.
 *
 * @param premiums P of each sample
 * @param seconds how long each stood, 0 or more, not all 0; as many
 * @throws RangeError if the lists differ in length or a number is out of range
 */
export function meanPremium(premiums: ArrayLike<number>, seconds: ArrayLike<number>): number {
	if (seconds.length !== premiums.length)
		refuse('seconds.length', `${premiums.length}, that of premiums`, seconds.length);
	let [sum, time] = [0, 0];
	for (let i = 0; i < premiums.length; i++) {
		finite(`premiums[${i}]`, premiums[i]);
		atLeast(`seconds[${i}]`, seconds[i], 0);
		sum += premiums[i] * seconds[i];
		time += seconds[i];
	}
	above('sum of seconds', time, 0);
	return sum / time;
}

/**
 * F = (P̄ + clamp(I − P̄))·N/8: the interest itself while the premium lies within the clamp of it, beyond that the
 * premium less the clamp.
 *
 * @param premium P̄, mean premium of the interval, a fraction
 * @returns fraction of the notional for this settlement; above 0 longs pay shorts
 * @throws RangeError if an argument is out of range
 * @see content/model.md#funding
 */
export function fundingRate(premium: number, terms: FundingTerms = usualFunding): number {
	const { interest, clamp, hours } = terms;
	finite('premium', premium);
	finite('interest', interest);
	atLeast('clamp', clamp, 0);
	above('hours', hours, 0);
	const pull = interest - premium;
	if (pull > clamp) return ((premium + clamp) * hours) / 8;
	if (pull < -clamp) return ((premium - clamp) * hours) / 8;
	return (interest * hours) / 8;
}

/**
 * What a position pays at a settlement.
 *
 * @param notional its size at the mark price, USD, 0 or more
 * @param rate F, a fraction
 * @returns USD; below 0 if it receives. Both sides of a market hold the same notional, so nothing is left over
 * @throws RangeError if an argument is out of range
 */
export function fundingPayment(side: Side, notional: number, rate: number): number {
	oneOf('side', side, ['long', 'short']);
	atLeast('notional', notional, 0);
	finite('rate', rate);
	return side === 'long' ? notional * rate : -notional * rate;
}
