/** What came out, as rows of the table. */
import {
	formatCount,
	formatDuration,
	formatFall,
	formatMoney,
	formatPercent,
	formatPrice
} from '$lib/format';
import { rowOfShare, secondsOf, shareAfterLow, totalOf, type Course } from '$lib/learn/panic-course';
import { cuts } from '$lib/learn/panic-day';
import { row, type Result } from '../results.ts';
import type { Played } from './shown.ts';
import { cutNames } from './words.ts';

/** @param falls with each thing cut out; none while they are of other settings */
export function resultsOf({ course, other }: Played, falls: readonly number[] | undefined): Result[] {
	const { fall, price, low, fear, frightened, forced, panicked, held, bought, day } = course;
	const late = frightened - low;
	return [
		row('fall', 'The price falls', fall, formatFall),
		row('lowest', 'Lowest price', price[low]!, formatPrice),
		row('lowAfter', 'reached after', secondsOf(low), formatDuration),
		row('news', 'The news alone', day.shock, formatFall),
		row('cutFall', 'With what is cut out', other.fall, formatFall),
		...(falls
			? cuts.map((cut, i) =>
					row(`without${cut[0]!.toUpperCase()}${cut.slice(1)}`, cutNames[cut].wide, falls[i]!, formatFall)
				)
			: []),
		row('forced', 'Sold by force', totalOf(forced), formatMoney),
		row('panicked', 'Sold in panic', totalOf(panicked), formatMoney),
		row('held', 'Sold by the large holder', totalOf(held), formatMoney),
		row('bought', 'Bought by patient buyers', totalOf(bought), formatMoney),
		...times('Forced', 'forced sale', course.forced),
		...times('Panicked', 'panic sale', course.panicked),
		...(totalOf(panicked) > 0
			? [
					row('afterLow', 'Of the panic, sold after the low', shareAfterLow(course), (share) =>
						formatPercent(share, 0)
					)
				]
			: []),
		row('fear', 'Greatest fear, of 100', fear[frightened]!, formatCount),
		row(
			'fearLate',
			late < 0 ? 'reached before the low, by' : 'reached after the low, by',
			secondsOf(Math.abs(late)),
			formatDuration
		),
		row('cutFear', 'Greatest fear with what is cut out', other.fear[other.frightened]!, formatCount)
	];
}

/** When the first of a kind is sold, and when half of it has been; nothing where there is none. */
function times(name: string, label: string, sums: Course['forced']): Result[] {
	const first = rowOfShare(sums, 0);
	if (first < 0) return [];
	return [
		row(`first${name}`, `First ${label} after`, secondsOf(first), formatDuration),
		row(`half${name}`, `Half of them sold after`, secondsOf(rowOfShare(sums, 0.5)), formatDuration)
	];
}
