import { describe, expect, it } from 'vitest';
import { exp, ln, normalCdf, normalQuantile } from '../../src/lib/sim/index.ts';

const off = (got: number, want: number) => Math.abs(got / want - 1);

/** z and P(Z ≤ z), computed to 40 digits and rounded. */
// prettier-ignore
const distribution = [
	[-37, 5.725571222524577e-300], [-20, 2.7536241186062337e-89], [-8, 6.220960574271784e-16],
	[-5.7, 5.9903714010635345e-9], [-5.6, 1.0717590258310907e-8], [-3, 0.0013498980316300946],
	[-1.5, 0.06680720126885807], [-0.7, 0.241963652223073], [-0.6, 0.2742531177500736], [-0.1, 0.460172162722971],
	[0, 0.5], [0.3, 0.6179114221889527], [0.674, 0.7498443431596774], [0.676, 0.7504796774714644],
	[1, 0.8413447460685429], [2.5, 0.9937903346742238], [4, 0.9999683287581669]
] as const;

/** p and the z below which it lies, computed to 40 digits and rounded. */
// prettier-ignore
const quantiles = [
	[1e-300, -37.0470962993612], [1e-20, -9.262340089798407], [1e-10, -6.361340902404057],
	[0.001, -3.0902323061678136], [0.02, -2.053748910631823], [0.07, -1.4757910281791706],
	[0.08, -1.4050715603096327], [0.2, -0.8416212335729142], [0.4, -0.2533471031357997],
	[0.55, 0.12566134685507416], [0.9, 1.2815515655446006], [0.99, 2.3263478740408408], [0.9999, 3.7190164854557084]
] as const;

describe('normalCdf(z)', () => {
	it.each(distribution)('at %d is right to 1e-14', (z, p) => {
		expect(off(normalCdf(z), p)).toBeLessThan(1e-14);
	});

	it('is 0 and 1 at the infinities', () => {
		expect(normalCdf(-Infinity)).toBe(0);
		expect(normalCdf(Infinity)).toBe(1);
	});

	it('adds up to 1 with its mirror image', () => {
		for (let z = 0; z < 9; z += 0.037) expect(Math.abs(normalCdf(z) + normalCdf(-z) - 1)).toBeLessThan(3e-16);
	});
});

describe('normalQuantile(p)', () => {
	it.each(quantiles)('at %d is right to 1e-14', (p, z) => {
		expect(off(normalQuantile(p), z)).toBeLessThan(1e-14);
	});

	it('undoes normalCdf, and rises', () => {
		let before = -Infinity;
		for (let z = -8; z <= 5; z += 0.013) {
			const back = normalQuantile(normalCdf(z));
			// near 1 the distribution itself has few digits left: an ulp of p is worth 2⁻⁵³ e^(z²/2)√(2π)
			const room = 1e-13 + 4e-16 * Math.exp((Math.max(z, 0) * Math.max(z, 0)) / 2);
			expect(Math.abs(back - z)).toBeLessThan(room);
			expect(back).toBeGreaterThan(before);
			before = back;
		}
	});
});

describe('exp(x) and ln(x)', () => {
	it('are within two units in the last place of the platform, over their range', () => {
		const ulp = 2 ** -52;
		let worst = 0;
		for (let x = -700; x < 700; x += 0.317) worst = Math.max(worst, off(exp(x), Math.exp(x)));
		for (let x = -1; x < 1; x += 0.00137) worst = Math.max(worst, off(exp(x), Math.exp(x)));
		for (let x = 1e-307; x < 1e307; x *= 1.37) worst = Math.max(worst, off(ln(x), Math.log(x)));
		for (let x = 0.5; x < 2; x += 0.00113) worst = Math.max(worst, off(ln(x), Math.log(x)));
		expect(worst).toBeLessThan(2 * ulp);
	});

	it('meet at the edges', () => {
		expect(exp(0)).toBe(1);
		expect(exp(-Infinity)).toBe(0);
		expect(exp(Infinity)).toBe(Infinity);
		expect(ln(1)).toBe(0);
		expect(ln(5e-324)).toBeCloseTo(-744.4400719213812, 10);
		expect(ln(Number.MAX_VALUE)).toBeCloseTo(709.782712893384, 10);
	});
});
