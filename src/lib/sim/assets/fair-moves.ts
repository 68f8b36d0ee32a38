/** What moves fair prices besides trades: noise and news for all. */
import { ln } from '../elementary.ts';
import { normalQuantiles } from '../quantile.ts';
import { stream } from '../random.ts';
import type { Macro, Markets } from './setting.ts';

/** Seconds of a day. */
const day = 86_400;

/** The ticks in which news for all is told: after the first, up to and with the last. */
export function macroTicks({ at, duration }: Macro, tick: number): { first: number; last: number } {
	const first = Math.round(at / tick);
	return { first, last: first + Math.max(1, Math.round(duration / tick)) };
}

/**
 * The logarithmic moves of one asset's fair price, one a tick, entry 0 none: noise of its own (of asset 0, the noise that
 * others follow), normal with standard deviation σ√(dt/day), and its share of the news for all, in equal parts.
 */
export function fairMoves(
	{ assets, commonNoise, macro }: Markets,
	place: number,
	seed: number
): Float64Array {
	const { symbol, ownNoise, scenario } = assets[place];
	const { tick, duration } = scenario;
	const ticks = Math.floor(duration / tick + 1e-9);
	const moves = new Float64Array(ticks + 1);
	const daily = place === 0 ? commonNoise : ownNoise;
	if (daily > 0) {
		stream(seed, `${symbol}: noise`).fill(moves);
		normalQuantiles(moves);
		const deviation = daily * Math.sqrt(tick / day);
		for (let k = 1; k <= ticks; k++) moves[k] *= deviation;
		moves[0] = 0;
	}
	if (!macro) return moves;
	const { first, last } = macroTicks(macro, tick);
	const part = (ln(1 + macro.move) * macro.loadings[place]) / (last - first);
	for (let k = first + 1; k <= Math.min(last, ticks); k++) moves[k] += part;
	return moves;
}
