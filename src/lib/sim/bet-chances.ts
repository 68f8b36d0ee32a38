/**
 * What becomes of whoever stakes the same share of their money on one bet again and again, by law and not by luck: the chance of
 * having less after so many bets, and of having been down to a part of it on the way.
 *
 * Wealth hangs on how many bets were won and lost, not on their order, so all paths are added up bet by bet.
 */
import { checkBet, type RepeatedBet } from './bets.ts';
import { ln } from './elementary.ts';
import { strictlyBetween, wholeWithin, within } from './range.ts';

/** Logarithms of wealth that differ by rounding alone. */
const rounding = 1e-9;

/** Whether log wealth ends a path there. */
type Stops = (wealth: number) => boolean;

/**
 * The chance of each number of wins after so many bets, without the paths that were stopped on the way.
 *
 * @returns how likely each number of wins is, and how likely it was to be stopped
 */
function pathsOf(bet: RepeatedBet, share: number, bets: number, stops: Stops) {
	checkBet(bet);
	within('share', share, 0, 1);
	wholeWithin('bets', bets, 1, 10_000);
	const { chance } = bet;
	const logs = logsOf(bet, share);
	let stopped = 0;
	const wins = new Float64Array(bets + 1);
	wins[0] = 1;
	for (let n = 1; n <= bets; n++) {
		for (let won = n; won >= 0; won--) {
			wins[won] = wins[won] * (1 - chance) + (won > 0 ? wins[won - 1] * chance : 0);
			if (!stops(logs(won, n - won))) continue;
			stopped += wins[won];
			wins[won] = 0;
		}
	}
	return { wins, logs, stopped };
}

/** Log wealth after so many won and lost. */
function logsOf({ odds }: RepeatedBet, share: number): (won: number, lost: number) => number {
	const up = ln(1 + odds * share);
	const down = share < 1 ? ln(1 - share) : -Infinity;
	return (won, lost) => won * up + (lost > 0 ? lost * down : 0);
}

/**
 * The chance of having less than at the start after so many bets: the binomial law.
 *
 * @param share f, the part of one's money that is staked each time, 0 to 1
 * @param bets n, whole, 1 to 10,000
 * @throws RangeError if an argument is out of range
 * @see content/model.md#bets-and-ruin
 */
export function chanceOfLess(bet: RepeatedBet, share: number, bets: number): number {
	const { wins, logs } = pathsOf(bet, share, bets, () => false);
	let less = 0;
	for (let won = 0; won <= bets; won++) if (logs(won, bets - won) < -rounding) less += wins[won];
	return less;
}

/**
 * The chance of having been down to a part of the start at some time within so many bets.
 *
 * @param share f, the part of one's money that is staked each time, 0 to 1
 * @param bets n, whole, 1 to 10,000
 * @param part of the start, between 0 and 1
 * @throws RangeError if an argument is out of range
 * @see content/model.md#bets-and-ruin
 */
export function chanceOfFallTo(bet: RepeatedBet, share: number, bets: number, part: number): number {
	strictlyBetween('part', part, 0, 1);
	const level = ln(part) + rounding;
	return pathsOf(bet, share, bets, (wealth) => wealth <= level).stopped;
}
