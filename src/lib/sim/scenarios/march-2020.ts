/**
 * 12 March 2020, “Black Thursday”: bitcoin alone, since nobody has printed the open interest of the other coins.
 *
 * - Known: prices of Binance spot. Open interest of bitcoin futures fell by almost a half to 2 billion (Skew), so it was about 4.
 * - Depth: 10 million cost a spread of 0.27% on BitMEX on usual days (Skew); in a book of the model's shape that is 40 million
 *   bid within 1%, on one venue. That all venues had one to three times as much is an assumption, and twice is used.
 * - News: in two legs, an hour in the morning and three in the night (Coin Metrics); that they were alike is an assumption.
 * - Given: the typical leverage of the single market, for there are three figures to fit and no more.
 * - Liquidated: 1.2 billion on BitMEX alone, 3.8 in lists of all venues. The share of longs is BitMEX's.
 */
import type { EventPreset } from './event.ts';

const source = 'crash-2020-03-12';
/** Of the open interest of all coins, bitcoin's share as in base-assets.ts. */
const bitcoinOpenShare = 70 / 235.9;

export const march2020: EventPreset = {
	id: 'march-2020',
	name: '12 March 2020',
	date: '2020-03-12',
	morning: { prices: [7934.58], openInterest: 4e9 / bitcoinOpenShare },
	openInterestSource: source,
	depth: { used: 80e6, least: 40e6, most: 120e6, source },
	pieces: [
		{ at: 0, over: 3600, part: 0.5 },
		{ at: 12 * 3600, over: 3 * 3600, part: 0.5 }
	],
	duration: 86_400,
	tick: 10,
	free: ['news', 'exposedLongs', 'exposedShorts'],
	tuned: { news: 0.4, exposedLongs: 0.42, exposedShorts: 0.004, typicalLeverage: 10 },
	targets: [
		{ figure: 'bitcoinLow', least: 0.4442, most: 0.4442, source: 'binance-spot', fitted: true },
		{ figure: 'liquidated', least: 1.2e9, most: 3.8e9, source, fitted: true },
		{ figure: 'longShare', least: 0.988, most: 0.988, source, fitted: true }
	]
};
