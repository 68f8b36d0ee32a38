/**
 * Half in a coin and half in cash over years: a thousand wandering prices and their mirror images, the same for every schedule.
 * Growth of 30% a year and a volatility of 60% unless said: round numbers, not a forecast. Cash earns nothing, and trading costs
 * nothing.
 */
import { exp, priceFactors, rebalanced, stream, type Rebalanced } from '$lib/sim';
import type { Args } from './args.ts';
import type { Compute, Setting } from './setting.ts';

const paths = 2000;
const daysOfYear = 365;

/** Days from one rebalancing to the next. */
const every: Readonly<Record<NonNullable<Args['rebalance']>, number>> = {
	never: Infinity,
	yearly: daysOfYear,
	monthly: 30,
	daily: 1
};

export const rebalanceValues = {
	rebalancedMiddle: (setting) =>
		quantile(
			of(setting, ({ end }) => end),
			0.5
		),
	rebalancedLower: (setting) =>
		quantile(
			of(setting, ({ end }) => end),
			0.1
		),
	rebalancedUpper: (setting) =>
		quantile(
			of(setting, ({ end }) => end),
			0.9
		),
	rebalancedMean: ({ asked }) => meanOf(mixOf(asked)),
	rebalancedDrawdown: (setting) =>
		quantile(
			of(setting, ({ drawdown }) => drawdown),
			0.5
		),
	rebalancedInvested: (setting) =>
		quantile(
			of(setting, ({ invested }) => invested),
			0.5
		),
	rebalancedTraded: (setting) =>
		quantile(
			of(setting, ({ traded }) => traded),
			0.5
		) / (setting.asked.years ?? usual.years),
	rebalancedAhead: (setting) => {
		const alone = playAll({ ...setting, asked: { ...setting.asked, rebalance: 'never' } });
		return playAll(setting).filter(({ end }, i) => end > alone[i]!.end).length / paths;
	}
} satisfies Record<string, Compute>;

interface Kept {
	readonly cash: number;
	readonly drift: number;
	readonly volatility: number;
	readonly years: number;
	readonly rebalance: keyof typeof every;
}

const usual: Kept = { cash: 0.5, drift: 0.3, volatility: 0.6, years: 4, rebalance: 'monthly' };

/** Played once for each setting. */
const played = new Map<string, readonly Rebalanced[]>();

function playAll({ asked, seed }: Setting): readonly Rebalanced[] {
	const { cash, drift, volatility, years, rebalance } = mixOf(asked);
	const key = JSON.stringify([cash, drift, volatility, years, rebalance, seed]);
	const found = played.get(key) ?? playPaths();
	played.set(key, found);
	return found;

	function playPaths(): Rebalanced[] {
		const chance = stream(seed, 'rebalancing: prices');
		const mix = { weights: [1 - cash], every: every[rebalance] };
		const wander = { drift, volatility, step: 1 / daysOfYear };
		/** Of a step and its mirror image, whose logarithms lie on either side of the mean. */
		const both = exp((2 * drift - volatility * volatility) * wander.step);
		return Array.from({ length: paths / 2 }, () => {
			const factors = priceFactors(wander, years * daysOfYear, chance);
			return [factors, factors.map((factor) => both / factor)].map((path) => rebalanced([path], mix));
		}).flat();
	}
}

/** What was asked and what is usual; bad numbers are refused. */
function mixOf(asked: Args): Kept {
	const mix = { ...usual, ...given(asked) };
	const { cash, rebalance, years } = mix;
	if (!(cash >= 0 && cash <= 1)) throw new RangeError(`cash must be 0 to 1, got ${cash}`);
	if (!Object.hasOwn(every, rebalance)) {
		throw new RangeError(`rebalance must be never, yearly, monthly or daily, got ${rebalance}`);
	}
	if (!(Number.isInteger(years) && years >= 1 && years <= 30)) {
		throw new RangeError(`years must be a whole number, 1 to 30, got ${years}`);
	}
	return mix;
}

/** What it has on average at the end: the coin grows by e^μt on average, cash by nothing, each time between two rebalancings. */
function meanOf({ cash, drift, years, rebalance }: Kept): number {
	const grown = (days: number) => cash + (1 - cash) * exp((drift * days) / daysOfYear);
	const days = years * daysOfYear;
	const apart = Math.min(every[rebalance], days);
	let mean = grown(days % apart);
	for (let done = apart; done <= days; done += apart) mean *= grown(apart);
	return mean;
}

function given(asked: Args): Partial<Kept> {
	const named = Object.entries(asked).filter(([name, value]) => name in usual && value !== undefined);
	return Object.fromEntries(named) as Partial<Kept>;
}

function of(setting: Setting, part: (one: Rebalanced) => number): number[] {
	return playAll(setting).map(part);
}

function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const at = share * (sorted.length - 1);
	const low = Math.floor(at);
	return sorted[low]! + (at - low) * (sorted[Math.min(low + 1, sorted.length - 1)]! - sorted[low]!);
}
