/** A game through unseen crashes before it is drawn: its time, what it asks for, what a device remembers, what is counted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opening } from '$lib/embed/spec';
import { decisionCount, playOrders, playRule, unseenPath, writtenPlan, type Order } from '$lib/sim';
import { actionsOf, isAffordable, keep, wishesOf } from '$lib/widgets/decisions/actions';
import { plotOf } from '$lib/widgets/decisions/charts';
import {
	begun,
	decided,
	finished,
	isOver,
	journalOf,
	journalsOf,
	next,
	seedOf
} from '$lib/widgets/decisions/game';
import { fromKept, toKept } from '$lib/widgets/decisions/kept';
import { over, playing } from '$lib/widgets/decisions/layouts';
import { many, outcomesOf, packedOutcomes, sweepOf, unpackedOutcomes } from '$lib/widgets/decisions/outcomes';
import { gameResults } from '$lib/widgets/decisions/results';
import { rowsOf } from '$lib/widgets/decisions/rows';
import { spec } from '$lib/widgets/decisions/spec';
import { stripsOf } from '$lib/widgets/decisions/strips';
import { chartStrokes, stripStrokes } from '$lib/widgets/decisions/strokes';
import { endTold, stepTold } from '$lib/widgets/decisions/told';
import { marksOf, ruledOf, showSoFar, showWhole } from '$lib/widgets/decisions/view';
import { chartWords, stripWords } from '$lib/widgets/decisions/wording';
import { sentence } from '$lib/widgets/answer';
import { buy, plan, played, sell } from './decisions-scripted';

describe('a game', () => {
	it('passes six hours with every decision, and stands still at the end of a crash', () => {
		const first = begun(1, plan);
		expect(journalOf(first, 0).hour).toBe(0);
		expect(journalOf(played({}, 5), 0).hour).toBe(30);
		const end = played({});
		expect(isOver(end)).toBe(true);
		expect(journalOf(end, 0).hour).toBe(96);
		expect(decided(end, [buy(0, 500)])).toBe(end);
		expect(next(first)).toBe(first);
	});

	it('is what the engine makes of its orders', () => {
		const game = played({ 0: [buy(0, 1500, 10)], 4: [sell(1)], 9: [buy(1, 1500, 3)] });
		const orders: Order[] = [
			{ decision: 0, ...buy(0, 1500, 10) },
			{ decision: 4, ...sell(1) },
			{ decision: 9, ...buy(1, 1500, 3) }
		];
		expect(journalsOf(game)[0]!.equity).toEqual(playOrders(unseenPath(2), orders).equity);
	});

	it('never shows the same crash twice, nor the example, nor one of the many', () => {
		const seeds = [1];
		let game = begun(1, plan);
		for (let round = 0; round < 80; round++) {
			game = { ...game, round };
			for (let crash = 0; crash < 12; crash++) seeds.push(seedOf(game, crash));
		}
		const all = [...seeds, ...sweepOf(plan, 1).seeds];
		expect(new Set(all).size).toBe(all.length);
		expect(sweepOf(plan, 1).seeds.length).toBe(many);
	});

	it('knows no price before its hour', () => {
		const game = played({}, 7);
		const { coins } = showSoFar(journalOf(game, 0));
		for (const { known } of coins) expect(known.length).toBe(43);
	});
});

describe('what can be done', () => {
	it('offers a sale only of what is held, and a purchase only for cash that is there', () => {
		const { now } = journalOf(played({ 0: [sell(1), buy(0, 500, 3)] }, 1), 0);
		const [bitcoin, ether] = [actionsOf(0, now), actionsOf(1, now)];
		expect(bitcoin.map(({ label }) => label)).toEqual(
			expect.arrayContaining(['Sell half', 'Close all of the contract', 'Put up $1,500 to buy $14,925 (10×)'])
		);
		expect(ether.every(({ wish }) => wish.kind === 'buy')).toBe(true);
		expect(
			bitcoin
				.filter((action) => !isAffordable(action, 600))
				.every(({ wish }) => wish.kind === 'buy' && wish.spend === 1500)
		).toBe(true);
	});

	it('sells first, so that what a sale brings can be spent', () => {
		const { now } = journalOf(begun(1, plan), 0);
		expect(wishesOf(['500 1', 'money all', keep], now)).toEqual([sell(1), buy(0, 500)]);
		expect(wishesOf(['no such thing', keep, keep], now)).toEqual([]);
	});
});

describe('what a device remembers', () => {
	it('is the same game again, through text', () => {
		const game = next(played({ 0: [buy(0, 1500, 10)], 3: [sell(2, 0.5)], 15: [sell(0, 1, 'credit')] }));
		const later = decided(game, [buy(1, 500)]);
		for (const one of [begun(7, plan), game, later])
			expect(fromKept(JSON.parse(JSON.stringify(toKept(one))))).toEqual(one);
	});

	it.each([
		[null],
		['a game'],
		[{}],
		[[]],
		[[1, 1, 1, 0, 0.1, 0.05, 3, []]],
		[[1, 1, 1, 0, 0.1, 0.05, 3, [[[3, 0, 500, 1]]]]],
		[[1, 1, 1, 0, 0.1, 0.05, 3, [[[0, 0, 500, 50]]]]],
		[[1, 1, 1, 0, 0.1, 0.05, 3, [[[0, 3, 500, 1]]]]],
		[[1, 1, 1, 0, 0.1, 0.05, 3, [[[0, 0, 2, -1]]]]],
		[[1, 1, 1, 0, 9, 0.05, 3, [[]]]],
		[[1, 99, 1, 0, 0.1, 0.05, 3, [[]]]],
		[[1, 1, 1.5, 0, 0.1, 0.05, 3, [[]]]],
		[[1, 1, 1, 0, 0.1, 0.05, 3, Array.from({ length: 13 }, () => [])]]
	])('is not believed: %j', (value) => {
		expect(fromKept(value)).toBeNull();
	});

	it('never throws, whatever stands there', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(fromKept(value)).toBeNull();
			})
		);
	});
});

describe('the many', () => {
	it('travel with the page as what they are', () => {
		const packed = packedOutcomes(plan, 1);
		const unpacked = unpackedOutcomes(packed);
		expect(unpacked.crashes).toBe(many);
		for (const { dots } of Object.values(unpacked.spreads)) expect(dots.length).toBe(many / 5);
		const outcome = [-0.1, -0.05, 0.02, 0.1, 0.7];
		expect(outcomesOf([...outcome, ...outcome])).toMatchObject({
			crashes: 2,
			planAbove: 2,
			recovered: 2,
			fall: 0.1
		});
	});
});

describe('what is said', () => {
	const credit = played({ 0: [buy(0, 1500, 10), buy(2, 1500, 10), buy(1, 1500, 10)] });

	it('tells a liquidation when it happens, with the margin that is gone', () => {
		const trade = journalOf(credit, 0).trades.find(({ kind }) => kind === 'liquidation')!;
		const told = sentence(
			stepTold(
				journalOf(
					played({ 0: [buy(0, 1500, 10), buy(2, 1500, 10), buy(1, 1500, 10)] }, trade.decision + 1),
					0
				),
				trade.decision + 1,
				false
			)
		);
		expect(told).toMatch(
			/In hour \d+ your \w+ contract was liquidated at \$[\d,.]+: its margin of \$1,4\d\d is gone\./
		);
	});

	it('says what is held, what it cost and where it would be liquidated', () => {
		const rows = rowsOf(journalOf(played({ 0: [buy(0, 500, 3), sell(1)] }, 1), 0));
		expect(rows[0]!.held[0]!.text).toMatch(/^You own \$[\d,]+, paid \$[\d,]+: a (gain|loss) of [\d.]+%\.$/);
		expect(rows[0]!.held[1]!.text).toMatch(/^\$1,\d+ contract, \$\d+ yours,$/);
		expect(rows[0]!.held[1]!.closes).toMatch(/^liquidated \d+(\.\d)?% below$/);
		expect(rows[0]!.moves).toMatch(/^[+−]?[\d.]+% in 6 h, [+−]?[\d.]+% in all$/);
		expect(rows[1]!.held).toEqual([{ text: 'You own none.' }]);
	});

	it('says that time ran out, and what was refused', () => {
		const late = stepTold(journalOf(played({}, 1), 0), 1, true);
		expect(late[0]).toBe('Hour 6 of 96. Time ran out: nothing was bought or sold.');
		const poor = stepTold(journalOf(played({ 0: [buy(0, 5000), buy(1, 1500)] }, 1), 0), 1, false);
		expect(poor[0]).toContain('There was not enough cash left for ether.');
	});

	it('sets the end beside doing nothing, the plan and averaging in', () => {
		const idle = journalOf(played({}), 0);
		const rules = ruledOf(idle.path, plan).returns;
		const told = endTold(idle, 0, rules, 'last');
		expect(told[1].split(', ')[1]).toBe(/Doing nothing ends at (\S+), your/.exec(told[2])![1]);
		expect(rules.plan).toBeCloseTo(playRule(idle.path, writtenPlan(plan)).equity[96]! / 12_000 - 1, 12);
	});

	it('gives a game its time', () => {
		const given = opening(spec);
		expect(gameResults(given).map(({ value }) => value)).toEqual([96]);
		expect(gameResults({ ...given, clock: '10', crashes: '3' }).map(({ value }) => value)).toEqual([48, 480]);
	});
});

describe('the picture', () => {
	const outcomes = unpackedOutcomes(packedOutcomes(plan, 1));
	const games = [
		played({ 0: [buy(0, 1500, 10)], 3: [sell(1)], 7: [buy(1, 1500, 3)] }),
		played({ 0: [buy(0, 1500, 10), buy(1, 1500, 10), buy(2, 1500, 10)] })
	];

	it('holds at every decision, with whatever is held', () => {
		const asked = { 0: [buy(0, 1500, 10), buy(1, 500, 3)], 5: [sell(2)] };
		for (let until = 0; until < decisionCount; until++) {
			const shown = showSoFar(journalOf(played(asked, until), 0));
			for (const layout of playing) {
				const plot = plotOf(layout, shown);
				const drawn = [chartStrokes(plot, shown), chartWords(layout, plot, shown)];
				expect(JSON.stringify(drawn)).not.toMatch(/NaN|Infinity|undefined/);
				for (const { x, y } of chartWords(layout, plot, shown)) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x).toBeLessThanOrEqual(layout.width);
					expect(y).toBeLessThan(layout.height);
				}
			}
		}
	});

	it.each(games)('holds a whole crash, with a strip for each rule and for the reader', (game) => {
		const [journal] = journalsOf(game) as [ReturnType<typeof journalOf>];
		const { path, trades } = journal;
		const yours = { here: -0.3, all: [-0.3, 0.05] };
		const rules = ruledOf(path, plan).returns;
		const shown = showWhole({ path, marks: marksOf(trades), rules, outcomes, current: true, yours });
		expect(shown.strips.map(({ rule }) => rule)).toEqual(['hold', 'plan', 'averaging', 'you']);
		for (const layout of over(4)) {
			const strips = stripsOf(layout.strips!, shown.strips);
			expect(JSON.stringify([stripStrokes(layout, strips, true), stripWords(layout, strips)])).not.toMatch(
				/NaN|Infinity|undefined/
			);
			for (const { y } of stripWords(layout, strips)) expect(y).toBeLessThan(layout.height);
			for (const { here } of strips.strips) {
				expect(here).toBeGreaterThan(layout.strips!.left);
				expect(here).toBeLessThan(layout.strips!.right);
			}
		}
	});

	it('keeps the narrow picture within 400 pixels', () => {
		for (const layout of [...playing, ...over(4)].filter(({ name }) => name === 'narrow'))
			expect(layout.height).toBeLessThanOrEqual(400);
	});

	it('tells a crash that is over from one that goes on', () => {
		expect(finished(games[0]!)).toBe(1);
		expect(finished(next(games[0]!))).toBe(1);
	});
});
