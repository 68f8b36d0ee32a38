/** The clock of a timeline: one tick after the other, in a fixed order. */
import { Camp } from './accounts.ts';
import { Book } from './book.ts';
import type { DepthProfile } from './depth-profile.ts';
import { exp, ln } from './elementary.ts';
import { Exchange } from './exchange.ts';
import { ForcedWaves } from './forced-waves.ts';
import { Makers } from './makers.ts';
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

/** A timeline that has been played. */
export interface Played {
	readonly exchange: Exchange;
	readonly waves: ForcedWaves;
	readonly story: Story;
	/** Coins of the initial sale (below 0, purchase), and their USD. */
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
 * The mark price is the mean over as many prices as its window in ticks, rounded, at least one. Once nobody waits, no
 * news is due, nothing refills and the price has stood still for a window, nothing can happen any more, and the clock stops.
 *
 * @param columns where the rows go; without, none are written
 */
export function play(scenario: Scenario, crowds: Crowds, profile: DepthProfile, columns?: Columns): Played {
	const { startPrice, tick: dt, calmSpread } = scenario;
	const ticks = ticksOf(scenario);
	const left = exp((-dt / scenario.refillHalfLife) * ln(2));
	const share = scenario.liquidationDelay === 0 ? 1 : 1 - exp(-dt / scenario.liquidationDelay);
	const averaged = Math.max(1, Math.round(scenario.markWindow / dt));

	const shock = new ShockArrival(scenario, profile);
	const { direction, sale } = shock;
	const makers = new Makers(scenario.makerWithdrawal, dt);
	const marks = new Mark(averaged, startPrice);
	const book = new Book(profile, startPrice, scenario.permanentShare);
	const waves = new ForcedWaves();
	const contracts = contractsOf(scenario, crowds);
	const longs = new Queue(new Camp('long', crowds.longs, contracts), startPrice, waves);
	const shorts = new Queue(new Camp('short', crowds.shorts, contracts), startPrice, waves);
	const exchange = new Exchange(longs, shorts, book, startPrice, scenario.insuranceFund);
	const story = new Story(direction, startPrice);
	let shockProceeds = 0;
	let price = startPrice;
	let still = 0;
	let tick = 0;
	if (columns) writeRow(columns, 0, exchange, 0, price, calmSpread, direction, contracts);

	while (tick < ticks) {
		tick++;
		const before = price;
		book.thickness = makers.thickness;
		book.refill(left);
		if (!shock.over) {
			book.reprice(shock.newsIn(tick, book.price));
			story.active('shock', tick);
		}
		const mark = marks.at(book.price);
		longs.trigger(mark, tick, exchange.wave + 1);
		shorts.trigger(mark, tick, exchange.wave + 1);
		if (tick === 1 && sale !== 0) {
			shockProceeds = sale * exchange.execute(share, sale, mark, tick).averagePrice;
			story.active('shock', tick);
			story.traded(exchange, tick);
		} else if (longs.busy || shorts.busy) {
			exchange.execute(share, 0, mark, tick);
			story.traded(exchange, tick);
		} else exchange.rest();
		price = book.price;
		const markPrice = marks.at(price);
		longs.trigger(markPrice, tick, exchange.wave + 1);
		shorts.trigger(markPrice, tick, exchange.wave + 1);
		marks.push(price);
		if (direction * (story.extreme - price) > 0) story.further(exchange, price, tick);
		makers.see(before, price);
		if (columns) {
			book.thickness = makers.thickness;
			const spread = calmSpread / makers.thickness;
			writeRow(columns, tick, exchange, tick * dt, markPrice, spread, direction, contracts);
		}
		still = price === before ? still + 1 : 0;
		const quiet = shock.over && !longs.busy && !shorts.busy;
		if (quiet && still >= averaged && (left === 1 || book.displacement === 0)) break;
	}
	if (columns) writeRest(columns, tick, book, makers, dt, calmSpread, direction);
	longs.camp.settle(price);
	shorts.camp.settle(price);
	return { exchange, waves, story, shockCoins: sale, shockProceeds, contracts };
}

/** Both sides hold the same contracts; crowds made by hand may hold more than the scenario's open interest. */
function contractsOf({ openInterest, startPrice }: Scenario, { longs, shorts }: Crowds): number {
	const coinsIn = (crowd: Crowd) => crowd.cumulativeCoins[crowd.count];
	return Math.max(openInterest / startPrice, coinsIn(longs), coinsIn(shorts));
}
