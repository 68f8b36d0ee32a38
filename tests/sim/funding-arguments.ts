/** Arguments of funding, and values just outside their ranges. */
import * as sim from '../../src/lib/sim/index.ts';
import { aboveZero, fromZero, side, unbounded, type Argument } from './arguments.ts';

export const fundingArguments: Record<string, Argument[]> = {
	impactNotional: [['initialRate', sim.impactNotional, aboveZero]],
	premiumIndex: [
		['impactBid', (value) => sim.premiumIndex(value, 100, 100), aboveZero],
		['impactAsk', (value) => sim.premiumIndex(99, value, 100), [98, NaN, Infinity]],
		['index', (value) => sim.premiumIndex(99, 100, value), aboveZero]
	],
	meanPremium: [
		['premiums[1]', (value) => sim.meanPremium([0, value], [1, 1]), unbounded],
		['seconds[1]', (value) => sim.meanPremium([0, 0], [1, value]), fromZero],
		['seconds.length', (length) => sim.meanPremium([0, 0], new Array<number>(length).fill(1)), [1, 3]],
		['sum of seconds', (value) => sim.meanPremium([0, 0], [value, value]), [0]]
	],
	fundingRate: [
		['premium', sim.fundingRate, unbounded],
		['interest', (interest) => sim.fundingRate(0, { ...sim.usualFunding, interest }), unbounded],
		['clamp', (clamp) => sim.fundingRate(0, { ...sim.usualFunding, clamp }), fromZero],
		['hours', (hours) => sim.fundingRate(0, { ...sim.usualFunding, hours }), aboveZero]
	],
	fundingPayment: [
		['side', (value) => sim.fundingPayment(value, 1, 0), side],
		['notional', (value) => sim.fundingPayment('long', value, 0), fromZero],
		['rate', (value) => sim.fundingPayment('long', 1, value), unbounded]
	]
};
