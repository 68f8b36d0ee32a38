import { describe, expect, it } from 'vitest';
import { baseScenario, markets, type Markets } from '../../src/lib/sim/index.ts';
import { Makers } from '../../src/lib/sim/makers.ts';
import { floorShare } from '../../src/lib/sim/market.ts';
import type { Clock, Surroundings } from '../../src/lib/sim/timeline-clock.ts';
import { coin, quiet, somebody, sum } from './assets.ts';

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
			expect(clock.exchange.otherCoins).toBeGreaterThanOrEqual(this.last);
			expect(clock.price).toBeGreaterThanOrEqual(floorShare * clock.scenario.startPrice * (1 - 1e-9));
			this.coins += this.last;
			this.cash += this.last * clock.averagePrice;
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
		const run = markets(setting, 1, (place) => (place === 1 ? inner : undefined));
		expect([inner.begun, inner.ended]).toEqual([run.ticks, run.ticks]);
		const [, eth] = run.assets;
		expect(Math.max(...eth!.timeline.columns.spread)).toBe(baseScenario.calmSpread);
		expect(sum(eth!.crossedCoins)).toBeGreaterThan(0);
		expect(sum(run.assets[0]!.crossedCoins)).toBeGreaterThan(0);
		const { makersProfit, sellerProfit, hedgedLongsProfit, hedgedShortsProfit } = eth!.timeline.summary;
		const price = eth!.timeline.columns.price[run.ticks]!;
		const own = inner.cash - inner.coins * price;
		const { longs, shorts, accounts } = eth!.timeline;
		const crowd = (['longs', 'shorts'] as const).map((side) => {
			const d = side === 'longs' ? 1 : -1;
			const them = side === 'longs' ? longs : shorts;
			return (
				sum(accounts[side].profit) - d * sum(them.coins.map((c, i) => (100_000 - them.entryPrice[i]!) * c))
			);
		});
		const fund = sum(accounts.longs.fundPaid) + sum(accounts.shorts.fundPaid) + sum(run.crossed.fundPaid);
		const [btc] = run.assets;
		const rest = btc!.timeline.summary;
		const btcCrowd =
			sum(btc!.timeline.accounts.longs.profit) -
			sum(btc!.timeline.longs.coins.map((c, i) => (100_000 - btc!.timeline.longs.entryPrice[i]!) * c)) +
			sum(btc!.timeline.accounts.shorts.profit) +
			sum(btc!.timeline.shorts.coins.map((c, i) => (100_000 - btc!.timeline.shorts.entryPrice[i]!) * c)) -
			sum(btc!.timeline.accounts.longs.fundPaid) -
			sum(btc!.timeline.accounts.shorts.fundPaid);
		const all =
			own +
			makersProfit +
			sellerProfit +
			hedgedLongsProfit +
			hedgedShortsProfit +
			sum(crowd) -
			fund +
			rest.makersProfit +
			rest.sellerProfit +
			rest.hedgedLongsProfit +
			rest.hedgedShortsProfit +
			btcCrowd +
			sum(run.crossed.profit) +
			sum(run.assets.map((one) => one.crossedShortsProfit));
		expect(Math.abs(all)).toBeLessThan(1e-9 * (inner.cash + 40e9));
	});
});
