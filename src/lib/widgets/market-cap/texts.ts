/** Numbers as this exhibit writes them. */
import { formatCoins, formatMoney, formatNumber, formatPercent, formatPrice } from '$lib/format';

/** USD to three digits, with trillions: `$1.78T`, `$133B`, `$959M`. */
export function round(usd: number): string {
	if (usd >= 999.5e9) return `$${formatNumber(usd / 1e12, 3)}T`;
	return formatMoney(Number(usd.toPrecision(3)));
}

/** A price, or a tick: three digits below a dollar, cents below a hundred. */
export function dollars(price: number): string {
	if (price < 1) return `$${formatNumber(price, 3)}`;
	return price === Math.round(price) && price < 1e5 ? `$${formatCoins(price)}` : formatPrice(price);
}

/** Dollars for a dollar: two digits, for more mean nothing. */
export function times(ratio: number): string {
	const two = Number(ratio.toPrecision(2));
	return ratio === 0 ? 'none' : two < 1e6 ? formatCoins(two) : many(two);
}

/** A small share keeps two digits: `7.5%`, `0.35%`. */
export function percent(share: number): string {
	return formatPercent(share, share >= 0.01 ? 1 : share >= 1e-3 ? 2 : 3);
}

export function fallen(share: number): string {
	const text = percent(share);
	return text === '0%' ? text : `−${text}`;
}

/** A share of all coins: `1 in 1,800`. */
export function oneIn(share: number): string {
	return share === 0 ? 'none' : `1 in ${formatCoins(Number((1 / share).toPrecision(2)))}`;
}

/** Coins there are: `19.9 million`, `147 billion`. */
export function many(coins: number): string {
	const [size, name] = coins >= 1e9 ? [1e9, 'billion'] : [1e6, 'million'];
	return `${formatNumber(coins / size, 3)} ${name}`;
}
