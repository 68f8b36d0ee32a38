/** What one market order does to a book at rest, as texts insert it. */
import { formatCoins, formatMoney, formatMoneyInProse, formatPercent } from '$lib/format';
import { bookAfter, profileWithDepth, walk, type Venue, type Walk } from '$lib/sim';
import type { Fact, Setting } from './setting.ts';

/** Coins of the market whose cap a text speaks of: at $100,000 they are worth $2 trillion. */
const supply = 20e6;

const share = (value: number) => formatPercent(value, value < 0.01 ? 2 : 1);

export const orderFacts = {
	orderImpact: {
		describe: 'how far one sale takes the price down, at its last coin',
		format: share,
		compute: ofOrder(({ impact }) => impact)
	},
	orderSlippage: {
		describe: 'how much less than the price before its average coin brings',
		format: share,
		compute: ofOrder(({ slippage }) => slippage)
	},
	orderCost: {
		describe: 'what slippage costs in all',
		format: formatMoney,
		inProse: formatMoneyInProse,
		compute: ofOrder(({ cost }) => cost)
	},
	orderCoins: {
		describe: 'coins sold',
		format: formatCoins,
		compute: ofOrder(({ coins }) => coins)
	},
	orderCapLost: {
		describe: 'what that takes off the market cap of 20 million coins',
		format: formatMoney,
		inProse: formatMoneyInProse,
		compute: ofOrder(({ impact }, { price }) => impact * price * supply)
	},
	orderStillDown: {
		describe: 'how far the price is down some seconds after the sale',
		format: share,
		compute: ofOrder((found, venue, { scenario, seconds }) => {
			const { price } = bookAfter(venue, found, seconds, scenario.refillHalfLife);
			return (venue.price - price) / venue.price;
		})
	},
	orderSettled: {
		describe: 'how far the price is down when everything has come back',
		format: share,
		compute: ofOrder((found, venue) => {
			const { price } = bookAfter(venue, found, Infinity, 1);
			return (venue.price - price) / venue.price;
		})
	},
	spread: {
		describe: 'the gap between best bid and best ask',
		format: share,
		compute: ({ scenario, withdrawn }) => scenario.calmSpread / (1 - withdrawn)
	}
} satisfies Record<string, Fact>;

function ofOrder(part: (found: Walk, venue: Venue, setting: Setting) => number): Fact['compute'] {
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
