/** What bitcoin and one coin do in the model, and what nine coins did: the numbers. */
import { marketsOutcome, type AssetSummary } from '$lib/sim';
import { correlationOn, countOf, multiplesOn, slopeErrorOf, slopeOf } from './coin-days.ts';
import { dailyPrice, multipleOf } from './daily-prices.ts';
import type { Compute, Setting } from './setting.ts';
import { twoMarkets, type TwoMarkets } from './two-markets.ts';

/** Crowds of which a tenth lies below, and a tenth beyond. */
const crowds = 40;

export const coinValues = {
	coinFall: ofCoin(({ fall }) => fall),
	bitcoinFall: (setting) => marketsOutcome(twoMarkets(setting.two), setting.seed).assets[0]!.fall,
	coinMultiple: ofCoin(({ multiple }) => multiple!),
	coinMultipleLower: (setting) => amongCrowds(setting, 0.1),
	coinMultipleUpper: (setting) => amongCrowds(setting, 0.9),
	coinSlopeCalm: ofCoin(({ betaCalm }) => betaCalm!),
	coinSlopeInFall: ofCoin(({ betaStress }) => betaStress!),
	coinCorrelationCalm: ofCoin(({ correlationCalm }) => correlationCalm!),
	daysCountedOf: ({ days }) => countOf[days],
	slopeOfDays: ({ altcoin, days }) => slopeOf(altcoin, days),
	slopeError: ({ altcoin }) => slopeErrorOf(altcoin),
	correlationOfDays: ({ days }) => correlationOn[days],
	dayMove: ({ priced, day, at }) => -dailyPrice(priced, day)[at],
	dayMultiple: ({ altcoin, day, at }) => multipleOf(altcoin, day, at),
	leastMultiple: ({ day, at }) => multiplesOn(day, at)[0]!,
	middleMultiple: ({ day, at }) => between(multiplesOn(day, at), 0.5),
	largestMultiple: ({ day, at }) => multiplesOn(day, at).at(-1)!
} satisfies Record<string, Compute>;

function ofCoin(part: (coin: AssetSummary) => number): Compute {
	return ({ two, seed }) => part(marketsOutcome(twoMarkets(two), seed).assets[1]!);
}

/** Played once for each market that is asked about. */
const played = new Map<string, readonly number[]>();

/** The multiple below which a share of the crowds lies, as the exhibit has it: they begin with the one asked for. */
function amongCrowds({ two, seed }: Setting, share: number): number {
	const key = JSON.stringify([two, seed]);
	const multiples = played.get(key) ?? multiplesOf(two, seed);
	played.set(key, multiples);
	return between(multiples, share);
}

function multiplesOf(two: TwoMarkets, seed: number): number[] {
	const setting = twoMarkets(two);
	const multiples = Array.from({ length: crowds }, (_, k) => {
		const { multiple } = marketsOutcome(setting, seed + k).assets[1]!;
		return Math.round(100 * multiple!) / 100;
	});
	return multiples.sort((a, b) => a - b);
}

function between(sorted: readonly number[], share: number): number {
	const at = share * (sorted.length - 1);
	const low = Math.floor(at);
	return sorted[low]! + (at - low) * (sorted[Math.min(low + 1, sorted.length - 1)]! - sorted[low]!);
}
