/**
 * The linear rule, counted from the accounts that were drawn.
 *
 * With the push in place, whoever is short makes the first wave. Of those still standing it is counted who would be short if
 * the price of one coin fell further, by 5% of its starting price: N[i][j] is the USD of coin i that they hold, for each USD
 * of coin j whose sale makes that fall in its book. Where makers follow bitcoin, the others' prices fall with it. Dollars are
 * at the starting prices. The first wave is exact; those that follow are N times the one before, which the run's are not:
 * accounts come to an end, falls add up, books get thicker.
 */
import {
	crossGains,
	exp,
	linearResponse,
	ln,
	profileWithDepth,
	spectralRadius,
	type Holdings,
	type Markets
} from '$lib/sim';

/** Of the starting price. */
export const further = 0.05;

export interface Rule {
	/** b: the push, USD of all coins. */
	readonly push: number;
	/** What the first wave sells, USD of each coin. */
	readonly first: readonly number[];
	readonly gains: readonly (readonly number[])[];
	/** ρ of the coins that waves from this push can reach: what is out of their reach does not grow. */
	readonly radius: number;
	/** Everything sold, the push included, for each dollar of the push; Infinity if the waves never die out. */
	readonly times: number;
}

export function countRule({ assets, crossed }: Markets, holdings: Holdings): Rule {
	const start = assets.map(({ scenario }) => scenario.startPrice);
	const books = assets.map(({ scenario: { profile, depth, startPrice } }) =>
		profileWithDepth(profile, depth, startPrice)
	);
	const shocks = assets.map(({ scenario }) => scenario.shock);
	/** Prices once one coin's is lower by a share of its start, and those that follow it have followed. */
	const below = (prices: readonly number[], place: number, by: number) =>
		prices.map((price, i) => {
			if (i === place) return price - by * start[i]!;
			return place === 0 ? price * exp(assets[i]!.calmBeta * ln(1 - (by * start[0]!) / prices[0]!)) : price;
		});
	const pushed = shocks.reduce((prices, shock, i) => (shock ? below(prices, i, shock) : prices), start);
	const fallen = assets.map((_, j) => below(pushed, j, further));
	const depths = books.map(({ coins }, j) => {
		const from = shocks[j]! * start[j]!;
		return ((coins(from + further * start[j]!) - coins(from)) * start[j]!) / further;
	});
	const standing = crossed ? 1 - (crossed.raisedHaircut ?? crossed.haircut) : 1;
	const kept = assets.map(({ scenario }) => 1 - scenario.maintenanceMarginRate);
	const follow = assets.some(({ calmBeta }, i) => i > 0 && calmBeta > 0);
	const first = start.map(() => 0);
	const forced = start.map(() => start.map(() => 0));
	const { count, held, asset, coins, collateral, usd } = holdings;
	for (let a = 0; a < count; a++) {
		const from = a * held;
		/** Equity less maintenance. */
		let spare = usd[a]!;
		for (let p = from; p < from + held; p++) {
			const i = asset[p]!;
			spare += (collateral[p]! * standing + coins[p]! * kept[i]!) * pushed[i]! - coins[p]! * start[i]!;
		}
		const short = spare <= 0;
		for (let j = 0; j < start.length; j++) {
			let loss = 0;
			for (let p = from; !short && p < from + held; p++) {
				const i = asset[p]!;
				if (i !== j && !(follow && j === 0)) continue;
				loss += (collateral[p]! * standing + coins[p]! * kept[i]!) * (pushed[i]! - fallen[j]![i]!);
			}
			if (!short && (loss === 0 || loss < spare)) continue;
			for (let p = from; p < from + held; p++) {
				const i = asset[p]!;
				const worth = (coins[p]! + collateral[p]!) * start[i]!;
				if (short) first[i] = first[i]! + worth;
				else forced[i]![j] = forced[i]![j]! + worth / further;
			}
			if (short) break;
		}
	}
	const gains = crossGains(forced, depths);
	const push = books.reduce((sum, { coins }, i) => sum + coins(shocks[i]! * start[i]!) * start[i]!, 0);
	const all = linearResponse(gains, first).reduce((sum, sold) => sum + sold, 0);
	const reached = reachOf(
		gains,
		first.map((usd, i) => usd > 0 || shocks[i]! > 0)
	);
	const radius = spectralRadius(reached.map((i) => reached.map((j) => gains[i]![j]!)));
	return { push, first, gains, radius, times: 1 + all / push };
}

/** Places that waves come to from those where something was sold, in order. */
function reachOf(gains: readonly (readonly number[])[], sold: readonly boolean[]): number[] {
	let reached = sold;
	for (const _ of sold)
		reached = reached.map((is, i) => is || reached.some((by, j) => by && gains[i]![j]! > 0));
	return [...reached.keys()].filter((i) => reached[i]);
}
