/**
 * Numbers as readers see them, and as they type them: $1.7 billion is `$1.7B`, a fall is `−12.4%`.
 * Never more digits than mean something.
 */

const locale = 'en-US';
const minus = '−';

function digits(value: number, places: number): string {
	return new Intl.NumberFormat(locale, {
		minimumFractionDigits: places,
		maximumFractionDigits: places
	}).format(value);
}

function upTo(value: number, places: number): string {
	return new Intl.NumberFormat(locale, { maximumFractionDigits: places }).format(value);
}

/** A fraction as a percentage: 0.124 is `12.4%`; below 10% and at whole numbers trailing zeros go. */
export function formatPercent(fraction: number, places = 1): string {
	return `${fraction < 0 ? minus : ''}${upTo(Math.abs(fraction) * 100, places)}%`;
}

/** A fall from the start as a signed percentage with one decimal: 0.195 is `−19.5%`, nothing is `0%`. */
export function formatFall(fraction: number): string {
	return fraction < 0.0005 ? '0%' : `${minus}${digits(fraction * 100, 1)}%`;
}

/** USD per coin: `$80,490`; coins worth less than $100 keep their cents. */
export function formatPrice(price: number): string {
	return `$${digits(price, price < 100 ? 2 : 0)}`;
}

/** USD: `$1.7B`, `$340M`, `$12,300`, `$850`. */
export function formatMoney(usd: number): string {
	const size = Math.abs(usd);
	const sign = usd < 0 ? minus : '';
	if (size >= 999.5e6) return `${sign}$${upTo(size / 1e9, size >= 9.995e9 ? 1 : 2)}B`;
	if (size >= 1e6) return `${sign}$${upTo(size / 1e6, size >= 9.95e6 ? 0 : 1)}M`;
	return `${sign}$${digits(size, 0)}`;
}

/** Notional over margin: `10×`, `7.5×`. */
export function formatLeverage(leverage: number): string {
	return `${upTo(leverage, leverage < 20 ? 1 : 0)}×`;
}

/** People, positions, waves: `8,214`. */
export function formatCount(count: number): string {
	return digits(count, 0);
}

/** Coins: three significant digits, `61,300`, `940`. */
export function formatCoins(coins: number): string {
	return new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }).format(coins);
}

/** A ratio that says how many times: `3.4`, `0.62`, `12`. */
export function formatTimes(ratio: number): string {
	return ratio < 0.995 ? upTo(ratio, 2) : ratio < 9.95 ? upTo(ratio, 1) : digits(ratio, 0);
}

const units: Record<string, number> = {
	'': 1,
	'%': 0.01,
	'×': 1,
	x: 1,
	k: 1e3,
	m: 1e6,
	million: 1e6,
	b: 1e9,
	bn: 1e9,
	billion: 1e9,
	t: 1e12
};

/**
 * A number as people write it: `150M`, `$1.2B`, `5%`, `10×`, `100,000`, `1.5e8`.
 * @returns the value in model units (USD, fraction), or null when the text is no such number
 */
export function parseNumber(text: string): number | null {
	const match = /^\s*([+\-−])?\s*\$?\s*(\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(e[+-]?\d{1,3})?\s*([a-z%×]*)\s*$/i.exec(
		text
	);
	if (!match) return null;
	const [, sign, mantissa, exponent, suffix] = match;
	const unit = units[suffix!.toLowerCase()];
	if (unit === undefined) return null;
	const value = Number(mantissa!.replaceAll(',', '') + (exponent ?? '')) * unit;
	if (!Number.isFinite(value)) return null;
	return sign && sign !== '+' ? -value : value;
}
