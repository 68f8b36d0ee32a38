/** One position row by row: what is left of its margin and what must be left, at every price on show. */
import { column, tableOf, type Table } from '../data.ts';
import { isMortal, positionOf, type Wishes } from './position.ts';
import { priceScaleOf } from './scale.ts';

const steps = 100;
/** A coin-margined position has no equity where the price is 0. */
const least = 0.02;

export function data(wishes: Wishes): Table {
	const position = positionOf(wishes);
	const { entry, wallet, mark, liquidation, bankruptcy, equityAt, requiredAt, coin } = position;
	const { low, high } = priceScaleOf(position);
	const even = Array.from({ length: steps + 1 }, (_, i) => low + (i / steps) * (high - low));
	const marked = isMortal(position) ? [entry, mark, liquidation, bankruptcy] : [entry, mark];
	const prices = [...new Set([...even, ...marked])]
		.filter((price) => price >= least * entry && price < Infinity)
		.sort((a, b) => a - b);
	const unit = wishes.contract === 'linear' ? 'USD' : coin;
	const isOpen = (price: number) => (wishes.side === 'long' ? price > liquidation : price < liquidation);
	return tableOf<number>(
		[
			column('price', 'Price', 'USD per coin', (price) => price),
			column('move', 'Move from the entry price', 'fraction', (price) => price / entry - 1),
			column('equity', 'Left of the margin, if it is still held', unit, equityAt),
			column('required', 'Must be left', unit, requiredAt),
			column('equityShare', 'Left, of the margin put down', 'fraction', (price) => equityAt(price) / wallet),
			column('open', 'Whether it is still open: 1, or 0 for no', 'count', (price) => (isOpen(price) ? 1 : 0))
		],
		prices
	);
}
