/** A week with a flush and the same news again, as texts insert it. */
import { formatCount, formatMoney, formatMoneyInProse, formatPercent } from '$lib/format';
import type { Fact } from './setting.ts';

const share = (value: number) => formatPercent(value);
const whole = (value: number) => formatPercent(value, 0);
const rate = (value: number) => formatPercent(value, 3);
const usd = { format: formatMoney, inProse: formatMoneyInProse };

export const flushFacts = {
	/** Open interest just before the news. */
	flushPeak: { ...usd },
	/** What open interest has lost a day after the news. */
	flushFall: { ...usd },
	/** What of it is only the price. */
	flushPrice: { ...usd },
	/** What of it was closed by choice. */
	flushLeft: { ...usd },
	/** What of it was liquidated. */
	flushLiquidated: { ...usd },
	/** What was opened anew in that day. */
	flushOpened: { ...usd },
	/** The share of the loss that was liquidated. */
	flushLiquidatedShare: { format: whole },
	/** The share of contracts closed, net, in that day. */
	flushCoinsFall: { format: whole },
	/** The share of open interest in dollars lost in that day. */
	flushValueFall: { format: whole },
	/** How far the price falls at the news. */
	flushFirstFall: { format: share },
	/** How far the price falls when the same news comes again. */
	flushSecondFall: { format: share },
	/** That fall in the middle one of many crowds. */
	flushSecondMiddle: { format: share },
	/** The smallest such fall in many crowds. */
	flushSecondLeast: { format: share },
	/** The largest such fall in many crowds. */
	flushSecondMost: { format: share },
	/** Crowds in which it falls further after a rebound on credit than after one bought with money. */
	flushCrowdsDeeper: {
		format: formatCount
	},
	/** What was opened from the first news to the same again. */
	flushOpenedAgain: { ...usd },
	/** What was closed by choice between them. */
	flushLeftAgain: { ...usd },
	/** The price before the same news, of the one before the first. */
	flushPriceLater: { format: whole },
	/** Contracts open then, of those before the first. */
	flushCoinsLater: { format: whole },
	/** The share of the book that makers quote then. */
	flushQuotedLater: { format: whole },
	/** Funding for eight hours just before the news. */
	flushFundingBefore: { format: rate },
	/** Funding for the eight hours after it. */
	flushFundingAfter: { format: rate },
	/** Funding for eight hours just before the same news. */
	flushFundingLater: { format: rate }
} satisfies Record<string, Fact>;
