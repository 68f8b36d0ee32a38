/** The markets behind an unseen path: what happens in them, when, and how far it can go, drawn from the seed. */
import { assetsOn } from '../assets/base-assets.ts';
import type { Macro, Markets } from '../assets/setting.ts';
import { exp, ln } from '../elementary.ts';
import { stream, type Stream } from '../random.ts';
import type { Scenario } from '../scenario.ts';

/** Round prices of no day in particular, USD per coin; open interest as at the end of 2025. */
const morning = { prices: [100_000, 4000, 200], openInterest: 145.1e9 };

/** Four days. */
const duration = 96 * 3600;

/** A tick is twelve minutes: bids take hours to return here and liquidations some twenty minutes. */
const slow = {
	tick: 720,
	duration,
	traders: 160,
	refillHalfLife: 2 * 3600,
	permanentShare: 0.6,
	liquidationDelay: 1200
} as const satisfies Partial<Scenario>;

/** Everything that a path hangs on besides the noise; each is drawn evenly, those of the crowd and its book by ratio. */
export function unseenMarkets(seed: number): Markets {
	const news = stream(seed, 'decisions: news');
	const crowd = stream(seed, 'decisions: crowd');
	const lead = 3600 * Math.floor(between(news, 12, 49));
	const shock = { shock: between(news, 0.015, 0.1), newsDuration: 3600 * between(news, 0.25, 6) };
	const commonNoise = between(news, 0.03, 0.05);
	const exposedLongs = byRatio(crowd, 0.005, 0.1);
	const depth = byRatio(crowd, 60e6, 300e6);
	const typicalLeverage = byRatio(crowd, 5, 14);
	const change = { ...slow, exposedLongs, exposedShorts: 0.4 * exposedLongs, typicalLeverage };
	const assets = assetsOn(morning, depth, change, shock);
	const macro = secondNews(seed, lead, assets.length);
	return { assets, lead, commonNoise, ...(macro ? { macro } : {}), insuranceFund: 1e9 };
}

/** In three of four paths bitcoin has more news later, good or bad; the others follow. */
function secondNews(seed: number, lead: number, coins: number): Macro | undefined {
	const chance = stream(seed, 'decisions: second news');
	if (chance.uniform() < 0.25) return undefined;
	return {
		at: lead + 3600 * between(chance, 4, 40),
		duration: 3600 * between(chance, 0.5, 8),
		move: between(chance, -0.1, 0.16),
		loadings: Array.from({ length: coins }, (_, i) => (i === 0 ? 1 : 0)),
		thinned: 0
	};
}

function between(chance: Stream, low: number, high: number): number {
	return low + (high - low) * chance.uniform();
}

/** As likely between 1 and 2 as between 2 and 4. */
function byRatio(chance: Stream, low: number, high: number): number {
	return low * exp(ln(high / low) * chance.uniform());
}
