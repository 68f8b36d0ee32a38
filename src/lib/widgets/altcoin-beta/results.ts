/** What came out, as rows of the table. */
import { formatMoney, formatNumber, formatPercent, formatTimes } from '$lib/format';
import { row, type Result } from '../results.ts';
import { lower, quantile, upper, type Spread } from './chance.ts';
import type { Played } from './play.ts';

/** @param spread of many draws, or null while they are still those of another market */
export function resultsOf(
	{ first, coin, nobody, deep, summary, early }: Played,
	spread: Spread | null
): Result[] {
	return [
		row('firstFall', 'Bitcoin falls', first.fall, fall),
		row('fall', 'The coin falls', coin.fall, fall),
		row('multiple', 'The coin’s fall over bitcoin’s, low against low', coin.multiple ?? 0, formatTimes),
		row('nobodyFall', 'With nobody on credit it falls', nobody.fall, fall),
		row('nobodyMultiple', 'Over bitcoin’s fall', nobody.multiple ?? 0, formatTimes),
		row('deepFall', 'With a book as deep as bitcoin’s it falls', deep.fall, fall),
		row('deepMultiple', 'Over bitcoin’s fall', deep.multiple ?? 0, formatTimes),
		row('firstFallAtEnd', 'Bitcoin is down after an hour and a half', first.fallAtEnd, fall),
		row('fallAtEnd', 'The coin is down after an hour and a half', coin.fallAtEnd, fall),
		row('betaCalm', 'Slope in the calm hour', coin.betaCalm ?? 0, two),
		row('betaStress', 'Slope in the hour of the fall', coin.betaStress ?? 0, two),
		row('correlationCalm', 'Correlation in the calm hour', coin.correlationCalm ?? 0, two),
		row('correlationStress', 'Correlation in the hour of the fall', coin.correlationStress ?? 0, two),
		row('forced', 'Coins sold by force, in the book', coin.forcedLongNotional, formatMoney),
		row('crossedSold', 'Sold by crossed accounts, both coins', summary.crossedNotional, formatMoney),
		row('early', 'The coin fell in the calm hour, at most', early, fall),
		...(spread
			? [
					row(
						'lower',
						'In a tenth of the draws the multiple is less than',
						quantile(spread.coin, lower),
						formatTimes
					),
					row('middle', 'In the middle draw it is', quantile(spread.coin, 0.5), formatTimes),
					row('upper', 'In a tenth it is more than', quantile(spread.coin, upper), formatTimes),
					row(
						'nobodyLower',
						'With nobody on credit, a tenth is less than',
						quantile(spread.nobody, lower),
						formatTimes
					),
					row(
						'nobodyUpper',
						'With nobody on credit, a tenth is more than',
						quantile(spread.nobody, upper),
						formatTimes
					)
				]
			: [])
	];
}

function fall(value: number): string {
	return formatPercent(value);
}

function two(value: number): string {
	return formatNumber(value, 3);
}
