import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	baseMarkets,
	baseScenario,
	basePanic,
	basePatientBuyers,
	baseStops,
	episode,
	everyoneIn,
	markets,
	type Everyone,
	type Markets,
	type MarketsRun,
	type Others
} from '../../src/lib/sim/index.ts';
import { Makers } from '../../src/lib/sim/makers.ts';
import { floorShare } from '../../src/lib/sim/market.ts';
import type { Clock, Surroundings } from '../../src/lib/sim/timeline-clock.ts';
import { EveryoneElse } from '../../src/lib/sim/crowd/everyone-else.ts';
import { coin, quiet, settings, somebody, sum } from './assets.ts';
import { anybody } from './everyone.ts';

/** What everybody whom a run names made, and the fund; all of it is 0 but for the profit of others. */
function accounted(
	run: MarketsRun,
	joinedAt: (place: number) => { longs: Int32Array; shorts: Int32Array } | undefined
) {
	const parts = run.assets.map((one, place) => {
		const { timeline, crossedShortsProfit } = one;
		const { summary, accounts, scenario } = timeline;
		const crowd = (['longs', 'shorts'] as const).map((side) => {
			const d = side === 'longs' ? 1 : -1;
			const { coins, entryPrice } = timeline[side];
			const joined = joinedAt(place)?.[side];
			const before = coins.map((size, i) =>
				(joined?.[i] ?? 0) === 0 ? d * (scenario.startPrice - entryPrice[i]!) * size : 0
			);
			return sum(accounts[side].profit) - sum(before) - sum(accounts[side].fundPaid);
		});
		const { makersProfit, sellerProfit, hedgedLongsProfit, hedgedShortsProfit } = summary;
		return (
			sum(crowd) + makersProfit + sellerProfit + hedgedLongsProfit + hedgedShortsProfit + crossedShortsProfit
		);
	});
	return sum(parts) + sum(run.crossed.profit) - sum(run.crossed.fundPaid);
}

describe('whoever else is there', () => {
	/** Sells everything the book holds, all the time; counts what it sees. */
	class Greedy implements Surroundings {
		readonly makers = new Makers(0, 5);
		readonly lead: number;
		begun = 0;
		ended = 0;
		coins = 0;
		cash = 0;
		private last = 0;
		constructor(lead: number) {
			this.lead = lead;
		}
		begin() {
			this.begun++;
		}
		orders(clock: Clock) {
			const { book, scenario } = clock;
			const sale = clock.tick === this.lead + 1 ? clock.sale : 0;
			this.last = 0.5 * Math.max(0, book.coinsTo(floorShare * scenario.startPrice) - sale);
			return this.last;
		}
		end(clock: Clock) {
			this.ended++;
			expect(clock.book.price).toBeGreaterThanOrEqual(floorShare * clock.scenario.startPrice * (1 - 1e-9));
			this.coins += this.last;
			this.cash += this.last * clock.exchange.averagePrice;
		}
	}

	it('is asked every tick, keeps its makers, trades at the tick’s price, and leaves room in the book', () => {
		const inner = new Greedy(20);
		const setting: Markets = {
			...quiet,
			insuranceFund: 1e6,
			assets: [coin('BTC', { duration: 600 }), coin('ETH', { duration: 600, shock: 0.3, shockKind: 'sale' })],
			crossed: { ...somebody, weights: [1, 1], notional: 5e9, liquidationDelay: 0 },
			lead: 100
		};
		const run = markets(setting, 1, ({ place, lead }) =>
			place === 1 && lead === 20 ? { surroundings: inner } : undefined
		);
		expect([inner.begun, inner.ended]).toEqual([run.ticks, run.ticks]);
		const [, eth] = run.assets;
		expect(Math.max(...eth!.timeline.columns.spread)).toBe(baseScenario.calmSpread);
		expect(sum(eth!.crossedCoins)).toBeGreaterThan(0);
		expect(sum(run.assets[0]!.crossedCoins)).toBeGreaterThan(0);
		const price = eth!.timeline.columns.price[run.ticks]!;
		const own = inner.cash - inner.coins * price;
		expect(Math.abs(own)).toBeGreaterThan(1e6);
		expect(Math.abs(own + accounted(run, () => undefined))).toBeLessThan(1e-9 * (inner.cash + 40e9));
	});
});

describe('everybody else in several markets', () => {
	/** The same as `everyoneIn`, and keeps whom it made. */
	function kept(everyone: readonly (Everyone | undefined)[]) {
		const them: EveryoneElse[] = [];
		const joined: { longs: Int32Array; shorts: Int32Array }[] = [];
		const make = everyoneIn(everyone);
		const others: Others = (market) => {
			const company = make(market);
			if (company?.surroundings instanceof EveryoneElse) them[market.place] = company.surroundings;
			const { longs, shorts } = (company?.crowds ?? {}) as {
				longs?: { joinedAt: Int32Array };
				shorts?: { joinedAt: Int32Array };
			};
			if (longs && shorts) joined[market.place] = { longs: longs.joinedAt, shorts: shorts.joinedAt };
			return company;
		};
		return { others, them, joined };
	}

	it('loses no dollar with everything on, to 1e-9 of turnover', () => {
		let traded = 0;
		fc.assert(
			fc.property(
				settings,
				fc.array(anybody, { minLength: 4, maxLength: 4 }),
				fc.integer({ min: 0, max: 1e6 }),
				(setting, everyone, seed) => {
					const { others, them, joined } = kept(everyone);
					const run = markets(setting, seed, others);
					let profit = 0;
					let turnover = 0;
					let open = 0;
					for (const [place, { timeline }] of run.assets.entries()) {
						const { columns, scenario, summary } = timeline;
						const last = columns.price[run.ticks]!;
						const highest = Math.max(...columns.price);
						const opened = them[place]!.openedCoins;
						for (const { done, proceeds } of them[place]!.workers) {
							profit += proceeds - done * last;
							turnover += Math.abs(proceeds) + Math.abs(done) * highest;
							traded += done === 0 ? 0 : 1;
						}
						turnover +=
							summary.forcedLongNotional + summary.forcedShortNotional + summary.deleveragedNotional;
						turnover += (sum(columns.shockCoins) + opened.longs + opened.shorts) * highest;
						const came = sum((everyone[place]!.newcomers ?? []).map(({ notional }) => notional));
						const held = scenario.openInterest + (setting.crossed?.notional ?? 0) + came;
						open += (highest / scenario.startPrice) * held;
					}
					const left = profit + accounted(run, (place) => joined[place]);
					expect(Math.abs(left)).toBeLessThanOrEqual(
						1e-9 * (turnover + run.summary.crossedNotional) + 1e-13 * open
					);
				}
			),
			{ numRuns: 300, seed: 35 }
		);
		expect(traded).toBeGreaterThan(1000);
	});

	it('is the episode of the coin where there is one coin and nothing else', () => {
		const everyone: Everyone = { panic: basePanic, stops: baseStops, patientBuyers: basePatientBuyers };
		const [asset] = quiet.assets;
		const scenario = { ...asset!.scenario, shock: 0.1, insuranceFund: 1e8 };
		const setting = { ...quiet, lead: 300, insuranceFund: 1e8, assets: [{ ...asset!, scenario }] };
		const run = markets(setting, 3, everyoneIn([everyone]));
		const { timeline } = run.assets[0]!;
		const alone = episode(scenario, { ...everyone, lead: 300 }, timeline.seed!);
		expect(timeline.columns.price).toEqual(alone.columns.price);
		expect(timeline.summary).toEqual(alone.summary);
		expect(Math.abs(alone.whole.traded.panic!.coins)).toBeGreaterThan(0);
	});

	it('makes a fall deeper by those who panic, in the coin where they are', () => {
		const panic = everyoneIn([undefined, { panic: { ...basePanic, notional: 2e9 } }]);
		const plain = markets(baseMarkets, 2).summary.assets;
		const [btc, eth] = markets(baseMarkets, 2, panic).summary.assets;
		expect(eth!.fall).toBeGreaterThan(plain[1]!.fall);
		expect(btc!.fall).toBeGreaterThanOrEqual(plain[0]!.fall * 0.999);
	});

	it('frightens by breadth: those of a calm coin see that another has fallen', () => {
		const everyone: Everyone = { panic: basePanic };
		const nobody = { traders: 0, openInterest: 0 };
		const setting: Markets = {
			...quiet,
			assets: [coin('BTC', { ...nobody, shock: 0.1, newsDuration: 0 }), coin('ETH', nobody)]
		};
		const fear = (whom: readonly (Everyone | undefined)[]) => {
			const { others, them } = kept(whom);
			markets(setting, 1, others);
			return them[1]!.watch.fear;
		};
		expect(fear([undefined, everyone])).toBe(0);
		// one of two markets below its mean, half of 25 points, for half an hour, smoothed over an hour
		expect(fear([everyone, everyone])).toBeCloseTo(12.5 * (1 - Math.exp(-0.5)), 1);
	});

	it('refuses what is out of range by name', () => {
		const others = everyoneIn([{ panic: { ...basePanic, threshold: 2 } }]);
		expect(() => markets(quiet, 1, others)).toThrow(RangeError);
		expect(() => markets(quiet, 1, others)).toThrow('panic.threshold must be ');
	});
});
