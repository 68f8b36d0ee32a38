import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	Book,
	flatProfile,
	growingProfile,
	playTimeline,
	tabulatedProfile
} from '../../src/lib/sim/index.ts';
import { Camp } from '../../src/lib/sim/accounts.ts';
import { ForcedWaves } from '../../src/lib/sim/forced-waves.ts';
import { Queue } from '../../src/lib/sim/queue.ts';
import { cutToFund } from '../../src/lib/sim/waterfall.ts';
import { crowdByHand, nobody, withoutTime, type Held } from '../../src/lib/validation/by-hand.ts';

/** Everybody triggered and due: longs, or their mirror image. */
function due(side: 'long' | 'short', held: readonly Held[]): Queue {
	const camp = new Camp(side, crowdByHand(held), 1e6);
	const queue = new Queue(camp, 100, new ForcedWaves());
	queue.trigger(side === 'long' ? 0 : 1e9, 1, 1);
	queue.measure(1);
	return queue;
}

const positions = fc.array(
	fc.record({
		drop: fc.double({ min: 0.5, max: 60, noNaN: true }),
		coins: fc.double({ min: 0.1, max: 20, noNaN: true })
	}),
	{ minLength: 1, maxLength: 12 }
);
const profiles = fc.constantFrom(
	flatProfile(1),
	growingProfile(0.6, 30),
	tabulatedProfile(new Array<number>(99).fill(2), 1)
);

describe('cutToFund(queue, other, book, fund)', () => {
	it.each([
		['long', 1],
		['short', -1]
	] as const)('trades the largest part that the fund survives, found by trying many: %ss', (side, d) => {
		fc.assert(
			fc.property(
				positions,
				profiles,
				fc.double({ min: 0, max: 500, noNaN: true }),
				(held, profile, fund) => {
					const queue = due(side, held);
					const book = new Book(profile, 100, 0.2);
					const sorted = held.toSorted((a, b) => a.drop - b.drop);
					const all = queue.coins;
					/** What the fund holds after v coins, from the words of the law. */
					const left = (v: number) => {
						let rest = v;
						let value = 0;
						for (const { drop, coins } of sorted) {
							value += Math.min(rest, coins) * (100 - d * drop);
							rest -= Math.min(rest, coins);
						}
						return fund + book.quote(d * v) - d * value;
					};
					cutToFund(queue, due(side === 'long' ? 'short' : 'long', []), book, fund);
					expect(left(queue.coins)).toBeGreaterThanOrEqual(-1e-7);
					const steps = 150;
					for (let k = 1; k <= steps; k++) {
						const more = queue.coins + ((all - queue.coins) * k) / steps;
						if (more > queue.coins + 1e-7) expect(left(more)).toBeLessThan(1e-7);
					}
				}
			),
			{ numRuns: 150, seed: 31 }
		);
	});

	it('trades everything when the fund has no limit', () => {
		const queue = due('long', [{ drop: 1, coins: 50 }]);
		cutToFund(queue, due('short', []), new Book(flatProfile(1), 100, 0), Infinity);
		expect(queue.coins).toBe(50);
	});

	it('trades a part of a position: in a flat book, v(B₀ − B) − v²/2 + fund = 0', () => {
		// bankruptcy at 90, the price at 100: v coins bring 100v − v²/2, and 90v is owed
		const queue = due('long', [{ drop: 10, coins: 50 }]);
		cutToFund(queue, due('short', []), new Book(flatProfile(1), 100, 0), 12);
		expect(queue.coins).toBeCloseTo(10 + Math.sqrt(124), 9);
	});

	it('counts what the other side brings in', () => {
		const longs = due('long', [{ drop: 10, coins: 50 }]);
		const shorts = due('short', [{ drop: 10, coins: 50 }]);
		cutToFund(longs, shorts, new Book(flatProfile(1), 100, 0), 0);
		expect(longs.coins).toBe(50);
	});
});

describe('the waterfall of a timeline', () => {
	/** A hundred coins due at once, that a book of one coin a USD cannot take at 90. */
	const scenario = { ...withoutTime, shock: 0.1, openInterest: 100 * 1000 };
	const crowds = (leverage: number) => ({
		longs: crowdByHand([
			{ drop: 10, coins: 30 },
			{ drop: 10, coins: 40 }
		]),
		shorts: crowdByHand([
			{ drop: 50, coins: 20, leverage, entryPrice: 100 },
			{ drop: 60, coins: 30, leverage: 1, entryPrice: 100 }
		])
	});

	it('takes nothing from winners while the fund can pay', () => {
		const { summary, columns } = playTimeline({ ...scenario, insuranceFund: 1e4 }, crowds(2), flatProfile(1));
		expect(summary.forcedLongCoins).toBe(70);
		expect(summary.fundPays).toBeCloseTo((70 * 70) / 2, 9);
		expect(columns.fund[columns.fund.length - 1]).toBeCloseTo(1e4 - 2450, 9);
		expect(summary.deleveragedCoins).toBe(0);
	});

	it('closes the rest at the bankruptcy price against winners, best ranked first, the hedged last', () => {
		const { summary, accounts, columns, events } = playTimeline(
			{ ...scenario, insuranceFund: 50 },
			crowds(2),
			flatProfile(1)
		);
		// v²/2 = 50: ten coins trade, sixty are left for two winners of 20 and 30 and for the hedged
		expect(summary.forcedLongCoins).toBeCloseTo(10, 9);
		expect(summary.deleveragedCoins).toBeCloseTo(60, 9);
		expect(summary.hedgedDeleveragedCoins).toBeCloseTo(10, 9);
		expect([...accounts.shorts.closedCoins]).toEqual([20, 30]);
		expect([...accounts.shorts.ending]).toEqual([3, 3]);
		expect(accounts.shorts.averagePrice[0]).toBeCloseTo(90, 12);
		expect(accounts.shorts.profit[0]).toBeCloseTo(200, 9);
		expect([...accounts.longs.ending]).toEqual([2, 2]);
		expect(accounts.longs.profit[0]).toBeCloseTo(-300, 9);
		expect(columns.fund.at(-1)).toBeCloseTo(0, 9);
		expect(columns.openInterest.at(-1)).toBeCloseTo(1000 - 60, 9);
		expect(events.map(({ kind }) => kind)).toContain('fundEmpty');
		expect(events.map(({ kind }) => kind)).toContain('deleveraging');
	});

	it('makes a smaller fall, paid by winners, of a smaller fund', () => {
		const falls = [0, 50, 500, 1e4].map(
			(insuranceFund) => playTimeline({ ...scenario, insuranceFund }, crowds(2), flatProfile(1)).summary.fall
		);
		expect(falls).toEqual(falls.toSorted((a, b) => a - b));
		expect(falls[0]).toBeLessThan(falls[3]!);
	});

	it('closes what finds no bid above the floor the same way, and says so', () => {
		const longs = crowdByHand([{ drop: 10, coins: 200 }]);
		const { summary, columns } = playTimeline(scenario, { longs, shorts: nobody }, flatProfile(1));
		expect(summary.exhausted).toBe(true);
		expect(columns.price.at(-1)).toBeCloseTo(1, 9);
		expect(summary.forcedLongCoins).toBeCloseTo(89, 9);
		expect(summary.deleveragedCoins).toBeCloseTo(111, 9);
		expect(summary.hedgedDeleveragedCoins).toBeCloseTo(111, 9);
	});
});
