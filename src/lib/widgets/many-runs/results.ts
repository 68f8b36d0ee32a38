/** What came out, as rows of the table. */
import { formatCount, formatFall, formatPercent } from '$lib/format';
import { row, type Result } from '../results.ts';
import { inputOf, type Along } from './axis.ts';
import { lower, quantile, upper, widest, widthOf, type Column, type Here } from './columns.ts';

export function resultsOf(along: Along, here: Here, columns: readonly Column[]): Result[] {
	const most = widest(columns);
	const count = here.falls.length;
	return [
		row('middle', 'Fall in the middle crowd', quantile(here, 0.5), formatFall),
		row('lower', 'A tenth falls less than', quantile(here, lower), formatFall),
		row('upper', 'A tenth falls more than', quantile(here, upper), formatFall),
		row('least', 'Smallest fall', here.falls[0]!, formatFall),
		row('most', 'Largest fall', here.falls.at(-1)!, formatFall),
		row('one', 'Fall in the crowd of this link', here.one, formatFall),
		row('crowds', 'Crowds', count, formatCount),
		row('crashes', 'Of them past twice the news', here.crashes, formatCount),
		...(most
			? [
					row('widestAt', 'They differ most at', most.value, inputOf(along).format),
					row('widest', 'Eight in ten lie this far apart there', widthOf(most), formatPercent)
				]
			: [])
	];
}
