/** What a plan comes to, in sentences; every number in them is the engine's. None says what to do. */
import { formatLeverage, formatPercent } from '$lib/format';
import { chanceOfGain, distanceToLiquidation, gainToRecover, liquidationChance } from '$lib/sim';
import { looks, type Plan } from './plan.ts';
import { dateAfter, daysBetween } from './plan-dates.ts';
import { count, dollars, growth, coinPrice, share, times } from './plan-figures.ts';
import type { PlanNumbers } from './plan-numbers.ts';

/** Of the position at the mark price: what the days in the lessons were counted with. */
const maintenanceMarginRate = 0.004;
/** Of a year, where one has to be assumed. */
const drift = 0.3;
const day = 86_400;

/** The sections of a plan that are computed. */
export type Computed = 'money' | 'entry' | 'wrong' | 'right' | 'borrowed' | 'keeping';

export function linesOf(plan: Plan, numbers: PlanNumbers): Readonly<Record<Computed, readonly string[]>> {
	return {
		money: money(numbers),
		entry: entry(numbers, plan.start),
		wrong: wrong(numbers),
		right: right(numbers),
		borrowed: plan.leverage.trim() === '' ? [] : borrowed(numbers),
		keeping: keeping(plan, numbers)
	};
}

/** What is lost at the stop, as a share of what was put in; all of it where the exchange comes first. */
export function lossAtStop({ stop, leverage }: PlanNumbers): number | undefined {
	if (stop === undefined) return undefined;
	return stopIsReached(stop, leverage) ? Math.min(1, leverage * stop) : 1;
}

function stopIsReached(stop: number, leverage: number): boolean {
	return stop < reach(leverage);
}

/** The fall that ends a long position. */
function reach(leverage: number): number {
	return leverage === 1 ? 1 : distanceToLiquidation('long', leverage, maintenanceMarginRate);
}

function money({ all, amount }: PlanNumbers): string[] {
	if (all === undefined || amount === undefined) return [];
	const left = amount < all ? `${dollars(all - amount)} is left` : 'nothing is left';
	return [`${share(amount / all)} of all your money. If every dollar of it is lost, ${left}.`];
}

function entry({ amount, parts, weeks }: PlanNumbers, start: string): string[] {
	if (amount === undefined) return [];
	if (parts === 1) return [`One purchase of ${dollars(amount)}.`];
	const each = `${parts} purchases of ${dollars(amount / parts)}`;
	if (weeks === 0) return [`${each}, all at one time.`];
	const gap = (7 * weeks) / (parts - 1);
	const last = start
		? `the last on ${dateAfter(start, 7 * weeks)}`
		: `the last after ${count(weeks, 'week')}`;
	return [`${each}, one every ${count(gap, 'day')}; ${last}.`];
}

function wrong(numbers: PlanNumbers): string[] {
	const { all, amount, price, stop, leverage } = numbers;
	const loss = lossAtStop(numbers);
	if (stop === undefined || loss === undefined) return [];
	if (!stopIsReached(stop, leverage))
		return [
			`This stop would never be reached. At ${formatLeverage(leverage)} the exchange closes you after a fall of ${formatPercent(reach(leverage), 2)}, and what you put in is gone.`
		];
	const where = price === undefined ? '' : `, to ${coinPrice(price * (1 - stop))}`;
	const lines = [`A fall of ${share(stop)}${where}.`];
	if (amount !== undefined) {
		const ofAll = all === undefined ? '' : ` and ${share((loss * amount) / all)} of all your money`;
		lines.push(
			`If all was bought at today’s price, it costs ${dollars(loss * amount)}: ${share(loss)} of what you put in${ofAll}.`
		);
	}
	return [...lines, `What is left of it must gain ${growth(gainToRecover(loss))} to be back.`];
}

function right(numbers: PlanNumbers): string[] {
	const { amount, price, target, leverage } = numbers;
	if (target === undefined) return [];
	const gain = leverage * target;
	const where = price === undefined ? '' : `, to ${coinPrice(price * (1 + target))}`;
	const brings = amount === undefined ? '' : ` It brings ${dollars(gain * amount)}.`;
	const lines = [`A rise of ${share(target)}${where}.${brings}`];
	const { stop } = numbers;
	const loss = lossAtStop(numbers);
	if (stop !== undefined && loss !== undefined) {
		const [lost, as] = stopIsReached(stop, leverage)
			? ['the loss at your stop', 'the loss at your stop']
			: ['what you lose when the exchange closes you', 'you lose when the exchange closes you'];
		const multiple = times(gain / loss);
		lines.push(
			`That is ${multiple === '1' ? `as much as ${as}` : `${multiple} times ${lost}`}. Over many such plans you come out even if this price is reached first in ${share(loss / (loss + gain))} of them.`
		);
	}
	return lines;
}

function borrowed({ amount, price, leverage, volatility }: PlanNumbers): string[] {
	if (leverage === 1) return ['Nothing is borrowed: no exchange can close you.'];
	const fall = reach(leverage);
	const size = amount === undefined ? '' : `A position of ${dollars(leverage * amount)}. `;
	const where = price === undefined ? '' : `, at ${coinPrice(price * (1 - fall))}`;
	const within = (days: number) =>
		share(
			liquidationChance({ side: 'long', leverage, maintenanceMarginRate, volatility, seconds: days * day })
		);
	return [
		`${size}The exchange closes it after a fall of ${formatPercent(fall, 2)}${where}.`,
		`If the price only wanders, by ${formatPercent(volatility)} a year, the chance of that is ${within(1)} within a day, ${within(7)} within a week and ${within(30)} within a month.`
	];
}

function keeping({ look, start, review }: Plan, { volatility }: PlanNumbers): string[] {
	const lines: string[] = [];
	const often = looks[look];
	if (often) {
		const lower = 1 - chanceOfGain(1, { drift, volatility }, (365 * day) / often);
		lines.push(
			`${count(often, 'look')} a year. Even of a price that drifts up by ${formatPercent(drift)} a year, and wanders by ${formatPercent(volatility)}, ${share(lower)} of the looks show less than the one before.`
		);
	}
	if (start && review && review >= start)
		lines.push(`The review is ${count(daysBetween(start, review), 'day')} after the first part.`);
	return lines;
}
