/** Seven coins on two days of two kinds: what the engine's presets give, and what was. */
import { dailyPrice, multipleOf, type PricedCoin, type PricedDay } from '$lib/learn/daily-prices';
import { altLed, btcLed, marketsOutcome, type Markets } from '$lib/sim';
import { median } from '../dots.ts';

/** A kind of day: multiples of bitcoin's fall in the model and, at the low and at the close, on a real day of the kind. */
export type Archetype = readonly [
	bitcoin: readonly number[],
	coins: readonly (readonly [name: string, ...multiples: number[]])[]
];

/** Crowds of which the middle one is taken. */
const crowds = [1, 2, 3, 4, 5];

/** Which coins of the price table a coin of the model stands for. */
const standsFor: Readonly<Record<string, readonly PricedCoin[]>> = { SMALL: ['ADA', 'AVAX', 'LINK'] };

export const days: Readonly<Record<'altLed' | 'btcLed', PricedDay>> = {
	altLed: '2025-09-22',
	btcLed: '2026-02-05'
};

let found: readonly [Archetype, Archetype] | undefined;

/** What the presets give does not depend on any control: it is played once. */
export function archetypes(): readonly [altLed: Archetype, btcLed: Archetype] {
	found ??= [archetype(altLed, days.altLed), archetype(btcLed, days.btcLed)];
	return found;
}

function archetype(setting: Markets, day: PricedDay): Archetype {
	const runs = crowds.map((seed) => marketsOutcome(setting, seed).assets);
	const hundredth = (value: number) => Math.round(1e4 * value) / 1e4;
	const bitcoin = dailyPrice('BTC', day);
	return [
		[median(runs.map(([first]) => first!.fall)), -bitcoin.lowMoved, -bitcoin.moved].map(hundredth),
		setting.assets.slice(1).map(({ symbol, name }, k) => {
			const real = standsFor[symbol] ?? [symbol as PricedCoin];
			const mean = (at: 'moved' | 'lowMoved') =>
				real.reduce((sum, coin) => sum + multipleOf(coin, day, at), 0) / real.length;
			const model = median(runs.map((assets) => assets[k + 1]!.multiple ?? 0));
			return [name, ...[model, mean('lowMoved'), mean('moved')].map(hundredth)] as const;
		})
	];
}
