/**
 * 29 January to 3 February 2026, the first article's $500 billion: seven coins, six days.
 *
 * - Known: prices of Binance spot; open interest and depth as on 31 January.
 * - The crowd is that of 31 January, a day of this week. Only the size of the news is fitted, so that bitcoin ends where it did.
 * - News comes on the four days on which bitcoin fell most, in proportion to what it lost: 4,650, 5,519, 1,773 and about 3,000 dollars. That it
 *   comes in the first four hours of each is an assumption, and the rise of 2 February is left out.
 * - The loss of market cap is CoinGecko's, to about 3 February. More than 5 billion were liquidated, to 1 February.
 */
import { withCrowdOf, type EventPreset } from './event.ts';
import { depthOf2026, january2026 } from './january-2026.ts';

const source = 'crash-2026-01-29';
const day = 86_400;
const over = 4 * 3600;

export const week2026: EventPreset = /* @__PURE__ */ withCrowdOf(january2026, 0.13, {
	id: 'week-2026',
	name: '29 January to 3 February 2026',
	date: '2026-01-29',
	morning: { prices: [89_300, 3010.78, 125.34, 1.9112, 902.92, 0.125, 46.79], openInterest: 145.1e9 },
	openInterestSource: 'seven-coins',
	depth: depthOf2026,
	pieces: [
		{ at: 0, over, part: 0.31 },
		{ at: 2 * day, over, part: 0.37 },
		{ at: 3 * day, over, part: 0.12 },
		{ at: 5 * day, over, part: 0.2 }
	],
	duration: 6 * day,
	tick: 60,
	targets: [
		{ figure: 'bitcoinEnd', least: 0.152, most: 0.152, source: 'binance-spot', fitted: true },
		{ figure: 'liquidated', least: 5e9, most: Infinity, source, fitted: false },
		{ figure: 'capLossAtEnd', least: 467.6e9, most: 467.6e9, source, fitted: false },
		{ figure: 'bitcoinShareAtEnd', least: 0.58, most: 0.58, source, fitted: false }
	]
});
