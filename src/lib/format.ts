/**
 * Numbers as readers see them, and as they type them: $1.7 billion is `$1.7B`, a fall is `−12.4%`.
 * Never more digits than mean something.
 */

const minus = '−';

/*
 * Written out rather than asked of `Intl`, whose first use costs a phone a tenth of a second of standstill before
 * anything can be moved; a test holds every digit to it. Another language changes the two signs in `grouped`.
 */

/** Halves of what people read go away from zero, whatever the binary fraction behind them: 1.005 is 1.01. */
function rounded(value: number, places: number): string {
	const text = String(value);
	const isHalf = text.endsWith('5') && text.split('.')[1]?.length === places + 1;
	return (isHalf ? Number(`${text.slice(0, -1)}6`) : value).toFixed(places);
}

function grouped(number: string): string {
	const [whole, part] = number.split('.');
	return whole!.replace(/\B(?=(\d{3})+$)/g, ',') + (part ? `.${part}` : '');
}

function digits(value: number, places: number): string {
	return value === Infinity ? '∞' : grouped(rounded(value, places));
}

function upTo(value: number, places: number): string {
	return places > 0 ? digits(value, places).replace(/\.?0+$/, '') : digits(value, 0);
}

function threeDigits(value: number): string {
	return grouped(String(Number(value.toPrecision(3))));
}

/** What is nothing once rounded has no sign. */
function signed(value: number, text: string): string {
	return value < 0 && /[1-9∞]/.test(text) ? minus + text : text;
}

/** A fraction as a percentage: 0.124 is `12.4%`; below 10% and at whole numbers trailing zeros go. */
export function formatPercent(fraction: number, places = 1): string {
	return signed(fraction, `${upTo(Math.abs(fraction) * 100, places)}%`);
}

/** A fall from the start as a signed percentage with one decimal: 0.195 is `−19.5%`, nothing is `0%`. */
export function formatFall(fraction: number): string {
	return fraction < 0.0005 ? '0%' : `${minus}${digits(fraction * 100, 1)}%`;
}

/** USD per coin: `$80,490`; coins worth less than $100 keep their cents. */
export function formatPrice(price: number): string {
	const size = Math.abs(price);
	return signed(price, `$${digits(size, size < 99.995 ? 2 : 0)}`);
}

/** USD, to three significant digits: `$1.7B`, `$340M`, `$12,300`, `$850`. */
export function formatMoney(usd: number): string {
	const size = Math.abs(usd);
	if (size >= 999.5e6) return signed(usd, `$${upTo(size / 1e9, size >= 9.995e9 ? 1 : 2)}B`);
	if (size >= 999_500) return signed(usd, `$${upTo(size / 1e6, size >= 9.95e6 ? 0 : 1)}M`);
	return signed(usd, `$${size < 1000 ? digits(size, 0) : threeDigits(size)}`);
}

/** The same in a sentence: `$1.7 billion`, `$340 million`, `$12,300`. */
export function formatMoneyInProse(usd: number): string {
	return formatMoney(usd).replace('B', ' billion').replace('M', ' million');
}

/** Notional over margin: `10×`, `7.5×`. */
export function formatLeverage(leverage: number): string {
	return `${upTo(leverage, leverage < 20 ? 1 : 0)}×`;
}

/** People, positions, waves: `8,214`. */
export function formatCount(count: number): string {
	return digits(count, 0);
}

/** Coins, whole ones, to three significant digits: `61,300`, `940`, `3`; a fraction of a coin is `under 1`. */
export function formatCoins(coins: number): string {
	if (coins > 0 && coins < 0.5) return 'under 1';
	return coins < 1000 ? digits(coins, 0) : threeDigits(coins);
}

/** Seconds: `45 s`, `3 min`, `1.5 h`, `7 d`; nothing is `at once`, no end is `never`. */
export function formatDuration(seconds: number): string {
	if (seconds === 0) return 'at once';
	if (seconds === Infinity) return 'never';
	if (seconds < 90) return `${upTo(seconds, seconds < 10 ? 1 : 0)} s`;
	const [size, name] = seconds < 5400 ? [60, 'min'] : seconds < 129_600 ? [3600, 'h'] : [86_400, 'd'];
	return `${upTo(seconds / size, seconds < 10 * size ? 1 : 0)} ${name}`;
}

/** A ratio that says how many times: `3.4`, `0.62`, `12`. */
export function formatTimes(ratio: number): string {
	return ratio < 0.995 ? upTo(ratio, 2) : ratio < 9.95 ? upTo(ratio, 1) : digits(ratio, 0);
}

/** A correlation: `0.71`, `−0.05`; nothing has no sign. */
export function formatCorrelation(correlation: number): string {
	return signed(correlation, digits(Math.abs(correlation), 2));
}

/** A number beside another one to compare it with, to so many significant digits: `6.7232`, `0.449329`, `12,345.68`. */
export function formatNumber(value: number, significant = 7): string {
	const size = Math.abs(value);
	if (size === 0 || size === Infinity) return signed(value, digits(size, 0));
	if (size < 1e-4 || size >= 1e9) return signed(value, powerOfTen(...size.toExponential(2).split('e')));
	return signed(value, grouped(String(Number(size.toPrecision(significant)))));
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function powerOfTen(mantissa = '', exponent = ''): string {
	const up = [...String(Math.abs(Number(exponent)))].map((digit) => raised[Number(digit)]).join('');
	return `${Number(mantissa)} × 10${exponent.startsWith('-') ? '⁻' : ''}${up}`;
}

/** Powers of ten: shifting the decimal point keeps `0.7%` exactly 0.007. */
const units = new Map([
	['', 0],
	['%', -2],
	['×', 0],
	['x', 0],
	['k', 3],
	['m', 6],
	['million', 6],
	['b', 9],
	['bn', 9],
	['billion', 9],
	['t', 12]
]);
/** Of time, in seconds: they are no powers of ten. */
const times = new Map([
	['s', 1],
	['min', 60],
	['h', 3600],
	['d', 86_400]
]);
const longest = 64;

/**
 * A number as people write it: `150M`, `$1.2B`, `5%`, `10×`, `100,000`, `1.5e8`, `3 min`.
 * @param text over 64 characters it is no number
 * @returns the value in model units (USD, fraction, seconds), never −0; or null when the text is no such number
 */
export function parseNumber(text: string): number | null {
	if (text.length > longest) return null;
	const match =
		/^\s*([+\-−])?\s*\$?\s*(\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:e([+-]?\d{1,3}))?\s*([a-z%×]*)\s*$/i.exec(text);
	if (!match) return null;
	const [, sign, mantissa, exponent = '0', suffix] = match;
	const name = suffix!.toLowerCase();
	const time = times.get(name);
	const unit = time ? 0 : units.get(name);
	if (unit === undefined) return null;
	const value = Number(`${mantissa!.replaceAll(',', '')}e${Number(exponent) + unit}`) * (time ?? 1);
	if (!Number.isFinite(value)) return null;
	return sign && sign !== '+' ? 0 - value : value;
}

/** A result as the page carries it for whoever reads it by program: seven digits. */
export function brief(value: number): number {
	return Number(value.toPrecision(7));
}
