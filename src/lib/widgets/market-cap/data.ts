/** Coin by coin: what it was marked at, what was sold of it, and what its market cap lost. */
import type { Table } from '../data.ts';
import { valuationOf, type Marked, type Wishes } from '$lib/learn/valuation';

type Cell = (coin: Marked) => number | string;

const columns: readonly (readonly [name: string, label: string, unit: string, of: Cell])[] = [
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

export function data(wishes: Wishes): Table {
	return {
		columns: columns.map(([name, label, unit]) => ({ name, label, unit })),
		rows: valuationOf(wishes).coins.map((coin) => columns.map(([, , , of]) => of(coin)))
	};
}
