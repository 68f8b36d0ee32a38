/**
 * The normal distribution in arithmetic that is the same on every machine: W. J. Cody's rational Chebyshev approximations
 * (Mathematics of Computation 23, 1969; Algorithm 715, 1993). Its middle is a ratio of polynomials and needs no exponential.
 */
import { exp, expWithin } from './elementary.ts';
import { refuse } from './range.ts';

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

/** e^(−y²/2) at y = i/16, i = 0 … 617. */
const bells = new Float64Array(618);
for (let i = 0; i < 618; i++) bells[i] = exp((-0.5 * i * i) / 256);

/** e^(−y²/2); far out with y² split, so that its rounding does not reach the exponent. */
function bell(y: number): number {
	const i = y <= 4 ? 0 : (y * 16) | 0;
	const coarse = i / 16;
	return bells[i] * expWithin(-0.5 * (y - coarse) * (y + coarse));
}

/** Replace each z of an array by P(Z ≤ z), taken for none below −8.3, where it is less than the smallest draw. */
export function normalCdfs(z: Float64Array): void {
	for (let i = 0; i < z.length; i++) {
		const y = -z[i];
		if (y > 8.3) z[i] = 0;
		else if (y > 0.67448975 && y <= root32) z[i] = near(y);
		else z[i] = normalCdf(-y);
	}
}
