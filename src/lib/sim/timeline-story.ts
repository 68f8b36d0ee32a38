/** The turns of a timeline, noticed while it runs. */
import { reachedBy } from './order.ts';
import type { Exchange } from './exchange.ts';
import type { TimelineEvent, TimelineEventKind } from './timeline-result.ts';

/** Remembers extremes and first times. */
export class Story {
	/** The furthest price and its tick. */
	extreme: number;
	extremeTick = 0;
	largestGain = 0;
	exhausted = false;
	/** The last tick in which something was forced, waited, or came from outside. */
	lastActive = 0;
	private readonly firstTicks: Partial<Record<TimelineEventKind, number>> = {};
	private readonly direction: 1 | -1;
	private readonly startPrice: number;
	private most = 0;

	/** @param direction +1 for a shock that pushes down, −1 for one that pushes up */
	constructor(direction: 1 | -1, startPrice: number) {
		this.direction = direction;
		this.startPrice = startPrice;
		this.extreme = startPrice;
	}

	/** Something happened, perhaps for the first time. */
	private first(kind: TimelineEventKind, tick: number): void {
		this.firstTicks[kind] ??= tick;
	}

	/** A tick in which something came from outside. */
	active(kind: TimelineEventKind, tick: number): void {
		this.first(kind, tick);
		this.lastActive = tick;
	}

	/** A tick in which the exchange had something to do. */
	traded(exchange: Exchange, tick: number): void {
		this.lastActive = tick;
		const forced = exchange.longCoins + exchange.shortCoins + exchange.deleveragedCoins;
		if (forced > 0) this.first('firstLiquidation', tick);
		if (forced > this.most) {
			this.most = forced;
			this.firstTicks.peakWave = tick;
		}
		if (exchange.deleveragedCoins > 0) this.first('deleveraging', tick);
		if (exchange.fundShort) this.first('fundEmpty', tick);
		if (exchange.exhausted) {
			this.exhausted = true;
			this.first('bookExhausted', tick);
		}
	}

	/** The price is further than ever: look at what lies in the percent ahead. */
	further(exchange: Exchange, price: number, tick: number): void {
		this.extreme = price;
		this.extremeTick = tick;
		const d = this.direction;
		const { reached, camp } = d === 1 ? exchange.longs : exchange.shorts;
		const { drop, cumulativeCoins } = camp.crowd;
		const band = this.startPrice / 100;
		const ahead = reachedBy(d * (this.startPrice - price) + band, drop);
		if (ahead <= reached) return;
		const coins = cumulativeCoins[ahead] - cumulativeCoins[reached];
		const bids = d * exchange.book.coinsTo(Math.max(0, price - d * band));
		this.largestGain = Math.max(this.largestGain, coins / bids);
	}

	/** In the order of time; of one tick, in the order in which they are listed here. */
	events(ticks: number): TimelineEvent[] {
		if (this.extremeTick > 0) this.firstTicks.low = this.extremeTick;
		if (this.lastActive > 0 && this.lastActive < ticks) this.firstTicks.calm = this.lastActive + 1;
		return kinds
			.flatMap((kind) => ({ kind, tick: this.firstTicks[kind] ?? -1 }))
			.filter(({ tick }) => tick >= 0)
			.sort((a, b) => a.tick - b.tick);
	}
}

const kinds: readonly TimelineEventKind[] = [
	'shock',
	'firstLiquidation',
	'fundEmpty',
	'deleveraging',
	'bookExhausted',
	'peakWave',
	'low',
	'calm'
];
