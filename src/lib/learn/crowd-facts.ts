/** Half a day in which people panic, and a holder's loss on paper, as texts insert them. */
import {
	formatCount,
	formatDuration,
	formatFall,
	formatMoney,
	formatMoneyInProse,
	formatPercent,
	formatPrice
} from '$lib/format';
import type { Fact } from './setting.ts';

const usd = { format: formatMoney, inProse: formatMoneyInProse };
/** With one decimal everywhere, as the picture has it. */
const fall = { format: formatFall, inProse: (value: number) => formatFall(value).replace('−', '') };
/** Percentage points, without their name. */
const points = (value: number) =>
	`${value < 0 ? '−' : ''}${formatFall(Math.abs(value)).replace(/[−%]/g, '')}`;
const whole = (value: number) => formatPercent(value, 0);

export const crowdFacts = {
	/** How far the price falls; with `cut`, without that. */
	crowdFall: { ...fall },
	/** The part of the fall that goes when one thing is cut out. */
	crowdGone: { format: points },
	/** What is added to the fall when one thing is cut out. */
	crowdMore: { format: points },
	/** What goes, of what the fall is beyond the news. */
	crowdGoneShare: { format: whole },
	/** What the fall is beyond the news. */
	crowdBeyond: { format: points },
	/** Shares that go with forced sales, with panic and with fear, added up. */
	crowdSharesSum: { format: whole },
	/** Sold by force. */
	crowdForced: { ...usd },
	/** Sold in panic. */
	crowdPanicked: { ...usd },
	/** Bought by those who waited. */
	crowdBought: { ...usd },
	/** From the first sale by force to the first in panic. */
	crowdLead: { format: formatDuration },
	/** When half of what is sold by force has been. */
	crowdForcedHalf: { format: formatDuration },
	/** When half of what is sold in panic has been. */
	crowdPanickedHalf: { format: formatDuration },
	/** Of what is sold in panic, the share sold after the low. */
	crowdAfterLow: { format: whole },
	/** When the price is lowest. */
	crowdLowAfter: { format: formatDuration },
	/** The greatest fear. */
	crowdFear: { format: formatCount },
	/** How long after the lowest price fear is greatest. */
	crowdFearLate: { format: formatDuration },
	/** Fear when three quarters of the fall is done. */
	crowdFearSoon: { format: formatCount },
	/** In many crowds, the least and the largest of the greatest fear. */
	crowdFearLeast: { format: formatCount },
	crowdFearMost: { format: formatCount },
	/** In many crowds: how many fall less than 10% without force, and less than 10% without panic. */
	crowdsEither: { format: formatCount },
	/** In many crowds, the least and the largest fall. */
	crowdFallLeast: { ...fall },
	crowdFallMost: { ...fall },
	/** In many crowds: how many fall less than half as far beyond the news when one thing is cut out. */
	crowdsHalved: { format: formatCount },
	/** What the known holder has lost on paper at a price. */
	paperLoss: { ...usd },
	/** The price at which that loss is as large as `sum`. */
	paperLossPrice: { format: formatPrice }
} satisfies Record<string, Fact>;
