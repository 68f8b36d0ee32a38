/** Words where they fit: never on each other, never outside, the heavier first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, placeLabels, type Box, type Label } from '$lib/chart/place';
import { even } from './even';

const bounds = { top: 0, bottom: 200 };
const label = fc.record({
	x: even(0, 300),
	y: even(-20, 220),
	width: even(1, 120),
	height: even(1, 40),
	align: fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
	weight: fc.nat(5),
	reach: fc.constantFrom(0, 4, 16, 60)
});
const labels = fc
	.array(label, { maxLength: 25, size: 'max' })
	.map((all) => all.map((one, i): Label => ({ ...one, key: String(i) })));
const box = fc
	.tuple(even(0, 250), even(1, 80), even(0, 180), even(1, 60))
	.map(([left, width, top, height]): Box => ({ left, right: left + width, top, bottom: top + height }));

function overlap(a: Box, b: Box) {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function boxesOf(all: readonly Label[], places: ReadonlyMap<string, number>): Box[] {
	return all.flatMap((one) => (places.has(one.key) ? [boxOf(one, places.get(one.key)!)] : []));
}

describe('boxOf(label, y)', () => {
	it.each([
		['start', 10, 40],
		['middle', -5, 25],
		['end', -20, 10]
	] as const)('hangs a label by its %s', (align, left, right) => {
		const hung = { key: 'a', x: 10, width: 30, height: 8, align, weight: 1, reach: 0 };
		expect(boxOf(hung, 50)).toEqual({ left, right, top: 46, bottom: 54 });
	});
});

describe('placeLabels(labels, bounds, taken)', () => {
	it('lets no two labels overlap, nor a label and what is taken', () => {
		fc.assert(
			fc.property(labels, fc.array(box, { maxLength: 3 }), (all, taken) => {
				const boxes = boxesOf(all, placeLabels(all, bounds, taken));
				const hits = boxes.flatMap((a, i) =>
					[...boxes.slice(i + 1), ...taken].filter((b) => overlap(a, b)).map((b) => [a, b])
				);
				expect(hits).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	it('lets none leave the bounds, nor its reach', () => {
		fc.assert(
			fc.property(labels, (all) => {
				const places = placeLabels(all, bounds);
				for (const one of all) {
					const y = places.get(one.key);
					if (y === undefined) continue;
					const { top, bottom } = boxOf(one, y);
					expect(top).toBeGreaterThanOrEqual(bounds.top);
					expect(bottom).toBeLessThanOrEqual(bounds.bottom);
					expect(Math.abs(y - one.y)).toBeLessThanOrEqual(one.reach + 1e-9);
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('leaves out only what has no free place within its reach', () => {
		fc.assert(
			fc.property(labels, (all) => {
				const places = placeLabels(all, bounds);
				for (const one of all.filter(({ key }) => !places.has(key))) {
					const heavier = all.filter((other) => other.weight >= one.weight && other.key !== one.key);
					const others = boxesOf(heavier, places);
					const shifts = Array.from({ length: Math.floor(one.reach / 4) + 1 }, (_, i) => 4 * i);
					const free = shifts
						.flatMap((shift) => [boxOf(one, one.y + shift), boxOf(one, one.y - shift)])
						.filter(({ top, bottom }) => top >= bounds.top && bottom <= bounds.bottom)
						.filter((at) => !others.some((other) => overlap(at, other)));
					expect(free).toEqual([]);
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('lets the heavier choose first, whichever comes first', () => {
		fc.assert(
			fc.property(labels, label, (all, one) => {
				const king: Label = { ...one, y: 100, weight: 9, key: 'king' };
				expect(placeLabels([...all, king], bounds).get('king')).toBe(100);
				expect(placeLabels([king, ...all], bounds).get('king')).toBe(100);
			})
		);
		const at = { x: 0, y: 50, width: 20, height: 10, align: 'start', reach: 8 } as const;
		const [light, heavy] = [
			{ ...at, key: 'light', weight: 1 },
			{ ...at, key: 'heavy', weight: 2 }
		];
		expect(placeLabels([light, heavy], bounds)).toEqual(new Map([['heavy', 50]]));
		const far = placeLabels([{ ...light, reach: 12 }, heavy], bounds);
		expect([...far].sort()).toEqual([
			['heavy', 50],
			['light', 62]
		]);
	});

	it('gives the same places every time, and leaves what it is given as it was', () => {
		fc.assert(
			fc.property(labels, fc.array(box, { maxLength: 3 }), (all, taken) => {
				const before = JSON.stringify([all, taken]);
				const first = [...placeLabels(all, bounds, taken)];
				expect([...placeLabels(all, bounds, taken)]).toEqual(first);
				expect(JSON.stringify([all, taken])).toBe(before);
			})
		);
	});

	it('places every label that is alone', () => {
		fc.assert(
			fc.property(label, (one) => {
				const alone = { ...one, key: 'a', y: 100 };
				expect(placeLabels([alone], bounds).get('a')).toBe(100);
			})
		);
	});
});
