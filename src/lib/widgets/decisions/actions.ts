/** What can be done with a coin at a decision: one thing, named as a sentence would name it. */
import type { Standing, Wish } from '$lib/sim';
import { formatLeverage, formatMoney } from '$lib/format';

export interface Action {
	/** How a form names it. */
	readonly value: string;
	readonly label: string;
	readonly wish: Wish;
}

/** Actions of one kind; the first group that there is comes first. */
export interface Group {
	readonly name: string;
	readonly actions: readonly Action[];
}

/** Nothing is bought or sold: what every coin begins with, and what stands when time runs out. */
export const keep = 'keep';

const spends = [500, 1500] as const;
const leverages = [1, 3, 10] as const;

function purchase(coin: number, leverage: number, spend: number): Action {
	const money = formatMoney(spend);
	return {
		value: `buy ${spend} ${leverage}`,
		label: leverage === 1 ? `Buy for ${money}` : `Buy for ${money} on ${formatLeverage(leverage)} credit`,
		wish: { coin, kind: 'buy', spend, leverage }
	};
}

function sale(coin: number, means: 'money' | 'credit', share: number): Action {
	const part = share === 1 ? 'all' : 'half';
	return {
		value: `sell ${means} ${share}`,
		label: means === 'money' ? `Sell ${part}` : `Close ${part} of the contract`,
		wish: { coin, kind: 'sell', means, share }
	};
}

/** All that makes sense for a coin, whether or not there is the cash for it. */
export function groupsOf(coin: number, { holdings }: Standing): Group[] {
	const sales = (['money', 'credit'] as const)
		.filter((means) => holdings.some((held) => held.coin === coin && held.means === means))
		.flatMap((means) => [sale(coin, means, 0.5), sale(coin, means, 1)]);
	return [
		...(sales.length > 0 ? [{ name: 'Sell', actions: sales }] : []),
		...leverages.map((leverage) => ({
			name: leverage === 1 ? 'Buy with money' : `Buy on ${formatLeverage(leverage)} credit`,
			actions: spends.map((spend) => purchase(coin, leverage, spend))
		}))
	];
}

/** What was chosen, coin by coin, as orders: sales first, so that what they bring can be spent. */
export function wishesOf(chosen: readonly string[], standing: Standing): Wish[] {
	const wishes = chosen.flatMap((value, coin) =>
		groupsOf(coin, standing)
			.flatMap(({ actions }) => actions)
			.filter((action) => action.value === value)
			.map(({ wish }) => wish)
	);
	return [...wishes.filter(({ kind }) => kind === 'sell'), ...wishes.filter(({ kind }) => kind === 'buy')];
}

/** Whether there is the cash for it. */
export function isAffordable({ wish }: Action, cash: number): boolean {
	return wish.kind === 'sell' || wish.spend <= cash;
}
