/** How the assets of a run move together while nobody trades but their makers. */
import { marketsRanges, type Markets } from './setting.ts';
import { atLeast, within } from '../range.ts';

/**
 * The covariance of a day's logarithmic returns as a setting has it: makers follow asset 0 by their betas, and every asset
 * has noise of its own.
 *
 *     Cᵢⱼ = βᵢβⱼσ² + sᵢ² (i = j), βᵢβⱼσ² (i ≠ j), with β₀ = 1 and s₀ = 0
 *
 * Left out is all that trades do: forced sales, refills and their ends. A run has it in calm, up to chance, as long as nobody
 * is forced.
 *
 * @param setting σ is its `commonNoise`, β and s are `calmBeta` and `ownNoise` of its assets
 * @throws RangeError if there is no asset, or a number is out of range
 * @see content/model.md#effective-number-of-bets
 */
export function calmCovariance({ assets, commonNoise }: Pick<Markets, 'assets' | 'commonNoise'>): number[][] {
	atLeast('assets.length', assets.length, 1);
	within('commonNoise', commonNoise, ...marketsRanges.markets.commonNoise);
	for (const [i, { calmBeta, ownNoise }] of assets.entries()) {
		within(`assets[${i}].calmBeta`, calmBeta, ...marketsRanges.asset.calmBeta);
		within(`assets[${i}].ownNoise`, ownNoise, ...marketsRanges.asset.ownNoise);
	}
	const moves = assets.map(({ calmBeta }, i) => commonNoise * (i === 0 ? 1 : calmBeta));
	return assets.map(({ ownNoise }, i) =>
		assets.map((_, j) => moves[i] * moves[j] + (i === j && i > 0 ? ownNoise * ownNoise : 0))
	);
}
