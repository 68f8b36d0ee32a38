/** What came out, as rows of the table. */
import { formatFall, formatMoney, formatPercent, formatTimes } from '$lib/format';
import { row, type Result } from '../results.ts';
import type { Falls } from '$lib/learn/news-falls';

export function resultsOf({ stocks, coins, summary, newsShare, meanFall }: Falls): Result[] {
	return [
		row('newsShare', 'Share of the news in the four falls', newsShare, formatPercent),
		row('meanFall', 'The four falls, on average', meanFall, formatFall),
		row('stocks', 'Stocks', stocks, formatFall),
		...coins.flatMap(({ symbol, name, news, stayed, fall, bids, forced }) => {
			const key = symbol.toLowerCase();
			return [
				row(`${key}News`, `${capital(name)}: the news alone`, news, formatFall),
				row(`${key}Stayed`, `${capital(name)}: with every maker`, stayed, formatFall),
				row(`${key}Fall`, `${capital(name)}: falls`, fall, formatFall),
				row(`${key}Multiple`, `${capital(name)}: of bitcoin’s fall`, fall / coins[0]!.fall, formatTimes),
				row(`${key}Bids`, `${capital(name)}: bids within 1% while it arrives`, bids, formatMoney),
				row(`${key}Forced`, `${capital(name)}: longs sold by force`, forced, formatMoney)
			];
		}),
		row('forced', 'Sold and bought by force, all four', summary.forcedNotional, formatMoney),
		row('capLoss', 'Market cap lost at the low, all four', summary.capLoss, formatMoney)
	];
}

function capital(name: string): string {
	return name[0]!.toUpperCase() + name.slice(1);
}
