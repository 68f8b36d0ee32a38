/** What came out, as rows of the table. */
import { formatCount, formatMoney, formatPrice } from '$lib/format';
import { row, type Result } from '../results.ts';
import { comparedIn, row as high, type Hour } from '$lib/learn/level-hour';
import { countedOf, many, passedOf, type Lows } from './hours.ts';
import { underLevel, usdOf, usedUp, worstMinute } from './told.ts';
import { otherWay } from './words.ts';

/** @param lows of the hundred hours; none while they are of other settings */
export function resultsOf(hour: Hour, rival: Hour, lows: Lows | undefined): Result[] {
	const { bids } = hour.values;
	const other = `with ${otherWay(hour, rival)}`;
	return [
		row('low', 'Lowest price', hour.low, formatPrice),
		row('rivalLow', `Lowest price, ${other}`, rival.low, formatPrice),
		row('fastest', 'Largest fall within a minute', worstMinute(hour).fall, formatPrice),
		row('rivalFastest', `Largest fall within a minute, ${other}`, worstMinute(rival).fall, formatPrice),
		row('underLevel', `Stops within ${formatPrice(high)} under $75,000`, underLevel(hour), formatMoney),
		row('fired', 'Stops sold', usdOf(hour, 'stops'), formatMoney),
		row('forced', 'Positions sold by force', hour.run.summary.forcedLongNotional, formatMoney),
		row('bought', 'Bought at $75,000', bids * usedUp(hour), formatMoney),
		row('rebound', 'Highest price after the lowest', hour.rebound, formatPrice),
		row('rivalRebound', `Highest price after the lowest, ${other}`, rival.rebound, formatPrice),
		row('soldEven', 'Sold once even', usdOf(hour, 'breakEven'), formatMoney),
		row('end', 'Price at the end of the hour', hour.price.at(-1)!, formatPrice),
		...(lows ? counts(hour, lows, other) : [])
	];
}

function counts({ values }: Hour, { set, rival }: Lows, other: string): Result[] {
	const of = `Of ${many} such hours`;
	const pair = (name: string, what: string, value: number, instead: number) => [
		row(name, `${of}: ${what}`, value, formatCount),
		row(`rival${name[0]!.toUpperCase()}${name.slice(1)}`, `${of}, ${other}: ${what}`, instead, formatCount)
	];
	if (comparedIn(values) === 'rebound')
		return pair('passed', 'the rally gets past $75,250', passedOf(set), passedOf(rival));
	const as = countedOf(set);
	const instead = countedOf(rival);
	return [
		...pair('broke', '$75,000 breaks', as.broke, instead.broke),
		...pair('between', 'the lowest price is between $74,000 and $75,000', as.between, instead.between),
		...pair('reached', '$70,000 breaks too', as.reached, instead.reached)
	];
}
