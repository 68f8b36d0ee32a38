/** Everything the exhibit says: the answer, and the words on the picture. */
import { formatMoney, formatPercent } from '$lib/format';
import type { Told } from '../answer.ts';
import { percent, round, times } from './texts.ts';
import type { Valuation } from '$lib/learn/valuation';

export const words = {
	gone: ' of market cap, gone',
	still: 'nothing is gone',
	cells: 'each cell is as much as was paid',
	left: 'left',
	each: (price: string) => `every coin at the last price, ${price}`,
	every: 'every coin at its last price',
	paid: 'was paid,',
	scale: 'to the same scale',
	speck: 'too little to be seen',
	nobody: 'Nobody',
	paidNothing: 'paid anything.',
	all: (coins: string) => `all ${coins} coins`,
	justAfter: 'just after the sale',
	sold: (share: string) => `${share} was sold`,
	others: 'five others',
	othersShort: '5 others',
	axis: 'Dollars of market cap gone for each dollar paid',
	band: { deep: 'deepest book counted', thin: 'thinnest' },
	bandShort: { deep: 'deepest', thin: 'thinnest' },
	endless: 'no dollar was paid'
};

const names = {
	bitcoin: 'bitcoin',
	follow: 'bitcoin',
	seven: 'all seven coins',
	dogecoin: 'Dogecoin',
	nothing: ''
} as const;

/** The answer: before its key words, these, and what follows. */
export function answerOf(
	{ wishes, coins, lost, cash, unsold, ratio }: Valuation,
	{ thin, deep }: { readonly thin: number; readonly deep: number }
): Told {
	const { sold, sum, news, stays } = wishes;
	if (sold === 'nothing') {
		return news === 0
			? ['Nothing is sold and no quote moves:', 'no market cap is gone', '.']
			: [
					`News lowers every quote by ${formatPercent(news)}, and nobody trades. ${round(lost)} of market cap is gone, and`,
					'no money has changed hands',
					'.'
				];
	}
	const { fall } = coins[0]!;
	const before = news === 0 ? '' : `News lowers all quotes by ${formatPercent(news)}. `;
	const whose = sold === 'seven' ? 'bitcoin’s price' : 'its price';
	const after =
		stays < 1
			? ` leaves ${whose} ${percent(fall)} lower once buyers are back`
			: ` takes ${whose} ${news === 0 ? '' : 'in all '}down ${percent(fall)}`;
	const others = sold === 'follow' ? ', and six others are quoted lower' : '';
	const unmet = unsold > 0 ? ` For ${round(unsold)} worth there was no bid.` : '';
	return [
		`${before}Selling ${formatMoney(sum)} of ${names[sold]}${after}${others}.${unmet} Buyers paid ${round(cash)}, market cap fell by ${round(lost)}:`,
		lost === 0 ? 'nothing is gone' : `${times(ratio)} dollars gone for each one paid`,
		lost === 0 || times(deep) === times(thin)
			? '.'
			: `. Other counts of the book: ${times(deep)} to ${times(thin)}.`
	];
}
