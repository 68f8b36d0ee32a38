/** What one market order does to a book at rest, as texts insert it. */
import { formatCoins, formatMoney, formatMoneyInProse, formatPercent } from '$lib/format';
import type { Fact } from './setting.ts';

const share = (value: number) => formatPercent(value, value < 0.01 ? 2 : 1);

export const orderFacts = {
	/** How far one sale takes the price down, at its last coin. */
	orderImpact: {
		format: share
	},
	/** How much less than the price before its average coin brings. */
	orderSlippage: {
		format: share
	},
	/** What slippage costs in all. */
	orderCost: {
		format: formatMoney,
		inProse: formatMoneyInProse
	},
	/** Coins sold. */
	orderCoins: {
		format: formatCoins
	},
	/** What that takes off the market cap of 20 million coins. */
	orderCapLost: {
		format: formatMoney,
		inProse: formatMoneyInProse
	},
	/** How far the price is down some seconds after the sale. */
	orderStillDown: {
		format: share
	},
	/** How far the price is down when everything has come back. */
	orderSettled: {
		format: share
	},
	/** The gap between best bid and best ask. */
	spread: {
		format: share
	}
} satisfies Record<string, Fact>;
