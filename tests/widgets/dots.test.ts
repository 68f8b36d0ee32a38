/** Many results on one line, in a stack where they fall together, in a short text where they travel. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotStacks, median, pack, unpack } from '$lib/widgets/dots';
import { even } from '../chart/even';

const falls = fc.array(even(0, 0.99), { maxLength: 200, size: 'max' });

/** Every dot of the stacks: where it stands, and how high. */
function dotsOf({ path, pitch }: ReturnType<typeof dotStacks>, base: number) {
	return [...path.matchAll(/M([-\d.]+) ([-\d.]+)v([-\d.]+)/g)].flatMap(([, x, y, length]) => {
		const count = pitch > 0 ? Math.floor(-Number(length) / pitch + 1e-9) + 1 : 1;
		return Array.from({ length: count }, (_, i) => ({ x: Number(x), y: Number(y) - i * pitch, base }));
	});
}

describe('dotStacks(at, bin, base, room)', () => {
	it('draws one dot for each result, within half a bin of its place', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 520 }), { minLength: 1, maxLength: 200 }), (at) => {
				const dots = dotsOf(dotStacks(at, 3, 46, 34), 46);
				expect(dots).toHaveLength(at.length);
				const sorted = at.toSorted((a, b) => a - b);
				const places = dots.map(({ x }) => x).sort((a, b) => a - b);
				for (const [i, x] of places.entries()) expect(Math.abs(x - sorted[i]!)).toBeLessThanOrEqual(1.51);
			})
		);
	});

	it('keeps the tallest stack in its room', () => {
		const dots = dotsOf(dotStacks(new Array<number>(200).fill(100), 3, 46, 34), 46);
		expect(dots).toHaveLength(200);
		expect(Math.min(...dots.map(({ y }) => y))).toBeGreaterThanOrEqual(46 - 34 - 0.5);
	});

	it('does not spread a low stack over the room', () => {
		expect(dotStacks([10, 10, 10], 3, 46, 34).pitch).toBe(3);
	});

	it('draws nothing for nothing', () => {
		expect(dotStacks([], 3, 46, 34).path).toBe('');
	});
});

describe('pack and unpack', () => {
	it('give the results back within half a unit, in order', () => {
		fc.assert(
			fc.property(falls, fc.constantFrom(0.0005, 0.02, 1), (values, unit) => {
				const back = unpack(pack(values, unit), unit);
				expect(back).toHaveLength(values.length);
				const sorted = values.toSorted((a, b) => a - b);
				for (const [i, value] of back.entries()) {
					expect(Math.abs(value - sorted[i]!)).toBeLessThanOrEqual(unit / 2 + 1e-9);
				}
			})
		);
	});

	it('lose nothing more the second time', () => {
		fc.assert(
			fc.property(falls, (values) => {
				const text = pack(values, 0.0005);
				expect(pack(unpack(text, 0.0005), 0.0005)).toBe(text);
			})
		);
	});

	it('are short: 200 falls in a line', () => {
		const values = Array.from({ length: 200 }, (_, i) => 0.18 + i / 20_000);
		expect(pack(values, 0.0005).length).toBeLessThan(420);
		expect(pack(values, 0.0005)).toMatch(/^[0-9a-z ]+$/);
	});

	it('hold nothing, and one', () => {
		expect(unpack(pack([], 1), 1)).toEqual([]);
		expect(unpack(pack([7], 1), 1)).toEqual([7]);
	});
});

describe('median(values)', () => {
	it.each([
		[[], 0],
		[[3], 3],
		[[3, 1], 2],
		[[9, 1, 5], 5],
		[[4, 1, 3, 2], 2.5],
		[[10, 9, 2], 9]
	])('of %j is %d', (values, middle) => {
		expect(median(values)).toBe(middle);
	});

	it('has as many on either side, and leaves the values as they were', () => {
		fc.assert(
			fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
				const before = [...values];
				const middle = median(values);
				const below = values.filter((value) => value < middle).length;
				const above = values.filter((value) => value > middle).length;
				expect(2 * Math.max(below, above)).toBeLessThanOrEqual(values.length);
				expect(values).toEqual(before);
			})
		);
	});
});
