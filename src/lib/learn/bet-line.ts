/** How a fact is bet on: the line that a guess is placed on, or the sheet that it is drawn on. */

import { formatCorrelation, formatFall, formatLeverage, formatMoney, formatPercent } from '$lib/format';
import { baseScenario } from '$lib/sim';
import type { BetFact } from './bet-facts';
import type { Args } from './args';

export interface BetLine {
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly ticks: readonly number[];
	readonly tickFormat: (value: number) => string;
	/** A stretch that is known before the bet. */
	readonly start?: { readonly at: number; readonly label: string };
	/** What the axis of a drawing shows. */
	readonly axis: string;
	/** Larger values go this way in a drawing. */
	readonly grows: 'up' | 'down';
}

/** Facts that are a fall of the price, set off by a shock that is known. */
export const falls: readonly BetFact[] = ['fall', 'lowInTime'];

/** What a sale that sets off a fall would take by itself. */
export function saleOf({ shock = baseScenario.shock }: Args): number {
	return shock;
}

/** The line for a fact. It reaches far enough for the truth in steps of its ticks. */
export function lineFor(fact: BetFact, args: Args, truths: readonly number[]): BetLine {
	const farthest = Math.max(...truths);
	if (falls.includes(fact)) {
		const shock = saleOf(args);
		return {
			...shares(Math.max(0.4, Math.ceil(farthest * 10 + 0.5) / 10), 0.1),
			step: 0.005,
			tickFormat: (value) => formatFall(value).replace('.0%', '%'),
			start: { at: shock, label: `the sale alone: ${formatFall(shock).replace('.0%', '%')}` },
			axis: fact === 'fall' ? 'Where the fall stops' : 'The lowest price',
			grows: 'down'
		};
	}
	if (fact === 'coinFall') {
		const { shock: news = 0.03 } = args;
		return {
			...shares(Math.max(0.4, Math.ceil(farthest * 10 + 0.5) / 10), 0.1),
			step: 0.005,
			tickFormat: (value) => formatFall(value).replace('.0%', '%'),
			start: { at: news, label: `the news on bitcoin: ${formatFall(news).replace('.0%', '%')}` },
			axis: 'The coin’s lowest price',
			grows: 'down'
		};
	}
	if (fact === 'liquidationDistance') {
		return {
			...shares(Math.max(0.5, farthest), 0.1),
			step: 0.005,
			tickFormat: percent,
			axis: 'Fall it survives',
			grows: 'down'
		};
	}
	if (fact === 'shareOfCrowdsThatCrash') {
		return { ...shares(1, 0.25), step: 0.01, tickFormat: percent, axis: 'Crowds that crash', grows: 'up' };
	}
	if (fact === 'decisionNearLow') {
		return { ...shares(1, 0.25), step: 0.01, tickFormat: percent, axis: 'Crashes', grows: 'up' };
	}
	const { set = 0.5 } = args;
	return {
		...shares(1, 0.25),
		step: 0.01,
		tickFormat: formatCorrelation,
		start: { at: set, label: `on every day: ${formatCorrelation(set)}` },
		axis: 'Correlation measured',
		grows: 'up'
	};
}

/** How the values of an argument are written, and what its axis says: one position has its own leverage. */
export function axisOf(
	name: keyof Args,
	fact: BetFact
): { label: string; format: (value: number) => string } {
	if (name === 'leverage') {
		const label = fact === 'liquidationDistance' ? 'Leverage' : 'Typical leverage';
		return { label, format: formatLeverage };
	}
	if (name === 'depth') return { label: 'Bids within 1%', format: formatMoney };
	if (name === 'shock') return { label: 'The sale alone', format: formatFall };
	throw new RangeError(`over must be leverage, depth or shock, got ${name}`);
}

function shares(max: number, every: number) {
	const count = Math.floor(max / every + 1e-9);
	return { min: 0, max, ticks: Array.from({ length: count + 1 }, (_, i) => Number((i * every).toFixed(9))) };
}

function percent(value: number) {
	return formatPercent(value, 0);
}
