/** The hundred fortunes over time: what one in ten have at most, half, and nine in ten. */
import { luckOf, outcomesOf } from '$lib/learn/hundred-fortunes';
import { column, tableOf, type Table } from '../data.ts';
import { show, stakedIn } from './shown.ts';
import type { SizeValues } from './spec.ts';

export function data(values: SizeValues, seed: number): Table {
	const staked = stakedIn(values);
	const { lives } = show(values, outcomesOf(staked, values, luckOf(staked, seed)));
	const time = staked === 'bets' ? 'Bets made' : 'Years';
	return tableOf<number>(
		[
			column('time', time, 'count', (k) => lives.at[k]!),
			column('low', 'One in ten has at most, of the start', 'times', (k) => lives.low[k]!),
			column('middle', 'The middle one has, of the start', 'times', (k) => lives.middle[k]!),
			column('high', 'One in ten has at least, of the start', 'times', (k) => lives.high[k]!)
		],
		lives.at.map((_, k) => k)
	);
}
