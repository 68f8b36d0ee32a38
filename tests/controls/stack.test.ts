import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stack } from '$lib/controls/stack';

it('stack(labels) leaves distant labels on one row and lifts near ones', () => {
	expect(
		stack([
			{ at: 10, width: 20 },
			{ at: 90, width: 20 }
		])
	).toEqual([0, 0]);
	expect(
		stack([
			{ at: 50, width: 20 },
			{ at: 55, width: 20 },
			{ at: 52, width: 20 }
		])
	).toEqual([0, 1, 2]);
});

it('stack(labels) counts with labels that slide inwards at the ends', () => {
	expect(
		stack([
			{ at: 0, width: 30 },
			{ at: 40, width: 10 }
		])
	).toEqual([0, 0]);
	expect(
		stack([
			{ at: 0, width: 40 },
			{ at: 40, width: 10 }
		])
	).toEqual([0, 1]);
});

it('stack(labels) never lets two labels of a row touch', () => {
	const label = fc.record({
		at: fc.double({ min: 0, max: 100, noNaN: true }),
		width: fc.double({ min: 1, max: 60, noNaN: true })
	});
	fc.assert(
		fc.property(fc.array(label, { maxLength: 6 }), (labels) => {
			const rows = stack(labels);
			const boxes = labels.map(({ at, width }, i) => ({
				from: at - (at / 100) * width,
				width,
				row: rows[i]
			}));
			for (const [i, a] of boxes.entries()) {
				for (const b of boxes.slice(i + 1)) {
					if (a.row !== b.row) continue;
					expect(a.from + a.width <= b.from || b.from + b.width <= a.from).toBe(true);
				}
			}
			expect(
				boxes.every(
					({ from, width }) => from >= -1e-9 && from + width <= 100 + 1e-9 + Math.max(0, width - 100)
				)
			).toBe(true);
		})
	);
});
