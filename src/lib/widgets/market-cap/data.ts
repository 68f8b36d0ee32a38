/** Tenth by tenth of what happens, and coin by coin: what was sold, what was paid, and what its market cap lost. */
import type { Table } from '../data.ts';
import { valuationOf, type Marked, type Wishes } from '$lib/learn/valuation';

type Cell = (coin: Marked, part: Wishes) => number | string;

const columns: readonly (readonly [name: string, label: string, unit: string, of: Cell])[] = [
	['sum', 'For sale so far', 'USD', (_, { sold, sum }) => (sold === 'nothing' ? 0 : sum)],
	['news', 'Quotes lower by news', 'fraction', (_, { news }) => news],
	['coin', 'Coin', 'name', ({ symbol }) => symbol],
	['supply', 'Coins there are', 'coins', ({ supply }) => supply],
	['price', 'Price before', 'USD per coin', ({ price }) => price],
	['lastPrice', 'Last price', 'USD per coin', ({ last }) => last],
	['fall', 'Fall', 'fraction', ({ fall }) => fall],
	['cap', 'Market cap before', 'USD', ({ cap }) => cap],
	['lost', 'Market cap gone', 'USD', ({ lost }) => lost],
	['traded', 'Coins that changed hands', 'coins', ({ traded }) => traded],
	['cash', 'Money that changed hands', 'USD', ({ cash }) => cash],
	['unsold', 'Found no bid, at the price before', 'USD', ({ unsold }) => unsold]
];

const parts = 10;

export function data(wishes: Wishes): Table {
	return {
		columns: columns.map(([name, label, unit]) => ({ name, label, unit })),
		rows: Array.from({ length: parts }, (_, k) => partOf(wishes, (k + 1) / parts)).flatMap((part) =>
			valuationOf(part).coins.map((coin) => columns.map(([, , , of]) => of(coin, part)))
		)
	};
}

/** News comes first and whole; where nothing is sold it comes part by part. */
function partOf(wishes: Wishes, part: number): Wishes {
	return wishes.sold === 'nothing'
		? { ...wishes, news: wishes.news * part }
		: { ...wishes, sum: wishes.sum * part };
}
