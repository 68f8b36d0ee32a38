/**
 * 5 August 2024, the end of yen loans: seven coins.
 *
 * - Known: prices of Binance spot. Open interest of all coins fell by 18.7% to 47 billion, so it was 57.8 (press).
 * - Depth: 202 to 219 million of bids within 2% over all exchanges in June 2024 (Kaiko), which is 93 to 100 within 1%.
 * - Assumed: that the news came over six hours.
 * - The loss of market cap was 300 billion over 24 hours that ended at some moment of the day, so at the low it was that or
 *   more, and at most 331: every coin at its own low. Bitcoin's share is a bound, since its own loss is known at the close and at
 *   the low, and neither is that moment.
 */
import type { EventPreset } from './event.ts';

const source = 'crash-2024-08-05';

export const august2024: EventPreset = {
	id: 'august-2024',
	name: '5 August 2024',
	date: '2024-08-05',
	morning: { prices: [58_161, 2688.91, 138.32, 0.5229, 496.9, 0.10375, 55.53], openInterest: 57.8e9 },
	openInterestSource: source,
	depth: { used: 97e6, least: 93e6, most: 100e6, source: 'published-depth' },
	pieces: [{ at: 0, over: 6 * 3600, part: 1 }],
	duration: 86_400,
	tick: 10,
	free: ['news', 'exposedLongs', 'exposedShorts', 'typicalLeverage'],
	tuned: { news: 0.11, exposedLongs: 0.03, exposedShorts: 0.03, typicalLeverage: 18 },
	targets: [
		{ figure: 'bitcoinLow', least: 0.1575, most: 0.1575, source: 'binance-spot', fitted: true },
		{ figure: 'liquidated', least: 1.06e9, most: 1.08e9, source, fitted: true },
		{ figure: 'longShare', least: 0.85, most: 0.85, source, fitted: true },
		{ figure: 'capLoss', least: 300e9, most: 331e9, source, fitted: true },
		{ figure: 'bitcoinShare', least: 0.27, most: 0.6, source, fitted: true },
		{ figure: 'bitcoinPart', least: 0.34, most: 0.39, source, fitted: false },
		{ figure: 'etherLow', least: 0.2149, most: 0.2149, source: 'binance-spot', fitted: false },
		{ figure: 'smallLow', least: 0.1864, most: 0.2574, source: 'binance-spot', fitted: false }
	]
};
