/** What one market order does to a book at rest, as texts insert it. */
import { bookAfter, profileWithDepth, walk, type Venue, type Walk } from '$lib/sim';
import type { Compute, Setting } from './setting.ts';

/** Coins of the market whose cap a text speaks of: at $100,000 they are worth $2 trillion. */
const supply = 20e6;

export const orderValues = {
	orderImpact: ofOrder(({ impact }) => impact),
	orderSlippage: ofOrder(({ slippage }) => slippage),
	orderCost: ofOrder(({ cost }) => cost),
	orderCoins: ofOrder(({ coins }) => coins),
	orderCapLost: ofOrder(({ impact }, { price }) => impact * price * supply),
	orderStillDown: ofOrder((found, venue, { scenario, seconds }) => {
		const { price } = bookAfter(venue, found, seconds, scenario.refillHalfLife);
		return (venue.price - price) / venue.price;
	}),
	orderSettled: ofOrder((found, venue) => {
		const { price } = bookAfter(venue, found, Infinity, 1);
		return (venue.price - price) / venue.price;
	}),
	spread: ({ scenario, withdrawn }) => scenario.calmSpread / (1 - withdrawn)
} satisfies Record<string, Compute>;

function ofOrder(part: (found: Walk, venue: Venue, setting: Setting) => number): Compute {
	return (setting) => {
		const { profile, depth, startPrice, permanentShare } = setting.scenario;
		const venue: Venue = {
			profile: profileWithDepth(profile, depth, startPrice),
			price: startPrice,
			thickness: 1 - setting.withdrawn,
			permanentShare
		};
		return part(walk(venue, 'sell', setting.order / startPrice), venue, setting);
	};
}
