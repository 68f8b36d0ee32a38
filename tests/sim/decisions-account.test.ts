import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	baseTradingTerms,
	linearLiquidationPrice,
	liquidationPrice,
	playOrders,
	playRule,
	unseenPath,
	worthOf,
	type Journal
} from '../../src/lib/sim/index.ts';
import { buy, free, manyOrders, pathOf, paths, sell, someTerms } from './decisions.ts';

/** What price moves alone made of what was held, trade by trade and hour by hour. */
function pricesMade({ path, trades, terms }: Journal): number {
	const coins = new Map<string, number>();
	const key = (coin: number, means: string) => `${coin} ${means}`;
	if (terms.startHolding > 0) {
		for (const [i, { prices }] of path.coins.entries())
			coins.set(key(i, 'money'), terms.startHolding / prices[0]!);
	}
	let made = 0;
	for (let hour = 0; hour <= path.hours; hour++) {
		for (const [i, { prices }] of path.coins.entries()) {
			for (const means of ['money', 'credit']) {
				const held = coins.get(key(i, means)) ?? 0;
				if (hour > 0) made += held * (prices[hour]! - prices[hour - 1]!);
			}
		}
		for (const trade of trades.filter((one) => one.hour === hour)) {
			const where = key(trade.coin, trade.means);
			const { price, kind } = trade;
			const held = coins.get(where) ?? 0;
			// Taken over at its liquidation price, not at the price of the hour.
			if (kind === 'liquidation') made += trade.coins * (price - path.coins[trade.coin]!.prices[hour]!);
			coins.set(where, held + (kind === 'buy' ? trade.coins : -trade.coins));
		}
	}
	return made;
}

const turnover = ({ trades, terms }: Journal) =>
	trades.reduce((sum, { notional }) => sum + notional, 3 * terms.startHolding + terms.startCash + 1);

describe('the account', () => {
	it('neither makes nor loses money: what prices made, less fees, funding and margins kept', () => {
		let liquidations = 0;
		let refusals = 0;
		fc.assert(
			fc.property(paths, manyOrders, someTerms, (path, orders, terms) => {
				const journal = playOrders(path, orders, terms);
				const { equity, fees, funding, kept, trades, refused } = journal;
				const start = terms.startCash + 3 * terms.startHolding;
				const change = equity[path.hours]! - start;
				const off = change - (pricesMade(journal) - fees - funding - kept);
				expect(Math.abs(off)).toBeLessThanOrEqual(1e-9 * turnover(journal));
				liquidations += trades.filter(({ kind }) => kind === 'liquidation').length;
				refusals += refused.length;
			}),
			{ numRuns: 300, seed: 8 }
		);
		expect(liquidations).toBeGreaterThan(100);
		expect(refusals).toBeGreaterThan(500);
	});

	it('is never worth less than nothing, and neither is its cash nor any of its holdings', () => {
		fc.assert(
			fc.property(paths, manyOrders, someTerms, (path, orders, terms) => {
				const journal = playOrders(path, orders, terms);
				const least = -1e-9 * turnover(journal);
				for (const [hour, worth] of journal.equity.entries()) {
					expect(worth).toBeGreaterThanOrEqual(least);
					expect(journal.cash[hour]).toBeGreaterThanOrEqual(0);
				}
				for (const { prices, before, after } of journal.decisions) {
					for (const held of [...before.holdings, ...after.holdings]) {
						expect(held.coins).toBeGreaterThan(0);
						expect(worthOf(held, prices[held.coin]!)).toBeGreaterThanOrEqual(least);
					}
				}
				for (const { kept } of [journal]) expect(kept).toBeGreaterThanOrEqual(least);
			}),
			{ numRuns: 300, seed: 9 }
		);
	});

	it('adds up by its trades: cash is what it began with and what each brought', () => {
		fc.assert(
			fc.property(paths, manyOrders, someTerms, (path, orders, terms) => {
				const { trades, now, fees } = playOrders(path, orders, terms);
				const brought = trades.reduce((sum, { cash }) => sum + cash, terms.startCash);
				expect(now.cash).toBeCloseTo(brought, 6);
				expect(trades.reduce((sum, { fee }) => sum + fee, 0)).toBeCloseTo(fees, 6);
			}),
			{ numRuns: 100, seed: 10 }
		);
	});

	it('up to an hour is the beginning of the whole', () => {
		fc.assert(
			fc.property(paths, manyOrders, fc.nat(96), (path, orders, until) => {
				const whole = playOrders(path, orders);
				const part = playOrders(path, orders, baseTradingTerms, until);
				expect(part.equity).toEqual(whole.equity.slice(0, until + 1));
				expect(part.trades).toEqual(whole.trades.filter(({ hour }) => hour <= until));
				expect(part.decisions).toEqual(whole.decisions.filter(({ hour }) => hour <= until));
			}),
			{ numRuns: 60, seed: 11 }
		);
	});

	it('is the same whether a rule gives the orders or the orders are given', () => {
		fc.assert(
			fc.property(paths, manyOrders, someTerms, (path, orders, terms) => {
				const given = playOrders(path, orders, terms);
				const ruled = playRule(
					path,
					({ decision }) => orders.filter((one) => one.decision === decision),
					terms
				);
				expect(ruled).toEqual(given);
				expect(playOrders(path, ruled.orders, terms)).toEqual(given);
			}),
			{ numRuns: 60, seed: 12 }
		);
	});
});

describe('a decision', () => {
	const path = pathOf({ at: { 6: 120 } }, {}, {});

	it('carries its orders out one after the other, however decisions are mixed', () => {
		const orders = [buy(1, 0, 3000), sell(0, 1), buy(0, 0, 6500)];
		const { trades, refused } = playOrders(path, orders, free);
		expect(trades.map(({ decision, kind, coin }) => [decision, kind, coin])).toEqual([
			[0, 'sell', 1],
			[0, 'buy', 0]
		]);
		expect(refused).toEqual([{ order: orders[0], why: 'no cash' }]);
		// The other way round there is less cash when the purchase comes.
		const turned = playOrders(path, [orders[2]!, orders[1]!], free);
		expect(turned.refused.map(({ why }) => why)).toEqual(['no cash']);
	});

	it('spends all the cash there is, whatever the fee and the leverage', () => {
		for (const leverage of [1, 3, 20]) {
			const { now, trades, refused } = playOrders(path, [buy(0, 2, 6000, leverage)], {
				...baseTradingTerms,
				fee: 0.01
			});
			expect(refused).toEqual([]);
			const [{ notional, fee, cash }] = trades as [(typeof trades)[0]];
			expect(cash).toBe(-6000);
			expect(now.cash).toBe(0);
			expect(fee).toBeCloseTo(0.01 * notional, 9);
			expect(notional / leverage + fee).toBeCloseTo(6000, 9);
		}
	});

	it('sells nothing that is not held', () => {
		const { refused, trades } = playOrders(path, [sell(0, 0, 1, 'credit'), sell(1, 0), sell(1, 0)]);
		expect(refused.map(({ why }) => why)).toEqual(['no holding', 'no holding']);
		expect(trades).toHaveLength(1);
	});

	it('buys nothing with an empty account', () => {
		const ruined = { ...free, startCash: 1000, startHolding: 0 };
		const fallen = pathOf({ at: { 3: 94 } }, {}, {});
		const { trades, refused, equity } = playOrders(
			fallen,
			[buy(0, 0, 1000, 20), buy(1, 0, 1), sell(1, 0, 1, 'credit'), buy(15, 2, 0.01)],
			ruined
		);
		expect(trades.map(({ kind }) => kind)).toEqual(['buy', 'liquidation']);
		expect(refused.map(({ why }) => why)).toEqual(['no cash', 'no holding', 'no cash']);
		expect([...equity.slice(3)].every((worth) => worth === 0)).toBe(true);
	});
});

describe('a contract', () => {
	it('is closed where the engine’s other liquidation prices say, and its margin is gone', () => {
		const price = liquidationPrice({ side: 'long', entryPrice: 100, leverage: 10 }, 0.005);
		const at = (low: number) =>
			playOrders(pathOf({ lows: { 5: low } }, {}, {}), [buy(0, 0, 1000, 10)], free).trades[1];
		expect(at(price + 1e-6)).toBeUndefined();
		expect(at(price - 1e-6)).toMatchObject({
			kind: 'liquidation',
			hour: 5,
			lostMargin: 1000,
			realised: -1000
		});
		expect(at(20)!.price).toBeCloseTo(price, 9);
		expect(at(20)!.leverage).toBeCloseTo(10, 9);
	});

	it('has the liquidation price of a position with what is left of its wallet, after funding and additions', () => {
		const path = pathOf({ at: { 4: 97, 12: 104 } }, {}, {});
		const terms = { ...baseTradingTerms, funding: 0.001 };
		const orders = [buy(0, 0, 1000, 10), buy(1, 0, 500, 5), sell(3, 0, 0.25, 'credit')];
		const { now } = playOrders(path, orders, terms);
		const { coins, averageCost, margin, liquidationPrice } = now.holdings.find(
			({ means }) => means === 'credit'
		)!;
		expect(liquidationPrice).toBeCloseTo(
			linearLiquidationPrice({
				side: 'long',
				entryPrice: averageCost,
				coins,
				wallet: margin,
				maintenanceMarginRate: terms.maintenanceMarginRate
			}),
			9
		);
	});

	it('pays funding on its notional every eight hours out of its margin', () => {
		const path = pathOf({ at: { 10: 110 } }, {}, {});
		const { funding, now } = playOrders(path, [buy(0, 0, 1000, 2)], { ...free, funding: 0.001 }, 16);
		expect(funding).toBeCloseTo(0.001 * 2000 + 0.001 * 2200, 9);
		expect(now.holdings.find(({ means }) => means === 'credit')!.margin).toBeCloseTo(1000 - funding, 9);
	});

	it('cannot be lost by opening it', () => {
		for (const leverage of [1.5, 5, 20]) {
			const terms = { ...baseTradingTerms, maintenanceMarginRate: 0.04 };
			expect(playOrders(pathOf({}, {}, {}), [buy(0, 0, 6000, leverage)], terms, 7).trades).toHaveLength(1);
		}
	});

	it('kept by the exchange at the most: its maintenance margin', () => {
		const { kept, trades } = playOrders(pathOf({ at: { 2: 50 } }, {}, {}), [buy(0, 0, 1000, 10)], free);
		expect(kept).toBeCloseTo(0.005 * trades[1]!.notional, 9);
	});
});

describe('on an unseen path', () => {
	it('gives the reader what was promised', () => {
		const { equity, now } = playOrders(unseenPath(3), [], baseTradingTerms, 0);
		expect(equity[0]).toBeCloseTo(12_000, 9);
		expect(now.cash).toBe(6000);
		expect(now.holdings.map(({ means }) => means)).toEqual(['money', 'money', 'money']);
	});
});
