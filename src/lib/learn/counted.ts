/**
 * Shares of days on which a position in bitcoin, opened at the close before, was liquidated within the day.
 *
 * Computed from Binance spot days (`binance-spot` in content/sources.md) with a maintenance rate of 0.4%: highs and lows of
 * the last 1,000 days to 3 March 2026, and of all 3,120 days since 17 August 2017. Spot highs and lows stand in for the mark price, which is
 * smoother: slightly too high.
 */

export interface CountedDays {
	readonly leverage: number;
	readonly side: 'long' | 'short';
	/** Of the last 1,000 days, and of all since 2017. */
	readonly recent: number;
	readonly all: number;
}

/** Leverage; of a long, recent and all; of a short. */
const rows = [
	[5, 0, 0.004, 0, 0.002],
	[10, 0.008, 0.033, 0.009, 0.031],
	[20, 0.077, 0.151, 0.082, 0.148],
	[50, 0.397, 0.505, 0.417, 0.504],
	[100, 0.727, 0.802, 0.733, 0.779]
] as const;

export const countedDays: readonly CountedDays[] = rows.flatMap(
	([leverage, recent, all, recentShort, allShort]) => [
		{ leverage, side: 'long', recent, all },
		{ leverage, side: 'short', recent: recentShort, all: allShort }
	]
);

/** The count whose leverage is nearest in proportion. */
export function countedNear(side: 'long' | 'short', leverage: number): CountedDays {
	const apart = (days: CountedDays) => Math.max(days.leverage / leverage, leverage / days.leverage);
	return countedDays.filter((days) => days.side === side).reduce((a, b) => (apart(b) < apart(a) ? b : a));
}

/**
 * The count at this very leverage.
 * @throws RangeError where nothing was counted
 */
export function countedAt(side: 'long' | 'short', leverage: number): CountedDays {
	const days = countedNear(side, leverage);
	if (days.leverage === leverage) return days;
	throw new RangeError(`leverage must be ${rows.map(([leverage]) => leverage).join(', ')}, got ${leverage}`);
}
