/** Who gained and who lost in a timeline, since the start, when everything counted at the starting price. */
import type { Episode, Timeline } from '$lib/sim';

export interface Balance {
	/** USD by who has it: two crowds, the hedged of both sides, makers, the first seller, everybody else, the fund. */
	readonly gains: Readonly<Record<Holder, number>>;
	/** USD traded by force or closed against winners. */
	readonly turnover: number;
	/** What rounding is measured against: the turnover, and a millionth of the contracts that are marked anew. */
	readonly scale: number;
}

export type Holder =
	'longs' | 'shorts' | 'hedgedLongs' | 'hedgedShorts' | 'makers' | 'seller' | 'others' | 'fund';

export function balanceOf(played: Timeline | Episode): Balance {
	const { summary, accounts, scenario } = played;
	const turnover = summary.forcedLongNotional + summary.forcedShortNotional + summary.deleveragedNotional;
	return {
		gains: {
			longs: sinceStart(played, 'longs'),
			shorts: sinceStart(played, 'shorts'),
			hedgedLongs: summary.hedgedLongsProfit,
			hedgedShorts: summary.hedgedShortsProfit,
			makers: summary.makersProfit,
			seller: summary.sellerProfit,
			others: 'whole' in played ? sum(Object.values(played.whole.traded).map(({ profit }) => profit)) : 0,
			fund: -sum(accounts.longs.fundPaid) - sum(accounts.shorts.fundPaid)
		},
		turnover,
		scale: turnover + 1e-6 * scenario.openInterest
	};
}

/** What a crowd made since the start, USD; those who came later, since they came. */
export function sinceStart(played: Timeline | Episode, side: 'longs' | 'shorts'): number {
	const d = side === 'longs' ? 1 : -1;
	const { coins, entryPrice } = played[side];
	const { profit } = played.accounts[side];
	const joinedAt = 'joinedAt' in played ? played.joinedAt[side] : undefined;
	const before = (i: number) =>
		joinedAt && joinedAt[i]! > 0 ? 0 : d * (played.scenario.startPrice - entryPrice[i]!) * coins[i]!;
	return sum(coins.map((_, i) => profit[i]! - before(i)));
}

/** The most that anyone is short of after losing the margin, as a share of the position; 0 if nobody is. */
export function largestDebt(played: Timeline): number {
	let worst = 0;
	for (const side of ['longs', 'shorts'] as const) {
		const { coins, entryPrice, leverage, count } = played[side];
		const { profit, triggeredAt, closedAt } = played.accounts[side];
		for (let i = 0; i < count; i++) {
			const stillWaits = triggeredAt[i]! >= 0 && closedAt[i]! < 0;
			const notional = coins[i]! * entryPrice[i]!;
			if (stillWaits || notional === 0) continue;
			worst = Math.max(worst, -(profit[i]! + notional / leverage[i]!) / notional);
		}
	}
	return worst;
}

/** Coins closed for the side that was hit, and coins that somebody took: in the book, or against winners. */
export function coinsClosed({ scenario, accounts, columns, summary }: Timeline): {
	readonly closed: number;
	readonly taken: number;
	readonly against: number;
} {
	const down = scenario.direction === 'down';
	const [losers, winners] = down ? [accounts.longs, accounts.shorts] : [accounts.shorts, accounts.longs];
	const traded = sum(down ? columns.longCoins : columns.shortCoins);
	return {
		closed: sum(losers.closedCoins),
		taken: traded + sum(columns.deleveragedCoins),
		against: traded + sum(winners.closedCoins) + summary.hedgedDeleveragedCoins
	};
}

export function sum(values: Iterable<number>): number {
	let total = 0;
	for (const value of values) total += value;
	return total;
}
