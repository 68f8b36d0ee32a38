/** Ten coins in one crash, and nine coins on real days: the numbers. */
import { effectiveBetsAlike } from '$lib/sim';
import { correlationOn } from './coin-days.ts';
import { dailyPrice, pricedCoins } from './daily-prices.ts';
import type { Compute, Setting } from './setting.ts';
import { baseHolding, baseTen, playTen, portfolioIn, type Portfolio, type TenMarkets } from './ten-coins.ts';

export const diversifyValues = {
	tenBetsCalm: ofTen(({ calmBets }) => calmBets),
	tenBetsCrash: ofTen(({ crashBets }) => crashBets),
	tenFall: ofTen(({ held }) => held.fall),
	tenBitcoinFall: ofTen(({ bitcoinAlone }) => bitcoinAlone),
	tenWorstFall: ofTen(({ coins }) => Math.max(...coins.map(({ fall }) => fall))),
	tenMultiple: ofTen(({ held, bitcoinAlone }) => held.fall / bitcoinAlone),
	tenCashAsBitcoin: ofTen(({ cashAsBitcoin }) => cashAsBitcoin),
	tenCorrelationCrash: ofTen(({ crashCorrelation }) => crashCorrelation ?? 1),
	tenFurtherShare: (setting) => {
		const further = setting.seeds.filter((seed) => {
			const { held, bitcoinAlone } = portfolioOf({ ...setting, seed });
			return held.fall > bitcoinAlone;
		});
		return further.length / setting.seeds.length;
	},
	betsAlike: ({ asked: { coins = 10, correlation = 0.5 } }) => effectiveBetsAlike(coins, correlation),
	nineBets: ({ asked: { days = 'all' } }) => effectiveBetsAlike(pricedCoins.length, correlationOn[days]),
	nineMoved: ({ asked: { day = '2025-10-10' } }) =>
		-pricedCoins.reduce((sum, coin) => sum + dailyPrice(coin, day).moved, 0) / pricedCoins.length
} satisfies Record<string, Compute>;

function ofTen(part: (portfolio: Portfolio) => number): Compute {
	return (setting) => part(portfolioOf(setting));
}

/** What is left out is as the exhibit opens. */
function portfolioOf({ asked, seed }: Setting): Portfolio {
	const { shock: news = baseTen.news, coins = baseHolding.coins, cash = baseHolding.cash } = asked;
	const { leverage = baseTen.leverage, depth = baseTen.depth, crossed = baseTen.crossed } = asked;
	if (!(Number.isInteger(coins) && coins >= 1 && coins <= 10)) {
		throw new RangeError(`coins must be a whole number, 1 to 10, got ${coins}`);
	}
	if (!(cash >= 0 && cash <= 1)) throw new RangeError(`cash must be 0 to 1, got ${cash}`);
	const values: TenMarkets = { leverage, news, depth, crossed };
	return portfolioIn(playTen(values, seed), { coins, cash, minutes: asked.minutes ?? baseHolding.minutes });
}
