/** What the controls say is held, and what of them makes the crash. */
import type { Holding } from '$lib/learn/ten-coins';
import type { DiversifyValues } from './spec.ts';

export function holdingOf({ coins, cash, minutes }: DiversifyValues): Holding {
	return { coins: Math.round(coins), cash, minutes: Number(minutes) };
}
