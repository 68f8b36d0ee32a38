/** How bad a bad year is, all at once and in instalments: many years of a price that wanders, each with luck of its own. */
import {
	exp,
	lumpSumAdvantages,
	normalDraws,
	normalQuantile,
	stream,
	wanderingPrice,
	wanderingReturns
} from '$lib/sim';
import { apart, planOf, windowDays, type Schedule } from './instalment-windows.ts';

const years = 50_000;
/** Whole months of a year, and the days left over at its end. */
const months = Math.floor(windowDays / apart);
const rest = windowDays - months * apart;

/** What one year in ten brings at best, of the sum that was there at the start, as a gain; all at once it follows from the law. */
export function lumpWorstTenth({ drift, volatility }: Schedule): number {
	return exp(drift - (volatility * volatility) / 2 + volatility * normalQuantile(0.1)) - 1;
}

/** The same in instalments, which have no law in closed form: drawn. */
export function instalmentsWorstTenth(schedule: Schedule, seed: number): number {
	const luck = normalDraws(years * months, stream(seed, 'instalments: months of years'));
	const last = wanderingReturns(
		schedule,
		normalDraws(years, stream(seed, 'instalments: ends of years')),
		rest
	);
	const plan = planOf(schedule, apart);
	const ends = Float64Array.from({ length: years }, (_, i) => {
		const prices = wanderingPrice(schedule, luck.subarray(i * months, (i + 1) * months), apart);
		const lumpSum = prices[months]! * (1 + last[i]!);
		return lumpSum / (1 + lumpSumAdvantages(prices, plan)[0]!);
	});
	return ends.sort()[years / 10 - 1]! - 1;
}
