/** Many fortunes with the same luck: what is counted of them, by hand and by law. */
import { describe, expect, it } from 'vitest';
import {
	betOutcomes,
	fortunes,
	normalDraws,
	stream,
	uniformDraws,
	wanderingReturns
} from '../../src/lib/sim/index.ts';

describe('fortunes(outcomes, share, steps, every)', () => {
	const outcomes = new Float64Array([1, -1, 1, 1, -1, -1, -1, 1]);

	it('multiplies by 1 + s·x, as by hand', () => {
		const found = fortunes(outcomes, 0.5, 4, 2);
		expect(found.count).toBe(2);
		expect(found.at).toEqual([0, 2, 4]);
		expect([...found.wealth]).toEqual([1, 0.75, 1.6875, 1, 0.25, 0.1875]);
		expect([...found.least]).toEqual([0.75, 0.125]);
		expect([...found.deepestFall]).toEqual([0.5, 0.875]);
	});

	it('leaves everything where nothing is staked, and nothing where all is lost', () => {
		expect([...fortunes(outcomes, 0, 4, 4).wealth]).toEqual([1, 1, 1, 1]);
		const all = fortunes(outcomes, 1, 4, 4);
		expect([...all.wealth]).toEqual([1, 0, 1, 0]);
		expect([...all.deepestFall]).toEqual([1, 1]);
	});

	it('never owes: a step beyond all there is leaves nothing, for good', () => {
		const found = fortunes(outcomes, 3, 4, 1);
		expect([...found.wealth]).toEqual([1, 4, 0, 0, 0, 1, 0, 0, 0, 0]);
		expect(Object.is(found.wealth[2], 0)).toBe(true);
	});

	it('on average grows by 1 + s·E[x] a step, within 4σ', () => {
		const [count, steps, share] = [20_000, 20, 0.1];
		const bets = betOutcomes({ chance: 0.55, odds: 1 }, uniformDraws(count * steps, stream(3, 'mean')));
		const { wealth } = fortunes(bets, share, steps, steps);
		const ends = Float64Array.from({ length: count }, (_, i) => wealth[2 * i + 1]!);
		const mean = ends.reduce((sum, one) => sum + one, 0) / count;
		const variance = ends.reduce((sum, one) => sum + (one - mean) * (one - mean), 0) / count;
		expect(Math.abs(mean - 1.01 ** steps)).toBeLessThan(4 * Math.sqrt(variance / count));
	});
});

describe('wanderingReturns(diffusion, normals, days)', () => {
	it('is e^((μ − σ²/2)t + σ√t z) − 1, on average e^(μt) − 1', () => {
		const diffusion = { drift: 0.5, volatility: 0.8 };
		const one = wanderingReturns(diffusion, new Float64Array([0, 1]), 365);
		expect(one[0]).toBeCloseTo(Math.exp(0.5 - 0.32) - 1, 12);
		expect(one[1]).toBeCloseTo(Math.exp(0.5 - 0.32 + 0.8) - 1, 12);
		const count = 50_000;
		const many = wanderingReturns(diffusion, normalDraws(count, stream(1, 'returns')), 73);
		const mean = many.reduce((sum, value) => sum + value, 0) / count;
		const spread = Math.exp(0.1) * Math.sqrt(Math.exp(0.64 / 5) - 1);
		expect(Math.abs(mean - (Math.exp(0.1) - 1))).toBeLessThan((4 * spread) / Math.sqrt(count));
	});
});

describe('draws', () => {
	it('of one seed are the same, of another not, and normal ones have mean 0 and variance 1 within 4σ', () => {
		const draw = (seed: number) => normalDraws(40_000, stream(seed, 'draws'));
		expect(draw(1)).toEqual(draw(1));
		expect(draw(1)[0]).not.toBe(draw(2)[0]);
		const values = draw(5);
		const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
		const square = values.reduce((sum, value) => sum + value * value, 0) / values.length;
		expect(Math.abs(mean)).toBeLessThan(4 / 200);
		expect(Math.abs(square - 1)).toBeLessThan((4 * Math.SQRT2) / 200);
	});

	it('of bets are won as often as they should be, within 4σ', () => {
		const outcomes = betOutcomes({ chance: 0.3, odds: 2 }, uniformDraws(40_000, stream(1, 'wins')));
		const wins = outcomes.filter((value) => value === 2).length;
		expect(outcomes.every((value) => value === 2 || value === -1)).toBe(true);
		expect(Math.abs(wins / 40_000 - 0.3)).toBeLessThan(4 * Math.sqrt(0.21 / 40_000));
	});
});
