/** What came out, as rows of the table. */
import { formatCount, formatFall, formatMoney } from '$lib/format';
import { row, type Result } from '../results.ts';
import { names } from './coins.ts';
import type { Shown } from './shown.ts';
import { last, perDollar, ratio, words } from './words.ts';

export function resultsOf(shown: Shown): Result[] {
	const { hit, worst, falls, waves, rule, times, sold, closed, accounts, rival, rivalFalls } = shown;
	const end = last(falls);
	return [
		row('others', `Fall of ${names[worst]!}, of the other coins the furthest`, end[worst]!.all, formatFall),
		row('rival', `The same ${words.rival[rival]}`, rivalFalls[worst]!, formatFall),
		row('hit', `Fall of ${names[hit]!}, which is pushed`, end[hit]!.all, formatFall),
		row('radius', words.radius, rule.radius, ratio),
		row('times', 'Sold in all, for each dollar of the push', times, perDollar),
		...(rule.times === Infinity ? [] : [row('rule', 'The same by the linear rule', rule.times, perDollar)]),
		row('push', 'The push', rule.push, formatMoney),
		row('sold', 'Sold by force', sold, formatMoney),
		row('waves', 'Waves', waves.length, formatCount),
		row('largest', 'Sold in the largest wave', Math.max(0, ...waves), formatMoney),
		row('closed', 'Accounts sold', closed, formatCount),
		row('accounts', 'Of so many', accounts, formatCount),
		...end.map(({ all }, i) => row(shown.symbols[i]!.toLowerCase(), `Fall of ${names[i]!}`, all, formatFall))
	];
}
