/** A game as a device remembers it: lists of numbers, read with the suspicion that anything else deserves. */
import { decisionCount, modelVersion, mostLeverage, type Order } from '$lib/sim';
import { allows, seeds } from '$lib/embed/spec';
import { mostCrashes, mostRounds, type Game } from './game.ts';
import { inputs } from './inputs.ts';
import type { Plan } from './outcomes.ts';

const form = 1;
/** What stands in the place of leverage for a sale. */
const sale = { money: -1, credit: -2 } as const;

export function toKept({ seed, round, plan, orders, decision }: Game): unknown {
	return [
		form,
		modelVersion,
		seed,
		round,
		plan.sellBelow,
		plan.buyBack,
		decision,
		orders.map((all) => all.map(kept))
	];
}

function kept(order: Order): number[] {
	const { decision, coin } = order;
	return order.kind === 'buy'
		? [decision, coin, order.spend, order.leverage]
		: [decision, coin, order.share, order.means === 'money' ? sale.money : sale.credit];
}

/** @returns null for what is no game of this model */
export function fromKept(value: unknown): Game | null {
	if (!Array.isArray(value) || value.length !== 8 || value[0] !== form || value[1] !== modelVersion)
		return null;
	const [, , seed, round, sellBelow, buyBack, decision, lists] = value as unknown[];
	const isGame =
		whole(seed, seeds.min, seeds.max) &&
		whole(round, 0, mostRounds - 1) &&
		allows(inputs.sellBelow, sellBelow) &&
		allows(inputs.buyBack, buyBack) &&
		whole(decision, 0, decisionCount) &&
		Array.isArray(lists) &&
		whole(lists.length, 1, mostCrashes);
	if (!isGame) return null;
	const orders = lists.map((list: unknown, crash) => {
		const until = crash === lists.length - 1 ? decision : decisionCount;
		// Three coins, and one order for each at a decision.
		const isList = Array.isArray(list) && list.length <= 3 * decisionCount;
		return isList ? list.map((one: unknown) => orderOf(one, until)) : [null];
	});
	if (orders.some((all) => all.includes(null))) return null;
	const plan = { sellBelow, buyBack } as Plan;
	return { seed, round, plan, orders: orders as Order[][], decision };
}

/** @param until decisions that have been taken */
function orderOf(value: unknown, until: number): Order | null {
	if (!Array.isArray(value) || value.length !== 4) return null;
	const [decision, coin, size, how] = value as unknown[];
	if (!whole(decision, 0, until - 1) || !whole(coin, 0, 2)) return null;
	if (how === sale.money || how === sale.credit) {
		const means = how === sale.money ? 'money' : 'credit';
		return between(size, 1e-6, 1) ? { decision, coin, kind: 'sell', means, share: size } : null;
	}
	return between(size, 1e-6, 1e9) && between(how, 1, mostLeverage)
		? { decision, coin, kind: 'buy', spend: size, leverage: how }
		: null;
}

function between(value: unknown, min: number, max: number): value is number {
	return typeof value === 'number' && value >= min && value <= max;
}

export function whole(value: unknown, min: number, max: number): value is number {
	return between(value, min, max) && Number.isInteger(value);
}
