/** Everything the picture needs to know, before it has a size. */
import { planOf, type Others, type Windows } from '$lib/learn/instalment-windows';
import { twoWays, type TwoWays } from '$lib/sim';
import type { AveragingValues } from './spec.ts';

export interface Shown {
	readonly values: AveragingValues;
	/** The price of this stretch, day by day, from 1 on. */
	readonly prices: Float64Array;
	readonly windows: Windows;
	readonly others: Others;
	/** The example: where it begins, both ways through it, and how far ahead the lump sum ends. */
	readonly start: number;
	readonly ways: TwoWays;
	readonly ahead: number;
}

export function show(values: AveragingValues, prices: Float64Array, windows: Windows, others: Others): Shown {
	const start = Math.min(windows.advantages.length - 1, Math.max(0, Math.round(values.start)));
	return {
		values,
		prices,
		windows,
		others,
		start,
		ways: twoWays(prices, planOf(values), start),
		ahead: windows.advantages[start]!
	};
}
