/** Repeated bets: the best share, growth, ruin; printed values, laws, and the same played out. */
import { describe, expect, it } from 'vitest';
import {
	betOutcomes,
	breakEvenShare,
	fortunes,
	growthOfBets,
	kellyShare,
	ruinChance,
	stream,
	uniformDraws
} from '../../src/lib/sim/index.ts';

const edge = { chance: 0.55, odds: 1 };

describe('kellyShare(bet)', () => {
	it('is p − q/b: 10% for a win in 55 of 100 at even odds', () => {
		expect(kellyShare(edge)).toBeCloseTo(0.1, 12);
		expect(kellyShare({ chance: 0.4, odds: 2 })).toBeCloseTo(0.1, 12);
		expect(kellyShare({ chance: 0.5, odds: 1 })).toBe(0);
		expect(kellyShare({ chance: 0.45, odds: 1 })).toBeCloseTo(-0.1, 12);
		expect(kellyShare({ chance: 1, odds: 1 })).toBe(1);
	});

	it('is where growth is greatest', () => {
		for (const chance of [0.3, 0.55, 0.8]) {
			for (const odds of [0.5, 1, 3]) {
				const bet = { chance, odds };
				const best = kellyShare(bet);
				if (best <= 0) continue;
				const most = growthOfBets(bet, best);
				for (const share of [0.5, 0.9, 0.99, 1.01, 1.1].map((part) => part * best).filter((s) => s <= 1))
					expect(growthOfBets(bet, share)).toBeLessThan(most);
			}
		}
	});
});

describe('growthOfBets(bet, share)', () => {
	it('is p ln(1 + bf) + q ln(1 − f)', () => {
		expect(growthOfBets(edge, 0.1)).toBeCloseTo(0.55 * Math.log(1.1) + 0.45 * Math.log(0.9), 15);
		expect(growthOfBets(edge, 0)).toBe(0);
		expect(growthOfBets(edge, 1)).toBe(-Infinity);
		expect(growthOfBets({ chance: 1, odds: 1 }, 1)).toBeCloseTo(Math.LN2, 15);
	});

	it('is what the mean log of many fortunes does, within 4σ', () => {
		const [count, steps] = [500, 400];
		const outcomes = betOutcomes(edge, uniformDraws(count * steps, stream(1, 'bets')));
		for (const share of [0.05, 0.1, 0.2, 0.4]) {
			const { wealth } = fortunes(outcomes, share, steps, steps);
			let sum = 0;
			for (let i = 0; i < count; i++) sum += Math.log(wealth[2 * i + 1]!);
			const spread = Math.sqrt(0.55 * 0.45) * Math.log((1 + share) / (1 - share));
			const error = spread / Math.sqrt(count * steps);
			expect(Math.abs(sum / (count * steps) - growthOfBets(edge, share))).toBeLessThan(4 * error);
		}
	});
});

describe('breakEvenShare(bet)', () => {
	it('is where growth is nothing again: a little under twice the best share at even odds', () => {
		for (const chance of [0.51, 0.55, 0.6, 0.7]) {
			const bet = { chance, odds: 1 };
			const share = breakEvenShare(bet);
			expect(growthOfBets(bet, share)).toBeCloseTo(0, 12);
			expect(share).toBeLessThan(2 * kellyShare(bet));
			expect(share).toBeGreaterThan(1.75 * kellyShare(bet));
		}
	});

	it('is nothing without an edge, and all where nothing is lost', () => {
		expect(breakEvenShare({ chance: 0.5, odds: 1 })).toBe(0);
		expect(breakEvenShare({ chance: 0.2, odds: 1 })).toBe(0);
		expect(breakEvenShare({ chance: 1, odds: 1 })).toBe(1);
	});
});

describe('ruinChance(stakes)', () => {
	const at = (chance: number, units = 10, goal = 20) => ruinChance({ chance, units, goal });

	it('is the printed one', () => {
		const known = [
			[0.5, 0.5, 4],
			[0.49, 0.5987, 4],
			[0.48, 0.69007, 5],
			[0.45, 0.8815, 4]
		] as const;
		for (const [chance, ruin, digits] of known) expect(at(chance)).toBeCloseTo(ruin, digits);
		expect(at(0.51, 10, Infinity)).toBeCloseTo(0.6703, 4);
	});

	it('is the formula wherever that has digits', () => {
		for (const chance of [0.1, 0.3, 0.45, 0.55, 0.7, 0.9]) {
			for (const [units, goal] of [
				[1, 2],
				[3, 7],
				[10, 20],
				[5, 40]
			] as const) {
				const r = (1 - chance) / chance;
				const formula = (r ** units - r ** goal) / (1 - r ** goal);
				expect(at(chance, units, goal) / formula).toBeCloseTo(1, 10);
			}
		}
	});

	it('is 1 − i/N at a half, and hardly anything else beside it', () => {
		expect(at(0.5, 3, 10)).toBeCloseTo(0.7, 15);
		for (const beside of [1e-15, 1e-12, 1e-9]) {
			const ruin = at(0.5 + beside, 10, 20);
			expect(Math.abs(ruin - (0.5 - 10 * beside)) / beside).toBeLessThan(1);
		}
	});

	it('keeps its digits for goals of any size, and comes to the endless one', () => {
		expect(at(0.5, 1, 1e12)).toBeCloseTo(1, 11);
		expect(at(0.51, 10, 1e12) / at(0.51, 10, Infinity)).toBeCloseTo(1, 12);
		expect(at(0.49, 1e9, 2e9)).toBe(1);
		expect(at(0.51, 1e9, 2e9)).toBe(0);
		expect(at(0.49, 999_999_999_990, 1e12)).toBeCloseTo(1 - (0.49 / 0.51) ** 10, 9);
		expect([at(0.5, 4, Infinity), at(0.3, 4, Infinity)]).toEqual([1, 1]);
	});

	it('is certain at the ends', () => {
		for (const chance of [0, 0.3, 0.5, 0.8, 1]) {
			expect(at(chance, 0, 5)).toBe(1);
			expect(at(chance, 5, 5)).toBe(0);
		}
		expect([at(0, 3, 5), at(1, 3, 5), at(1, 3, Infinity)]).toEqual([1, 0, 0]);
	});

	it('obeys the step it comes from: R(i) = p R(i + 1) + q R(i − 1)', () => {
		for (const chance of [0.4, 0.5, 0.53]) {
			for (let units = 1; units < 30; units++) {
				const mean = chance * at(chance, units + 1, 30) + (1 - chance) * at(chance, units - 1, 30);
				expect(at(chance, units, 30)).toBeCloseTo(mean, 12);
			}
		}
	});

	it('is what games played to their end do, within 4σ', () => {
		const games = 5000;
		for (const [chance, units, goal] of [
			[0.45, 5, 10],
			[0.5, 3, 10],
			[0.53, 6, 20]
		] as const) {
			const luck = stream(units, 'ruin');
			let ruined = 0;
			for (let game = 0; game < games; game++) {
				let left = units as number;
				while (left > 0 && left < goal) left += luck.uniform() < chance ? 1 : -1;
				if (left === 0) ruined++;
			}
			const law = at(chance, units, goal);
			expect(Math.abs(ruined / games - law)).toBeLessThan(4 * Math.sqrt((law * (1 - law)) / games));
		}
	});
});
