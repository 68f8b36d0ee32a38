/** Figures as the sentences of a plan write them, which somebody may have asked for anything: never more digits than can be read. */
import { formatMoneyInProse, formatPercent, formatPrice, formatTimes } from '$lib/format';

/** A part of something: what is not quite nothing is not 0%, and what is not quite all not 100%. */
export function share(value: number): string {
	if (value > 0 && value < 0.0005) return 'under 0.1%';
	return value >= 0.9995 && value < 1 ? 'over 99.9%' : formatPercent(value);
}

/** A gain that may be many times what there was. */
export function growth(value: number): string {
	return value > 1000 ? 'over 100,000%' : share(value);
}

export function times(ratio: number): string {
	if (ratio < 0.01) return 'under 0.01';
	return ratio > 1000 ? 'over 1,000' : formatTimes(ratio);
}

/** Of one coin: below a dollar, three digits that count, $0.0000123. */
export function coinPrice(usd: number): string {
	if (usd >= 0.995) return dollars(usd);
	if (usd < 1e-12) return 'next to nothing';
	const places = 2 - Number(usd.toExponential(2).split('e')[1]);
	const [whole, part = ''] = usd.toFixed(places).split('.');
	return `$${whole}.${part.replace(/0+$/, '').padEnd(2, '0')}`;
}

/** To the cent, as long as that is short. */
export function dollars(usd: number): string {
	return usd < 1e9 ? formatPrice(usd) : formatMoneyInProse(usd);
}

export function count(value: number, unit: string): string {
	const text = String(Number(value.toFixed(1)));
	return `${text.replace(/\B(?=(\d{3})+$)/g, ',')} ${unit}${text === '1' ? '' : 's'}`;
}
