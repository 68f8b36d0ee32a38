/**
 * 10 October 2025, the largest liquidation on record: seven coins, and books that are all but empty.
 *
 * - Known: prices of Binance spot; open interest of all coins 235.9 billion on 7 October (press). Half of what Amberdata counted
 *   and more fell into 40 minutes, 20:50 to 21:30 (documented).
 * - Depth: as on 22 September. From the peak minute at 21:15 on, nine tenths of it are away for twelve minutes, the time in
 *   which Hyperliquid closed 5.5 billion: Kaiko saw books empty for several minutes (documented), FTI counted −90% (press).
 * - Assumed: that the news came evenly over the 40 minutes.
 * - Closed against winners, for each dollar liquidated: 0.38 on Hyperliquid, 2.103 of 5.511 billion (documented), one venue.
 * - Liquidated is CoinGlass's count; Amberdata's venues had 9.9 billion, guesses run to 40. Of market cap more
 *   than 500, 660 and “nearly 900” billion were printed; with every coin at its own low it would be 924. Bitcoin's share is a bound.
 */
import { october } from '../assets/base-assets.ts';
import type { EventPreset } from './event.ts';

const source = 'crash-2025-10-10';

export const october2025: EventPreset = {
	id: 'october-2025',
	name: '10 October 2025',
	date: '2025-10-10',
	morning: october,
	openInterestSource: source,
	depth: { used: 120e6, least: 109e6, most: 136e6, source: 'coingecko-2025' },
	pieces: [{ at: 0, over: 2400, part: 1 }],
	thinned: { share: 0.9, at: 1500, lasts: 720 },
	duration: 86_400,
	tick: 10,
	free: ['news', 'exposedLongs', 'exposedShorts', 'typicalLeverage'],
	tuned: { news: 0.063, exposedLongs: 0.15, exposedShorts: 0.024, typicalLeverage: 17 },
	targets: [
		{ figure: 'bitcoinLow', least: 0.1616, most: 0.1616, source: 'binance-spot', fitted: true },
		{ figure: 'liquidated', least: 19.13e9, most: 19.3e9, source: 'press-2025-10-10', fitted: true },
		{ figure: 'longShare', least: 0.82, most: 0.87, source, fitted: true },
		{ figure: 'capLoss', least: 500e9, most: 900e9, source, fitted: true },
		{ figure: 'bitcoinShare', least: 0.27, most: 0.78, source, fitted: true },
		{ figure: 'deleveraged', least: 0.38, most: 0.38, source: 'hyperliquid-replay', fitted: false },
		{ figure: 'etherLow', least: 0.2136, most: 0.2136, source: 'binance-spot', fitted: false },
		{ figure: 'smallLow', least: 0.6407, most: 0.6998, source: 'binance-spot', fitted: false }
	]
};
