/**
 * The normal distribution and its inverse in arithmetic that is the same on every machine.
 *
 * Distribution: W. J. Cody's rational Chebyshev approximations (Mathematics of Computation 23, 1969; Algorithm 715,
 * 1993). Inverse: M. J. Wichura's AS 241 (Applied Statistics 37, 1988). The middle of both functions is a ratio of
 * polynomials and needs neither exponential nor logarithm.
 */
import { exp, ln } from './elementary.ts';
import { refuse, strictlyBetween } from './range.ts';

/** 1/√(2π). */
const inverseRoot2Pi = 0.3989422804014327;
const root32 = 5.656854249492381;

/**
 * P(Z ≤ z) for a standard normal Z; relative error below 1e-14 down to z = −37, and 0 or 1 beyond ±38.6.
 *
 * @param z any number, infinities included
 * @throws RangeError if z is NaN
 */
export function normalCdf(z: number): number {
	const y = z < 0 ? -z : z;
	if (y <= 0.67448975) return 0.5 + z * middle(z * z);
	if (y !== y) refuse('z', 'a number', z);
	if (y > 38.6) return z < 0 ? 0 : 1;
	const tail = y <= root32 ? near(y) : far(y);
	return z < 0 ? tail : 1 - tail;
}

function middle(s: number): number {
	// prettier-ignore
	return (
		((((0.065682337918207449113 * s + 2.2352520354606839287) * s + 161.02823106855587881) * s +
			1067.6894854603709582) * s + 18154.981253343561249) /
		((((s + 47.20258190468824187) * s + 976.09855173777669322) * s + 10260.932208618978205) * s +
			45507.789335026729956)
	);
}

/** P(Z > y), 0.67 < y ≤ √32. */
function near(y: number): number {
	// prettier-ignore
	const above =
		(((((((1.0765576773720192317e-8 * y + 0.39894151208813466764) * y + 8.8831497943883759412) * y +
			93.506656132177855979) * y + 597.27027639480026226) * y + 2494.5375852903726711) * y +
			6848.1904505362823326) * y + 11602.651437647350124) * y + 9842.7148383839780218;
	// prettier-ignore
	const below =
		(((((((y + 22.266688044328115691) * y + 235.38790178262499861) * y + 1519.377599407554805) * y +
			6485.558298266760755) * y + 18615.571640885098091) * y + 34900.952721145977266) * y +
			38912.003286093271411) * y + 19685.429676859990727;
	return bell(y) * (above / below);
}

/** P(Z > y), √32 < y < 38.6. */
function far(y: number): number {
	const s = 1 / (y * y);
	// prettier-ignore
	const above =
		((((0.02307344176494017303 * s + 0.21589853405795699) * s + 0.1274011611602473639) * s +
			0.022235277870649807) * s + 0.001421619193227893466) * s + 2.9112874951168792e-5;
	// prettier-ignore
	const below =
		((((s + 1.28426009614491121) * s + 0.468238212480865118) * s + 0.0659881378689285515) * s +
			0.00378239633202758244) * s + 7.29751555083966205e-5;
	return (bell(y) * (inverseRoot2Pi - (s * above) / below)) / y;
}

/** e^(−y²/2); far out with y² split, so that its rounding does not reach the exponent. */
function bell(y: number): number {
	if (y <= 4) return exp(-0.5 * y * y);
	const coarse = Math.floor(y * 16) / 16;
	return exp(-0.5 * coarse * coarse) * exp(-0.5 * (y - coarse) * (y + coarse));
}

/**
 * The z with P(Z ≤ z) = p; relative error below 1e-14.
 *
 * @param p strictly between 0 and 1
 * @throws RangeError if p is not
 */
export function normalQuantile(p: number): number {
	const q = p - 0.5;
	if (q >= -0.425 && q <= 0.425) return q * central(0.180625 - q * q);
	strictlyBetween('p', p, 0, 1);
	const r = Math.sqrt(-ln(q < 0 ? p : 1 - p));
	const z = r <= 5 ? shoulder(r - 1.6) : tip(r - 5);
	return q < 0 ? -z : z;
}

/** Replace each p of an array by its quantile; one loop that an engine can compile as a whole. */
export function normalQuantiles(p: Float64Array): void {
	for (let i = 0; i < p.length; i++) p[i] = normalQuantile(p[i]);
}

function central(r: number): number {
	// prettier-ignore
	return (
		(((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r +
			45921.953931549871457) * r + 13731.693765509461125) * r + 1971.5909503065514427) * r +
			133.14166789178437745) * r + 3.387132872796366608) /
		(((((((5226.495278852854561 * r + 28729.085735721942674) * r + 39307.89580009271061) * r +
			21213.794301586595867) * r + 5394.1960214247511077) * r + 687.1870074920579083) * r +
			42.313330701600911252) * r + 1)
	);
}

function shoulder(r: number): number {
	// prettier-ignore
	return (
		(((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) * r +
			1.27045825245236838258) * r + 3.64784832476320460504) * r + 5.7694972214606914055) * r +
			4.6303378461565452959) * r + 1.42343711074968357734) /
		(((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r +
			0.14810397642748007459) * r + 0.68976733498510000455) * r + 1.6763848301838038494) * r +
			2.05319162663775882187) * r + 1)
	);
}

function tip(r: number): number {
	// prettier-ignore
	return (
		(((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) * r +
			0.026532189526576123093) * r + 0.29656057182850489123) * r + 1.7848265399172913358) * r +
			5.4637849111641143699) * r + 6.6579046435011037772) /
		(((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r +
			7.868691311456132591e-4) * r + 0.0148753612908506148525) * r + 0.13692988092273580531) * r +
			0.59983220655588793769) * r + 1)
	);
}
