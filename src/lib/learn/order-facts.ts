/** What one market order does to a book at rest, as texts insert it. */
import { formatCoins, formatMoney, formatMoneyInProse, formatPercent } from '$lib/format';
import type { Fact } from './setting.ts';

const share = (value: number) => formatPercent(value, value < 0.01 ? 2 : 1);

export const orderFacts = {
	orderImpact: {
		describe: 'how far one sale takes the price down, at its last coin',
		format: share
	},
	orderSlippage: {
		describe: 'how much less than the price before its average coin brings',
		format: share
	},
	orderCost: {
		describe: 'what slippage costs in all',
		format: formatMoney,
		inProse: formatMoneyInProse
	},
	orderCoins: {
		describe: 'coins sold',
		format: formatCoins
	},
	orderCapLost: {
		describe: 'what that takes off the market cap of 20 million coins',
		format: formatMoney,
		inProse: formatMoneyInProse
	},
	orderStillDown: {
		describe: 'how far the price is down some seconds after the sale',
		format: share
	},
	orderSettled: {
		describe: 'how far the price is down when everything has come back',
		format: share
	},
	spread: {
		describe: 'the gap between best bid and best ask',
		format: share
	}
} satisfies Record<string, Fact>;
