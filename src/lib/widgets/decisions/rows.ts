/** What the reader holds of each coin, in words. */
import { worthOf, type Holding, type Journal } from '$lib/sim';
import { formatPercent, formatPrice } from '$lib/format';
import { change, usd } from './words.ts';

export interface Row {
	readonly name: string;
	/** The price, and its change since the start. */
	readonly price: string;
	readonly since: string;
	/** One for the coins paid in full, one for a contract; or that there is neither. */
	readonly held: readonly { readonly text: string; readonly closes?: string }[];
}

export function rowsOf({ path, hour, now }: Journal): Row[] {
	return path.coins.map(({ name, prices }, coin) => {
		const price = prices[hour]!;
		const own = now.holdings.filter((held) => held.coin === coin);
		return {
			name,
			price: formatPrice(price),
			since: change(price / prices[0]! - 1),
			held: own.length > 0 ? own.map((held) => textOf(held, price)) : [{ text: 'You own none.' }]
		};
	});
}

/** A gain or loss in words, in USD and of what was put up. */
function gainText(gain: number, put: number): string {
	if (Math.abs(gain / put) < 0.0005) return 'neither gain nor loss';
	return `a ${gain > 0 ? 'gain' : 'loss'} of ${formatPercent(Math.abs(gain / put))}`;
}

function textOf(held: Holding, price: number): Row['held'][number] {
	const { coins, averageCost, margin, liquidationPrice, means } = held;
	const worth = worthOf(held, price);
	if (means === 'money') {
		const cost = coins * averageCost;
		return { text: `You own ${usd(worth)}, paid ${usd(cost)}: ${gainText(worth - cost, cost)}.` };
	}
	return {
		text: `Contract over ${usd(coins * price)}, ${usd(worth)} of it yours: ${gainText(worth - margin, margin)} on ${usd(margin)}.`,
		closes: `Liquidated at ${formatPrice(liquidationPrice)}, ${formatPercent(Math.max(0, 1 - liquidationPrice / price))} below.`
	};
}
