/** News for all coins, and two coins on chosen days, as texts insert them. */
import { fallsOf, type CoinFall } from './news-falls.ts';
import { baseNews } from './news-for-all.ts';
import { meanOfPairs, measure, type Measured } from './paired-correlation.ts';
import { daysOf, drawsOf } from './paired-days.ts';
import type { Compute, Setting } from './setting.ts';

export const macroValues = {
	newsShare: (setting) => onNews(setting).newsShare,
	newsWorth: ofCoin(({ news }) => news),
	newsFall: ofCoin(({ fall }) => fall),
	pairMeasured: ofPair(({ correlation }) => correlation),
	coinsMeasured: ofPair(({ variance }, set) => meanOfPairs(9, set, variance)),
	pairCorrected: ofPair(({ corrected }) => corrected),
	pairDays: ofPair(({ days }) => days)
} satisfies Record<string, Compute>;

function onNews({ asked: { thinned = 0.5, leverage = 8 }, seed }: Setting) {
	return fallsOf({ ...baseNews, thinned, leverage }, seed);
}

function ofCoin(part: (coin: CoinFall) => number): Compute {
	return (setting) => {
		const { coins } = onNews(setting);
		const { fallen = 'btc' } = setting.asked;
		const coin = coins.find(({ symbol }) => symbol.toLowerCase() === fallen);
		if (!coin) throw new RangeError(`fallen must be btc, eth, sol or doge, got ${fallen}`);
		return part(coin);
	};
}

function ofPair(part: (found: Measured, set: number) => number): Compute {
	return ({ asked: { set = 0.5, which = 'big', edge = 0.03, sellers = 0 }, seed }) => {
		const found = measure(daysOf(drawsOf(seed), set, sellers), edge).find(({ kind }) => kind === which);
		if (!found) throw new RangeError(`which must be all, big, quiet, fell or rose, got ${which}`);
		return part(found, set);
	};
}
