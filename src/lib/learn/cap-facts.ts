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
	/** The market cap of what is sold, before. */
	capBefore: { ...money },
	/** How far the sale takes the price down. */
	capFall: {
		format: (value) => formatPercent(value)
	},
	/** The market cap that is gone. */
	capLost: { ...money },
	/** What buyers paid. */
	capCash: { ...money },
	/** Dollars of market cap gone for each dollar paid. */
	capRatio: { format: times },
	/** What must be sold to take so much off bitcoin’s market cap. */
	capSale: { ...money },
	/** One percent of bitcoin’s market cap over the bids within one percent. */
	capRule: {
		format: times
	},
	/** Bitcoin’s price at the close of a day. */
	bitcoinClose: { format: formatPrice },
	/** How many bitcoins there were on a day. */
	bitcoinCoins: { ...coins },
	/** What bitcoin’s market cap lost between two closes. */
	bitcoinLost: { ...money },
	/** How many coins make a market cap at a price. */
	impliedCoins: { ...coins },
	/** Which price makes a market cap of the coins there were. */
	impliedPrice: { format: formatPrice }
} satisfies Record<string, Fact>;
