/** Everybody else as a market's clock meets them: what they see, what they order, what they got. */
import type { Side } from '../margin.ts';
import type { Scenario } from '../scenario.ts';
import type { Clock, Crowds, Surroundings } from '../timeline-clock.ts';
import type { Ground } from './behaviour.ts';
import { usualVolatility, type Everyone } from './everyone.ts';
import { FundingClock } from './funding-clock.ts';
import { leave } from './leavers.ts';
import { newcomersOn } from './newcomers.ts';
import { mostThinned, NewsFeed } from './news.ts';
import { Orders, type Worker } from './orders.ts';
import { crowdWithRoom, type GrowingCrowd } from './rearrange.ts';
import { baseQuotes, ReturningMakers } from './returning-makers.ts';
import { tighten } from './tighter-margin.ts';
import { Watch } from './watch.ts';

/** The crowds of one run's own. */
export interface GrowingCrowds {
	readonly longs: GrowingCrowd;
	readonly shorts: GrowingCrowd;
}

/** Copies of crowds with room for all who will come. */
export function crowdsWithRoom(
	{ longs, shorts }: Crowds,
	everyone: Everyone,
	startPrice: number
): GrowingCrowds {
	const coming = (side: Side) =>
		(everyone.newcomers ?? []).reduce((sum, group) => sum + newcomersOn(side, group), 0);
	return {
		longs: crowdWithRoom(longs, coming('long'), startPrice),
		shorts: crowdWithRoom(shorts, coming('short'), startPrice)
	};
}

/** Everybody else in one run of one market. */
export class EveryoneElse implements Surroundings {
	readonly makers: ReturningMakers;
	readonly lead: number;
	readonly watch: Watch;
	readonly funding: FundingClock | undefined;
	/** Where there are several assets: the share that trade below their mean, and what crossed accounts were forced to sell. */
	breadth: number | undefined;
	forcedBesides = 0;
	/** Contracts closed by choice in the latest tick, coins. */
	leftCoins = 0;
	/** Coins that newcomers have opened since the start. */
	readonly openedCoins = { longs: 0, shorts: 0 };
	private rate: number;
	private readonly everyone: Everyone;
	private readonly scenario: Scenario;
	private readonly crowds: GrowingCrowds;
	private readonly feeds: readonly NewsFeed[];
	private readonly desk: Orders;

	/** @param crowds those of the clock, with room */
	constructor(scenario: Scenario, everyone: Everyone, crowds: GrowingCrowds, seed: number) {
		const { startPrice, tick, makerWithdrawal, maintenanceMarginRate: rate } = scenario;
		const { lead = 0, calmVolatility = usualVolatility, quotes = baseQuotes, funding } = everyone;
		const ground: Ground = { startPrice, tick, calmVolatility, seed };
		const d = scenario.direction === 'down' ? 1 : -1;
		this.everyone = everyone;
		this.scenario = scenario;
		this.crowds = crowds;
		this.rate = rate;
		this.lead = Math.round(lead / tick);
		this.makers = new ReturningMakers(quotes, makerWithdrawal, tick);
		this.watch = new Watch(ground, d);
		this.feeds = (everyone.news ?? []).map((one) => new NewsFeed(one, startPrice, d));
		this.funding = funding && new FundingClock(funding);
		this.desk = new Orders(everyone, ground, d, rate);
	}

	/** Those who are there, in the order of `kinds`. */
	get workers(): readonly Worker[] {
		return this.desk.workers;
	}

	begin(clock: Clock): void {
		const { feeds, makers } = this;
		const { book } = clock;
		if (feeds.length > 0) {
			let stands = 1;
			for (const feed of feeds) {
				book.reprice(feed.moveAt(this.sinceShock(clock), book));
				stands *= 1 - feed.thinsAt(this.sinceShock(clock));
			}
			makers.thinned = Math.min(mostThinned, 1 - stands);
			book.thickness = clock.makers.thickness;
		}
		const { tighterMargin } = this.everyone;
		if (tighterMargin && this.rate !== tighterMargin.rate && this.sinceShock(clock) > tighterMargin.at) {
			this.rate = tighterMargin.rate;
			for (const { arrivals } of this.desk.coming) arrivals.allow(this.rate);
			for (const side of ['longs', 'shorts'] as const) {
				tighten(clock.exchange[side], this.crowds[side], this.rate, this.scenario.startPrice);
			}
		}
		if (clock.tick === this.lead + 1) {
			const d = clock.direction;
			clock.sale = d * Math.min(d * clock.sale, this.desk.room(clock.book, d));
		}
	}

	orders(clock: Clock): number {
		const sale = clock.tick === this.lead + 1 ? clock.sale : 0;
		return this.desk.take(clock.book, this.watch, sale, this.sinceShock(clock));
	}

	end(clock: Clock): void {
		const { everyone, watch, workers, funding } = this;
		const { exchange, scenario, contracts } = clock;
		let paperLoss: number | undefined;
		for (const worker of workers) {
			worker.done += worker.now;
			worker.proceeds += worker.now * exchange.averagePrice;
			paperLoss ??= worker.behaviour.paperLoss;
		}
		this.open(clock);
		this.leftCoins = everyone.leavers ? leave(everyone.leavers, exchange, watch.fear, scenario.tick) : 0;
		const { longCoins, shortCoins, deleveragedCoins } = exchange;
		const forced = longCoins + shortCoins + deleveragedCoins + this.forcedBesides;
		watch.see(clock.book.price, contracts > 0 ? forced / contracts : 0, this.breadth, paperLoss);
		if (!funding) return;
		const spread = scenario.calmSpread / this.makers.thickness;
		funding.see(clock.book, clock.markPrice, spread, clock.tick * scenario.tick, ...openCoins(clock));
	}

	/** Seconds since the shock at the end of this tick; 0 or less before it. */
	private sinceShock(clock: Clock): number {
		return (clock.tick - this.lead) * this.scenario.tick;
	}

	/** Those who have come hold positions from here on; the price at the end of their tick may be too far for some. */
	private open(clock: Clock): void {
		const { exchange, tick } = clock;
		for (const { side, arrivals, many, coins } of this.desk.coming) {
			if (many === 0) continue;
			arrivals.open(exchange[side], this.crowds[side], many, exchange.averagePrice, this.rate, tick);
			this.openedCoins[side] += Math.abs(coins);
			exchange[side].trigger(clock.markPrice, tick, exchange.wave + 1);
		}
	}
}

/** Contracts open on each side, makers apart, coins: the longs, and the shorts. */
export function openCoins({ contracts, exchange }: Clock): [longs: number, shorts: number] {
	const held = contracts - exchange.deleveragedInAll;
	const { camp: longs } = exchange.longs;
	const { camp: shorts } = exchange.shorts;
	return [held - longs.tradedCoins + longs.joined, held - shorts.tradedCoins + shorts.joined];
}
