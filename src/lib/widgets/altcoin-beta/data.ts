/** The run row by row: both prices, the coin with nobody on credit, and what was sold by force. */
import { markets } from '$lib/sim';
import { column, tableOf, type Table } from '../data.ts';
import { instead, lead, twoMarkets } from '$lib/learn/two-markets';
import type { CoinValues } from './spec.ts';

export function data(values: CoinValues, seed: number): Table {
	const run = markets(twoMarkets(values), seed);
	const alone = markets(twoMarkets(values, instead.nobody), seed);
	const [first, coin] = run.assets;
	const { tick } = first!.asset.scenario;
	const columns = coin!.timeline.columns;
	const nobody = alone.assets[1]!.timeline.columns.price;
	return tableOf<number>(
		[
			column('time', 'Time since the news', 'seconds', (k) => k * tick - lead),
			column('bitcoin', 'Price of bitcoin', 'USD per coin', (k) => first!.timeline.columns.price[k]!),
			column('coin', 'Price of the coin', 'USD per coin', (k) => columns.price[k]!),
			column('nobody', 'Price of the coin, nobody on credit', 'USD per coin', (k) => nobody[k]!),
			column('forced', 'Coins of longs sold by force', 'coins', (k) => columns.longCoins[k]!),
			column('crossed', 'Coins sold by crossed accounts', 'coins', (k) => coin!.crossedCoins[k]!)
		],
		Array.from({ length: run.ticks + 1 }, (_, k) => k)
	);
}
