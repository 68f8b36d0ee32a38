/** What a reader of the game is told afterwards, from journals played by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionCount, panicSales, playOrders, unseenPath, type Order } from '$lib/sim';
import { enough, habitsOf, leaningOf, missedBy, notesOf } from '$lib/widgets/decisions/debrief';
import { begun, journalOf, journalsOf, next } from '$lib/widgets/decisions/game';
import { returnOf, stepTold } from '$lib/widgets/decisions/told';
import { marksOf } from '$lib/widgets/decisions/view';
import { buy, plan, played, sell } from './decisions-scripted';

describe('looking back', () => {
	it('counts gains and losses of a scripted game as Odean does', () => {
		const { path } = journalOf(begun(1, plan), 0);
		const winner = path.coins.findIndex(({ prices, cost }) => prices[0]! > 1.05 * cost);
		const loser = path.coins.findIndex(({ prices, cost }) => prices[0]! < 0.95 * cost);
		const { counts, gains, losses, sentence } = leaningOf(journalsOf(played({ 0: [sell(winner)] })));
		expect([counts.realisedGains, counts.realisedLosses]).toEqual([1, 0]);
		expect(counts.paperLosses).toBeGreaterThan(0);
		expect(gains.of + losses.of).toBe(3);
		expect(sentence).toMatch(
			/^They differ by \d+ points, but 0% or 100% is too much alike to put an error on\.$/
		);
		const both = leaningOf(journalsOf(played({ 0: [sell(winner), sell(loser)] })));
		expect([both.counts.realisedGains, both.counts.realisedLosses]).toEqual([1, 1]);
		expect(leaningOf(journalsOf(played({}))).sentence).toMatch(/^You have sold nothing/);
	});

	it('says which way somebody leans once there is enough to tell', () => {
		// In each of many crashes the coin that stands at a gain is sold first.
		let game = begun(1, plan);
		for (let crash = 0; crash < 12; crash++) {
			const { path } = journalOf(game, crash);
			const winner = path.coins.findIndex(({ prices, cost }) => prices[0]! > 1.05 * cost);
			// Once a loser goes along: a share of none has no error.
			const others = crash === 3 ? [sell((winner + 1) % 3, 0.5), sell((winner + 2) % 3, 0.5)] : [];
			const first = crash === 5 ? [sell((winner + 1) % 3)] : [sell(winner, 0.5)];
			game = played({ 0: [...first, ...others], 1: [sell(winner)] }, decisionCount, game);
			if (crash < 11) game = next(game);
		}
		const { gains, losses, sentence } = leaningOf(journalsOf(game));
		expect(Math.min(gains.of, losses.of)).toBeGreaterThanOrEqual(enough);
		expect(sentence).toMatch(
			/^You sold gains sooner than losses, by \d+ points, with a standard error of \d+\./
		);
	});

	it('finds the three habits and writes them beside the trades they are about', () => {
		const all = [sell(0), sell(1), sell(2)];
		const journals = journalsOf(
			played({ 2: all, 3: [buy(0, 500)], 4: [buy(1, 1500, 10)], 5: [buy(2, 1500)] })
		);
		const habits = habitsOf(journals);
		const [panic, revenge] = habits;
		expect(panic!.noted).toHaveLength(1);
		expect(panic!.noted[0]!.text).toMatch(
			/^Within a day what you held in coins went from \$[\d,]+ to \$0, \d+% of that by your own sales\. Without these you would have ended (\$[\d,]+ (higher|lower)|with the same)\.$/
		);
		expect(revenge!.noted.length).toBeGreaterThan(0);
		expect(revenge!.noted[0]!.text).toMatch(
			/hours? after a sale at a loss in \w+ you bought \$14,9\d\d of ether on 10× credit: /
		);
		const notes = notesOf(habits, 0);
		const marks = marksOf(journals[0]!.trades, notes);
		expect(marks.filter(({ note }) => note === '1 nearly all sold')).toHaveLength(3);
		expect(notesOf(habits, 1).size).toBe(0);
	});

	it('says what the end would have been without the sales: the same crash with all other orders', () => {
		const asked = fc.record({
			seed: fc.integer({ min: 1, max: 40 }),
			coin: fc.constantFrom(0, 1, 2),
			leverage: fc.constantFrom(3, 10),
			at: fc.integer({ min: 1, max: 15 })
		});
		fc.assert(
			fc.property(asked, ({ seed, coin, leverage, at }) => {
				const path = unseenPath(seed);
				const bought: Order = { decision: 0, ...buy(coin, 1500, leverage) };
				const rest = path.coins.map((_, k): Order => ({ decision: at, ...sell(k) }));
				const left: Order = { decision: at, ...sell(coin, 1, 'credit') };
				const journal = playOrders(path, [bought, ...rest, left]);
				for (const found of panicSales(journal)) {
					const kept = playOrders(path, [bought]).equity[96]!;
					expect(missedBy(journal, found)).toBeCloseTo(kept - journal.equity[96]!, 6);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('does not take a contract for kept that would have been liquidated', () => {
		const path = unseenPath(161);
		const orders: Order[] = [
			{ decision: 0, ...buy(2, 1500, 10) },
			...[0, 1, 2].map((coin): Order => ({ decision: 2, ...sell(coin) })),
			{ decision: 2, ...sell(2, 1, 'credit') }
		];
		const journal = playOrders(path, orders);
		const [found] = panicSales(journal);
		expect(missedBy(journal, found!)).toBeLessThan(-500);
	});

	it('measures a crash from before its first order, fees and all', () => {
		const [journal] = journalsOf(played({ 0: [sell(0), sell(1), sell(2)] }));
		expect(returnOf(journal!)).toBeCloseTo(-0.00025, 12);
	});

	it('says when only half was sold', () => {
		const half = stepTold(journalOf(played({ 0: [sell(1, 0.5)] }, 1), 0), 1, false);
		expect(half[0]).toMatch(/You sold half of your ether for \$\d/);
		const closed = { 0: [buy(2, 1500, 3)], 1: [sell(2, 0.5, 'credit')] };
		expect(stepTold(journalOf(played(closed, 2), 0), 2, false)[0]).toMatch(
			/You closed half of your Solana contract and got \$\d/
		);
	});

	it('says whether a coin was bought back dearer than it was sold', () => {
		const { coins } = unseenPath(2);
		for (const [coin, { prices }] of coins.entries()) {
			const dear = Array.from({ length: 15 }, (_, i) => i + 1).filter(
				(d) => prices[6 * d]! > prices[0]! * 0.9
			);
			const at = dear.find((d) => prices[6 * d]! > prices[6 * (d - 1)]!)!;
			const journals = journalsOf(played({ [at - 1]: [sell(coin)], [at]: [buy(coin, 1500)] }));
			const late = habitsOf(journals)[2]!;
			expect(late.noted).toHaveLength(1);
			expect(late.noted[0]!.hour).toBe(6 * at);
			expect(late.noted[0]!.text).toContain(`sold it in hour ${6 * (at - 1)}`);
		}
	});
});
