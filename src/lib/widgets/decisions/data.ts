/** The example, hour by hour: the coins, and the account by each rule. */
import { averaging, hold, playRule, writtenPlan, type Journal, type UnseenPath } from '$lib/sim';
import { column, tableOf, type Table } from '../data.ts';
import { pathOf } from './game.ts';
import type { DecisionValues } from './inputs.ts';

interface Hour {
	readonly hour: number;
	readonly path: UnseenPath;
	readonly rules: Readonly<Record<'hold' | 'plan' | 'averaging', Journal>>;
}

export function data(values: DecisionValues, seed: number): Table {
	const path = pathOf(seed);
	const rules = {
		hold: playRule(path, hold),
		plan: playRule(path, writtenPlan(values)),
		averaging: playRule(path, averaging)
	};
	const price = (coin: number) => (row: Hour) => row.path.coins[coin]!.prices[row.hour]!;
	return tableOf<Hour>(
		[
			column('time', 'Time since the start', 'seconds', ({ hour }) => hour * 3600),
			column('bitcoin', 'Bitcoin', 'USD per coin', price(0)),
			column('ether', 'Ether', 'USD per coin', price(1)),
			column('solana', 'Solana', 'USD per coin', price(2)),
			column('hold', 'Account, doing nothing', 'USD', ({ hour, rules }) => rules.hold.equity[hour]!),
			column('plan', 'Account by the plan', 'USD', ({ hour, rules }) => rules.plan.equity[hour]!),
			column('planCash', 'Cash in it', 'USD', ({ hour, rules }) => rules.plan.cash[hour]!),
			column('averaging', 'Account, averaging in', 'USD', ({ hour, rules }) => rules.averaging.equity[hour]!)
		],
		Array.from({ length: path.hours + 1 }, (_, hour) => ({ hour, path, rules }))
	);
}
