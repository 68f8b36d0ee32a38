/** How venues round a price: to the grid it may be quoted on, to the disadvantage of the trader. */
import type { Side } from './margin.ts';
import { above, oneOf, refuse } from './range.ts';

/**
 * A liquidation or bankruptcy price on the grid: the next step up for a long, down for a short, so that neither comes
 * later than it was due. A price within a billionth of a step counts as on the grid.
 *
 * @param price USD per coin, 0 to Infinity, which stays
 * @param step distance of the grid's prices, USD, above 0
 * @throws RangeError if an argument is out of range
 */
export function roundAgainst(side: Side, price: number, step: number): number {
	oneOf('side', side, ['long', 'short']);
	if (!(price >= 0)) refuse('price', 'at least 0', price);
	above('step', step, 0);
	const steps = price / step;
	if (!(steps < Infinity)) return price;
	const slack = 1e-9;
	return step * Math.max(0, side === 'long' ? Math.ceil(steps - slack) : Math.floor(steps + slack));
}
