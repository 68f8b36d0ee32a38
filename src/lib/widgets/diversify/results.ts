/** What came out, as rows of the table. */
import { formatCorrelation, formatFall, formatMoney, formatPercent } from '$lib/format';
import type { Portfolio } from '$lib/learn/ten-coins';
import { row, type Result } from '../results.ts';

export function resultsOf(portfolio: Portfolio): Result[] {
	const { calmBets, crashBets, crashCorrelation, held, coinsAlone, bitcoinAlone, cashAsBitcoin, coins } =
		portfolio;
	return [
		row('crashBets', 'Independent bets in the crash', crashBets, two),
		row('calmBets', 'Independent bets in calm', calmBets, two),
		row('fall', 'What you hold falls', held.fall, formatFall),
		row('coinsAlone', 'Its coins fall together', coinsAlone, formatFall),
		row('bitcoin', 'Bitcoin alone falls', bitcoinAlone, formatFall),
		row(
			'cashAsBitcoin',
			'With so much in cash you would lose as with bitcoin alone',
			cashAsBitcoin,
			formatPercent
		),
		...(crashCorrelation === null
			? []
			: [
					row(
						'correlation',
						'Mean correlation of two of them in the crash',
						crashCorrelation,
						formatCorrelation
					)
				]),
		row(
			'forced',
			'Sold by force, all ten coins',
			coins.reduce((sum, { forced }) => sum + forced, 0),
			formatMoney
		),
		...coins.flatMap(({ symbol, name, fall, byBeta }) => {
			const key = symbol.toLowerCase();
			const called = name[0]!.toUpperCase() + name.slice(1);
			return [
				row(`${key}Fall`, `${called} falls`, fall, formatFall),
				row(`${key}Beta`, `${called}, by its calm beta`, byBeta, formatFall)
			];
		})
	];
}

function two(value: number): string {
	return value.toFixed(2);
}
