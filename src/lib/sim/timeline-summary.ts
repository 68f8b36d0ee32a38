/** A timeline in single numbers. */
import { distanceToCliff, localGain } from './cliff.ts';
import { criticalGainPerTick } from './critical-gain.ts';
import { newsOf, saleTo } from './crossing.ts';
import { floorShare } from './market.ts';
import type { Clock, Crowds } from './timeline-clock.ts';
import { endings, type TimelineSummary } from './timeline-result.ts';

/**
 * @param clock when all is over
 * @param crowds as they stood at the start
 */
export function summarise(clock: Clock, crowds: Crowds): TimelineSummary {
	const { scenario } = clock;
	const { profile } = clock.book;
	const { startPrice, shock: share } = scenario;
	const { exchange, story, contracts, sale, shockProceeds, direction: d } = clock;
	const [longs, shorts] = [exchange.longs.camp, exchange.shorts.camp];
	const lastPrice = exchange.book.price;
	const hit = d === 1 ? crowds.longs : crowds.shorts;
	const shock =
		scenario.shockKind === 'sale' ? saleTo(profile, share * startPrice) : newsOf(share * startPrice);
	const fall = (d * (startPrice - story.extreme)) / startPrice;
	const ended = (how: number) => longs.ended[how] + shorts.ended[how];
	const forced = longs.tradedCoins + shorts.tradedCoins + exchange.deleveragedInAll;
	/** 1/h once the price has gone the way of the shock alone: makers who withdraw raise every gain. */
	const thinned = 1 + scenario.makerWithdrawal * share;
	return {
		fall,
		fallAtEnd: (d * (startPrice - lastPrice)) / startPrice,
		lowTick: story.extremeTick,
		amplification: share > 0 ? fall / share : 1,
		gain: thinned * distanceToCliff(profile, hit, shock, startPrice * (1 - floorShare)),
		gainAtShock: thinned * localGain(profile, hit, shock.drop, startPrice / 100, shock.fairDrop),
		largestGain: story.largestGain,
		criticalGain: criticalGainPerTick(scenario),
		forcedLongCoins: longs.tradedCoins,
		forcedShortCoins: shorts.tradedCoins,
		forcedLongNotional: longs.tradedNotional,
		forcedShortNotional: shorts.tradedNotional,
		accountsClosed: ended(endings.liquidated) + ended(endings.deleveraged),
		winnersClosed: ended(endings.closedWinning),
		shareOfOpenInterest: contracts > 0 ? forced / contracts : 0,
		ownersLose: longs.ownersLose + shorts.ownersLose,
		fundPays: longs.fundPays + shorts.fundPays,
		fundReceives: longs.fundReceives + shorts.fundReceives,
		deleveragedCoins: exchange.deleveragedInAll,
		deleveragedNotional: longs.deleveragedNotional + shorts.deleveragedNotional,
		hedgedDeleveragedCoins: longs.hedgedClosed + shorts.hedgedClosed,
		exhausted: story.exhausted,
		makersProfit: exchange.makersCash + exchange.makersCoins * lastPrice,
		sellerProfit: shockProceeds - sale * lastPrice,
		hedgedLongsProfit: longs.hedgedRealised + longs.hedgedCoins * (lastPrice - startPrice),
		hedgedShortsProfit: shorts.hedgedRealised - shorts.hedgedCoins * (lastPrice - startPrice)
	};
}
