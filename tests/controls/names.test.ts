import { expect, it } from 'vitest';
import { placeNames } from '$lib/controls/names';

it('placeNames(you, truth) names both lines where they differ most, on their far sides', () => {
	const { you, truth } = placeNames([10, 10, 20, 30, 40], [10, 12, 60, 62, 64]);
	expect([you.side, truth.side]).toEqual(['above', 'below']);
	expect(you.style).toBe('--x: 50%; --y: 20%; --slide: 0%');
	expect(truth.style).toBe('--x: 50%; --y: 60%; --slide: -100%');
});

it('placeNames(you, truth) keeps names inside at both ends', () => {
	expect(placeNames([50, 0, 0, 0], [0, 0, 0, 0]).you.style).toContain('--slide: 0%');
	const atTheEnd = placeNames([0, 0, 0, 50], [0, 0, 0, 0]);
	expect([atTheEnd.you.style, atTheEnd.truth.style].every((style) => style.includes('--slide: -100%'))).toBe(
		true
	);
});

it('placeNames(you, truth) turns round for lines that rise', () => {
	const { you, truth } = placeNames([90, 80, 40, 30, 20], [90, 88, 80, 60, 50]);
	expect(you.style).toContain('--slide: -100%');
	expect(truth.style).toContain('--slide: 0%');
});
