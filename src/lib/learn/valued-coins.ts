/** The seven coins on the morning of 29 January 2026: what each costs, how many there are, how deep its book is. */
import { baseAssets, profileWithDepth, week2026, type DepthProfile } from '$lib/sim';

/** USD bid within 1% of bitcoin’s price in the deepest book that is asked for; the others’ are in proportion. */
export const mostDepth = 217e6;

export interface Coin {
	readonly symbol: string;
	readonly name: string;
	/** USD per coin before anything happens. */
	readonly price: number;
	readonly supply: number;
	/** Market cap before, USD. */
	readonly cap: number;
	/** Its bids over bitcoin’s. */
	readonly share: number;
	/** Its logarithmic move for one of bitcoin’s. */
	readonly beta: number;
	/** Its book at that depth. */
	readonly profile: DepthProfile;
}

export const sevenCoins: readonly Coin[] = /* @__PURE__ */ thatMorning();

function thatMorning(): Coin[] {
	const { depth } = baseAssets[0]!.scenario;
	return baseAssets.map(({ symbol, name, supply, calmBeta, scenario }, i) => {
		const price = week2026.morning.prices[i]!;
		const share = scenario.depth / depth;
		return {
			symbol,
			name,
			price,
			supply,
			cap: price * supply,
			share,
			beta: calmBeta,
			profile: profileWithDepth('growing', mostDepth * share, price)
		};
	});
}
