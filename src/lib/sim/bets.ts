/**
 * Bets that are repeated: how much of one's money to stake, and how likely a run of stakes of one size ends in ruin.
 *
 * A bet is won with chance p and pays b times the stake; it is lost with q = 1 − p, and the stake with it. The best share is
 * J. L. Kelly's ("A new interpretation of information rate", Bell System Technical Journal 35, 1956). Left out: fees, limits,
 * and not knowing p.
 */
import { ln } from './elementary.ts';
import { above, refuse, within } from './range.ts';

export interface RepeatedBet {
	/** p, the chance to win, 0 to 1. */
	readonly chance: number;
	/** b, what a win pays for each unit staked, above 0. */
	readonly odds: number;
}

/** Stakes of one unit, until all are lost or enough are won. */
export interface UnitStakes {
	/** p, the chance to win a unit, 0 to 1; else one is lost. */
	readonly chance: number;
	/** i, units at the start; whole, 0 to goal. */
	readonly units: number;
	/** N, units at which one stops; whole, 1 to 1e15, or Infinity: one never does. */
	readonly goal: number;
}

/** @throws RangeError if a number of it is out of range */
export function checkBet({ chance, odds }: RepeatedBet): void {
	within('chance', chance, 0, 1);
	above('odds', odds, 0);
}

/**
 * f* = p − q/b: the share of one's money that grows fastest when it is staked again and again.
 *
 * @returns below 0 for a bet that loses on average: then nothing staked is best
 * @throws RangeError if an argument is out of range
 * @see content/model.md#bets-and-ruin
 */
export function kellyShare(bet: RepeatedBet): number {
	checkBet(bet);
	return bet.chance - (1 - bet.chance) / bet.odds;
}

/**
 * p ln(1 + bf) + q ln(1 − f): the growth of log wealth with each bet, in the long run.
 *
 * @param share f, the part of one's money that is staked each time, 0 to 1
 * @returns −Infinity where everything is staked and may be lost
 * @throws RangeError if an argument is out of range
 */
export function growthOfBets(bet: RepeatedBet, share: number): number {
	checkBet(bet);
	within('share', share, 0, 1);
	const { chance, odds } = bet;
	if (share === 1 && chance < 1) return -Infinity;
	const lost = chance < 1 ? (1 - chance) * ln(1 - share) : 0;
	return chance * ln(1 + odds * share) + lost;
}

/**
 * The share beyond which a bet that wins on average makes one poorer: where growth is 0 again, a little under twice the best
 * share at even odds.
 *
 * @returns 0 for a bet that does not win on average, 1 for one that never loses
 * @throws RangeError if an argument is out of range
 */
export function breakEvenShare(bet: RepeatedBet): number {
	const best = kellyShare(bet);
	if (!(best > 0)) return 0;
	let [low, high] = [best, 1];
	while (high - low > 1e-15) {
		const middle = (low + high) / 2;
		if (middle === low || middle === high) break;
		if (growthOfBets(bet, middle) > 0) low = middle;
		else high = middle;
	}
	return high;
}

/**
 * The chance of losing all units before reaching the goal: [(q/p)^i − (q/p)^N]/[1 − (q/p)^N], for p = ½ 1 − i/N.
 *
 * With r = q/p it is rⁱ(1 + r + … + r^(N−i−1))/(1 + r + … + r^(N−1)): sums without a minus, which keep their digits near ½ and
 * for any N; above r = 1 the same is written in 1/r.
 *
 * @returns 1 without a goal unless p is above ½; 1 with no unit, 0 at the goal
 * @throws RangeError if an argument is out of range
 * @see content/model.md#bets-and-ruin
 */
export function ruinChance({ chance, units, goal }: UnitStakes): number {
	within('chance', chance, 0, 1);
	if (!(goal === Infinity || (Number.isInteger(goal) && goal >= 1 && goal <= 1e15)))
		refuse('goal', 'a whole number from 1 to 1000000000000000, or Infinity', goal);
	if (!(Number.isInteger(units) && units >= 0 && units <= goal))
		refuse('units', `a whole number from 0 to ${goal}`, units);
	const lost = 1 - chance;
	if (lost <= chance) {
		const ratio = lost / chance;
		const [power] = powerAndSum(ratio, units);
		if (goal === Infinity) return ratio < 1 ? power : 1;
		return (power * powerAndSum(ratio, goal - units)[1]) / powerAndSum(ratio, goal)[1];
	}
	if (goal === Infinity) return 1;
	const ratio = chance / lost;
	return powerAndSum(ratio, goal - units)[1] / powerAndSum(ratio, goal)[1];
}

/** rⁿ and 1 + r + … + r^(n−1), by doubling from the leading digit of n on. */
function powerAndSum(r: number, n: number): readonly [power: number, sum: number] {
	if (n === 0) return [1, 0];
	const [power, sum] = powerAndSum(r, Math.floor(n / 2));
	const [twice, both] = [power * power, sum * (1 + power)];
	return n % 2 === 0 ? [twice, both] : [twice * r, both + twice];
}
