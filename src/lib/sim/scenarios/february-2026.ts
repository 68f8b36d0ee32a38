/**
 * 5 February 2026, held out: predicted, not fitted.
 *
 * It was chosen before any event was fitted, because it comes last. Its crowd is by rule that of the fitted day nearest before
 * it, 31 January; that day would itself have been a poor choice, since it lies within a week that is compared as well. Only the
 * size of the news is its own: given how far bitcoin fell, the run has to say the rest.
 *
 * - Known: prices of Binance spot; open interest and depth as on 31 January.
 * - Assumed: that the news came over twenty hours, a slide all day: bitcoin's low was near its close.
 * - More than 300 billion of market cap were lost on the day, at most 321: every coin at its own low. So bitcoin's share is at
 *   most 68% to the close and 72% to the low.
 */
import { february } from '../assets/base-assets.ts';
import { withCrowdOf, type EventPreset } from './event.ts';
import { depthOf2026, january2026 } from './january-2026.ts';

const source = 'crash-2026-02-05';

export const february2026: EventPreset = /* @__PURE__ */ withCrowdOf(january2026, 0.12, {
	id: 'february-2026',
	name: '5 February 2026',
	date: '2026-02-05',
	morning: february,
	openInterestSource: 'seven-coins',
	depth: depthOf2026,
	pieces: [{ at: 0, over: 20 * 3600, part: 1 }],
	duration: 86_400,
	tick: 10,
	targets: [
		{ figure: 'bitcoinLow', least: 0.1479, most: 0.1479, source: 'binance-spot', fitted: true },
		{ figure: 'liquidated', least: 2.6e9, most: 2.65e9, source, fitted: false },
		{ figure: 'longShare', least: 0.83, most: 0.83, source, fitted: false },
		{ figure: 'capLoss', least: 300e9, most: 321e9, source, fitted: false },
		{ figure: 'bitcoinShare', least: 0, most: 0.72, source, fitted: false },
		{ figure: 'bitcoinPart', least: 0.53, most: 0.53, source, fitted: false },
		{ figure: 'etherLow', least: 0.1536, most: 0.1536, source: 'binance-spot', fitted: false },
		{ figure: 'smallLow', least: 0.1494, most: 0.1523, source: 'binance-spot', fitted: false }
	]
});
