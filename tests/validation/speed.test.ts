/** The programs that the benchmark compares do the same work: small sizes, and no test of any time. */
import { describe, expect, it } from 'vitest';
import { playAgents } from '../../bench/agents.ts';
import { agree, priceTolerance } from '../../bench/beside-agents.ts';
import { assertAlike, crossed, libraryVenue } from '../../bench/beside-order-book.ts';
import { slope } from '../../bench/growth.ts';
import { compared, inTurn, median } from '../../bench/measure.ts';
import { BidBook } from '../../bench/order-book.ts';
import { cascade, orderWorkload, place, type Venue } from '../../bench/order-workload.ts';
import { rounded } from '../../bench/write.ts';
import { baseScenario, timeline } from '../../src/lib/sim/index.ts';
import { comparisonIds, most, speed } from '../../src/lib/validation/speed.ts';

describe('order by order', () => {
	const ending = (venue: Venue, levels: number, seed: number) => {
		const workload = orderWorkload(levels, seed);
		place(workload, venue);
		return cascade(workload, venue);
	};

	it.each([
		[1000, 1],
		[1000, 2],
		[2000, 1]
	])('%d levels, seed %d: the library, our book and the crossing end alike', (levels, seed) => {
		const computed = crossed(orderWorkload(levels, seed));
		expect(computed.liquidations).toBeGreaterThan(levels / 4);
		expect(ending(new BidBook(), levels, seed)).toEqual(computed);
		expect(ending(libraryVenue(), levels, seed)).toEqual(computed);
	});

	it('has a gain of 0.9, and a first sale of 9% of the bids', () => {
		const { levels, bids, longs, sale } = orderWorkload(50_000, 1);
		const coins = (all: readonly { coins: number }[]) => all.reduce((sum, one) => sum + one.coins, 0);
		expect(longs).toHaveLength(0.9 * levels);
		expect(coins(longs) / coins(bids)).toBeCloseTo(0.9, 2);
		expect(sale / coins(bids)).toBeCloseTo(0.09, 3);
		expect([...bids, ...longs].every((one) => Number.isInteger(one.coins) && one.coins > 0)).toBe(true);
	});

	it('stops the benchmark where endings differ', () => {
		const one = { liquidations: 3, lastPrice: 99 };
		expect(() => assertAlike('books', one, { ...one })).not.toThrow();
		for (const other of [
			{ ...one, liquidations: 4 },
			{ ...one, lastPrice: 98 }
		])
			expect(() => assertAlike('books', one, other)).toThrow('books: 3 liquidations to 99, got');
	});

	it('fills the best price first, and of one price the first in line, a part if need be', () => {
		const book = new BidBook();
		const bids = [
			{ id: 'a', price: 98, coins: 4 },
			{ id: 'b', price: 100, coins: 2 },
			{ id: 'c', price: 99, coins: 3 },
			{ id: 'd', price: 100, coins: 5 }
		];
		for (const bid of bids) book.bid(bid);
		const [a, b, c, d] = bids;
		expect(book.match(3)).toEqual({ done: [b], left: 0, lastPrice: 100 });
		expect(book.match(6)).toEqual({ done: [d], left: 0, lastPrice: 99 });
		expect(book.match(9)).toEqual({ done: [c, a], left: 4, lastPrice: 98 });
		expect(book.match(1)).toEqual({ done: [], left: 1, lastPrice: 0 });
		expect(() => book.sell(1)).toThrow('the book ran out of bids, 1 coins short');
	});
});

describe('an object for each trader', () => {
	const small = { ...baseScenario, traders: 1000, duration: 3600 };

	it.each([
		[5, 80e6],
		[8, 150e6],
		[15, 300e6]
	])('ends as the engine does, at %d× and %d dollars of depth', (typicalLeverage, depth) => {
		const { closed, apart } = agree({ ...small, typicalLeverage, depth, insuranceFund: 1e12 }, 3);
		expect(closed).toBeGreaterThan(50);
		expect(apart).toBeLessThanOrEqual(priceTolerance);
	});

	it('keeps the same rows and the same ledger', () => {
		const { longs, shorts, columns, ticks, accounts } = timeline(small, 1);
		const { rows, traders } = playAgents(small, longs, shorts);
		expect(rows).toHaveLength(ticks);
		for (const name of [
			'time',
			'price',
			'fairPrice',
			'depth',
			'spread',
			'longCoins',
			'shortCoins',
			'wave',
			'openInterest',
			'fund'
		] as const) {
			const apart = rows.map((row, k) => Math.abs(row[name] - columns[name][k + 1]!));
			const size = Math.max(...columns[name]);
			expect(Math.max(...apart), name).toBeLessThanOrEqual(1e-9 * size);
		}
		const sum = (values: Iterable<number>) => [...values].reduce((total, one) => total + one, 0);
		const [mine, theirs] = [
			traders.map(({ profit }) => profit),
			[...accounts.longs.profit, ...accounts.shorts.profit]
		].map((all) => all.toSorted((a, b) => a - b));
		expect(sum(mine!)).toBeCloseTo(sum(theirs!), 0);
		mine!.forEach((profit, i) => expect(profit).toBeCloseTo(theirs![i]!, 3));
	});

	it('plays nothing that it was not written for', () => {
		const { longs, shorts } = timeline(small, 1);
		for (const change of [
			{ shockKind: 'sale' },
			{ direction: 'up' },
			{ profile: 'flat' },
			{ markWindow: 60 }
		] as const)
			expect(() => playAgents({ ...small, ...change }, longs, shorts)).toThrow('agents play news');
		expect(() => playAgents({ ...small, insuranceFund: 0 }, longs, shorts)).toThrow(
			'agents close no winners'
		);
	});
});

describe('measuring', () => {
	it('takes two things in turn, who is first changing', () => {
		const order: string[] = [];
		const say = (name: string, value: number) => () => {
			order.push(name);
			return value;
		};
		const pairs = inTurn(3, say('ours', 2), say('other', 4));
		expect(order.join()).toBe('ours,other,other,ours,ours,other');
		expect(compared(pairs)).toEqual({ ours: 2, other: 4, ratio: 0.5 });
	});

	it('has the middle value as its median', () => {
		expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 3]);
	});

	it('finds the power by which something grows', () => {
		const points = [1, 10, 100].map((size) => ({ size, ms: 3 * size * Math.sqrt(size) }));
		expect(slope(points)).toBeCloseTo(1.5, 12);
	});
});

describe('speed.json', () => {
	it('is rounded as the benchmark writes it, and has the shape of its type', () => {
		expect(rounded(speed)).toEqual(speed);
		expect(speed.on.date).toMatch(/^\d{4}-\d\d-\d\d$/);
		expect(Object.keys(speed.beside)).toEqual(expect.arrayContaining([...comparisonIds]));
		expect(speed.rows.length).toBeGreaterThan(20);
	});

	it('has the cascade that the programs play', () => {
		const { levels, bids, liquidations, lastPrice } = speed.orders;
		const workload = orderWorkload(levels, 1);
		expect(bids).toBe(workload.bids.length);
		expect(crossed(workload)).toEqual({ liquidations, lastPrice });
	});

	it('has a target for a comparison or none, as the table says', () => {
		expect(Object.keys(most).every((id) => (comparisonIds as readonly string[]).includes(id))).toBe(true);
	});

	it('tells nothing of the machine but its kind', () => {
		expect(JSON.stringify(speed)).not.toMatch(/[/\\]|localhost|\b\d+\.\d+\.\d+\.\d+\b/);
		expect(Object.keys(speed.on)).toEqual(['date', 'node', 'architecture', 'cores', 'compiler']);
	});
});
