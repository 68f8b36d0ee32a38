/**
 * Exponential and natural logarithm from + − × ÷ and the bits of the exponent, so that every machine gives the same.
 *
 * Those that browsers bring may differ in the last digit, and in a model with thresholds one bit can become another
 * crash. Both are within 2 units in the last place of the true value. Reduction by a table of powers
 * follows P. T. P. Tang, "Table-driven implementation of the exponential function", ACM TOMS 15 (1989).
 */
import { refuse } from './range.ts';

/** 2^(j/16), j = 0 … 15. */
// prettier-ignore
const roots = new Float64Array([
	1, 1.0442737824274138, 1.0905077326652577, 1.1387886347566916, 1.189207115002721, 1.241857812073484,
	1.2968395546510096, 1.3542555469368927, 1.4142135623730951, 1.4768261459394993, 1.5422108254079407,
	1.6104903319492543, 1.681792830507429, 1.7562521603732995, 1.8340080864093424, 1.9152065613971474
]);

/** 2^(i − 1022), i = 0 … 2045: every normal power of two, exactly. */
const powers = new Float64Array(2046);
powers[1022] = 1;
for (let i = 1023; i < 2046; i++) powers[i] = powers[i - 1] * 2;
for (let i = 1021; i >= 0; i--) powers[i] = powers[i + 1] / 2;

/** ln 2 and ln 2/16, each as a short number and the rest. */
const ln2 = { high: 0.6931471801362932, low: 4.236521365809284e-10 } as const;
const ln2by16 = { high: 0.04332169875851832, low: 2.6478258536308025e-11 } as const;

/**
 * eˣ: with k the whole number nearest 16x/ln 2, 2^(k/16) from a table times a polynomial in what is left.
 *
 * @param x any number, infinities included
 * @returns 0 below −708, Infinity above 709
 * @throws RangeError if x is NaN
 */
export function exp(x: number): number {
	if (!(x >= -708 && x <= 709)) return x > 709 ? Infinity : x < -708 ? 0 : refuse('x', 'a number', x);
	return expWithin(x);
}

/** eˣ for an x known to be from −708 to 709: with one way out, engines need no object for the result, a third of the time. */
export function expWithin(x: number): number {
	const k = Math.floor(x * 23.083120654223414 + 0.5);
	const r = x - k * ln2by16.high - k * ln2by16.low;
	const root = roots[k & 15];
	// prettier-ignore
	const rest =
		r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040)))))));
	return (root + root * rest) * powers[(k >> 4) + 1022];
}

/** Replace each x of an array by e^(factor·x); factor·x must be from −708 to 709. */
export function exps(x: Float64Array, factor: number): void {
	for (let i = 0; i < x.length; i++) x[i] = expWithin(factor * x[i]);
}

const bits = new DataView(new ArrayBuffer(8));

/**
 * The natural logarithm: with x = 2ᵏm and m in [√½, √2), k ln 2 + 2 artanh((m − 1)/(m + 1)). The series of artanh is
 * replaced by the polynomial of the same length with the least greatest error there, below 5e-18.
 *
 * @param x above 0 and finite
 * @throws RangeError if it is not
 */
export function ln(x: number): number {
	if (!(x > 0 && x < Infinity)) refuse('x', 'finite and above 0', x);
	const shift = x < 1e-300 ? 64 : x > 1e300 ? -64 : 0;
	const inside = shift === 0 ? x : x * powers[1022 + shift];
	bits.setFloat64(0, inside, true);
	const exponent = ((bits.getInt32(4, true) + 0x95f62) >> 20) - 1023;
	const m = inside * powers[1022 - exponent];
	const k = exponent - shift;
	const s = (m - 1) / (m + 1);
	const t = s * s;
	// prettier-ignore
	const series =
		0.3333333333333335 +
		t * (0.19999999999949722 + t * (0.14285714313001635 + t * (0.11111105565129938 +
			t * (0.09091444727837553 + t * (0.0766585530910321 + t * 0.07308292712467061)))));
	return k * ln2.high + (k * ln2.low + 2 * (s + s * t * series));
}
