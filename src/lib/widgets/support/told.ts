/** What happened in an hour, in single numbers. */
import { level, levels, next, row, ticksAMinute, type Hour } from '$lib/learn/level-hour';

/** The largest fall within a minute, USD, and the tick at which it ends. */
export function worstMinute({ price }: Hour): { fall: number; at: number } {
	let fall = 0;
	let at = 0;
	for (let i = ticksAMinute; i < price.length; i++) {
		const one = price[i - ticksAMinute]! - price[i]!;
		if (one > fall) [fall, at] = [one, i];
	}
	return { fall, at };
}

/** USD of a column of coins up to a tick, at the starting price. */
export function usdOf(
	{ values, run }: Hour,
	kind: 'stops' | 'patientBuyers' | 'breakEven',
	to = run.ticks
): number {
	const flow = run.others.flows[kind]!;
	let coins = 0;
	for (let i = 1; i <= to; i++) coins += flow[i]!;
	return Math.abs(coins) * values.start;
}

/** The share of the level's buyers that is used up by a tick. */
export function usedUp(hour: Hour, to?: number): number {
	const { bids, start } = hour.values;
	const dearest = (usdOf(hour, 'patientBuyers', to) * level) / start;
	return bids > 0 ? Math.min(1, dearest / bids) : 0;
}

/** USD that stops and exchanges sold in each minute. */
export function soldByMinute({ run, price }: Hour): { stops: number[]; forced: number[] } {
	const stops: number[] = [];
	const forced: number[] = [];
	const flow = run.others.flows.stops!;
	for (let i = 1; i <= run.ticks; i++) {
		const minute = Math.floor((i - 1) / ticksAMinute);
		stops[minute] = (stops[minute] ?? 0) + flow[i]! * price[i]!;
		forced[minute] = (forced[minute] ?? 0) + run.columns.longCoins[i]! * price[i]!;
	}
	return { stops, forced };
}

/** USD of stops that stand within a row under the level at the start. */
export function underLevel({ values: { stops, start, clustered } }: Hour): number {
	return stops * (clustered / levels.length + ((1 - clustered) * row) / (start - next));
}

/** Whether those who bought above the level want to be out by now. */
export function isCaught({ values, price }: Hour, minute: number): boolean {
	const past = price.subarray(0, Math.round(minute * ticksAMinute) + 1);
	return values.trapped > 0 && past.some((one) => one <= level - row);
}
