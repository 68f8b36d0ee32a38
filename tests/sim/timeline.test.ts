import { describe, expect, it } from 'vitest';
import {
	baseScenario,
	flatProfile,
	growingProfile,
	playTimeline,
	timeline,
	timelineOutcome,
	type Scenario
} from '../../src/lib/sim/index.ts';
import { crowdByHand, nobody, withoutTime, type Held } from '../../src/lib/validation/by-hand.ts';

const played = (change: Partial<Scenario>, seed = 1) => timeline({ ...baseScenario, ...change }, seed);
const small = { traders: 400, duration: 1800 };

describe('timeline(scenario, seed) with the defaults', () => {
	it('starts at rest, and falls further than the news', () => {
		const { columns, summary, ticks } = played({});
		expect(ticks).toBe(5760);
		expect(columns.time[ticks]).toBe(28_800);
		expect([columns.price[0], columns.fairPrice[0], columns.markPrice[0]]).toEqual([1e5, 1e5, 1e5]);
		expect(columns.depth[0]! / 150e6).toBeCloseTo(1, 12);
		expect(columns.spread[0]).toBe(baseScenario.calmSpread);
		expect(columns.openInterest[0]).toBe(4e5);
		expect(columns.fund[0]).toBe(1e9);
		expect(summary.fall).toBeGreaterThan(0.2);
		expect(summary.fall).toBeLessThan(0.32);
		expect(summary.fallAtEnd).toBeLessThan(summary.fall);
		expect(summary.fall).toBe(1 - Math.min(...columns.price) / 1e5);
		expect(summary.criticalGain).toBeCloseTo(2.26, 2);
	});

	it('is contained, amplified or runs away, by leverage and depth', () => {
		const fall = (typicalLeverage: number, depth: number) =>
			timelineOutcome({ ...baseScenario, typicalLeverage, depth }, 1).fall;
		expect(fall(3, 150e6)).toBeLessThan(0.055);
		expect(fall(5, 150e6)).toBeLessThan(0.08);
		expect(fall(6, 150e6)).toBeGreaterThan(0.08);
		expect(fall(6, 150e6)).toBeLessThan(0.2);
		expect(fall(10, 80e6)).toBeGreaterThan(0.35);
		expect(fall(10, 600e6)).toBeLessThan(0.1);
	});

	it('quotes a smaller share of the book in stress, at a wider spread, though it is denser where the price has gone', () => {
		const { columns, summary, ticks, book, scenario } = played({});
		const { price, fairPrice, depth, spread } = columns;
		const share = (row: number) => scenario.calmSpread / spread[row]!;
		const low = summary.lowTick;
		for (let row = 1; row <= scenario.newsDuration / scenario.tick; row++)
			expect(share(row)).toBeLessThan(share(row - 1));
		expect(share(low)).toBeLessThan(0.5);
		expect(share(ticks)).toBeCloseTo(1, 6);
		expect(Math.max(...depth)).toBeGreaterThan(1.1 * depth[0]!);
		const walked = (fairPrice[low]! - price[low]!) / (1 - scenario.permanentShare);
		const whole = book.coins(walked + price[low]! / 100) - book.coins(walked);
		expect(depth[low]! / (price[low]! * whole * share(low))).toBeCloseTo(1, 9);
	});

	it('withdraws an even book and widens the spread in stress, and both come back', () => {
		const { columns, summary, ticks } = played({ profile: 'flat' });
		const low = summary.lowTick;
		expect(columns.depth[low]).toBeLessThan(columns.depth[0]! / 1.5);
		expect(columns.spread[low]).toBeGreaterThan(2 * columns.spread[0]!);
		expect(columns.spread[ticks]! / columns.spread[0]!).toBeCloseTo(1, 6);
	});

	it('tells its story in order', () => {
		const { events } = played({});
		expect(events.map(({ tick }) => tick)).toEqual(events.map(({ tick }) => tick).toSorted((a, b) => a - b));
		expect(events.map(({ kind }) => kind)).toEqual(['shock', 'firstLiquidation', 'peakWave', 'low', 'calm']);
	});

	it('moves as it should with makers, refill and the delay', () => {
		const fall = (change: Partial<Scenario>) => timelineOutcome({ ...baseScenario, ...change }, 1).fall;
		const rising = (falls: number[]) => expect(falls).toEqual(falls.toSorted((a, b) => a - b));
		rising([0, 2, 5, 10].map((makerWithdrawal) => fall({ makerWithdrawal })));
		rising([20, 60, 180, Infinity].map((refillHalfLife) => fall({ refillHalfLife })));
		rising([600, 120, 30].map((liquidationDelay) => fall({ liquidationDelay })));
	});
});

describe('timeline(scenario, seed)', () => {
	it('is the same, bit for bit, however often and in whatever order it is asked', () => {
		const ask = (change: Partial<Scenario>) => JSON.stringify(played({ ...small, ...change }));
		const first = ask({});
		ask({ typicalLeverage: 20 });
		ask({ exposedShorts: 0.3, direction: 'up' });
		ask({ startPrice: 3 });
		expect(ask({})).toBe(first);
	});

	it('has the same summary as its outcome', () => {
		for (const change of [{}, { insuranceFund: 0 }, { direction: 'up' as const, exposedShorts: 0.4 }]) {
			const scenario = { ...baseScenario, ...change };
			expect(timelineOutcome(scenario, 5)).toEqual(timeline(scenario, 5).summary);
		}
	});

	it('writes over nothing that was given away', () => {
		const given = played(small);
		const copy = structuredClone(given.columns);
		played({ ...small, insuranceFund: 0 });
		expect(given.columns).toEqual(copy);
	});

	it('does not depend on the unit of price', () => {
		const cheap = played({ startPrice: 0.25 }).summary;
		expect(cheap.fall).toBeCloseTo(played({}).summary.fall, 9);
		expect(cheap.ownersLose / played({}).summary.ownersLose).toBeCloseTo(1, 9);
	});

	it('executes a share of what waits, first in, first out', () => {
		const longs = crowdByHand([
			{ drop: 4, coins: 2 },
			{ drop: 5, coins: 2 }
		]);
		const scenario = { ...withoutTime, shock: 0.06, liquidationDelay: 5 / Math.LN2, duration: 10 };
		const { columns, accounts } = playTimeline(scenario, { longs, shorts: nobody }, flatProfile(1000));
		expect(columns.longCoins[1]).toBeCloseTo(2, 9);
		expect(columns.longCoins[2]).toBeCloseTo(1, 9);
		expect(columns.waitingCoins[2]).toBeCloseTo(1, 9);
		expect([...accounts.longs.closedAt]).toEqual([1, -1]);
	});

	it('lets news come in equal parts, and a sale at once', () => {
		const alone = { longs: nobody, shorts: nobody };
		const news = playTimeline({ ...withoutTime, shock: 0.12, newsDuration: 20 }, alone, flatProfile(1));
		expect([...news.columns.price.slice(0, 6)].map((price) => Math.round(price * 1e9) / 1e9)).toEqual([
			100, 97, 94, 91, 88, 88
		]);
		const sale = playTimeline({ ...withoutTime, shock: 0.12, shockKind: 'sale' }, alone, flatProfile(1));
		expect([sale.columns.price[1], sale.columns.shockCoins[1], sale.columns.shockCoins[2]]).toEqual([
			88, 12, 0
		]);
	});

	it('starts a new first wave when news triggers somebody after all is sold', () => {
		const longs = crowdByHand([
			{ drop: 4, coins: 1 },
			{ drop: 11, coins: 1 }
		]);
		const scenario = { ...withoutTime, shock: 0.12, newsDuration: 20 };
		const { accounts } = playTimeline(scenario, { longs, shorts: nobody }, flatProfile(1000));
		expect([...accounts.longs.wave]).toEqual([1, 1]);
	});
});

describe('both sides', () => {
	const held: Held[] = Array.from({ length: 60 }, (_, i) => ({
		drop: 3 + i / 2,
		coins: 2 + (i % 5),
		entryPrice: 98,
		leverage: 115 / (3 + i / 2)
	}));

	/** All of one entry: the rank of winners is not symmetric in the price, but by leverage alone it is the same. */
	const opposite: Held[] = Array.from({ length: 40 }, (_, i) => ({
		drop: 60 + i,
		coins: 2 + (i % 3),
		entryPrice: 101,
		leverage: 1.2 + i / 50
	}));

	/** The same people on the other side: entry and bankruptcy prices mirrored around the starting price. */
	const mirrored = (one: Held): Held => {
		const entryPrice = 200 - one.entryPrice!;
		return { ...one, entryPrice, leverage: one.leverage! * (entryPrice / one.entryPrice!) };
	};

	/** No maker steps back: their path is of |ΔP|/P, and the same USD are a smaller share of a higher price. */
	it('a squeeze is the mirror image of a fall, winners closed on the other side included', () => {
		for (const shockKind of ['sale', 'news'] as const) {
			for (const insuranceFund of [Infinity, 20, 0]) {
				const scenario: Scenario = {
					...withoutTime,
					shockKind,
					insuranceFund,
					newsDuration: 60,
					refillHalfLife: 60,
					liquidationDelay: 20
				};
				const book = growingProfile(4, 30);
				const fallen = { longs: crowdByHand(held), shorts: crowdByHand(opposite) };
				const risen = {
					longs: crowdByHand(opposite.map(mirrored)),
					shorts: crowdByHand(held.map(mirrored))
				};
				const down = playTimeline(scenario, fallen, book);
				const up = playTimeline({ ...scenario, direction: 'up' }, risen, book);
				expect(down.summary.fall).toBeGreaterThan(0.06);
				expect(down.summary.winnersClosed > 0).toBe(insuranceFund < Infinity);
				for (let k = 0; k <= down.ticks; k++) {
					expect(Math.abs(down.columns.price[k]! + up.columns.price[k]! - 200)).toBeLessThan(1e-7);
				}
				expect(up.summary.forcedShortCoins).toBeCloseTo(down.summary.forcedLongCoins, 6);
				expect(up.summary.deleveragedCoins).toBeCloseTo(down.summary.deleveragedCoins, 6);
				expect(up.summary.winnersClosed).toBe(down.summary.winnersClosed);
				expect(up.summary.fall).toBeCloseTo(down.summary.fall, 9);
				expect(up.summary.gain).toBe(down.summary.gain);
				expect([...up.accounts.shorts.triggeredAt]).toEqual([...down.accounts.longs.triggeredAt]);
				expect([...up.accounts.longs.ending]).toEqual([...down.accounts.shorts.ending]);
			}
		}
	});

	it('squeezes the shorts it draws', () => {
		const { summary, accounts } = played({ direction: 'up', exposedShorts: 0.3 });
		expect(summary.fall).toBeGreaterThan(0.07);
		expect(summary.forcedShortCoins).toBeGreaterThan(0);
		expect(summary.forcedLongCoins).toBe(0);
		expect(Math.max(...accounts.shorts.wave)).toBeGreaterThan(1);
	});
});

describe('a mark price that is a mean', () => {
	it('delays liquidations, and is the mean of the prices of its window', () => {
		const sharp = played({ newsDuration: 0 });
		const smooth = played({ newsDuration: 0, markWindow: 60 });
		const atOnce = ({ accounts }: typeof sharp) =>
			accounts.longs.triggeredAt.reduce((count, tick) => (tick === 1 ? count + 1 : count), 0);
		expect(atOnce(smooth)).toBeLessThan(atOnce(sharp) / 10);
		expect(smooth.summary.lowTick).toBeGreaterThan(sharp.summary.lowTick);
		const { price, markPrice } = smooth.columns;
		for (const row of [1, 7, 30, 200]) {
			let total = 0;
			for (let k = row - 11; k <= row; k++) total += price[Math.max(0, k)]!;
			expect(markPrice[row]).toBeCloseTo(total / 12, 6);
		}
		expect(sharp.columns.markPrice).toEqual(sharp.columns.price);
	});
});

describe('extremes', () => {
	const extremes: [string, Partial<Scenario>][] = [
		['no traders', { traders: 0 }],
		['one trader', { traders: 1 }],
		['no open interest', { openInterest: 0 }],
		['nobody exposed', { exposedLongs: 0, exposedShorts: 0 }],
		['everybody exposed', { exposedLongs: 1, exposedShorts: 1 }],
		['a tiny book', { depth: 1e6 }],
		['a tiny book, news over time', { depth: 1e6, shock: 0.5, newsDuration: 1200 }],
		['the highest leverage', { typicalLeverage: 50, leverageSpread: 2 }],
		['no shock', { shock: 0 }],
		['a sale of half the price', { shockKind: 'sale', shock: 0.5 }],
		['an empty fund', { insuranceFund: 0 }],
		['a fund without limit', { insuranceFund: Infinity, depth: 1e6 }],
		['bids that never come back', { refillHalfLife: Infinity }],
		['one tick', { duration: 5 }],
		['makers who flee', { makerWithdrawal: 100 }],
		['all impact for good', { permanentShare: 1 }],
		['a long window', { markWindow: 3600 }],
		['ticks of a minute', { tick: 60, liquidationDelay: 0 }]
	];

	it.each(extremes)('%s: finite, and told', (_, change) => {
		for (const direction of ['down', 'up'] as const) {
			const { columns, summary, ticks, events } = played({ ...small, ...change, direction });
			for (const [name, column] of Object.entries(columns)) {
				expect(column.length).toBe(ticks + 1);
				if (name !== 'fund') expect(column.every(Number.isFinite), name).toBe(true);
			}
			expect(columns.price.every((price: number) => price >= 999 && price <= 199_001)).toBe(true);
			for (const [name, value] of Object.entries(summary)) expect(Number(value), name).toBeLessThan(Infinity);
			expect(events.some(({ kind }) => kind === 'bookExhausted')).toBe(summary.exhausted);
			expect(events.some(({ kind }) => kind === 'deleveraging')).toBe(summary.deleveragedCoins > 0);
		}
	});

	it('a shock without anybody is the shock alone', () => {
		const { summary } = played({ traders: 0 });
		expect(summary.fall).toBeCloseTo(0.05, 12);
		expect(summary).toMatchObject({ gain: 0, largestGain: 0, forcedLongCoins: 0, accountsClosed: 0 });
		const { summary: calm, events } = played({ shock: 0 });
		expect(calm).toMatchObject({ fall: 0, lowTick: 0, amplification: 1, accountsClosed: 0 });
		expect(events).toEqual([]);
	});

	it('a position of no coins is never triggered, and no wave', () => {
		const { accounts, summary, waves } = played({ ...small, openInterest: 0 });
		expect(accounts.longs.triggeredAt.every((tick) => tick === -1)).toBe(true);
		expect(waves).toEqual([]);
		expect(summary).toMatchObject({ accountsClosed: 0, forcedLongCoins: 0 });
	});

	it('news that takes longer than the run is told in part', () => {
		const { summary, columns, ticks } = played({ traders: 0, newsDuration: 600, duration: 300 });
		expect(summary.fall).toBeCloseTo(0.025, 12);
		expect(columns.fairPrice[ticks]).toBeCloseTo(97_500, 6);
	});

	it.each([1e-3, 1e-6, 1e-9])(
		'a last position of %d coins behind one of ten thousand is closed all the same',
		(last) => {
			const longs = crowdByHand([0.1, 1e4, last].map((coins, i) => ({ drop: i + 1, coins, leverage: 10 })));
			const scenario = { ...withoutTime, shock: 0.05, liquidationDelay: 30, duration: 24 * 3600 };
			const { accounts, columns, ticks, events } = playTimeline(
				scenario,
				{ longs, shorts: nobody },
				flatProfile(1e6)
			);
			expect(Math.min(...accounts.longs.closedAt)).toBeGreaterThan(0);
			expect(columns.waitingCoins[ticks]).toBe(0);
			expect(events.at(-1)!.kind).toBe('calm');
		}
	);
});
