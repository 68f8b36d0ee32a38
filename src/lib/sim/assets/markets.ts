/** Several assets in one run: common noise, calm betas, crossed accounts, one fund. */
import { largestSeed } from '../random.ts';
import { wholeWithin } from '../range.ts';
import { ticksOf } from '../timeline-clock.ts';
import { record } from '../timeline.ts';
import { emptyColumns } from '../timeline-columns.ts';
import { marketsCourse } from './course.ts';
import type { Others } from './others.ts';
import { playMarkets, type Playing } from './play.ts';
import type { MarketsRun, MarketsSummary } from './result.ts';
import { checkMarkets, type Markets } from './setting.ts';
import { summariseMarkets } from './summary.ts';

/**
 * Play several markets side by side, asset 0 first in every tick.
 *
 * A fair price moves by Aᵢ ← Aᵢ·exp(βᵢ·ln(P₀′/P₀) + noise + news for all), with P₀ and P₀′ the price of asset 0 before and
 * after the tick: when asset 0 recovers, the others are pulled back with it. The logarithms are of prices, so the way there
 * and back ends where it began. Everything beyond that is the work of each asset's own book, crowd and crossed accounts.
 *
 * The same setting, seed and model version give the same run, bit for bit, on every machine.
 *
 * @param seed whole number, 0 to 4294967295
 * @param others who else trades in each market
 * @throws RangeError naming the argument that is out of range
 */
export function markets(setting: Markets, seed: number, others?: Others): MarketsRun {
	return recorded(setting, seed, others ? { others } : {});
}

/**
 * The summary of a run, without its columns: the same numbers, sooner.
 *
 * @throws RangeError naming the argument that is out of range
 */
export function marketsOutcome(setting: Markets, seed: number, others?: Others): MarketsSummary {
	return marketsCourse(setting, seed, others).summary;
}

/** @param playing how; where rows go is decided here */
export function recorded(
	setting: Markets,
	seed: number,
	playing: Pick<Playing, 'others' | 'watch'>
): MarketsRun {
	check(setting, seed);
	const { assets } = setting;
	const rows = ticksOf(assets[0].scenario);
	const columns = assets.map(() => emptyColumns(rows));
	const crossedCoins = assets.map(() => new Float64Array(rows + 1));
	const run = playMarkets(setting, seed, { ...playing, columns, crossedCoins });
	const { ticks, lead, clocks, crossed } = run;
	const whole = clocks.map((clock, i) => record(clock, columns[i], run.crowds[i], run.crowdsAtEnd[i]));
	const last = Float64Array.from(run.prices, (price) => price[ticks]);
	const { holdings, triggeredAt, closedAt, fundPaid, socialised } = crossed;
	return {
		setting: { ...setting },
		seed,
		ticks,
		lead,
		assets: assets.map((asset, i) => ({
			asset,
			timeline: { ...whole[i], seed: run.seeds[i] },
			crossedCoins: crossedCoins[i],
			crossedShortsProfit: crossed.shorts.profit(i, last[i])
		})),
		crossed: {
			holdings,
			triggeredAt,
			closedAt,
			soldCoins: crossed.sold,
			profit: Float64Array.from({ length: holdings.count }, (_, a) => crossed.profit(a, last)),
			fundPaid,
			socialised
		},
		summary: summariseMarkets(
			setting,
			run,
			whole.map(({ summary }) => summary)
		)
	};
}

function check(setting: Markets, seed: number): void {
	checkMarkets(setting);
	wholeWithin('seed', seed, 0, largestSeed);
}
