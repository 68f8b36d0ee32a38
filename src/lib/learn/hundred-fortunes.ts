/**
 * A hundred fortunes that do the same with different luck: each bets a share of what it has 300 times, or holds a price at a
 * leverage for five years. The same hundred, whatever is set.
 */
import {
	bestLeverage,
	betOutcomes,
	breakEvenShare,
	exp,
	fortunes,
	growthOfBets,
	growthRate,
	kellyShare,
	normalDraws,
	stream,
	uniformDraws,
	wanderingReturns
} from '$lib/sim';

/** What is staked: a share of one's money on bets, or more or less than all of it on a price. */
export type Staked = 'bets' | 'leverage';

export interface Stakes {
	/** Of bets: the part of one's money staked each time; the chance to win; what a win pays for each unit. */
	readonly share: number;
	readonly chance: number;
	readonly odds: number;
	/** Of a price: leverage, drift and volatility of a year. */
	readonly leverage: number;
	readonly drift: number;
	readonly volatility: number;
}

export const baseStakes: Stakes = {
	share: 0.1,
	chance: 0.55,
	odds: 1,
	leverage: 1,
	drift: 0.3,
	volatility: 0.6
};

export const people = 100;

/** Steps of a life, steps from one that is kept to the next, and steps of the time that growth is told for. */
const lives = {
	bets: { steps: 300, every: 5, unit: 100 },
	leverage: { steps: 1825, every: 25, unit: 365 }
} as const;

/** How long a life is: bets, or years. */
export const lasts = { bets: 300, leverage: 5 } as const;

export function luckOf(staked: Staked, seed: number): Float64Array {
	const chance = stream(seed, `fortunes: ${staked}`);
	const draws = people * lives[staked].steps;
	return staked === 'bets' ? uniformDraws(draws, chance) : normalDraws(draws, chance);
}

/** What a unit staked gains, step by step. */
export function outcomesOf(staked: Staked, { chance, odds, drift, volatility }: Stakes, luck: Float64Array) {
	return staked === 'bets'
		? betOutcomes({ chance, odds }, luck)
		: wanderingReturns({ drift, volatility }, luck, 1);
}

export interface Lives {
	/** When wealth is told, in bets or years, and what one in ten have at most then, half, and nine in ten. */
	readonly at: readonly number[];
	readonly low: readonly number[];
	readonly middle: readonly number[];
	readonly high: readonly number[];
	/** How many of the hundred end below where they began. */
	readonly below: number;
	/** How many have had half or less, and a tenth or less, at some time. */
	readonly halved: number;
	readonly tenth: number;
	/** How deep the middle one of them has fallen from its highest, 0 to 1. */
	readonly deepest: number;
}

export function livesOf(staked: Staked, stakes: Stakes, outcomes: Float64Array): Lives {
	const { steps, every } = lives[staked];
	const { at, wealth, least, deepestFall } = fortunes(outcomes, stakes[shareName[staked]], steps, every);
	const kept = at.length;
	const sorted = at.map((_, k) =>
		Float64Array.from({ length: people }, (_, i) => wealth[i * kept + k]!).sort()
	);
	const ends = sorted.at(-1)!;
	const count = (values: Float64Array, most: number) => values.filter((value) => value <= most).length;
	return {
		at: at.map((step) => (step * lasts[staked]) / steps),
		low: sorted.map((values) => values[people / 10 - 1]!),
		middle: sorted.map((values) => (values[people / 2 - 1]! + values[people / 2]!) / 2),
		high: sorted.map((values) => values[people - people / 10]!),
		below: ends.filter((value) => value < 1).length,
		halved: count(least, 0.5),
		tenth: count(least, 0.1),
		deepest: deepestFall.sort()[people / 2]!
	};
}

const shareName = { bets: 'share', leverage: 'leverage' } as const;

/** What the law says of a share or a leverage. Growth is of a hundred bets, or of a year, as a fraction: 0.65 is 65% more. */
export interface Growth {
	/** Of the middle fortune, in the long run. */
	readonly middle: number;
	/** Of the mean of all fortunes. */
	readonly mean: number;
}

export function growthOf(staked: Staked, stakes: Stakes, at = stakes[shareName[staked]]): Growth {
	const { unit } = lives[staked];
	const { chance, odds } = stakes;
	if (staked === 'leverage')
		return { middle: exp(growthRate(at, stakes)) - 1, mean: exp(at * stakes.drift) - 1 };
	const edge = chance * odds - (1 - chance);
	let mean = 1;
	for (let k = 0; k < unit; k++) mean *= 1 + at * edge;
	return { middle: exp(unit * growthOfBets(stakes, at)) - 1, mean: mean - 1 };
}

/** Where growth is greatest, and where it is nothing again; both 0 where nothing staked is best. */
export function marksOf(staked: Staked, stakes: Stakes): { best: number; breakEven: number } {
	if (staked === 'bets') return { best: Math.max(0, kellyShare(stakes)), breakEven: breakEvenShare(stakes) };
	const best = Math.max(0, bestLeverage(stakes));
	return { best, breakEven: 2 * best };
}

/** What is staked here. */
export function stakeOf(staked: Staked, stakes: Stakes): number {
	return stakes[shareName[staked]];
}
