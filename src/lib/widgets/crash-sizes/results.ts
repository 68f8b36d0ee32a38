/** What came out, as rows of the table. */
import { formatCount, formatNumber, formatPercent } from '$lib/format';
import { runawayChance } from '$lib/sim';
import { largestOf, medianOf, nearMean, type Law } from './law.ts';
import type { Sizes } from './played.ts';
import { row, type Result } from '../results.ts';
import { formatAverage } from './words.ts';

/** @param sizes null while they are not all played */
export function resultsOf(law: Law, cascades: number, sizes: Sizes | null): Result[] {
	const { low, middle, high } = largestOf(law, cascades);
	return [
		...(sizes ? counted(sizes) : []),
		row('expectedMedian', 'By the law: half close at most', medianOf(law), formatCount),
		row('expectedMean', 'By the law: average', law.mean, formatAverage),
		row('expectedNear', 'By the law: within a factor of two of it', nearMean(law), formatPercent),
		row('expectedLargest', 'By the law: largest, on the middle day', middle, formatCount),
		row('lower', 'By the law: one day in ten it is smaller than', low, formatCount),
		row('upper', 'By the law: one day in ten it is larger than', high, formatCount),
		row('runaway', 'By the law: never stop in an endless crowd', runawayChance(law.gain), formatPercent)
	];
}

function counted({ median, mean, near, largest, topShare, whole, day, reaching, sizes }: Sizes): Result[] {
	return [
		row('median', 'Half close at most', median, formatCount),
		row('mean', 'Average', mean, formatAverage),
		row('near', 'Within a factor of two of the average', near, formatPercent),
		row('largest', 'Largest', largest, formatCount),
		row('marketShare', 'The largest as a share of the market', largest / day.market, formatShare),
		row('topShare', 'The largest 1% close, of all that are closed', topShare, formatPercent),
		row('alone', 'Force nobody else', 1 - reaching(2) / sizes.length, formatPercent),
		row('whole', 'Close the whole market', whole, formatCount)
	];
}

function formatShare(share: number): string {
	return share < 0.001 ? `${formatNumber(100 * share, 2)}%` : formatPercent(share);
}
