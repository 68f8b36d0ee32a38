/** How cost grows: a few sizes each, medians, and the slope of a straight line through them on logarithmic axes. */
import {
	baseAssets,
	baseMarket,
	baseMarkets,
	baseScenario,
	markets,
	outcomes,
	timeline,
	timelineOutcome,
	type Asset,
	type Scenario
} from '../src/lib/sim/index.ts';
import { medianCost } from './measure.ts';
import type { Grown, Growth } from '../src/lib/validation/speed.ts';

/** Another depth each time, by so little that the story stays: no result can be kept. */
const moved = (k: number): Scenario => ({ ...baseScenario, depth: baseScenario.depth + (k % 50) });

type Call = (size: number) => (k: number) => unknown;

/** From the draws on: another seed each time. */
const drawn: Call = (traders) => (k) => timeline({ ...moved(k), traders }, 1 + k);
const kept: Call = (traders) => (k) => timeline({ ...moved(k), traders }, 1);
/** Bids that come back slowly keep the clock running to its end. */
const longer: Call = (ticks) => (k) =>
	timeline({ ...moved(k), refillHalfLife: 1e5, duration: ticks * baseScenario.tick }, 1);
const finer: Call = (ticks) => (k) =>
	timeline({ ...moved(k), refillHalfLife: 1e5, tick: baseScenario.duration / ticks }, 1);
const assets: Call = (count) => {
	const copies = Array.from({ length: count }, (_, i): Asset => ({ ...baseAssets[1]!, symbol: `COPY${i}` }));
	const { commonNoise, lead } = baseMarkets;
	return (k) => markets({ assets: copies, lead, commonNoise, insuranceFund: 1e9 + k }, 1);
};
const staticRuns: Call = (count) => (k) => [...outcomes(baseMarket, seeds(count, k))];
const timelineRuns: Call = (count) => (k) =>
	seeds(count, k).map((seed) => timelineOutcome(baseScenario, seed));

function seeds(count: number, k: number): number[] {
	return Array.from({ length: count }, (_, i) => 1 + k * count + i);
}

function grown(call: Call, sizes: readonly number[]): Grown {
	const points = sizes.map((size) => ({ size, ms: medianCost(call(size)).cpu }));
	return { points, slope: slope(points) };
}

/** Least squares on the logarithms: cost grows as size to this power. */
export function slope(points: readonly { readonly size: number; readonly ms: number }[]): number {
	const logs = points.map(({ size, ms }) => [Math.log(size), Math.log(ms)] as const);
	const mean = (k: 0 | 1) => logs.reduce((sum, log) => sum + log[k], 0) / logs.length;
	const [x, y] = [mean(0), mean(1)];
	const along = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
	return along / logs.reduce((sum, log) => sum + (log[0] - x) * (log[0] - x), 0);
}

export function growth(): Growth {
	const crowds = [1000, 10_000, 100_000, 1_000_000];
	const clocks = [720, 2880, 5760, 14_400, 57_600];
	const times = [1, 10, 100, 1000];
	return {
		traders: { drawn: grown(drawn, crowds), kept: grown(kept, crowds) },
		ticks: { longer: grown(longer, clocks), finer: grown(finer, clocks) },
		assets: { copies: grown(assets, [1, 2, 4, 8, 12]) },
		runs: { static: grown(staticRuns, times), timeline: grown(timelineRuns, times) }
	};
}
