/** Everything the widget says: in the picture, in the answer, and around them. */
import { formatFall, formatMoney, formatPercent } from '$lib/format';
import type { Falls } from '$lib/learn/news-falls';
import type { Told } from '../answer.ts';

export const words = {
	stocks: 'stocks',
	bids: { wide: 'bids within 1%', middle: 'bids in 1%', narrow: 'bids' },
	parts: {
		wide: ['the news itself', 'forced sales', 'more of them,', 'as books are thin'],
		middle: ['the news', 'forced sales', 'more, as books', 'are thin'],
		narrow: ['news', 'forced', 'thin', 'books']
	}
} as const;

const percent = (share: number) => formatPercent(share, share < 0.01 ? 2 : 1);

/** The answer: before, with and after the number that matters. */
export function answerOf({ stocks, coins, newsShare }: Falls): Told {
	const [first, ...others] = coins;
	const low = others.reduce((least, coin) => (coin.fall > least.fall ? coin : least));
	return [
		`Stocks fall ${formatPercent(stocks, 2)}. To bitcoin the same news is worth ${percent(first!.news)}, and it falls ${percent(first!.fall)}; ` +
			`to ${low.name} ${percent(low.news)}, and it falls ${percent(low.fall)}. Of the four falls together`,
		`${formatPercent(newsShare, 0)} is the news`,
		newsShare > 0.995 ? '.' : '; the rest is forced sales.'
	];
}

/** `−5.2%`; whole from 10% on where there is little room. */
export function fallen(fall: number, short: boolean): string {
	return short && fall >= 0.0995 ? formatPercent(-fall, 0) : formatFall(fall);
}

/** `$6.7M`; less than a million in millions too, where there is little room. */
export function bidsOf(usd: number, short: boolean): string {
	return short && usd < 1e6 ? `$${(usd / 1e6).toFixed(1)}M` : formatMoney(usd);
}
