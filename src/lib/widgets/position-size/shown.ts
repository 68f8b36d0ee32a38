/** Everything the picture needs to know, before it has a size. */
import {
	growthOf,
	livesOf,
	marksOf,
	stakeOf,
	type Growth,
	type Lives,
	type Staked
} from '$lib/learn/hundred-fortunes';
import { chanceOfGain, liquidationChance, ruinChance } from '$lib/sim';
import type { SizeValues } from './spec.ts';

/** Something that may happen, and how likely it is. */
export interface Chance {
	readonly key: string;
	readonly chance: number;
}

export interface Shown {
	readonly values: SizeValues;
	readonly staked: Staked;
	/** The share or the leverage. */
	readonly stake: number;
	readonly lives: Lives;
	readonly growth: Growth;
	/** Where the middle fortune grows fastest, and where it grows no more. */
	readonly best: number;
	readonly breakEven: number;
	readonly chances: readonly Chance[];
}

const day = 86_400;
/** Fraction of the position that must be left. */
export const maintenance = 0.004;

const held = { day, week: 7 * day, month: 30 * day } as const;
const looks = { hour: 3600, day, month: 30 * day, year: 365 * day } as const;

export function stakedIn({ view }: SizeValues): Staked {
	return view === 'bets' ? 'bets' : 'leverage';
}

export function show(values: SizeValues, outcomes: Float64Array): Shown {
	const staked = stakedIn(values);
	const lives = livesOf(staked, values, outcomes);
	return {
		values,
		staked,
		stake: stakeOf(staked, values),
		lives,
		growth: growthOf(staked, values),
		...marksOf(staked, values),
		chances: chancesOf(values, lives)
	};
}

function chancesOf(values: SizeValues, { halved, tenth }: Lives): Chance[] {
	const { view, share, chance, odds, leverage, volatility } = values;
	if (view === 'looks')
		return Object.entries(looks).map(([key, seconds]) => ({
			key,
			chance: 1 - chanceOfGain(leverage, values, seconds)
		}));
	if (view === 'leverage')
		return Object.entries(held).map(([key, seconds]) => ({
			key,
			chance:
				leverage < 1
					? 0
					: liquidationChance({
							side: 'long',
							leverage,
							volatility,
							seconds,
							maintenanceMarginRate: maintenance
						})
		}));
	const ways = [
		{ key: 'halved', chance: halved / 100 },
		{ key: 'tenth', chance: tenth / 100 }
	];
	if (odds !== 1) return ways;
	const units = unitsOf(share);
	return [...ways, { key: 'broke', chance: ruinChance({ chance, units, goal: 2 * units }) }];
}

/** Stakes of one size that the money is enough for, if the first is this share of it. */
export function unitsOf(share: number): number {
	return Math.max(1, Math.floor(1 / share + 1e-9));
}
