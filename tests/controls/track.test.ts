import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionOf, keyed, nudge, snap, valueAt, type Track } from '$lib/controls/track';

const linear: Track = { min: 1.5, max: 50, step: 0.5 };
const log: Track = { min: 1e6, max: 1e11, step: 0.1, scale: 'log' };

describe('valueAt(track, fraction) and fractionOf(track, value)', () => {
	it.each([linear, log])('are each other’s inverse at every value of the track', (track) => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (fraction) => {
				const value = valueAt(track, fraction);
				expect(valueAt(track, fractionOf(track, value))).toBe(value);
			})
		);
	});

	it('put the ends at 0 and 1, and hold values beyond them', () => {
		for (const track of [linear, log]) {
			expect([valueAt(track, 0), valueAt(track, 1)]).toEqual([track.min, track.max]);
			expect([fractionOf(track, 0.1), fractionOf(track, 1e12)]).toEqual([0, 1]);
		}
	});

	it('give each power of ten the same room on a log track', () => {
		expect(fractionOf(log, 1e7)).toBeCloseTo(0.2, 12);
		expect(valueAt(log, 0.4)).toBe(1e8);
	});

	it('snap to the grain where there is one', () => {
		expect(valueAt({ min: 0, max: 7, step: 0.1, grain: 0.02 }, 0.5)).toBe(3.5);
		expect(valueAt({ min: 0, max: 7, step: 0.1, grain: 0.02 }, 0.503)).toBe(3.52);
	});
});

describe('snap(track, value)', () => {
	it('leaves no dust of binary fractions', () => {
		expect(snap({ min: 0, max: 1, step: 0.1 }, 0.30000000000000004)).toBe(0.3);
		expect(snap(log, 149_999_999)).toBe(1.5e8);
	});

	it('counts in the leading digit on a log track', () => {
		expect(snap(log, 1.234e8)).toBe(1.2e8);
		expect(snap(log, 9.97e8)).toBe(1e9);
	});
});

describe('nudge(track, value, steps)', () => {
	it('takes steps across a power of ten and back to where it was', () => {
		expect(nudge(log, 9.9e7, 1)).toBe(1e8);
		expect(nudge(log, 1e8, -1)).toBe(9.9e7);
		expect(nudge(log, nudge(log, 1.5e8, 10), -10)).toBe(1.5e8);
	});

	it('reaches every value from one end to the other', () => {
		let value = log.min;
		let steps = 0;
		while (value < log.max) {
			const next = nudge(log, value, 1);
			expect(next).toBeGreaterThan(value);
			value = next;
			steps++;
		}
		expect(steps).toBe(5 * 90);
	});

	it('stops at the ends', () => {
		expect(nudge(linear, 49.5, 10)).toBe(50);
		expect(nudge(log, 1.1e6, -10)).toBe(1e6);
	});
});

it('keyed(track, value, key) knows arrows, Page keys, Home and End, and nothing else', () => {
	expect(keyed(linear, 10, 'ArrowRight')).toBe(10.5);
	expect(keyed(linear, 10, 'ArrowDown')).toBe(9.5);
	expect(keyed(linear, 10, 'PageUp')).toBe(15);
	expect(keyed(linear, 10, 'Home')).toBe(1.5);
	expect(keyed(linear, 10, 'End')).toBe(50);
	expect(keyed(linear, 10, 'a')).toBeNull();
});

it.each([
	['max', { min: 1, max: 1, step: 1 }],
	['step', { min: 0, max: 1, step: 0 }],
	['step', { min: 1, max: 10, step: 10, scale: 'log' }],
	['min', { min: 0, max: 10, step: 1, scale: 'log' }]
] as const)('a track with a bad %s throws a RangeError that names it', (name, track) => {
	expect(() => valueAt(track, 0.5)).toThrow(RangeError);
	expect(() => valueAt(track, 0.5)).toThrow(new RegExp(`^${name} must`));
});
