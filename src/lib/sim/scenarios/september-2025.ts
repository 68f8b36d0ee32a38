/**
 * 22 September 2025, a purge led by altcoins: seven coins.
 *
 * - Known: prices of Binance spot; open interest of all coins 227 to 230 billion before (press).
 * - Depth: 10 to 12.5 million of bids within $100 on eight exchanges (CoinGecko), which is 109 to 136 within 1% at a price of
 *   100,000 in a book of the model's shape.
 * - Assumed: that the news came within an hour.
 * - Liquidated: 1.68 billion when the news was printed, 3.62 for the whole day, both CoinGlass. Of market cap 153 and 180 billion
 *   were printed with a window; a third figure, 77, is less than bitcoin and ether alone had lost.
 */
import { september } from '../assets/base-assets.ts';
import type { EventPreset } from './event.ts';

const source = 'crash-2025-09-22';

export const september2025: EventPreset = {
	id: 'september-2025',
	name: '22 September 2025',
	date: '2025-09-22',
	morning: september,
	openInterestSource: source,
	depth: { used: 120e6, least: 109e6, most: 136e6, source: 'coingecko-2025' },
	pieces: [{ at: 0, over: 3600, part: 1 }],
	duration: 86_400,
	tick: 10,
	free: ['news', 'exposedLongs', 'exposedShorts', 'typicalLeverage'],
	tuned: { news: 0.011, exposedLongs: 0.042, exposedShorts: 0.021, typicalLeverage: 12 },
	targets: [
		{ figure: 'bitcoinLow', least: 0.0298, most: 0.0298, source: 'binance-spot', fitted: true },
		{ figure: 'liquidated', least: 1.68e9, most: 3.62e9, source, fitted: true },
		{ figure: 'longShare', least: 0.95, most: 0.95, source, fitted: true },
		{ figure: 'capLoss', least: 153e9, most: 180e9, source, fitted: true },
		{ figure: 'bitcoinShare', least: 0.39, most: 0.39, source, fitted: true },
		{ figure: 'bitcoinPart', least: 0.19, most: 0.19, source, fitted: false },
		{ figure: 'etherLow', least: 0.0828, most: 0.0828, source: 'binance-spot', fitted: false },
		{ figure: 'smallLow', least: 0.1094, most: 0.1185, source: 'binance-spot', fitted: false }
	]
};
