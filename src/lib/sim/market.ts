/** One market and the shock that hits it: everything a run depends on besides its seed. */
import { flatProfile, growingProfile, latentProfile, type DepthProfile } from './depth-profile.ts';
import { oneOf, wholeWithin, within } from './range.ts';

/** Names of the shapes a market's book can have. */
export type ProfileKind = 'growing' | 'flat' | 'latent';

/** A sale pushes the price down through the bids; news moves the price around which makers quote. */
export type ShockKind = 'sale' | 'news';

/** One market of the static book and its shock. Money in USD, prices in USD per coin, rates as fractions. */
export interface Market {
	/** Price before the shock, USD per coin; 1e-6 to 1e9. */
	startPrice: number;
	/** Median leverage of the crowd before the cut to 1.1–125; 1.5 to 50. */
	typicalLeverage: number;
	/** Standard deviation of the logarithm of leverage; 0.1 to 2. */
	leverageSpread: number;
	/** USD bid within 1% of the price; 1e6 to 1e11. */
	depth: number;
	/** Shape of the book. */
	profile: ProfileKind;
	/** Notional of all longs, which is that of all shorts, USD; 0 to 1e13. */
	openInterest: number;
	/** Share of the longs' notional that neither is hedged nor tops up its margin; 0 to 1. */
	exposedLongs: number;
	/** Maintenance margin over notional at the mark price; 0 to 0.1. */
	maintenanceMarginRate: number;
	/** Traders, half on each side (the odd one is long); whole, 0 to 1,000,000. */
	traders: number;
	/** Fall that the shock alone causes, fraction of the price; 0 to 0.5. */
	shock: number;
	shockKind: ShockKind;
}

/** The base case: 10×, $150M within 1%, a sale that alone moves the price by 5%. */
export const baseMarket: Market = {
	startPrice: 100_000,
	typicalLeverage: 10,
	leverageSpread: 0.7,
	depth: 150e6,
	profile: 'growing',
	openInterest: 40e9,
	exposedLongs: 0.2,
	maintenanceMarginRate: 0.005,
	traders: 20_000,
	shock: 0.05,
	shockKind: 'sale'
};

/** Least and largest value of every number in a market. */
export const marketRanges = {
	startPrice: [1e-6, 1e9],
	typicalLeverage: [1.5, 50],
	leverageSpread: [0.1, 2],
	depth: [1e6, 1e11],
	openInterest: [0, 1e13],
	exposedLongs: [0, 1],
	maintenanceMarginRate: [0, 0.1],
	traders: [0, 1_000_000],
	shock: [0, 0.5]
} as const satisfies Partial<Record<keyof Market, readonly [number, number]>>;

/** No bids are left below this share of the starting price. */
export const floorShare = 0.01;

/** @throws RangeError naming the first field that is out of range, its range and its value */
export function checkMarket(market: Market): void {
	for (const [name, [low, high]] of Object.entries(marketRanges)) {
		const value = market[name as keyof typeof marketRanges];
		if (name === 'traders') wholeWithin(name, value, low, high);
		else within(name, value, low, high);
	}
	oneOf('profile', market.profile, ['growing', 'flat', 'latent']);
	oneOf('shockKind', market.shockKind, ['sale', 'news']);
}

/**
 * The book of a given shape that holds a given depth: P₀·F(0.01·P₀) = depth.
 *
 * The growing book doubles its density over w = 5% of the starting price.
 *
 * @param depth USD bid within 1% of the price, 1e6 to 1e11
 * @param startPrice USD per coin, 1e-6 to 1e9
 * @throws RangeError if an argument is out of range
 */
export function profileWithDepth(kind: ProfileKind, depth: number, startPrice: number): DepthProfile {
	oneOf('profile', kind, ['growing', 'flat', 'latent']);
	within('depth', depth, ...marketRanges.depth);
	within('startPrice', startPrice, ...marketRanges.startPrice);
	const percent = startPrice / 100;
	const coins = depth / startPrice;
	if (kind === 'flat') return flatProfile(coins / percent);
	if (kind === 'latent') return latentProfile((2 * coins) / (percent * percent));
	const width = 5 * percent;
	return growingProfile(coins / (percent * (1 + percent / (2 * width))), width);
}
