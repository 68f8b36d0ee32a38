/** What ties two coins: accounts that hold both. */
import type { MarketsRun } from '$lib/sim';

export interface Link {
	/** Places of the two coins, the first before the second. */
	readonly from: number;
	readonly to: number;
	/** What accounts that hold both hold of the two, USD at the starting prices. */
	readonly usd: number;
	/** The same of those that have been sold, before the first step and after each. */
	readonly sold: readonly number[];
}

/**
 * @param together holdings that belong to one owner: of as many accounts, where every holding is an account of its own
 * @param start prices, USD per coin
 * @param ends ticks at which steps end
 */
export function linksOf(
	{ crossed: { holdings, triggeredAt } }: MarketsRun,
	together: number,
	start: readonly number[],
	ends: readonly number[]
): Link[] {
	const { held, asset, coins, collateral } = holdings;
	const count = start.length;
	const usd = new Float64Array(count * count);
	/** Sold in each step. */
	const sold = ends.map(() => new Float64Array(count * count));
	for (let first = 0; first < asset.length; first += together) {
		// An account of one coin carries nothing to another
		const tick = held === 1 ? -1 : triggeredAt[first / held]!;
		const step = tick < 0 ? -1 : ends.findIndex((end) => end > tick);
		for (let p = first; p < first + together; p++) {
			for (let q = p + 1; q < first + together; q++) {
				const pair = asset[p]! * count + asset[q]!;
				const both = [p, q].reduce((sum, at) => sum + (coins[at]! + collateral[at]!) * start[asset[at]!]!, 0);
				usd[pair] = usd[pair]! + both;
				if (step >= 0) sold[step]![pair] = sold[step]![pair]! + both;
			}
		}
	}
	return [...usd.keys()]
		.filter((pair) => pair % count > Math.floor(pair / count))
		.map((pair) => {
			let sum = 0;
			return {
				from: Math.floor(pair / count),
				to: pair % count,
				usd: usd[pair]!,
				sold: sold.map((step) => (sum += step[pair]!))
			};
		});
}
