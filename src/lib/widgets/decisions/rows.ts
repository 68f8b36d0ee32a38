/** What the reader holds of each coin, in words. */
import { decisionHours, worthOf, type Holding, type Journal } from '$lib/sim';
import { formatPercent, formatPrice } from '$lib/format';
import { change, usd } from './words.ts';

export interface Row {
	readonly name: string;
	readonly price: string;
	/** Its change in the last six hours, once they have passed, and since the start. */
	readonly moves: string;
	/** One for the coins paid in full, one for a contract; or that there is neither. */
	readonly held: readonly { readonly text: string; readonly closes?: string }[];
}

export function rowsOf({ path, hour, now }: Journal): Row[] {
	const before = Math.max(0, hour - decisionHours);
	return path.coins.map(({ name, prices }, coin) => {
		const price = prices[hour]!;
		const since = (from: number) => change(price / prices[from]! - 1);
		const own = now.holdings
			.filter((held) => held.coin === coin)
			.sort((a, b) => b.means.localeCompare(a.means));
		return {
			name,
			price: formatPrice(price),
			moves: `${since(before)} in 6 h, ${since(0)} in all`,
			held: own.length > 0 ? own.map((held) => textOf(held, price)) : [{ text: 'You own none.' }]
		};
	});
}

/** A gain or loss in words, in USD and of what was put up. */
function gainText(gain: number, put: number): string {
	return `a ${gain > 0 ? 'gain' : 'loss'} of ${formatPercent(Math.abs(gain / put))}`;
}

function textOf(held: Holding, price: number): Row['held'][number] {
	const { coins, averageCost, liquidationPrice, means } = held;
	const worth = worthOf(held, price);
	if (means === 'money') {
		const cost = coins * averageCost;
		return { text: `You own ${usd(worth)}, paid ${usd(cost)}: ${gainText(worth - cost, cost)}.` };
	}
	return {
		text: `${usd(coins * price)} contract, ${usd(worth)} yours,`,
		closes: `liquidated ${formatPercent(Math.max(0, 1 - liquidationPrice / price))} below`
	};
}
