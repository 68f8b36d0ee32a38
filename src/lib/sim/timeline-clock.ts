/** The clock of a timeline: one tick after the other, in a fixed order. */
import { Camp } from './accounts.ts';
import { Book } from './book.ts';
import type { DepthProfile } from './depth-profile.ts';
import { exp, ln } from './elementary.ts';
import { Exchange } from './exchange.ts';
import { ForcedWaves } from './forced-waves.ts';
import { Makers } from './makers.ts';
import { Mark } from './mark.ts';
import { floorShare } from './market.ts';
import type { Crowd } from './population.ts';
import { Queue } from './queue.ts';
import type { Scenario } from './scenario.ts';
import { writeRow } from './timeline-columns.ts';
import type { Columns } from './timeline-result.ts';
import { Story } from './timeline-story.ts';

/** The longs and the shorts of a market. */
export interface Crowds {
	readonly longs: Crowd;
	readonly shorts: Crowd;
}

/** A timeline that has been played. */
export interface Played {
	readonly exchange: Exchange;
	readonly waves: ForcedWaves;
	readonly story: Story;
	/** Coins of the shock that found no bid. */
	readonly unsoldCoins: number;
	/** Coins of the shock that did, and their USD. */
	readonly shockCoins: number;
	readonly shockProceeds: number;
	/** Contracts open before it began, coins. */
	readonly contracts: number;
}

/** Ticks of a scenario. */
export function ticksOf({ tick, duration }: Scenario): number {
	return Math.floor(duration / tick + 1e-9);
}

/**
 * Play a scenario. Each tick, in this order: refill, news, trigger, execute, price, trigger, ledger, makers.
 *
 * News comes in equal parts, as many as whole ticks go into its duration, at least one; what would take the price below
 * the floor comes later. The mark price, too, is the mean over as many prices as whole ticks go into its window.
 *
 * @param columns where the rows go; without, none are written
 */
export function play(scenario: Scenario, crowds: Crowds, profile: DepthProfile, columns?: Columns): Played {
	const { startPrice, tick: dt, calmSpread } = scenario;
	const ticks = ticksOf(scenario);
	const d = scenario.direction === 'down' ? 1 : -1;
	const limit = startPrice * (d === 1 ? floorShare : 2 - floorShare);
	const left = exp((-dt / scenario.refillHalfLife) * ln(2));
	const share = scenario.liquidationDelay === 0 ? 1 : 1 - exp(-dt / scenario.liquidationDelay);
	const makers = new Makers(scenario.makerWithdrawal, dt);
	const marks = new Mark(Math.max(1, Math.round(scenario.markWindow / dt)), startPrice);
	const move = scenario.shock * startPrice;
	const news = scenario.shockKind === 'news' ? move : 0;
	const sale = scenario.shockKind === 'sale' ? d * profile.coins(move) : 0;
	const parts = Math.max(1, Math.round(scenario.newsDuration / dt));

	const book = new Book(profile, startPrice, scenario.permanentShare);
	const waves = new ForcedWaves();
	const contracts = contractsOf(scenario, crowds);
	const longs = new Queue(new Camp('long', crowds.longs, contracts), startPrice, waves);
	const shorts = new Queue(new Camp('short', crowds.shorts, contracts), startPrice, waves);
	const exchange = new Exchange(longs, shorts, book, startPrice, scenario.insuranceFund);
	const story = new Story(d, startPrice);
	let shockProceeds = 0;
	let shockCoins = 0;
	let told = 0;
	let price = startPrice;
	if (columns) writeRow(columns, 0, exchange, 0, price, calmSpread, d, contracts);

	for (let tick = 1; tick <= ticks; tick++) {
		const before = price;
		book.thickness = makers.thickness;
		book.refill(left);
		if (told < news) {
			const due = news * Math.min(1, tick / parts) - told;
			const by = Math.min(due, Math.max(0, d * (book.price - limit)));
			book.reprice(-d * by);
			told = by === due && tick >= parts ? news : told + by;
			story.first('shock', tick);
			story.lastActive = tick;
		}
		const mark = marks.at(book.price);
		longs.trigger(mark, tick, exchange.wave + 1);
		shorts.trigger(mark, tick, exchange.wave + 1);
		const shock = tick === 1 ? sale : 0;
		if (longs.busy || shorts.busy || shock !== 0) {
			const fill = exchange.execute(share, shock, mark, tick);
			if (shock !== 0) {
				story.first('shock', tick);
				shockCoins = exchange.shockCoins;
				shockProceeds = shockCoins * fill.averagePrice;
			}
			story.traded(exchange, tick);
			story.lastActive = tick;
		} else exchange.rest();
		price = book.price;
		const markPrice = marks.at(price);
		longs.trigger(markPrice, tick, exchange.wave + 1);
		shorts.trigger(markPrice, tick, exchange.wave + 1);
		marks.push(price);
		if (d * (story.extreme - price) > 0) story.further(exchange, price, tick);
		makers.see(before, price);
		if (!columns) continue;
		book.thickness = makers.thickness;
		writeRow(columns, tick, exchange, tick * dt, markPrice, calmSpread / makers.thickness, d, contracts);
	}
	longs.camp.settle(price);
	shorts.camp.settle(price);
	const unsoldCoins = Math.abs(sale) - Math.abs(shockCoins);
	return { exchange, waves, story, unsoldCoins, shockCoins, shockProceeds, contracts };
}

/** Both sides hold the same contracts; crowds made by hand may hold more than the scenario's open interest. */
function contractsOf({ openInterest, startPrice }: Scenario, { longs, shorts }: Crowds): number {
	const coinsIn = (crowd: Crowd) => crowd.cumulativeCoins[crowd.count];
	return Math.max(openInterest / startPrice, coinsIn(longs), coinsIn(shorts));
}
