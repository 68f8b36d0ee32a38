/** A week with a flush and the same news again, as texts insert it. */
import { formatCount, formatMoney, formatMoneyInProse, formatPercent } from '$lib/format';
import type { Fact } from './setting.ts';

const share = (value: number) => formatPercent(value);
const whole = (value: number) => formatPercent(value, 0);
const rate = (value: number) => formatPercent(value, 3);
const usd = { format: formatMoney, inProse: formatMoneyInProse };

export const flushFacts = {
	flushPeak: { describe: 'open interest just before the news', ...usd },
	flushFall: { describe: 'what open interest has lost a day after the news', ...usd },
	flushPrice: { describe: 'what of it is only the price', ...usd },
	flushLeft: { describe: 'what of it was closed by choice', ...usd },
	flushLiquidated: { describe: 'what of it was liquidated', ...usd },
	flushOpened: { describe: 'what was opened anew in that day', ...usd },
	flushLiquidatedShare: { describe: 'the share of the loss that was liquidated', format: whole },
	flushCoinsFall: { describe: 'the share of contracts closed, net, in that day', format: whole },
	flushValueFall: { describe: 'the share of open interest in dollars lost in that day', format: whole },
	flushFirstFall: { describe: 'how far the price falls at the news', format: share },
	flushSecondFall: { describe: 'how far the price falls when the same news comes again', format: share },
	flushSecondMiddle: { describe: 'that fall in the middle one of many crowds', format: share },
	flushSecondLeast: { describe: 'the smallest such fall in many crowds', format: share },
	flushSecondMost: { describe: 'the largest such fall in many crowds', format: share },
	flushCrowdsDeeper: {
		describe: 'crowds in which it falls further after a rebound on credit than after one bought with money',
		format: formatCount
	},
	flushPriceLater: { describe: 'the price before the same news, of the one before the first', format: whole },
	flushCoinsLater: { describe: 'contracts open then, of those before the first', format: whole },
	flushQuotedLater: { describe: 'the share of the book that makers quote then', format: whole },
	flushFundingBefore: { describe: 'funding for eight hours just before the news', format: rate },
	flushFundingAfter: { describe: 'funding for the eight hours after it', format: rate },
	flushFundingLater: { describe: 'funding for eight hours just before the same news', format: rate }
} satisfies Record<string, Fact>;
