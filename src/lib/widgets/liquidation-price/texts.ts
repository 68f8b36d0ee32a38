/** Numbers of a single position in words: prices of cheap coins, moves with a sign, margins in dollars or coins. */
import { formatCount, formatMoney, formatPercent, formatPrice } from '$lib/format';
import type { Position } from './position.ts';

/** `+5%`, `−9.55%`. */
export function formatMove(fraction: number): string {
	return `${fraction > 0 ? '+' : ''}${formatPercent(fraction, 2)}`;
}

/** A size without a sign: two decimals under 10%, one above. */
export function formatShare(fraction: number): string {
	return formatPercent(fraction, Math.abs(fraction) < 0.0995 ? 2 : 1);
}

/** USD per coin, with the digits that a coin of this price needs. */
export function formatQuote(price: number, entry: number): string {
	if (entry >= 1000) return formatPrice(price);
	return `$${price.toFixed(entry < 10 ? 4 : 2)}`;
}

/** An amount of margin, in its own unit. */
export function formatMargin(amount: number, { wishes, wallet, coin }: Position): string {
	if (wishes.contract === 'linear') return formatMoney(amount);
	const places = Math.max(0, 3 - Math.floor(Math.log10(wallet)));
	return `${places ? amount.toFixed(places) : formatCount(amount)} ${coin}`;
}

/** A chance or a share of days; what rounds to nothing is not nothing. */
export function formatChance(chance: number): string {
	return chance > 0 && chance < 0.0005 ? 'under 0.1%' : formatPercent(chance);
}
