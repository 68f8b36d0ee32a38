import { describe, expect, it } from 'vitest';
import { apart, differing, largestDeviation, largestShare, worst } from '../../src/lib/validation/errors.ts';
import { flip } from '../../src/lib/validation/flip.ts';
import { along, pictureOf, type Axis, type Drawing } from '../../src/lib/validation/picture.ts';
import { pieces } from '../../src/lib/validation/raised.ts';
import { errorText, toleranceText } from '../../src/lib/validation/words.ts';

describe('errors', () => {
	it('are shares of what the law says; nothing is no error of nothing', () => {
		expect([apart(101, 100), apart(0, 0), apart(Infinity, Infinity)]).toEqual([0.01, 0, 0]);
	});

	it('are infinite where something is no number, or should be nothing and is not', () => {
		expect([apart(NaN, 1), apart(1, NaN), apart(1, 0), worst([1, NaN, 2])]).toEqual(Array(4).fill(Infinity));
	});

	it('are the largest of all pairs, for the law and for its rival', () => {
		const pairs = [
			{ engine: 1.01, law: 1, rival: 2.02 },
			{ engine: 2, law: 2 }
		];
		const { error, rival } = largestShare(pairs);
		expect([error, rival]).toEqual([expect.closeTo(0.01, 12), 0.5]);
		expect(differing(pairs)).toEqual({ error: 1, rival: 1 });
	});

	it('are standard errors where the law gives a chance', () => {
		const { error } = largestDeviation([{ engine: 0.6, law: 0.5 }], 100);
		expect(error).toBeCloseTo(2, 12);
		expect(largestDeviation([{ engine: 0.1, law: 0 }], 100).error).toBe(Infinity);
		expect(largestDeviation([{ engine: 0, law: 0 }], 100).error).toBe(0);
	});
});

describe('flip(answer, low, high, share)', () => {
	it('finds the edge between no and yes', () => {
		expect(flip((value) => value > Math.PI, 1, 10, 1e-9)).toBeCloseTo(Math.PI, 8);
	});

	it('refuses ends between which there is no edge', () => {
		expect(() => flip(() => true, 1, 2, 0.1)).toThrow('low must be where the answer is no, got 1');
		expect(() => flip(() => false, 1, 2, 0.1)).toThrow('high must be where the answer is yes, got 2');
	});
});

describe('pictureOf(drawing)', () => {
	const axis: Axis = {
		label: 'Share',
		scale: 'linear',
		from: 0,
		to: 4,
		ticks: [0, 4],
		format: (value) => `${value} m`
	};
	const drawing: Drawing = {
		label: 'A line',
		x: axis,
		y: { ...axis, scale: 'log', from: 1, to: 100, ticks: [10] },
		lines: [
			{
				points: [
					[0, 1],
					[2, 10],
					[5, 100]
				]
			}
		],
		dots: [{ points: [[1, 100]] }],
		words: [{ text: 'here', at: [4, 10] }],
		table: { head: [], groups: [] }
	};

	it('places everything in percent from the top left, and cuts lines at the plot', () => {
		expect(pictureOf(drawing)).toMatchObject({
			x: {
				ticks: [
					{ at: 0, text: '0 m' },
					{ at: 100, text: '4 m' }
				]
			},
			y: { ticks: [{ at: 50, text: '10 m' }] },
			lines: [
				{
					kind: 'law',
					points: [
						{ x: 0, y: 100 },
						{ x: 50, y: 50 }
					]
				}
			],
			dots: [{ shape: 'circle', points: [{ x: 25, y: 0 }] }],
			words: [{ text: 'here', x: 100, y: 50, align: 'start', stands: 'above', tone: 'line' }]
		});
	});

	it('refuses a dot that would not be seen', () => {
		for (const point of [
			[5, 10],
			[1, 0.5],
			[1, NaN]
		] as const) {
			expect(() => pictureOf({ ...drawing, dots: [{ points: [point] }] })).toThrow(
				'dots must lie on the plot'
			);
		}
	});

	it('samples an axis evenly, ends exact', () => {
		expect(along(axis, 4)).toEqual([0, 1, 2, 3, 4]);
		expect(along({ scale: 'log', from: 1, to: 100 }, 2)).toEqual([1, expect.closeTo(10, 12), 100]);
	});
});

describe('words for errors', () => {
	it('round up, so that nothing looks nearer than it is', () => {
		expect([
			errorText('share', 0),
			errorText('share', 2.01e-17),
			errorText('share', 2.01e-16),
			errorText('share', 1e-9),
			errorText('share', 1.1e-13),
			errorText('share', 0.0000763),
			errorText('share', 0.0207),
			errorText('share', 9.9999),
			errorText('errors', 1.931),
			errorText('errors', 129.1),
			errorText('chi2', 25.48),
			errorText('count', 6699)
		]).toEqual([
			'none',
			'none in 16 digits',
			'none in 15 digits',
			'none in 9 digits',
			'none in 12 digits',
			'0.0077%',
			'2.1%',
			'1,000%',
			'2 standard errors',
			'130 standard errors',
			'χ² of 26',
			'6,699 differ'
		]);
	});

	it('say what is allowed', () => {
		expect([
			toleranceText('count', 0),
			toleranceText('share', 1e-12),
			toleranceText('share', 0.001),
			toleranceText('share', 0.05),
			toleranceText('errors', 4),
			toleranceText('chi2', 45.315)
		]).toEqual(['none', 'none in 12 digits', '0.1%', '5%', '4 standard errors', 'χ² of 45']);
	});
});

describe('pieces(text)', () => {
	const shown = (text: string) =>
		pieces(text)
			.map(({ text, place }) => (place === 'line' ? text : `<${place} ${text}>`))
			.join('');

	it.each([
		['', ''],
		['none', 'none'],
		['3 × 10⁻¹⁵', '3 × 10<raised −15>'],
		['x_k = n^(k+1), n^k', 'x<lowered k> = n<raised k+1>, n<raised k>'],
		['x = Q₀/D', 'x = Q<lowered 0>/D'],
		['(πᵀΣπ) κ² ΛΛᵀ', '(π<raised T>Σπ) κ<raised 2> ΛΛ<raised T>']
	])('cuts %s', (text, cut) => expect(shown(text)).toBe(cut));
});
