/** The law of crash sizes against the engine, and read both ways. */
import { describe, expect, it } from 'vitest';
import { cascadeReaches, cascadeSizeChance, meanCascade, runawayChance } from '$lib/sim';
import { gainThrough, largestOf, lawOf, shareReaching, sizeReachedBy } from '$lib/widgets/crash-sizes/law';
import { gains, played } from './crash-days';

describe('lawOf(gain, market)', () => {
	it.each(gains)('is the engine’s exact law at a gain of %d', (gain) => {
		const law = lawOf(gain, 10_000);
		let [below, next] = [0, 1];
		for (const [i, size] of law.sizes.entries()) {
			for (; next < size; next++) below += cascadeSizeChance(gain, next);
			expect(Math.abs(law.reaching[i]! - (1 - below)), `${size}`).toBeLessThan(1e-9);
		}
		expect(law.sizes.at(-1)).toBe(10_000);
	});

	it('has the mean 1/(1 − n) far from the cliff, and the market’s own at it', () => {
		expect(lawOf(0.5, 100_000).mean).toBeCloseTo(meanCascade(0.5), 5);
		expect(lawOf(0.9, 100_000).mean).toBeCloseTo(meanCascade(0.9), 5);
		const ratio = lawOf(1, 100_000).mean / lawOf(1, 1000).mean;
		expect(ratio).toBeGreaterThan(9.5);
		expect(ratio).toBeLessThan(10.5);
	});

	it('never stops beyond the cliff as often as the engine says', () => {
		expect(shareReaching(lawOf(1.1, 100_000), 100_000)).toBeCloseTo(runawayChance(1.1), 8);
		expect(shareReaching(lawOf(1, 1000), 1000)).toBeCloseTo(cascadeReaches(1, 1000), 8);
	});

	it('is read both ways along the same curve', () => {
		for (const gain of [0.3, 0.9, 1, 1.1]) {
			const law = lawOf(gain, 100_000);
			for (const share of [0.9, 0.5, 0.2, 0.03]) {
				const size = sizeReachedBy(law, share);
				if (size < law.market) expect(shareReaching(law, size)).toBeCloseTo(share, 9);
			}
		}
	});

	it('finds the gain whose curve passes through a point', () => {
		for (const gain of [0.2, 0.5, 0.9, 1, 1.1]) {
			const share = shareReaching(lawOf(gain, 100_000), 200);
			if (share > 1e-9) expect(gainThrough(200, share, { max: 1.2, market: 100_000 })).toBe(gain);
		}
	});

	it('says where the largest lies in eight days of ten', () => {
		const { low, middle, high } = largestOf(lawOf(0.9, 100_000), 1000);
		const largest = Array.from({ length: 50 }, (_, seed) => played({}, seed + 1).largest);
		const inside = largest.filter((size) => size >= low && size <= high).length;
		expect(inside).toBeGreaterThan(32);
		expect(inside).toBeLessThan(48);
		expect(largest.filter((size) => size < middle).length).toBeGreaterThan(14);
	});
});
