/** A game: crashes that nobody has seen, one after the other, and what the reader asked for in each. */
import {
	decisionCount,
	decisionHours,
	playOrders,
	unseenPath,
	type Journal,
	type Order,
	type Wish
} from '$lib/sim';
import type { Plan } from './outcomes.ts';

export interface Game {
	/** Of the link: the first unseen crash has the next number. */
	readonly seed: number;
	/** Games that were played before this one. */
	readonly round: number;
	/** The plan as it was written when the game began. */
	readonly plan: Plan;
	/** Orders of each crash that has begun; the last is the present one. */
	readonly orders: readonly (readonly Order[])[];
	/** Decisions taken in the present crash; with the last, it is over. */
	readonly decision: number;
}

/** Crashes of a game at most: so far apart are games. */
export const mostCrashes = 12;
/** So many games have crashes of their own, none of them among the many that are played beside. */
export const mostRounds = 80;

export function begun(seed: number, { sellBelow, buyBack }: Plan, round = 0): Game {
	return { seed, round: round % mostRounds, plan: { sellBelow, buyBack }, orders: [[]], decision: 0 };
}

/** Asks for what was chosen, and six hours pass. After the last decision time stands still. */
export function decided(game: Game, wishes: readonly Wish[]): Game {
	const { decision, orders } = game;
	if (decision >= decisionCount) return game;
	const asked = wishes.map((wish): Order => ({ ...wish, decision }));
	return {
		...game,
		decision: decision + 1,
		orders: [...orders.slice(0, -1), [...orders.at(-1)!, ...asked]]
	};
}

/** Whether the present crash is at its end. */
export function isOver({ decision }: Game): boolean {
	return decision === decisionCount;
}

/** Crashes that have been played to their end. */
export function finished(game: Game): number {
	return game.orders.length - (isOver(game) ? 0 : 1);
}

export function next(game: Game): Game {
	return isOver(game) ? { ...game, orders: [...game.orders, []], decision: 0 } : game;
}

/** The hour at which the present crash stands. */
export function hourOf({ decision }: Game): number {
	return decision * decisionHours;
}

/** Paths are drawn once: a seed says everything about them. */
const drawn = new Map<number, ReturnType<typeof unseenPath>>();
const mostDrawn = 32;

export function pathOf(seed: number): ReturnType<typeof unseenPath> {
	const path = drawn.get(seed) ?? unseenPath(seed);
	drawn.set(seed, path);
	if (drawn.size > mostDrawn) drawn.delete(drawn.keys().next().value!);
	return path;
}

/** The number of a crash of a game. */
export function seedOf({ seed, round }: Game, crash: number): number {
	return seed + 1 + round * mostCrashes + crash;
}

/** A crash as the reader has traded it, as far as it has come; with what is chosen now, if that is given. */
export function journalOf(game: Game, crash: number, chosen: readonly Wish[] = []): Journal {
	const present = crash === game.orders.length - 1;
	const path = pathOf(seedOf(game, crash));
	const asked = chosen.map((wish): Order => ({ ...wish, decision: game.decision }));
	return playOrders(path, [...game.orders[crash]!, ...asked], undefined, present ? hourOf(game) : path.hours);
}

/** Those that are over, in their order. */
export function journalsOf(game: Game): Journal[] {
	return Array.from({ length: finished(game) }, (_, crash) => journalOf(game, crash));
}
