/** The markets behind an unseen path: what happens in them, when, and how far it can go, drawn from the seed. */
import { assetsOn } from '../assets/base-assets.ts';
import type { Macro, Markets } from '../assets/setting.ts';
import { exp, ln } from '../elementary.ts';
import { stream, type Stream } from '../random.ts';

/** Round prices of no day in particular, USD per coin; open interest as at the end of 2025. */
const morning = { prices: [100_000, 4000, 200], openInterest: 145.1e9 };

/** Four days. */
const duration = 96 * 3600;

/** Everything that a path hangs on besides the noise. */
export function unseenMarkets(seed: number): Markets {
	const news = stream(seed, 'decisions: news');
	const crowd = stream(seed, 'decisions: crowd');
	const lead = 3600 * Math.floor(between(news, 12, 49));
	const shock = { shock: between(news, 0.01, 0.08), newsDuration: 3600 * between(news, 0.25, 6) };
	const exposedLongs = logBetween(crowd, 0.002, 0.03);
	const depth = logBetween(crowd, 80e6, 320e6);
	const typicalLeverage = logBetween(crowd, 5, 14);
	const change = {
		tick: 300,
		duration,
		traders: 300,
		refillHalfLife: 3600,
		liquidationDelay: 600,
		exposedLongs,
		exposedShorts: 0.4 * exposedLongs,
		typicalLeverage
	};
	const assets = assetsOn(morning, depth, change, shock);
	const second = secondNews(seed, lead, assets.length);
	return {
		assets,
		lead,
		commonNoise: between(news, 0.015, 0.035),
		...(second ? { macro: second } : {}),
		insuranceFund: 1e9
	};
}

/** In three of four paths more news follows, good or bad. */
function secondNews(seed: number, lead: number, coins: number): Macro | undefined {
	const chance = stream(seed, 'decisions: second news');
	if (chance.uniform() < 0.25) return undefined;
	return {
		at: lead + 3600 * between(chance, 4, 40),
		duration: 3600 * between(chance, 0.5, 8),
		move: between(chance, -0.1, 0.1),
		loadings: Array.from({ length: coins }, (_, i) => (i === 0 ? 1 : 0)),
		thinned: 0
	};
}

function between(chance: Stream, low: number, high: number): number {
	return low + (high - low) * chance.uniform();
}

/** As likely between 1 and 2 as between 2 and 4. */
function logBetween(chance: Stream, low: number, high: number): number {
	return low * exp(ln(high / low) * chance.uniform());
}
