/** Paths and trades made by hand, and drawn ones, for tests of the reader’s own decisions. */
import fc from 'fast-check';
import {
	baseTradingTerms,
	decisionCount,
	decisionHours,
	type DecisionPoint,
	type Holding,
	type Order,
	type Trade,
	type TradingTerms,
	type UnseenPath
} from '../../src/lib/sim/index.ts';

const hours = decisionCount * decisionHours;

/** A coin that starts at 100 and moves at the hours given, and stays until the next; lows are these prices unless given. */
export interface Steps {
	readonly at?: Readonly<Record<number, number>>;
	readonly lows?: Readonly<Record<number, number>>;
	readonly cost?: number;
}

export function pathOf(...coins: readonly Steps[]): UnseenPath {
	return {
		seed: 0,
		hours,
		shockHour: 12,
		fall: 0,
		recovered: 1,
		coins: coins.map(({ at = {}, lows = {}, cost = 100 }, i) => {
			const prices = new Float64Array(hours + 1).fill(100);
			for (let hour = 1; hour <= hours; hour++) prices[hour] = at[hour] ?? prices[hour - 1]!;
			const low = prices.map((price, hour) => lows[hour] ?? price);
			return { symbol: `C${i}`, name: `Coin ${i}`, prices, lows: low, cost };
		})
	};
}

/** Nothing costs anything. */
export const free: TradingTerms = { ...baseTradingTerms, fee: 0, funding: 0 };

export const buy = (decision: number, coin: number, spend: number, leverage = 1): Order => ({
	decision,
	coin,
	kind: 'buy',
	spend,
	leverage
});
export const sell = (
	decision: number,
	coin: number,
	share = 1,
	means: 'money' | 'credit' = 'money'
): Order => ({ decision, coin, kind: 'sell', means, share });

/** A trade of one coin at 100, and what is different. */
export function trade(change: Partial<Trade>): Trade {
	return {
		hour: decisionHours * (change.decision ?? 0),
		decision: 0,
		coin: 0,
		means: 'money',
		kind: 'sell',
		price: 100,
		coins: 1,
		notional: 100,
		leverage: 1,
		averageCost: 100,
		fee: 0,
		realised: 0,
		cash: 100,
		lostMargin: 0,
		...change
	};
}

/** One coin, paid in full. */
export function holding(coin: number, averageCost: number, change: Partial<Holding> = {}): Holding {
	return { coin, means: 'money', coins: 1, averageCost, margin: 0, liquidationPrice: 0, ...change };
}

/** A decision with these holdings before it; after it none unless given. */
export function point(
	decision: number,
	prices: readonly number[],
	before: readonly Holding[],
	after: readonly Holding[] = []
): DecisionPoint {
	return {
		decision,
		hour: decision * decisionHours,
		prices,
		before: { cash: 0, holdings: before },
		after: { cash: 0, holdings: after }
	};
}

/** Three coins whose hours jump by up to a half, with lows below. */
export const paths: fc.Arbitrary<UnseenPath> = fc
	.array(
		fc.array(
			fc.tuple(
				fc.double({ min: 0.85, max: 1.12, noNaN: true }),
				fc.double({ min: 0.7, max: 1, noNaN: true })
			),
			{
				minLength: hours,
				maxLength: hours
			}
		),
		{ minLength: 3, maxLength: 3 }
	)
	.map((coins) => {
		const path = pathOf(...coins.map(() => ({})));
		for (const [i, moves] of coins.entries()) {
			const { prices, lows } = path.coins[i]!;
			for (const [k, [move, low]] of moves.entries()) {
				prices[k + 1] = Math.min(1e4, Math.max(1, prices[k]! * move));
				lows[k + 1] = low * Math.min(prices[k]!, prices[k + 1]!);
			}
		}
		return path;
	});

export const someTerms: fc.Arbitrary<TradingTerms> = fc.record({
	fee: fc.constantFrom(0, 0.0005, 0.01),
	maintenanceMarginRate: fc.constantFrom(0, 0.005, 0.04),
	funding: fc.constantFrom(0, 0.0001, 0.001),
	startCash: fc.constantFrom(0, 6000),
	startHolding: fc.constantFrom(0, 2000)
});

const when = { decision: fc.nat(decisionCount - 1), coin: fc.nat(2) };

export const manyOrders: fc.Arbitrary<Order[]> = fc.array(
	fc.oneof(
		fc.record({
			...when,
			kind: fc.constant('buy' as const),
			spend: fc.double({ min: 1, max: 4000, noNaN: true }),
			leverage: fc.constantFrom(1, 1.5, 3, 10, 20)
		}),
		fc.record({
			...when,
			kind: fc.constant('sell' as const),
			means: fc.constantFrom('money' as const, 'credit' as const),
			share: fc.constantFrom(0.1, 0.5, 1)
		})
	),
	{ maxLength: 40 }
);
