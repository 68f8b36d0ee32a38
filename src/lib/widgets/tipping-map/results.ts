/** What came out, as rows of the table. */
import { formatCount, formatFall, formatMoney, formatPercent, formatTimes } from '$lib/format';
import { row, type Result } from '../results.ts';
import { middleOf } from './cells.ts';
import { ends } from './grid.ts';
import { sorted, type Edges, type Point } from './point.ts';
import type { MapValues } from './spec.ts';
import { leverageText } from './words.ts';

export function resultsOf(point: Point, edges: Edges, measure: MapValues['measure']): Result[] {
	const { here, middle, crashes, depth } = point;
	const { falls, gains } = here;
	const ordered = sorted(falls);
	const share = crashes / falls.length;
	const [least, most] = ends.leverage;
	const gain = middleOf(sorted(gains));
	return [
		row('fall', 'Fall in the middle crowd', middle, formatFall),
		row('least', 'Smallest fall', ordered[0]!, formatFall),
		row('most', 'Largest fall', ordered.at(-1)!, formatFall),
		row('crashes', 'Share of crowds that fall more than twice the sale’s own', share, formatPercent),
		row('crowds', 'Crowds', falls.length, formatCount),
		{
			name: 'edgeLeverage',
			label: 'With these bids the gain is 1',
			value: Math.min(most, Math.max(least, edges.leverage)),
			text: leverageText(edges.leverage)
		},
		row('edgeDepth', 'With this leverage the gain is 1 at bids of', edges.depth, formatMoney),
		row('gain', 'Gain in the middle crowd', gain, formatTimes),
		row('crowdEdge', 'Half of the crowds crash with fewer bids than', gain * depth, formatMoney),
		measure === 'fall'
			? row('colour', 'The colour shows, at the point', middle, formatFall)
			: row('colour', 'The colour shows, at the point', share, formatPercent)
	];
}
