/**
 * 31 January 2026, a Saturday: seven coins.
 *
 * - Known: prices of Binance spot. Open interest of all coins was 145.1 billion at the end of 2025 (press), the last total known.
 * - Depth: that of autumn less 30%, as the press had it for February. A weekend's book is thinner still; by how much nobody has
 *   printed, and no factor is used.
 * - Assumed: that the news came over two hours; one hour had 1.14 of the day's 2.56 billion.
 * - The loss of market cap was 198 billion, 7% of 2.83 trillion, at some moment of the day, so at the low it was that or more,
 *   and at most 293: every coin at its own low. A first search took 198 for the loss at the low, and could not have bitcoin's
 *   fall with it: bitcoin and ether alone lost 228 at theirs. Bitcoin's share is a bound.
 */
import type { EventPreset } from './event.ts';

const source = 'crash-2026-01-31';

/** Bids within 1% in the first weeks of 2026, USD: 0.7 of what CoinGecko's count of 2025 amounts to. */
export const depthOf2026 = { used: 84e6, least: 76e6, most: 95e6, source: 'crash-2026-02-05' } as const;

export const january2026: EventPreset = {
	id: 'january-2026',
	name: '31 January 2026',
	date: '2026-01-31',
	morning: { prices: [84_260.5, 2707.37, 117.6, 1.7353, 858.81, 0.11582, 42.24], openInterest: 145.1e9 },
	openInterestSource: 'seven-coins',
	depth: depthOf2026,
	pieces: [{ at: 0, over: 2 * 3600, part: 1 }],
	duration: 86_400,
	tick: 10,
	free: ['news', 'exposedLongs', 'exposedShorts', 'typicalLeverage'],
	tuned: { news: 0.061, exposedLongs: 0.04, exposedShorts: 0.025, typicalLeverage: 12 },
	targets: [
		{ figure: 'bitcoinLow', least: 0.1014, most: 0.1014, source: 'binance-spot', fitted: true },
		{ figure: 'liquidated', least: 2.5615e9, most: 2.5615e9, source: 'coinglass-2026-01-31', fitted: true },
		{ figure: 'longShare', least: 0.94, most: 0.94, source: 'coinglass-2026-01-31', fitted: true },
		{ figure: 'capLoss', least: 198e9, most: 293e9, source, fitted: true },
		{ figure: 'bitcoinShare', least: 0.55, most: 0.86, source, fitted: true },
		{ figure: 'bitcoinPart', least: 0.35, most: 0.35, source, fitted: false },
		{ figure: 'etherLow', least: 0.1689, most: 0.1689, source: 'binance-spot', fitted: false },
		{ figure: 'smallLow', least: 0.1573, most: 0.1687, source: 'binance-spot', fitted: false }
	]
};
