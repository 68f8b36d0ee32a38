/** The six coins, what ties them together, and the push on one of them: the engine's setting for what the controls say. */
import { baseAssets, baseMarkets, baseScenario, type Markets } from '$lib/sim';
import type { ContagionValues } from './spec.ts';

/** Without the basket of small coins, which is no coin. */
const count = 6;

const six = baseAssets.slice(0, count);
const crowd = baseMarkets.crossed!;

/** As they are called in a sentence, in the order of the assets. */
export const names = ['bitcoin', 'ether', 'Solana', 'XRP', 'BNB', 'Dogecoin'] as const;

/** Ticks of a run: the push, and more waves than any setting of the controls makes. */
const ticks = 60;

/** Nobody but crossed accounts is sold, nobody bids anew meanwhile, and all that is due is sold in a tick: a tick is a wave. */
const inWaves = {
	openInterest: 0,
	exposedLongs: 0,
	exposedShorts: 0,
	traders: 0,
	shockKind: 'sale',
	shock: 0,
	newsDuration: 0,
	refillHalfLife: Infinity,
	permanentShare: 0,
	makerWithdrawal: 0,
	liquidationDelay: 0,
	tick: 1,
	duration: ticks
} as const;

/** Leverage is spread wider than in the base case: one account in six has more than e times the typical. */
const leverageSpread = 1;

/** Place of the pushed coin. */
export function placeOf({ hit }: Pick<ContagionValues, 'hit'>): number {
	return six.findIndex(({ symbol }) => symbol.toLowerCase() === hit);
}

export function toMarkets(values: ContagionValues): Markets & Required<Pick<Markets, 'crossed'>> {
	const { notional, leverage, push, held, margin, haircut, coinShare, betas } = values;
	const pushed = placeOf(values);
	return {
		assets: six.map((asset, i) => ({
			...asset,
			calmBeta: betas === 'calm' ? asset.calmBeta : 0,
			ownNoise: 0,
			scenario: {
				...baseScenario,
				startPrice: asset.scenario.startPrice,
				depth: asset.scenario.depth,
				...inWaves,
				shock: i === pushed ? push : 0
			}
		})),
		lead: 0,
		commonNoise: 0,
		insuranceFund: Infinity,
		crossed: {
			...crowd,
			weights: crowd.weights.slice(0, count),
			notional,
			held: Number(held),
			typicalLeverage: leverage,
			leverageSpread,
			coinShare,
			raisedHaircut: haircut,
			margin,
			liquidationDelay: 0
		}
	};
}
