/**
 * Everybody else in a market, as settings: who is not named is not there.
 *
 * One more behaviour is a file that defines a `Kind`, its name in `BehaviourKind`, and a line in `Behaviours`,
 * `baseBehaviours` and `kinds`.
 */
import { refuse, within } from '../range.ts';
import { checkRanges, type BehaviourKind, type Kind } from './behaviour.ts';
import { baseBreakEven, breakEven, type BreakEvenSellers } from './break-even.ts';
import { fundingRanges, type Funding } from './funding-clock.ts';
import { baseLargeHolder, largeHolder, type LargeHolder } from './large-holder.ts';
import { leaversRanges, type Leavers } from './leavers.ts';
import { checkNewcomers, type Newcomers } from './newcomers.ts';
import { checkNews, type News } from './news.ts';
import { basePanic, panic, type Panic } from './panic.ts';
import { basePatientBuyers, patientBuyers, type PatientBuyers } from './patient-buyers.ts';
import { baseRebalancers, rebalancers, type Rebalancers } from './rebalancers.ts';
import { quotesRanges, type Quotes } from './returning-makers.ts';
import { baseStops, stops, type Stops } from './stops.ts';
import { tighterMarginRanges, type TighterMargin } from './tighter-margin.ts';
import { baseTrend, trend, type TrendFollowers } from './trend.ts';
import { baseVolatilityTargets, volatilityTargets, type VolatilityTargets } from './volatility-targets.ts';

/** Who trades besides leveraged traders and makers. */
export interface Behaviours {
	readonly stops?: Stops;
	readonly trend?: TrendFollowers;
	readonly volatilityTargets?: VolatilityTargets;
	readonly rebalancers?: Rebalancers;
	readonly panic?: Panic;
	readonly patientBuyers?: PatientBuyers;
	readonly largeHolder?: LargeHolder;
	readonly breakEven?: BreakEvenSellers;
}

/** All that an episode adds to a scenario. */
export interface Everyone extends Behaviours {
	/** Time before the shock, seconds, rounded to ticks; 0 to what leaves a whole tick for the shock. */
	readonly lead?: number;
	/** Daily volatility in calm times, fraction of the price; 0.001 to 1, usually 0.025. */
	readonly calmVolatility?: number;
	/** Groups of leveraged traders who open positions meanwhile; at most 10. */
	readonly newcomers?: readonly Newcomers[];
	readonly leavers?: Leavers;
	readonly tighterMargin?: TighterMargin;
	readonly quotes?: Quotes;
	/** News besides the shock; at most 100. */
	readonly news?: readonly News[];
	readonly funding?: Funding;
}

/** Calm volatility if none is given: about 2.5% a day. */
export const usualVolatility = 0.025;

/** All of them, each as usual. */
export const baseBehaviours = {
	stops: baseStops,
	trend: baseTrend,
	volatilityTargets: baseVolatilityTargets,
	rebalancers: baseRebalancers,
	panic: basePanic,
	patientBuyers: basePatientBuyers,
	largeHolder: baseLargeHolder,
	breakEven: baseBreakEven
} as const satisfies Required<Behaviours>;

/** In the order in which they stand in results. */
export const kinds = {
	stops,
	trend,
	volatilityTargets,
	rebalancers,
	panic,
	patientBuyers,
	largeHolder,
	breakEven
} as const satisfies { readonly [kind in BehaviourKind]: Kind<NonNullable<Behaviours[kind]>> };

export const kindNames = /* @__PURE__ */ Object.keys(kinds) as BehaviourKind[];

/** @throws RangeError naming the first setting that is out of range, its range and its value */
export function checkEveryone(everyone: Everyone, tick: number, duration: number): void {
	const { lead = 0, calmVolatility = usualVolatility, newcomers = [], news = [] } = everyone;
	const latest = Math.floor(duration / tick + 1e-9) - 1;
	if (!(typeof lead === 'number' && lead >= 0 && lead <= (latest + 1e-9) * tick))
		refuse('lead', `0 to ${latest * tick}`, lead);
	within('calmVolatility', calmVolatility, 0.001, 1);
	for (const name of kindNames) {
		const kind: Kind<{ delay: number }> = kinds[name];
		const setting = everyone[name];
		if (!setting) continue;
		checkRanges(name, setting, kind.ranges);
		kind.check?.(name, setting);
	}
	if (newcomers.length > 10) refuse('newcomers.length', '0 to 10', newcomers.length);
	if (news.length > 100) refuse('news.length', '0 to 100', news.length);
	newcomers.forEach((group, k) => checkNewcomers(`newcomers[${k}]`, group));
	news.forEach((one, k) => checkNews(`news[${k}]`, one));
	if (everyone.leavers) checkRanges('leavers', everyone.leavers, leaversRanges);
	if (everyone.tighterMargin) checkRanges('tighterMargin', everyone.tighterMargin, tighterMarginRanges);
	if (everyone.quotes) checkRanges('quotes', everyone.quotes, quotesRanges);
	if (everyone.funding) checkRanges('funding', everyone.funding, fundingRanges);
}
