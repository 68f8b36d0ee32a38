/** Ten coins in one crash, and nine coins on real days, as texts insert them. */
import { formatCorrelation, formatFall, formatPercent, formatTimes } from '$lib/format';
import type { Fact } from './setting.ts';

const share = (value: number) => formatPercent(value);
const bets = (value: number) => value.toFixed(1);

export const diversifyFacts = {
	/** How many independent bets the first coins are worth in calm. */
	tenBetsCalm: {
		format: bets
	},
	/** How many they are worth in the hour after the news. */
	tenBetsCrash: {
		format: bets
	},
	/** How far what is held falls, cash included. */
	tenFall: {
		format: formatFall,
		inProse: share
	},
	/** How far bitcoin alone falls in the same crash. */
	tenBitcoinFall: {
		format: formatFall,
		inProse: share
	},
	/** How far the coin falls that falls furthest. */
	tenWorstFall: {
		format: formatFall,
		inProse: share
	},
	/** What is held falls so many times as far as bitcoin alone. */
	tenMultiple: {
		format: formatTimes
	},
	/** The share in cash with which the coins fall no further than bitcoin alone. */
	tenCashAsBitcoin: {
		format: (value) => formatPercent(value, 0)
	},
	/** The mean correlation between two of the coins in the hour after the news. */
	tenCorrelationCrash: {
		format: formatCorrelation
	},
	/** The share of crowds in which what is held falls further than bitcoin alone. */
	tenFurtherShare: {
		format: (value) => formatPercent(value, 0)
	},
	/** How many bets coins alike are worth, each pair with one correlation. */
	betsAlike: {
		format: bets
	},
	/** How many bets nine coins alike would be worth, as closely tied as real ones were on days of a kind. */
	nineBets: {
		format: bets
	},
	/** What equal parts of nine coins lost on a day, close against close. */
	nineMoved: {
		format: formatFall,
		inProse: share
	}
} satisfies Record<string, Fact>;
