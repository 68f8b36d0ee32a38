/** What a market cap is made of, what a sale does to it, and what the week of January 2026 took, as texts insert it. */
import { formatMoney, formatMoneyInProse, formatNumber, formatPercent, formatPrice } from '$lib/format';
import type { Fact } from './setting.ts';

const trillion = (usd: number) => formatNumber(usd / 1e12, 3);
/** Three digits, with trillions. */
const rounded = (usd: number) =>
	usd < 999.5e9 ? formatMoney(Number(usd.toPrecision(3))) : `$${trillion(usd)}T`;
const inProse = (usd: number) =>
	usd < 999.5e9 ? formatMoneyInProse(Number(usd.toPrecision(3))) : `$${trillion(usd)} trillion`;
const money = { format: rounded, inProse };
const millions = (coins: number) => `${formatNumber(coins / 1e6, 4)}M`;
const coins = { format: millions, inProse: (count: number) => millions(count).replace('M', ' million') };
/** Two digits: more mean nothing. */
const times = (ratio: number) => formatNumber(Number(ratio.toPrecision(2)));

export const capFacts = {
	capBefore: { describe: 'the market cap of what is sold, before', ...money },
	capFall: {
		describe: 'how far the sale takes the price down',
		format: (value) => formatPercent(value)
	},
	capLost: { describe: 'the market cap that is gone', ...money },
	capCash: { describe: 'what buyers paid', ...money },
	capRatio: { describe: 'dollars of market cap gone for each dollar paid', format: times },
	capSale: { describe: 'what must be sold to take so much off bitcoin’s market cap', ...money },
	capRule: {
		describe: 'one percent of bitcoin’s market cap over the bids within one percent',
		format: times
	},
	bitcoinClose: { describe: 'bitcoin’s price at the close of a day', format: formatPrice },
	bitcoinCoins: { describe: 'how many bitcoins there were on a day', ...coins },
	bitcoinLost: { describe: 'what bitcoin’s market cap lost between two closes', ...money },
	impliedCoins: { describe: 'how many coins make a market cap at a price', ...coins },
	impliedPrice: { describe: 'which price makes a market cap of the coins there were', ...money }
} satisfies Record<string, Fact>;
