/** Games whose decisions are written down: what is asked for, decision by decision. */
import { decisionCount, type Wish } from '$lib/sim';
import { begun, decided, type Game } from '$lib/widgets/decisions/game';

export const plan = { sellBelow: 0.1, buyBack: 0.05 };
export const buy = (coin: number, spend: number, leverage = 1): Wish => ({
	coin,
	kind: 'buy',
	spend,
	leverage
});
export const sell = (coin: number, share = 1, means: 'money' | 'credit' = 'money'): Wish => ({
	coin,
	kind: 'sell',
	means,
	share
});
/** A game in which a decision asks for what stands at its number. */
export function played(
	asked: Readonly<Record<number, readonly Wish[]>>,
	until = decisionCount,
	game = begun(1, plan)
): Game {
	for (let decision = 0; decision < until; decision++) game = decided(game, asked[decision] ?? []);
	return game;
}
