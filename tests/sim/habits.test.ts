import { describe, expect, it } from 'vitest';
import {
	baseTradingTerms,
	lateReentries,
	panicSales,
	playOrders,
	revengeTrades,
	type Order
} from '../../src/lib/sim/index.ts';
import { buy, free, pathOf, sell, trade } from './decisions.ts';

const calm = pathOf({}, {}, {});
const all = (decision: number) => [0, 1, 2].map((coin) => sell(decision, coin));
const panics = (orders: Order[], path = calm) => panicSales(playOrders(path, orders, free));

describe('panic sales', () => {
	it('names a day in which nine tenths of the coins are sold, and the decision that completed it', () => {
		const [found, ...others] = panics(all(5));
		expect(others).toEqual([]);
		expect(found).toMatchObject({ hour: 30, from: 6000, to: 0, throughSales: 1 });
		expect(found!.sales.map(({ coin }) => coin)).toEqual([0, 1, 2]);
	});

	it('is a day: what was sold before it is not in it', () => {
		expect(panics([sell(4, 0), sell(5, 1), sell(7, 2)])).toHaveLength(1);
		const [slow] = panics([sell(4, 0), sell(5, 1), sell(8, 2)]);
		expect(slow).toMatchObject({ hour: 48, from: 4000 });
		expect(slow!.sales.map(({ coin }) => coin)).toEqual([1, 2]);
		expect(panics([sell(4, 0), sell(5, 1), sell(9, 2, 0.8)])).toEqual([]);
	});

	it('does not see four fifths', () => {
		expect(panics([sell(5, 0), sell(5, 1), sell(5, 2, 0.4)])).toEqual([]);
		expect(panics([sell(5, 0), sell(5, 1), sell(5, 2, 0.7)])).toHaveLength(1);
	});

	it('is not a fall of prices: at least half must be the reader’s own sales', () => {
		const crash = pathOf({ at: { 30: 5 } }, { at: { 30: 5 } }, { at: { 30: 5 } });
		expect(panics([], crash)).toEqual([]);
		expect(panics(all(5), crash)).toEqual([]);
		const half = pathOf({ at: { 30: 50 } }, { at: { 30: 50 } }, { at: { 30: 50 } });
		expect(panics(all(5), half)[0]).toMatchObject({ throughSales: 0.5 });
	});

	it('takes purchases off: moving from one coin to another sells nothing', () => {
		expect(panics([...all(5), buy(5, 0, 6000)])).toEqual([]);
	});

	it('does not take a liquidation for a sale', () => {
		const fallen = pathOf({ at: { 33: 60 } }, {}, {});
		const terms = { ...free, startHolding: 0 };
		const journal = playOrders(fallen, [buy(5, 0, 6000, 10)], terms);
		expect(journal.trades.at(-1)!.kind).toBe('liquidation');
		expect(panicSales(journal)).toEqual([]);
	});

	it('counts a day once, and the next panic from coins bought again', () => {
		expect(
			panics([...all(5), buy(6, 0, 5000), sell(7, 0), buy(8, 0, 5000), sell(12, 0)]).map(({ hour }) => hour)
		).toEqual([30, 72]);
	});

	it('begins with the path where less than a day has passed', () => {
		expect(panics(all(0))[0]).toMatchObject({ hour: 0, from: 6000 });
	});

	it('counts what was sold, not what the fee left of it', () => {
		const dear = playOrders(calm, all(5), { ...baseTradingTerms, fee: 0.01, funding: 0 });
		expect(panicSales(dear)[0]!.throughSales).toBeCloseTo(1, 12);
	});
});

describe('revenge trades', () => {
	const usual = trade({ kind: 'buy', decision: 0, notional: 500 });
	const lost = trade({ decision: 2, price: 80, averageCost: 100 });
	const larger = trade({ kind: 'buy', decision: 5, notional: 900 });

	it('names a larger purchase within a day of a loss', () => {
		const found = revengeTrades({ trades: [usual, lost, larger] });
		expect(found).toEqual([{ hour: 30, purchase: larger, loss: lost, usual: 500, more: 'size' }]);
	});

	it('is a day: 24 hours count, more do not', () => {
		const when = (decision: number) =>
			revengeTrades({ trades: [usual, lost, trade({ ...larger, hour: 6 * decision, decision })] });
		expect(when(6)).toHaveLength(1);
		expect(when(7)).toEqual([]);
	});

	it('sees neither a purchase after a gain nor a smaller one nor one before the loss', () => {
		expect(revengeTrades({ trades: [usual, trade({ ...lost, price: 120 }), larger] })).toEqual([]);
		expect(revengeTrades({ trades: [usual, trade({ ...lost, price: 100 }), larger] })).toEqual([]);
		expect(revengeTrades({ trades: [usual, lost, trade({ ...larger, notional: 500 })] })).toEqual([]);
		expect(revengeTrades({ trades: [usual, trade({ ...larger, decision: 1, hour: 6 }), lost] })).toEqual([]);
	});

	it('compares with the mean of all purchases before, and with no purchase there is no usual size', () => {
		const many = [usual, trade({ kind: 'buy', notional: 1500 })];
		expect(revengeTrades({ trades: [...many, lost, larger] })).toEqual([]);
		expect(revengeTrades({ trades: [lost, larger] })).toEqual([]);
	});

	it('names more leverage than ever before, where coins paid in full are 1×', () => {
		const levered = trade({ ...larger, notional: 400, leverage: 5 });
		expect(revengeTrades({ trades: [usual, lost, levered] })).toMatchObject([
			{ more: 'leverage', usual: 500 }
		]);
		expect(revengeTrades({ trades: [lost, levered] })).toMatchObject([{ more: 'leverage', usual: null }]);
		const before = trade({ kind: 'buy', notional: 300, leverage: 5 });
		expect(revengeTrades({ trades: [before, lost, trade({ ...levered, notional: 200 })] })).toEqual([]);
		expect(revengeTrades({ trades: [usual, lost, trade({ ...levered, notional: 900 })] })).toMatchObject([
			{ more: 'both' }
		]);
	});

	it('takes a liquidation for a loss, even where it is above the cost', () => {
		const forced = trade({ kind: 'liquidation', decision: 3, price: 101, lostMargin: 10 });
		expect(revengeTrades({ trades: [usual, forced, larger] })).toMatchObject([{ loss: forced }]);
	});

	it('reads them off a path that was traded', () => {
		const path = pathOf({ at: { 8: 85 } }, {}, {});
		const { trades } = playOrders(path, [buy(0, 0, 500, 10), buy(2, 0, 1000, 10)], free);
		expect(trades.map(({ kind }) => kind)).toEqual(['buy', 'liquidation', 'buy']);
		expect(revengeTrades({ trades })).toMatchObject([{ hour: 12, more: 'size', loss: { hour: 8 } }]);
	});
});

describe('late re-entries', () => {
	const sale = trade({ decision: 2, price: 80, coins: 10 });
	const back = (change: object) => trade({ kind: 'buy', decision: 4, price: 90, coins: 5, ...change });

	it('names a coin bought back dearer, and what the same coins cost more', () => {
		const purchase = back({});
		expect(lateReentries({ trades: [sale, purchase] })).toEqual([
			{ hour: 24, sale, purchase, dearer: 90 / 80 - 1, paidMore: 50 }
		]);
		expect(lateReentries({ trades: [sale, back({ coins: 40 })] })).toMatchObject([{ paidMore: 100 }]);
	});

	it('sees neither a cheaper purchase nor another coin nor one that was never sold', () => {
		expect(lateReentries({ trades: [sale, back({ price: 80 })] })).toEqual([]);
		expect(lateReentries({ trades: [sale, back({ coin: 1 })] })).toEqual([]);
		expect(lateReentries({ trades: [back({}), sale] })).toEqual([]);
	});

	it('looks at the latest sale, and at the first purchase after it alone', () => {
		const later = trade({ decision: 3, price: 95, coins: 10 });
		expect(lateReentries({ trades: [sale, later, back({})] })).toEqual([]);
		expect(lateReentries({ trades: [sale, back({ price: 70 }), back({ decision: 6 })] })).toEqual([]);
	});

	it('is not a coin that was liquidated: it was not sold by its owner', () => {
		expect(lateReentries({ trades: [trade({ ...sale, kind: 'liquidation' }), back({})] })).toEqual([]);
	});

	it('may come back on credit', () => {
		expect(lateReentries({ trades: [sale, back({ means: 'credit', leverage: 3 })] })).toHaveLength(1);
	});
});
