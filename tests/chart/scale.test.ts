/** From values to places on the page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polyline } from '$lib/chart/pen';
import { linearScale, logScale, percent, tenth } from '$lib/chart/scale';
import { even } from './even';

describe('linearScale(domain, range)', () => {
	it('takes end to end and middle to middle, whichever way it runs', () => {
		const down = linearScale([0, 50_000], [58, 502]);
		const places = [down(0), down(25_000), down(50_000)].map(tenth);
		expect(places).toEqual([58, 280, 502]);
		const left = linearScale([2, 4], [100, 0]);
		expect([left(2), left(3), left(4)]).toEqual([100, 50, 0]);
	});

	it('goes on in a straight line beyond its ends', () => {
		const scale = linearScale([0, 10], [0, 100]);
		expect([scale(-5), scale(20)]).toEqual([-50, 200]);
	});

	it('stays at the start where the domain has no width', () => {
		const scale = linearScale([3, 3], [10, 20]);
		expect([scale(3), scale(99)]).toEqual([10, 10]);
	});

	it('gives equal steps equal space', () => {
		fc.assert(
			fc.property(even(-1e3, 1e3), even(1, 1e3), even(0, 1e3), (from, width, step) => {
				const scale = linearScale([from, from + width], [0, 1]);
				expect(scale(from + step) - scale(from)).toBeCloseTo(scale(from + 2 * step) - scale(from + step), 6);
			})
		);
	});
});

describe('logScale(domain, range)', () => {
	const scale = logScale([1 / 8, 8], [6, 514]);

	it('takes end to end, and the middle ratio to the middle', () => {
		expect(scale(1 / 8)).toBeCloseTo(6, 9);
		expect(scale(1)).toBeCloseTo(260, 9);
		expect(scale(8)).toBeCloseTo(514, 9);
	});

	it('keeps at its ends what lies outside, nothing and infinity included', () => {
		for (const low of [0, -1, 1e-300, 0.1]) expect(scale(low)).toBe(scale(1 / 8));
		for (const high of [9, 1e300, Infinity]) expect(scale(high)).toBe(scale(8));
	});

	it('gives equal ratios equal space', () => {
		expect(scale(0.5) - scale(0.25)).toBeCloseTo(scale(4) - scale(2), 9);
	});

	it('never turns back', () => {
		fc.assert(
			fc.property(even(0, 20), even(0, 20), (a, b) => {
				expect(scale(Math.max(a, b))).toBeGreaterThanOrEqual(scale(Math.min(a, b)));
			})
		);
	});
});

it.each([
	[0, 0],
	[1.04, 1],
	[1.06, 1.1],
	[-1.06, -1.1],
	[512, 512]
])('tenth(%d) is %d', (value, rounded) => {
	expect(tenth(value)).toBe(rounded);
});

it.each([
	[0, 328, '0%'],
	[164, 328, '50%'],
	[1, 3, '33.33%'],
	[328, 328, '100%'],
	[-8, 64, '-12.5%']
])('percent(%d, %d) is %s', (part, whole, text) => {
	expect(percent(part, whole)).toBe(text);
});

it('polyline(points) moves once and then draws', () => {
	expect(polyline([])).toBe('');
	expect(polyline([[0, 1]])).toBe('M0 1');
	expect(
		polyline([
			[0, 1.04],
			[2.26, 3],
			[4, -5]
		])
	).toBe('M0 1L2.3 3L4 -5');
});
