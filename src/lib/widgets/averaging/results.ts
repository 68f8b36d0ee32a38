/** What came out, as rows of the table. */
import { formatCount, formatPercent } from '$lib/format';
import { known } from '$lib/learn/instalment-windows';
import { row, type Result } from '../results.ts';
import type { Shown } from './shown.ts';
import { multiple, signed } from './words.ts';

const share = (value: number) => formatPercent(value);

export function resultsOf({ windows, others, ways, ahead }: Shown): Result[] {
	const { wins, middle, worst, best, advantages } = windows;
	const end = (values: Float64Array) => values[values.length - 1]!;
	return [
		row('wins', 'Windows in which the lump sum ends ahead', wins, share),
		row('windows', 'Windows', advantages.length, formatCount),
		row('middle', 'In the middle window it is ahead by', middle, signed),
		row('worst', 'In the worst', worst, signed),
		row('best', 'In the best', best, signed),
		row('allWins', 'Windows that it wins, over 200 other stretches', others.wins, share),
		row('lowWins', 'One stretch in ten has at most', others.low, share),
		row('highWins', 'One stretch in ten has at least', others.high, share),
		row('lumpSum', 'The example, all at once, ends with', end(ways.lumpSum), multiple),
		row('instalments', 'The example, in instalments, ends with', end(ways.instalments), multiple),
		row('ahead', 'The example: the lump sum is ahead by', ahead, signed),
		row('bitcoin', 'Bitcoin 2017–26, computed: windows that it won', known.bitcoin.wins, share)
	];
}
