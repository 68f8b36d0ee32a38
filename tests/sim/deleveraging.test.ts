import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Book, deleveragingScore, endings, flatProfile, type Side } from '../../src/lib/sim/index.ts';
import { Camp } from '../../src/lib/sim/accounts.ts';
import { DeleveragingQueue } from '../../src/lib/sim/deleveraging-queue.ts';
import { Exchange } from '../../src/lib/sim/exchange.ts';
import { ForcedWaves } from '../../src/lib/sim/forced-waves.ts';
import { Queue } from '../../src/lib/sim/queue.ts';
import { crowdByHand, type Held } from '../../src/lib/validation/by-hand.ts';

describe('deleveragingScore(terms, markPrice)', () => {
	it('is profit times effective leverage for winners', () => {
		// a long from 100 at 2×, now at 150: +50%, bankrupt at 50, effective leverage 150/100
		expect(deleveragingScore({ side: 'long', entryPrice: 100, leverage: 2 }, 150)).toBeCloseTo(0.75, 12);
		// a short from 100 at 4×, now at 80: +20%, bankrupt at 125, effective leverage 80/45
		expect(deleveragingScore({ side: 'short', entryPrice: 100, leverage: 4 }, 80)).toBeCloseTo(
			0.2 * (80 / 45),
			12
		);
	});

	it('is loss over effective leverage for losers, so that the least levered come first', () => {
		// a long from 100 at 2×, now at 80: −20%, bankrupt at 50, effective leverage 80/30
		expect(deleveragingScore({ side: 'long', entryPrice: 100, leverage: 2 }, 80)).toBeCloseTo(
			-0.2 / (80 / 30),
			12
		);
		expect(deleveragingScore({ side: 'long', entryPrice: 100, leverage: 2 }, 100)).toBe(0);
	});

	it('is −Infinity when nothing is left of the margin', () => {
		expect(deleveragingScore({ side: 'long', entryPrice: 100, leverage: 2 }, 50)).toBe(-Infinity);
		expect(deleveragingScore({ side: 'short', entryPrice: 100, leverage: 2 }, 151)).toBe(-Infinity);
	});

	it('rises with leverage for the same profit', () => {
		const scores = [1, 2, 5, 10].map((leverage) =>
			deleveragingScore({ side: 'short', entryPrice: 100, leverage }, 80)
		);
		expect(scores).toEqual(scores.toSorted((a, b) => a - b));
	});
});

describe('the queue', () => {
	it('closes as in the worked example of BitMEX: six longs opposite a short of 20 (support, 18589621443357)', () => {
		// Scores 6, 5, 4, 3, 2 and 1: at 1× the score of a long is mark over entry, less 1.
		const accounts = [
			{ name: 1, coins: 10, score: 3 },
			{ name: 2, coins: 10, score: 6 },
			{ name: 3, coins: 20, score: 1 },
			{ name: 4, coins: 30, score: 4 },
			{ name: 5, coins: 20, score: 5 },
			{ name: 6, coins: 10, score: 2 }
		];
		const mark = 840;
		const held = accounts.map(({ coins, score }, i) => ({
			drop: 800 + i,
			coins,
			entryPrice: mark / (score + 1),
			leverage: 1
		}));
		const camp = new Camp('long', crowdByHand(held, mark), 1000);
		const waves = new ForcedWaves();
		/** Bankrupt at 650, with the price at 840 and nothing in the fund: none of it can be bought back. */
		const short = crowdByHand([{ drop: 10, coins: 20, entryPrice: 325, leverage: 1 }], mark);
		const longs = new Queue(camp, mark, waves);
		const shorts = new Queue(new Camp('short', short, 1000), mark, waves);
		shorts.trigger(mark + 10, 1, 1);
		const exchange = new Exchange(longs, shorts, new Book(flatProfile(1), mark, 0), mark, 0);
		exchange.execute(1, 0, mark, 1);
		expect([exchange.shortCoins, exchange.deleveragedCoins, exchange.book.price]).toEqual([0, 20, mark]);
		expect(camp.hedgedClosed).toBe(0);
		const closed = accounts.map(({ name }, i) => [name, camp.accounts.closedCoins[i]]);
		expect(closed).toEqual([
			[1, 0],
			[2, 10],
			[3, 0],
			[4, 0],
			[5, 10],
			[6, 0]
		]);
		expect(camp.accounts.averagePrice[1]).toBe(6500);
		expect(camp.accounts.profit[4]).toBe(10 * (650 - 140));
	});

	const held: fc.Arbitrary<Held[]> = fc.array(
		fc.record({
			drop: fc.double({ min: 1, max: 90, noNaN: true }),
			coins: fc.double({ min: 0.1, max: 5, noNaN: true }),
			entryPrice: fc.double({ min: 60, max: 140, noNaN: true }),
			leverage: fc.double({ min: 1, max: 20, noNaN: true })
		}),
		{ minLength: 1, maxLength: 120 }
	);

	it.each(['long', 'short'] as const)(
		'gives %ss in the order of their scores, as marks change',
		(side: Side) => {
			fc.assert(
				fc.property(
					held,
					fc.array(fc.double({ min: 60, max: 140, noNaN: true }), { minLength: 1, maxLength: 6 }),
					fc.integer({ min: 0, max: 20 }),
					(accounts, marks, first) => {
						const crowd = crowdByHand(accounts);
						const camp = new Camp(side, crowd, 1e6);
						const queue = new DeleveragingQueue(camp, marks[0]!);
						for (const mark of marks) {
							queue.rankAt(mark, first);
							for (let k = 0; k < 15; k++) {
								const score = (i: number) =>
									deleveragingScore(
										{ side, entryPrice: crowd.entryPrice[i]!, leverage: crowd.leverage[i]! },
										mark
									);
								const open = Array.from(crowd.coins.keys()).filter(
									(i) => i >= first && camp.openCoins(i) > 0 && score(i) > -Infinity
								);
								const i = queue.best(-Infinity);
								expect(queue.best(0)).toBe(i >= 0 && score(i) > 0 ? i : -1);
								if (i < 0) {
									expect(open).toEqual([]);
									break;
								}
								expect(score(i)).toBe(Math.max(...open.map(score)));
								camp.closeAgainst(endings.closedWinning, i, camp.openCoins(i), 100, 1);
							}
						}
					}
				),
				{ numRuns: 300, seed: 41 }
			);
		}
	);
});
