/** The clock of a timeline: one tick after the other, in a fixed order. */
import { Camp } from './accounts.ts';
import { Book } from './book.ts';
import type { DepthProfile } from './depth-profile.ts';
import { exp, ln } from './elementary.ts';
import { Exchange } from './exchange.ts';
import { ForcedWaves } from './forced-waves.ts';
import { Makers } from './makers.ts';
import type { Side } from './margin.ts';
import { Mark } from './mark.ts';
import type { Crowd } from './population.ts';
import { Queue } from './queue.ts';
import type { Scenario } from './scenario.ts';
import { ShockArrival } from './shock-arrival.ts';
import { writeRest, writeRow } from './timeline-columns.ts';
import type { Columns } from './timeline-result.ts';
import { Story } from './timeline-story.ts';

/** The longs and the shorts of a market. */
export interface Crowds {
	readonly longs: Crowd;
	readonly shorts: Crowd;
}

/** Ticks of a scenario. */
export function ticksOf({ tick, duration }: Scenario): number {
	return Math.floor(duration / tick + 1e-9);
}

/** Who quotes, and how much of the book stands: `Makers`, or others who step back and return. */
export type Quoting = Pick<Makers, 'thickness' | 'see'>;

/** What else happens in a market while its clock runs: everybody who is neither in a crowd nor a maker. */
export interface Surroundings {
	readonly makers: Quoting;
	/** Whole ticks before the shock, 0 or more. */
	readonly lead: number;
	/** A tick begins: bids have come back, and nothing is triggered yet. */
	begin(clock: Clock): void;
	/** Coins they trade this tick, above 0 sold and below 0 bought; together with the shock's the book must hold them. */
	orders(clock: Clock): number;
	/** The tick has its price. */
	end(clock: Clock): void;
}

/**
 * A scenario as it is played. Each tick, in this order: refill, news, trigger, execute, price, trigger, ledger, makers.
 *
 * The mark price is the mean over as many prices as its window in ticks, rounded, at least one.
 */
export class Clock {
	readonly scenario: Scenario;
	readonly book: Book;
	readonly exchange: Exchange;
	readonly waves = new ForcedWaves();
	readonly story: Story;
	/** Contracts open before it began, coins. */
	readonly contracts: number;
	/** +1 if the shock pushes down, −1 if it pushes up. */
	readonly direction: 1 | -1;
	/** Ticks that have passed. */
	tick = 0;
	/** Coins of the initial sale (below 0, purchase), and their USD once it is made. */
	sale: number;
	shockProceeds = 0;
	/** What positions are judged by at the end of the latest, USD per coin. */
	markPrice: number;
	/** Ticks in a row that left the price where it was. */
	private still = 0;
	/** The tick after which nothing can happen any more: nobody waits, no news is due, no bids come back, the price stands. */
	last: number;
	private readonly shock: ShockArrival;
	readonly makers: Quoting;
	private readonly marks: Mark;
	private readonly left: number;
	private readonly share: number;
	/** Where its rows go. */
	readonly columns: Columns | undefined;
	private readonly around: Surroundings | undefined;

	/**
	 * @param columns where the rows go; without, none are written
	 * @param around who else there is; without, the clock stops once nothing can happen any more
	 */
	constructor(
		scenario: Scenario,
		crowds: Crowds,
		profile: DepthProfile,
		columns?: Columns,
		around?: Surroundings
	) {
		const { startPrice, tick: dt, permanentShare, liquidationDelay, insuranceFund } = scenario;
		this.scenario = scenario;
		this.columns = columns;
		this.around = around;
		this.last = ticksOf(scenario);
		this.left = exp((-dt / scenario.refillHalfLife) * ln(2));
		this.share = liquidationDelay === 0 ? 1 : 1 - exp(-dt / liquidationDelay);
		this.shock = new ShockArrival(scenario, profile);
		this.direction = this.shock.direction;
		this.sale = this.shock.sale;
		this.makers = around ? around.makers : new Makers(scenario.makerWithdrawal, dt);
		this.marks = new Mark(Math.max(1, Math.round(scenario.markWindow / dt)), startPrice);
		this.book = new Book(profile, startPrice, permanentShare);
		this.contracts = contractsOf(scenario, crowds);
		const queue = (side: Side, crowd: Crowd) =>
			new Queue(new Camp(side, crowd, this.contracts), startPrice, this.waves);
		const longs = queue('long', crowds.longs);
		this.exchange = new Exchange(longs, queue('short', crowds.shorts), this.book, startPrice, insuranceFund);
		this.story = new Story(this.direction, startPrice);
		this.markPrice = startPrice;
		this.book.thickness = this.makers.thickness;
		writeRow(this);
	}

	/** One tick. */
	step(): void {
		const { book, exchange, shock, marks, makers, story, around } = this;
		const { longs, shorts } = exchange;
		const tick = ++this.tick;
		const sinceShock = tick - (around?.lead ?? 0);
		const before = book.price;
		book.thickness = makers.thickness;
		book.refill(this.left);
		around?.begin(this);
		if (sinceShock > 0 && !shock.over) {
			book.reprice(shock.newsIn(sinceShock, Math.min(book.price, book.price + book.distance)));
			story.active('shock', tick);
		}
		const mark = marks.at(book.price);
		longs.trigger(mark, tick, exchange.wave + 1);
		shorts.trigger(mark, tick, exchange.wave + 1);
		const others = around ? around.orders(this) : 0;
		const sale = sinceShock === 1 ? this.sale : 0;
		const forced = longs.busy || shorts.busy;
		if (forced || sale !== 0 || others !== 0) {
			exchange.execute(this.share, sale, mark, tick, others);
			if (forced || sale !== 0) story.traded(exchange, tick);
			if (sale !== 0) {
				this.shockProceeds = sale * exchange.averagePrice;
				story.active('shock', tick);
			}
		} else exchange.rest();
		const { price } = book;
		const markPrice = (this.markPrice = marks.at(price));
		longs.trigger(markPrice, tick, exchange.wave + 1);
		shorts.trigger(markPrice, tick, exchange.wave + 1);
		marks.push(price);
		if (this.direction * (story.extreme - price) > 0) story.further(exchange, price, tick);
		makers.see(before, price);
		around?.end(this);
		writeRow(this);
		if (around) return;
		this.still = price === before ? this.still + 1 : 0;
		const quiet = shock.over && !longs.busy && !shorts.busy && this.still >= marks.ticks;
		if (quiet && (this.left === 1 || book.displacement === 0)) this.last = tick;
	}

	/**
	 * Write the rows that are left, in which nothing but the makers moves, and settle every account at the last price. With
	 * no rows and nobody around only the summary is asked for, and accounts that nothing has reached do not matter to it.
	 */
	end(): void {
		const { longs, shorts } = this.exchange;
		writeRest(this);
		for (const { camp, reached } of [longs, shorts]) {
			camp.settle(this.book.price, this.columns || this.around ? camp.crowd.count : reached);
		}
	}
}

/**
 * Play a scenario to its end.
 *
 * @param columns where the rows go; without, none are written
 */
export function play(scenario: Scenario, crowds: Crowds, profile: DepthProfile, columns?: Columns): Clock {
	const clock = new Clock(scenario, crowds, profile, columns);
	while (clock.tick < clock.last) clock.step();
	clock.end();
	return clock;
}

/** Both sides hold the same contracts; crowds made by hand may hold more than the scenario's open interest. */
function contractsOf({ openInterest, startPrice }: Scenario, { longs, shorts }: Crowds): number {
	const coinsIn = (crowd: Crowd) => crowd.cumulativeCoins[crowd.count];
	return Math.max(openInterest / startPrice, coinsIn(longs), coinsIn(shorts));
}
