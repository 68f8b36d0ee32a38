/** What came out, as rows of the table. */
import { formatLeverage, formatMoney } from '$lib/format';
import { countedNear } from '$lib/learn/counted';
import { row, type Result } from '../results.ts';
import { distanceOf, isMortal, spareOf, type Position } from './position.ts';
import { formatChance, formatMargin, formatQuote, formatShare } from './texts.ts';

export function resultsOf(position: Position): Result[] {
	const { entry, leverage, wallet, mark, liquidation, bankruptcy, chance, closed, wishes } = position;
	const mortal = isMortal(position);
	const quote = (price: number) => formatQuote(price, entry);
	const amount = (value: number) => formatMargin(value, position);
	const equity = closed ? 0 : position.equityAt(mark);
	/** What never happens is 0 in the data. */
	const ever = (name: string, label: string, value: number, text: (value: number) => string): Result =>
		mortal ? row(name, label, value, text) : { name, label, value: 0, text: 'never' };
	const counted = countedNear(wishes.side, leverage);
	return [
		row('leverageHeld', 'Leverage held', leverage, formatLeverage),
		row('margin', 'Margin put down', wallet, amount),
		ever('liquidationPrice', 'Liquidation price', liquidation, quote),
		ever('distance', 'Distance to it', distanceOf(position), formatShare),
		ever('bankruptcyPrice', 'Bankruptcy price', bankruptcy, quote),
		ever('spare', 'Left when it is closed', mortal ? spareOf(position) : 0, formatMoney),
		row('mark', 'Price now', mark, quote),
		row('equity', 'Left of the margin now', equity, amount),
		row('required', 'Must be left now', position.requiredAt(mark), amount),
		row('chance', 'Chance of being closed, model', chance, formatChance),
		row(
			'counted',
			`Counted within a day at ${formatLeverage(counted.leverage)}`,
			counted.recent,
			formatChance
		)
	];
}
