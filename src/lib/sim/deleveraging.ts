/** The rank of a position in auto-deleveraging, by profit and effective leverage. */
import { bankruptcyPrice, type Terms } from './margin.ts';
import { above } from './range.ts';

/**
 * The score of a position: those with the highest are closed first.
 *
 * With P the mark price, E the entry price and B the bankruptcy price, effective leverage is P/|P − B| and the profit
 * d(P − E)/E. The score is profit · effective leverage for winners, profit/effective leverage for losers, as BitMEX
 * publishes it (support.bitmex.com, article 18589621443357) and Bybit and MEXC have it too.
 *
 * @param markPrice USD per coin, above 0
 * @returns −Infinity if nothing is left of the margin
 * @throws RangeError if an input is out of range
 * @see content/model.md#auto-deleveraging
 */
export function deleveragingScore(terms: Terms, markPrice: number): number {
	const bankruptcy = bankruptcyPrice(terms);
	above('markPrice', markPrice, 0);
	return scoreOf(terms.side === 'long' ? 1 : -1, terms.entryPrice, bankruptcy, markPrice);
}

/** The same for numbers known to be in range. */
export function scoreOf(d: 1 | -1, entry: number, bankruptcy: number, mark: number): number {
	const gain = d * (mark - entry);
	const margin = d * (mark - bankruptcy);
	if (!(margin > 0)) return -Infinity;
	return gain > 0 ? (gain * mark) / (entry * margin) : (gain * margin) / (entry * mark);
}
