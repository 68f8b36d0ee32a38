/** What is said after each step: what the prices did, what happened to the reader, what the account is worth. */
import { decisionCount, type Journal, type Order, type Refusal, type Trade, type UnseenPath } from '$lib/sim';
import { formatLeverage, formatPercent, formatPrice } from '$lib/format';
import type { Told } from '../answer.ts';
import type { Returns } from './outcomes.ts';
import { change, inText, listed, usd } from './words.ts';

/** The account over what it was before the first order, less 1. */
export function returnOf({ equity, hour, path, terms }: Journal): number {
	return equity[hour]! / (terms.startCash + path.coins.length * terms.startHolding) - 1;
}

/** A trade in a sentence. */
export function tradeText({ path, orders }: Journal, trade: Trade): string {
	const { kind, coin, means, price, notional, leverage, cash, realised, lostMargin, hour, decision } = trade;
	const name = inText(path.coins[coin]!.name);
	if (kind === 'liquidation')
		return `In hour ${hour} your ${name} contract was liquidated at ${formatPrice(price)}: its margin of ${usd(lostMargin)} is gone.`;
	if (kind === 'buy') {
		if (means === 'money') return `You bought ${name} for ${usd(-cash)}.`;
		return `You bought ${usd(notional)} of ${name} on ${formatLeverage(leverage)} credit for ${usd(-cash)}.`;
	}
	const came =
		Math.abs(realised) < 0.5
			? 'about what it cost'
			: `a ${realised > 0 ? 'gain' : 'loss'} of ${usd(Math.abs(realised))}`;
	const isHalf = orders.some(
		(order) => order.kind === 'sell' && order.decision === decision && order.coin === coin && order.share < 1
	);
	const half = isHalf ? 'half of ' : '';
	return means === 'money'
		? `You sold ${half}${isHalf ? 'your ' : ''}${name} for ${usd(cash)}, ${came}.`
		: `You closed ${half}your ${name} contract and got ${usd(cash)} back, ${came}.`;
}

export function refusalText(
	{ coins }: Pick<UnseenPath, 'coins'>,
	{ order, why }: { order: Order; why: Refusal }
): string {
	const name = inText(coins[order.coin]!.name);
	return why === 'no cash'
		? `There was not enough cash left for ${name}.`
		: `There was no ${name} left to sell.`;
}

/** Everything that happened since the decision before. */
function eventsOf(journal: Journal, decision: number): string[] {
	const { path, trades, refused, hour } = journal;
	const since = trades.filter((trade) => trade.decision === decision - 1 && trade.hour <= hour);
	return [
		...since.map((trade) => tradeText(journal, trade)),
		...refused.filter(({ order }) => order.decision === decision - 1).map((one) => refusalText(path, one))
	];
}

/** While a crash is played. @param late the last decision was not made in time */
export function stepTold(journal: Journal, decision: number, late: boolean): Told {
	const { path, hour, equity, now } = journal;
	const before = Math.max(0, hour - 6);
	if (decision === 0)
		return [
			`Hour 0 of ${path.hours}: the first of sixteen decisions. You begin with`,
			usd(equity[0]!),
			`: ${usd(now.cash)} in cash and ${usd((equity[0]! - now.cash) / path.coins.length)} in each coin, bought earlier at other prices.`
		];
	const events = eventsOf(journal, decision);
	const outOfTime = late ? ['Time ran out: nothing was bought or sold.'] : [];
	const moves = path.coins.map(({ name, prices }, i) => {
		const move = change(prices[hour]! / prices[before]! - 1);
		return `${i === 0 ? name : inText(name)} ${move}`;
	});
	return [
		[`Hour ${hour} of ${path.hours}.`, ...outOfTime, ...events].join(' '),
		listed(moves),
		` in six hours. Your account: ${usd(equity[hour]!)}, ${change(returnOf(journal))} since the start.`
	];
}

/** What bitcoin did, once it may be told. */
export function courseText({ fall, recovered }: Pick<UnseenPath, 'fall' | 'recovered'>): string {
	const fell = `bitcoin fell ${formatPercent(fall)}`;
	if (recovered >= 1) return `${fell} and ended above where it began`;
	return `${fell} and won ${formatPercent(recovered, 0)} of that back`;
}

/** Once a crash is over. @param which the one that has just ended, whose last six hours are told, or one before it */
export function endTold(journal: Journal, crash: number, rules: Returns, which: 'last' | 'earlier'): Told {
	const { path } = journal;
	const last = which === 'last' ? eventsOf(journal, decisionCount) : [];
	return [
		[...last, `Crash ${crash + 1} is over: ${courseText(path)}. You end at`].join(' '),
		`${usd(journal.equity[path.hours]!)}, ${change(returnOf(journal))}`,
		`. Doing nothing ends at ${change(rules.hold)}, your plan at ${change(rules.plan)}, averaging in at ${change(rules.averaging)}.`
	];
}

/** While the plan moves: what it comes to in the example. */
export function exampleTold(rules: Returns): Told {
	return [
		'In the crash that is drawn, your plan ends at',
		change(rules.plan),
		`, doing nothing at ${change(rules.hold)}, averaging in at ${change(rules.averaging)}.`
	];
}
