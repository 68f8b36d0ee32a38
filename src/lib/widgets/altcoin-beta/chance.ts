/** The same market drawn many times: how many times as far as bitcoin the coin falls, on credit and without. */
import { marketsOutcome, type Markets } from '$lib/sim';
import { pack, unpack } from '../dots.ts';
import { instead, twoMarkets } from '$lib/learn/two-markets';
import type { CoinValues } from './spec.ts';

/** Multiples of bitcoin's fall, from the smallest up. */
export interface Spread {
	readonly coin: readonly number[];
	readonly nobody: readonly number[];
}

/** Draws of chance; the first is the one of the link. */
export const draws = 40;

/** Multiples are counted in hundredths, as the page carries them. */
const unit = 0.01;

type Pair = readonly [coin: number, nobody: number];

/** One draw after the other, so that a page can answer in between. */
export function* drawn(values: CoinValues, seed: number): Generator<Pair> {
	const settings = [twoMarkets(values), twoMarkets(values, instead.nobody)] as const;
	const multiple = (setting: Markets, at: number) => marketsOutcome(setting, at).assets[1]!.multiple ?? 0;
	for (let k = 0; k < draws; k++) {
		yield [multiple(settings[0], seed + k), multiple(settings[1], seed + k)];
	}
}

export function spreadOf(pairs: readonly Pair[]): Spread {
	const sorted = (which: 0 | 1) =>
		pairs.map((pair) => Math.round(pair[which] / unit) * unit).sort((a, b) => a - b);
	return { coin: sorted(0), nobody: sorted(1) };
}

/** Short enough to travel with a page. */
export type Packed = readonly [coin: string, nobody: string];

/** The server writes a state in several files, and plays it once. */
const written = new Map<string, Packed>();

export function packedSpread(values: CoinValues, seed: number): Packed {
	const key = JSON.stringify([values, seed]);
	const found = written.get(key) ?? packed(spreadOf([...drawn(values, seed)]));
	written.set(key, found);
	return found;
}

function packed({ coin, nobody }: Spread): Packed {
	return [pack(coin, unit), pack(nobody, unit)];
}

export function unpackedSpread([coin, nobody]: Packed): Spread {
	return { coin: unpack(coin, unit), nobody: unpack(nobody, unit) };
}

/** The multiple below which a share of the draws lies. */
export function quantile(sorted: readonly number[], share: number): number {
	const at = share * (sorted.length - 1);
	const low = Math.floor(at);
	const next = sorted[Math.min(low + 1, sorted.length - 1)]!;
	return sorted[low]! + (at - low) * (next - sorted[low]!);
}

/** Between these lie eight in ten. */
export const lower = 0.1;
export const upper = 0.9;
