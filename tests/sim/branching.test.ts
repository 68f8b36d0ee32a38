import { describe, expect, it } from 'vitest';
import {
	cascadeReaches,
	cascadeSizeChance,
	cascadeVariance,
	drawCascade,
	meanCascade,
	runawayChance,
	stream
} from '../../src/lib/sim/index.ts';

describe("T3: Borel's distribution", () => {
	it('has the values of the law at n = 0.8 and 1.5', () => {
		expect(cascadeSizeChance(0.8, 1)).toBeCloseTo(0.449329, 6);
		expect(cascadeReaches(0.8, 10)).toBeCloseTo(0.122602, 6);
		expect(runawayChance(1.5)).toBeCloseTo(0.582812, 6);
	});

	it.each([0.1, 0.5, 0.8, 0.9])(
		'at n = %d sums to 1, with mean 1/(1 − n) and variance n/(1 − n)³',
		(gain) => {
			let [sum, mean, square] = [0, 0, 0];
			for (let s = 1; s < 20_000; s++) {
				const chance = cascadeSizeChance(gain, s);
				sum += chance;
				mean += s * chance;
				square += s * s * chance;
			}
			expect(sum).toBeCloseTo(1, 12);
			expect(mean / meanCascade(gain)).toBeCloseTo(1, 10);
			expect((square - mean * mean) / cascadeVariance(gain)).toBeCloseTo(1, 9);
		}
	);

	it('joins its two ways of computing without a step', () => {
		for (const gain of [0.3, 1, 2]) {
			const exact = (s: number) => {
				let log = -gain * s + (s - 1) * Math.log(gain * s);
				for (let k = 2; k <= s; k++) log -= Math.log(k);
				return Math.exp(log);
			};
			for (const s of [14, 15, 16, 17, 60]) expect(cascadeSizeChance(gain, s) / exact(s)).toBeCloseTo(1, 11);
		}
	});

	it('is a power law at n = 1: s^(−3/2)/√(2π)', () => {
		const law = 1 / (1e6 * Math.sqrt(1e6) * Math.sqrt(2 * Math.PI));
		expect(cascadeSizeChance(1, 1e6) / law).toBeCloseTo(1, 6);
	});

	it('falls short of 1 above n = 1 by the chance of running away', () => {
		for (const gain of [1.2, 1.5, 3]) expect(cascadeReaches(gain, 5000)).toBeCloseTo(runawayChance(gain), 9);
		expect([runawayChance(0), runawayChance(1), meanCascade(1), cascadeVariance(2)]).toEqual([
			0,
			0,
			Infinity,
			Infinity
		]);
	});

	it('is certain to stop at one without a gain', () => {
		expect([cascadeSizeChance(0, 1), cascadeSizeChance(0, 2), meanCascade(0), cascadeVariance(0)]).toEqual([
			1, 0, 1, 0
		]);
	});
});

describe('T3: cascades through the crossing', () => {
	it('follow Borel at n = 0.8: χ² over 20 sizes, mean within 4σ', () => {
		const runs = 20_000;
		const chance = stream(1, 'cascades at 0.8');
		const counts = new Array<number>(21).fill(0);
		let sum = 0;
		for (let i = 0; i < runs; i++) {
			const size = drawCascade(0.8, chance, 100_000);
			counts[Math.min(size, 21) - 1]!++;
			sum += size;
		}
		const chi2 = counts.reduce((total, count, k) => {
			const expected = runs * (k < 20 ? cascadeSizeChance(0.8, k + 1) : cascadeReaches(0.8, 21));
			return total + (count - expected) ** 2 / expected;
		}, 0);
		expect(chi2).toBeLessThan(45.3); // 20 degrees of freedom, 1 chance in 1000
		expect(Math.abs(sum / runs - meanCascade(0.8))).toBeLessThan(4 * Math.sqrt(cascadeVariance(0.8) / runs));
	});

	it.each([
		[1.5, 512],
		[1, 100]
	])('at n = %d reach size %d as often as the law says, within 4σ', (gain, size) => {
		const runs = 3000;
		const chance = stream(2, `cascades at ${gain}`);
		let reached = 0;
		for (let i = 0; i < runs; i++) if (drawCascade(gain, chance, size) === size) reached++;
		const law = cascadeReaches(gain, size);
		expect(Math.abs(reached / runs - law)).toBeLessThan(4 * Math.sqrt((law * (1 - law)) / runs));
	});
});
