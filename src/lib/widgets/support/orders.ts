/** Who waits at which price at a moment: bids and stops, row by row. */
import { level, levels, row, ticksAMinute, type Hour } from '$lib/learn/level-hour';
import { usedUp } from './told.ts';

export interface Row {
	/** The lower end of the row, USD. */
	readonly price: number;
	/** USD that makers bid in it, and that the level's buyers still do. */
	readonly book: number;
	readonly buyers: number;
	/** USD of the level's buyers in it that is used up. */
	readonly used: number;
	/** USD of stops in it, all that there were, and the part that has been sold. */
	readonly stops: number;
	readonly fired: number;
}

/**
 * The book as the engine has it at that moment: where makers quote is the price plus the displacement, of which the price
 * is short of the fair price by 1 − γ.
 */
export function ordersAt(hour: Hour, minute: number, prices: readonly number[]): Row[] {
	const tick = Math.round(minute * ticksAMinute);
	const { values, run } = hour;
	const { columns, scenario, book } = run;
	const price = columns.price[tick]!;
	const away = (columns.fairPrice[tick]! - price) / (1 - scenario.permanentShare);
	const quoted = price + Math.max(0, away);
	const stands = scenario.calmSpread / columns.spread[tick]!;
	const lowest = lowestBefore(hour, tick);
	const dearest = level + row * (1 - usedUp(hour, tick));
	return prices.map((from) => {
		const to = from + row;
		const part = (top: number, bottom: number) =>
			Math.max(0, Math.min(to, top) - Math.max(from, bottom)) / row;
		const middle = (from + Math.min(to, price)) / 2;
		const density = stands * book.density(Math.max(0, quoted - middle));
		const stops = stopsIn(values, part);
		return {
			price: from,
			book: part(price, 0) * row * density * middle,
			buyers: values.bids * part(dearest, level),
			used: values.bids * part(level + row, dearest),
			stops,
			fired: stops * part(Infinity, lowest)
		};
	});
}

/** As the engine places them: evenly under each level, and evenly from the start to the last level. */
function stopsIn(
	{ stops, start, clustered }: Hour['values'],
	part: (top: number, bottom: number) => number
): number {
	const last = levels.at(-1)!;
	let sum = stops * (1 - clustered) * part(start, last) * (row / (start - last));
	for (const at of levels) sum += (stops / levels.length) * clustered * part(at, at - row);
	return sum;
}

/** Stops go by the price as the tick before left it. */
function lowestBefore({ price, values }: Hour, tick: number): number {
	let low = values.start;
	for (let i = 0; i < tick; i++) low = Math.min(low, price[i]!);
	return low;
}
