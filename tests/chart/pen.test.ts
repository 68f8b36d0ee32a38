import { describe, expect, it } from 'vitest';
import { polyline, thinned } from '$lib/chart/pen';

describe('thinned(points)', () => {
	const noisy = Array.from({ length: 400 }, (_, i) => [i / 20, ((i * 7919) % 101) / 10] as const);

	it('keeps the first and the last point, and the extremes of every one and a half', () => {
		const kept = thinned(noisy);
		expect([kept[0], kept.at(-1)]).toEqual([noisy[0], noisy.at(-1)]);
		for (let k = 0; k < 13; k++) {
			const here = noisy.slice(30 * k, 30 * k + 30).map(([, y]) => y);
			const left = kept.filter(([x]) => x >= 1.5 * k && x < 1.5 * (k + 1)).map(([, y]) => y);
			expect([Math.min(...left), Math.max(...left)]).toEqual([Math.min(...here), Math.max(...here)]);
		}
		expect(kept.length).toBeLessThanOrEqual(56);
	});

	it('leaves points in their order, and those that are far apart as they are', () => {
		const far = [
			[0, 3],
			[2, 2],
			[4, 9]
		] as const;
		expect(thinned(far)).toEqual(far);
		expect(thinned([])).toEqual([]);
		expect(polyline(thinned(noisy)).length).toBeLessThan(polyline(noisy).length / 2);
	});
});
