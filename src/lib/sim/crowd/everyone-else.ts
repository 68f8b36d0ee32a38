/** Everybody else as a market's clock meets them: what they see, what they order, what they got. */
import { exp } from '../elementary.ts';
import { justLess } from '../book.ts';
import type { Side } from '../margin.ts';
import { floorShare } from '../market.ts';
import type { Scenario } from '../scenario.ts';
import type { Clock, Crowds, Surroundings } from '../timeline-clock.ts';
import type { Behaviour, BehaviourKind, Ground, Kind } from './behaviour.ts';
import { kindNames, kinds, usualVolatility, type Everyone } from './everyone.ts';
import { FundingClock } from './funding-clock.ts';
import { leave } from './leavers.ts';
import { Arrivals, newcomersOn } from './newcomers.ts';
import { mostThinned, NewsFeed } from './news.ts';
import { crowdWithRoom, type GrowingCrowd } from './rearrange.ts';
import { baseQuotes, ReturningMakers } from './returning-makers.ts';
import { tighten } from './tighter-margin.ts';
import { Watch } from './watch.ts';

/** One behaviour at work. Coins are turned the way of the shock: above 0 sold in a fall, bought in a rise. */
export interface Worker {
	readonly kind: BehaviourKind;
	readonly behaviour: Behaviour;
	/** Share of what is wanted and not done that trades in a tick. */
	readonly share: number;
	/** Coins traded since the start, net, and USD received for them, net. */
	done: number;
	proceeds: number;
	/** Coins of this tick. */
	now: number;
}

/** Leveraged traders who come: one side of one group. */
interface Coming {
	readonly side: 'longs' | 'shorts';
	readonly arrivals: Arrivals;
	/** How many open in this tick, and their coins: above 0 sold, below 0 bought. */
	many: number;
	coins: number;
}

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
	readonly workers: readonly Worker[];
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
	private readonly coming: readonly Coming[];

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
		this.workers = kindNames.flatMap((kind): Worker[] => {
			const setting = everyone[kind];
			if (!setting) return [];
			const { behave }: Kind<{ delay: number }> = kinds[kind];
			const share = setting.delay === 0 ? 1 : 1 - exp(-tick / setting.delay);
			return [{ kind, behaviour: behave(setting, ground), share, done: 0, proceeds: 0, now: 0 }];
		});
		this.coming = (everyone.newcomers ?? []).flatMap((group, k) =>
			(['long', 'short'] as const).map((side) => {
				const drawn = { purpose: `newcomers ${k}`, seed, startPrice, rate };
				return { side: `${side}s` as const, arrivals: new Arrivals(group, side, drawn), many: 0, coins: 0 };
			})
		);
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
			for (const { arrivals } of this.coming) arrivals.allow(this.rate);
			for (const side of ['longs', 'shorts'] as const) {
				tighten(clock.exchange[side], this.crowds[side], this.rate, this.scenario.startPrice);
			}
		}
		if (clock.tick === this.lead + 1) {
			const d = clock.direction;
			clock.sale = d * Math.min(d * clock.sale, this.room(clock, d));
		}
	}

	orders(clock: Clock): number {
		const { watch, workers, coming } = this;
		const d = clock.direction;
		for (const worker of workers) {
			const { behaviour, share, done } = worker;
			worker.now = (d * behaviour.wanted(watch, d * done) - done) * share;
			if (behaviour.limit && d * worker.now < 0) {
				const price = this.scenario.startPrice * (1 - d * behaviour.limit(d * done));
				const room = Math.max(0, -d * clock.book.coinsTo(price));
				worker.now = -d * Math.min(-d * worker.now, room);
			}
		}
		for (const group of coming) {
			group.many = group.arrivals.due(this.sinceShock(clock));
			group.coins = (group.side === 'longs' ? -1 : 1) * group.arrivals.coinsOf(group.many);
		}
		return this.net === 0 ? 0 : this.fit(clock);
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

	/** Coins that can be sold (d = +1) or bought (−1) before the book is exhausted. */
	private room({ book }: Clock, d: 1 | -1): number {
		const limit = this.scenario.startPrice * (d === 1 ? floorShare : 2 - floorShare);
		return justLess * Math.max(0, d * book.coinsTo(limit));
	}

	/** Coins of everybody's orders: above 0 sold, below 0 bought. */
	private get net(): number {
		let net = 0;
		for (const { now } of this.workers) net += now;
		for (const { coins } of this.coming) net += coins;
		return net;
	}

	/**
	 * What the book does not hold is not traded: newcomers come later, and everybody else on that side trades less. Without
	 * them the other side may be too large, so both are looked at until both fit.
	 */
	private fit(clock: Clock): number {
		const sale = clock.tick === this.lead + 1 ? clock.sale : 0;
		while (this.fitSide(clock, sale, 1) || this.fitSide(clock, sale, -1));
		return this.net;
	}

	/** @returns whether somebody trades less */
	private fitSide(clock: Clock, sale: number, d: 1 | -1): boolean {
		let excess = d * (this.net + sale) - this.room(clock, d);
		if (!(excess > 0)) return false;
		for (const group of this.coming) {
			if (!(excess > 0 && d * group.coins > 0)) continue;
			excess -= d * group.coins;
			group.many = group.coins = 0;
		}
		if (!(excess > 0)) return true;
		const large = this.workers.filter(({ now }) => d * now > 0);
		const sum = large.reduce((all, { now }) => all + d * now, 0);
		const share = justLess * Math.max(0, 1 - excess / sum);
		for (const worker of large) worker.now *= share;
		return sum > 0;
	}

	/** Those who have come hold positions from here on; the price at the end of their tick may be too far for some. */
	private open(clock: Clock): void {
		const { exchange, tick } = clock;
		for (const { side, arrivals, many, coins } of this.coming) {
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
