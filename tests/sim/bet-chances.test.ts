/** What becomes of a share staked again and again, by law: small cases by hand, and the same played out. */
import { describe, expect, it } from 'vitest';
import {
	betOutcomes,
	chanceOfFallTo,
	chanceOfLess,
	fortunes,
	stream,
	uniformDraws
} from '../../src/lib/sim/index.ts';

const edge = { chance: 0.55, odds: 1 };

describe('chanceOfLess(bet, share, bets)', () => {
	it('is the binomial law', () => {
		expect(chanceOfLess(edge, 0.1, 1)).toBeCloseTo(0.45, 15);
		expect(chanceOfLess(edge, 0.1, 2)).toBeCloseTo(1 - 0.55 * 0.55, 15);
		expect(chanceOfLess(edge, 0.1, 3)).toBeCloseTo(0.45 ** 3 + 3 * 0.55 * 0.45 ** 2, 15);
		expect(chanceOfLess(edge, 0.1, 300)).toBeCloseTo(0.19193, 5);
		expect(chanceOfLess(edge, 0.4, 300)).toBeCloseTo(0.96441, 5);
	});

	it('counts what is where it began as no less', () => {
		expect(chanceOfLess(edge, 0, 300)).toBe(0);
		const even = { chance: 0.5, odds: 1.25 };
		expect(chanceOfLess(even, 0.2, 2)).toBeCloseTo(0.25, 15);
		expect(chanceOfLess({ chance: 1, odds: 1 }, 1, 5)).toBe(0);
		expect(chanceOfLess(edge, 1, 2)).toBeCloseTo(1 - 0.55 * 0.55, 15);
	});
});

describe('chanceOfFallTo(bet, share, bets, part)', () => {
	it('adds up the paths that have been there', () => {
		expect(chanceOfFallTo(edge, 0.5, 1, 0.5)).toBeCloseTo(0.45, 15);
		expect(chanceOfFallTo(edge, 0.5, 2, 0.5)).toBeCloseTo(0.45, 15);
		expect(chanceOfFallTo(edge, 0.3, 2, 0.5)).toBeCloseTo(0.45 * 0.45, 15);
		expect(chanceOfFallTo(edge, 1, 1, 0.1)).toBeCloseTo(0.45, 15);
		expect(chanceOfFallTo(edge, 0, 300, 0.5)).toBe(0);
		expect(chanceOfFallTo(edge, 0.1, 300, 0.5)).toBeCloseTo(0.41717, 5);
	});
});

it('is what many fortunes do, within 4σ', () => {
	const [count, steps] = [4000, 100];
	const outcomes = betOutcomes(edge, uniformDraws(count * steps, stream(1, 'chances of bets')));
	for (const share of [0.05, 0.1, 0.2, 0.4]) {
		const { wealth, least } = fortunes(outcomes, share, steps, steps);
		const near = (counted: number, chance: number) =>
			expect(Math.abs(counted / count - chance)).toBeLessThan(
				4 * Math.sqrt((chance * (1 - chance)) / count) + 1e-3
			);
		near(wealth.filter((one, i) => i % 2 === 1 && one < 1).length, chanceOfLess(edge, share, steps));
		for (const part of [0.5, 0.1])
			near(least.filter((one) => one <= part).length, chanceOfFallTo(edge, share, steps, part));
	}
});
