/** What can be done with a coin at a decision: one thing, named as a sentence would name it. */
import { baseTradingTerms, type Standing, type Wish } from '$lib/sim';
import { formatLeverage } from '$lib/format';
import { usd } from './words.ts';

export interface Action {
	/** How a form names it. */
	readonly value: string;
	readonly label: string;
	readonly wish: Wish;
}

/** Nothing is bought or sold: what every coin begins with, and what stands when time runs out. */
export const keep = 'keep';

const means = ['money', 'credit'] as const;
const shares = [0.5, 1] as const;
const leverages = [1, 3, 10] as const;
const spends = [500, 1500] as const;

/** All that makes sense for a coin, whether or not there is the cash for it: sales first. */
export function actionsOf(coin: number, { holdings }: Standing): Action[] {
	const held = means.filter((means) => holdings.some((one) => one.coin === coin && one.means === means));
	const sales = held.flatMap((means) =>
		shares.map((share): Action => {
			const part = share === 1 ? 'all' : 'half';
			return {
				value: `${means} ${part}`,
				label: means === 'money' ? `Sell ${part}` : `Close ${part} of the contract`,
				wish: { coin, kind: 'sell', means, share }
			};
		})
	);
	const purchases = leverages.flatMap((leverage) =>
		spends.map((spend): Action => ({
			value: `${spend} ${leverage}`,
			label:
				leverage === 1
					? `Buy for ${usd(spend)}`
					: `Put up ${usd(spend)} to buy ${usd((spend * leverage) / (1 + baseTradingTerms.fee * leverage))} (${formatLeverage(leverage)})`,
			wish: { coin, kind: 'buy', spend, leverage }
		}))
	);
	return [...sales, ...purchases];
}

/** What was chosen, coin by coin, as orders: sales first, so that what they bring can be spent. */
export function wishesOf(chosen: readonly string[], standing: Standing): Wish[] {
	const wishes = chosen.flatMap((value, coin) =>
		actionsOf(coin, standing)
			.filter((action) => action.value === value)
			.map(({ wish }) => wish)
	);
	return [...wishes.filter(({ kind }) => kind === 'sell'), ...wishes.filter(({ kind }) => kind === 'buy')];
}

/** Whether there is the cash for it. */
export function isAffordable({ wish }: Action, cash: number): boolean {
	return wish.kind === 'sell' || wish.spend <= cash;
}
