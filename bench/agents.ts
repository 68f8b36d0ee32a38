/**
 * The timeline as a textbook writes an agent-based simulation: an object for each trader, and every tick asks each of them.
 *
 * Same rules, same draws, written from content/model.md and not from the engine: no typed arrays, no sorted triggers. It
 * plays what the base case has: news that lowers the price, a growing book, mark prices without a window, a fund that
 * suffices. Its sums run in another order, and exponentials are the machine's own, so its price may differ from the
 * engine's in the last digits.
 */
import type { Crowd, Scenario } from '../src/lib/sim/index.ts';
import { AgentBook } from './agent-book.ts';
import { Trader, type Direction } from './trader.ts';

/** How the market stands at the end of a tick. */
export interface Row {
	readonly time: number;
	readonly price: number;
	readonly fairPrice: number;
	readonly depth: number;
	readonly spread: number;
	readonly longCoins: number;
	readonly shortCoins: number;
	readonly waitingCoins: number;
	readonly wave: number;
	readonly openInterest: number;
	readonly fund: number;
}

export interface AgentRun {
	readonly traders: readonly Trader[];
	readonly rows: readonly Row[];
	/** Traders the larger part of whose coins was liquidated. */
	readonly closed: number;
	readonly lastPrice: number;
}

const prime = 7919;

/** Everybody of two crowds, in no order that helps. */
export function tradersOf(longs: Crowd, shorts: Crowd, rate: number): Trader[] {
	const each = ({ coins, entryPrice, leverage }: Crowd, d: Direction) =>
		Array.from(coins, (held, i) => new Trader(d, held, entryPrice[i]!, leverage[i]!, rate));
	const all = [...each(longs, 1), ...each(shorts, -1)];
	const stride = all.length % prime === 0 ? 1 : prime; // without a common divisor every trader comes up once
	return all.map((_, i) => all[(i * stride) % all.length]!);
}

/** @throws Error if it meets what the base case has not */
export function playAgents(scenario: Scenario, longs: Crowd, shorts: Crowd): AgentRun {
	const { shockKind, direction, profile, markWindow, startPrice, tick: dt } = scenario;
	if (shockKind !== 'news' || direction !== 'down' || profile !== 'growing' || markWindow > 0)
		throw new Error('agents play news that lowers the price, in a growing book, with the last price as mark');
	const traders = tradersOf(longs, shorts, scenario.maintenanceMarginRate);
	const book = new AgentBook(scenario);
	const share = 1 - Math.exp(-dt / scenario.liquidationDelay);
	const parts = Math.round(scenario.newsDuration / dt);
	const rows: Row[] = [];
	let waiting: Trader[] = [];
	let fund = scenario.insuranceFund;
	let wave = 0;
	let [bought, sold] = [0, 0];

	const ask = (mark: number, tick: number) => {
		const triggered = traders.filter((trader) => trader.mustClose(mark));
		// of one moment, whoever is hit first is first in line
		triggered.sort((a, b) => b.direction * b.liquidationPrice - a.direction * a.liquidationPrice);
		for (const trader of triggered) [trader.triggeredAt, trader.wave] = [tick, wave + 1];
		waiting.push(...triggered);
	};

	for (let tick = 1; tick <= Math.floor(scenario.duration / dt); tick++) {
		const before = book.price;
		book.refill();
		if (tick <= parts) book.reprice((-scenario.shock * startPrice) / parts);
		ask(book.price, tick);
		const due = [...dueOf(waiting, 1, share), ...dueOf(waiting, -1, share)];
		const coinsOf = (d: Direction) =>
			due.reduce((sum, { trader, coins }) => sum + (trader.direction === d ? coins : 0), 0);
		const [longCoins, shortCoins] = [coinsOf(1), coinsOf(-1)];
		const price = book.trade(longCoins - shortCoins);
		wave = 0;
		for (const { trader, coins } of due) {
			fund += trader.direction * (price - trader.bankruptcyPrice) * coins;
			trader.liquidate(coins, price, tick);
			wave = Math.max(wave, trader.wave);
		}
		if (fund < 0) throw new Error('the fund is empty: agents close no winners');
		waiting = waiting.filter(({ open }) => open > 0);
		[sold, bought] = [sold + longCoins, bought + shortCoins];
		ask(book.price, tick);
		book.look(before);
		rows.push({
			time: tick * dt,
			price: book.price,
			fairPrice: book.fairPrice,
			depth: book.depth,
			spread: book.spread,
			longCoins,
			shortCoins,
			waitingCoins: waiting.reduce((sum, { open }) => sum + open, 0),
			wave,
			openInterest: scenario.openInterest / startPrice - Math.min(sold, bought),
			fund
		});
	}
	const lastPrice = book.price;
	for (const trader of traders) trader.settle(lastPrice);
	const closed = traders.filter(({ open, coins }) => open < coins && open <= coins / 2).length;
	return { traders, rows, closed, lastPrice };
}

interface Due {
	readonly trader: Trader;
	readonly coins: number;
}

/** What of one side trades this tick: a share of the coins waiting, first in, first out; a rest of next to nothing as well. */
function dueOf(waiting: readonly Trader[], d: Direction, share: number): Due[] {
	const side = waiting.filter(({ direction }) => direction === d);
	let rest = share * side.reduce((sum, { open }) => sum + open, 0);
	const due: Due[] = [];
	for (const trader of side) {
		const whole = trader.open - rest <= 1e-9 * trader.coins;
		due.push({ trader, coins: whole ? trader.open : rest });
		if (!whole) break;
		rest -= trader.open;
	}
	return due;
}
