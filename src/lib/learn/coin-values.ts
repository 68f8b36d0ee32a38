/** What bitcoin and one coin do in the model, and what nine coins did: the numbers. */
import { marketsOutcome, type AssetSummary } from '$lib/sim';
import { correlationOn, countOf, multiplesOn, slopeErrorOf, slopeOf } from './coin-days.ts';
import { dailyPrice, multipleOf } from './daily-prices.ts';
import type { Args } from './args.ts';
import type { Compute, Setting } from './setting.ts';
import { baseTwo, twoMarkets, type TwoMarkets } from './two-markets.ts';

/** Crowds of which a tenth lies below, and a tenth beyond. */
const crowds = 40;

export const coinValues = {
	coinFall: ofCoin(({ fall }) => fall),
	bitcoinFall: (setting) => marketsOutcome(twoMarkets(twoOf(setting)), setting.seed).assets[0]!.fall,
	coinMultiple: ofCoin(({ multiple }) => multiple!),
	coinMultipleLower: (setting) => amongCrowds(setting, 0.1),
	coinMultipleUpper: (setting) => amongCrowds(setting, 0.9),
	coinSlopeCalm: ofCoin(({ betaCalm }) => betaCalm!),
	coinSlopeInFall: ofCoin(({ betaStress }) => betaStress!),
	coinCorrelationCalm: ofCoin(({ correlationCalm }) => correlationCalm!),
	daysCountedOf: ({ asked: { days = 'all' } }) => countOf[days],
	slopeOfDays: ({ asked: { altcoin = 'ETH', days = 'all' } }) => slopeOf(altcoin, days),
	slopeError: ({ asked: { altcoin = 'ETH' } }) => slopeErrorOf(altcoin),
	correlationOfDays: ({ asked: { days = 'all' } }) => correlationOn[days],
	dayMove: ofDay(({ priced, day, at }) => -dailyPrice(priced, day)[at]),
	dayMultiple: ofDay(({ altcoin, day, at }) => multipleOf(altcoin, day, at)),
	leastMultiple: ofDay(({ day, at }) => multiplesOn(day, at)[0]!),
	middleMultiple: ofDay(({ day, at }) => between(multiplesOn(day, at), 0.5)),
	largestMultiple: ofDay(({ day, at }) => multiplesOn(day, at).at(-1)!)
} satisfies Record<string, Compute>;

function ofCoin(part: (coin: AssetSummary) => number): Compute {
	return (setting) => part(marketsOutcome(twoMarkets(twoOf(setting)), setting.seed).assets[1]!);
}

/** Bitcoin and one coin: what is left out is as the exhibit opens. */
function twoOf({ asked: { shock, ...args } }: Setting): TwoMarkets {
	const given = { ...args, news: shock };
	const names = Object.keys(baseTwo) as (keyof TwoMarkets)[];
	const value = (name: keyof TwoMarkets) => (name === 'noise' ? undefined : given[name]) ?? baseTwo[name];
	return Object.fromEntries(names.map((name) => [name, value(name)])) as unknown as TwoMarkets;
}

function ofDay(part: (of: Required<Pick<Args, 'altcoin' | 'priced' | 'day' | 'at'>>) => number): Compute {
	return ({ asked: { altcoin = 'ETH', priced = 'BTC', day = '2025-10-10', at = 'lowMoved' } }) =>
		part({ altcoin, priced, day, at });
}

/** Played once for each market that is asked about. */
const played = new Map<string, readonly number[]>();

/** The multiple below which a share of the crowds lies, as the exhibit has it: they begin with the one asked for. */
function amongCrowds(setting: Setting, share: number): number {
	const { seed } = setting;
	const two = twoOf(setting);
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
