/** Portfolios brought back to their shares: by hand, and against what is known of wandering prices. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, priceFactors, rebalanced, stream, type Rebalanced } from '../../src/lib/sim/index.ts';
import { mean } from './assets.ts';
import { example, percent } from './model-text.ts';

const half = (every: number) => ({ weights: [0.5], every });
const up = [2, 0.5];

describe('rebalanced(factors, mix)', () => {
	it('by hand: half in a coin that doubles and halves', () => {
		expect(rebalanced([up], half(Infinity))).toEqual({
			end: 1,
			drawdown: expect.closeTo(1 / 3, 12) as number,
			traded: 0,
			invested: 0.5
		});
		const kept = rebalanced([up], half(1));
		expect(kept.end).toBe(1.125);
		expect(kept.drawdown).toBe(0.25);
		expect(kept.traded).toBeCloseTo(1 / 6, 12);
		expect(kept.invested).toBeCloseTo(1 / 3, 12);
	});

	it('prints what the model page does', () => {
		const text = example('Rebalancing');
		const [never, kept] = [rebalanced([up], half(Infinity)), rebalanced([up], half(1))];
		expect(text).toContain(`to ${kept.end}`);
		expect(text).toContain(`instead of ${percent(never.drawdown, 1)}, ${percent(kept.drawdown, 0)}`);
		const straight = [[1.5, 1.5]];
		expect(text).toContain(
			`${rebalanced(straight, half(Infinity)).end} without and ${rebalanced(straight, half(1)).end} with`
		);
	});

	const paths = fc.integer({ min: 1, max: 4 }).chain((assets) =>
		fc.record({
			factors: fc.integer({ min: 1, max: 20 }).chain((steps) =>
				fc.array(
					fc.array(
						fc.integer({ min: 5, max: 300 }).map((one) => one / 100),
						{ minLength: steps, maxLength: steps }
					),
					{
						minLength: assets,
						maxLength: assets
					}
				)
			),
			weights: fc.array(
				fc.integer({ min: 0, max: 25 }).map((one) => one / 100),
				{ minLength: assets, maxLength: assets }
			)
		})
	);

	it('without rebalancing is the sum of what was bought; with it, the product of mixed steps', () => {
		fc.assert(
			fc.property(paths, ({ factors, weights }) => {
				const cash = 1 - weights.reduce((sum, weight) => sum + weight, 0);
				const products = factors.map((own) => own.reduce((all, one) => all * one, 1));
				const bought = weights.reduce((sum, weight, i) => sum + weight * products[i]!, cash);
				expect(rebalanced(factors, { weights, every: Infinity }).end / bought).toBeCloseTo(1, 9);
				const mixed = factors[0]!.map((_, k) =>
					weights.reduce((sum, weight, i) => sum + weight * factors[i]![k]!, cash)
				);
				const kept = mixed.reduce((all, one) => all * one, 1);
				expect(rebalanced(factors, { weights, every: 1 }).end / kept).toBeCloseTo(1, 9);
			}),
			{ seed: 1, numRuns: 300 }
		);
	});

	it('trades nothing and changes nothing where all is in one, or in cash', () => {
		for (const weights of [[1], [0]]) {
			const [often, never] = [1, Infinity].map((every) => rebalanced([[1.3, 0.4, 1.9]], { weights, every }));
			expect(often!.end).toBeCloseTo(never!.end, 12);
			expect(often!.traded).toBe(0);
		}
		expect(rebalanced([], { weights: [], every: 1 })).toEqual({
			end: 1,
			drawdown: 0,
			traded: 0,
			invested: 0
		});
	});

	it('refuses lists that do not fit', () => {
		expect(() => rebalanced([[1]], { weights: [], every: 1 })).toThrow('weights.length must be 1, got 0');
		expect(() => rebalanced([[1, 1], [1]], { weights: [0.5, 0.5], every: 1 })).toThrow(
			'factors[1].length must be 2'
		);
		expect(() => rebalanced([[1], [1]], { weights: [0.9, 0.9], every: 1 })).toThrow(
			'sum of weights must be at most 1'
		);
	});
});

describe('a wandering price', () => {
	const [drift, volatility, years] = [0.3, 0.6, 4];
	const chance = stream(1, 'rebalancing: test');
	const paths = Array.from({ length: 4000 }, () =>
		priceFactors({ drift, volatility, step: 1 / 365 }, 365 * years, chance)
	);
	const ends = (every: number) => paths.map((path): Rebalanced => rebalanced([path], half(every)));
	const middle = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
	const [never, daily] = [ends(Infinity), ends(1)];

	it('leaves in the middle what formulas say: ½e^((μ − σ²/2)T) + ½ if never, e^((μ/2 − σ²/8)T) if daily', () => {
		const lone = exp((drift - volatility ** 2 / 2) * years);
		expect(middle(never.map(({ end }) => end)) / (0.5 * lone + 0.5)).toBeCloseTo(1, 1);
		const mixed = exp((drift / 2 - volatility ** 2 / 8) * years);
		expect(middle(daily.map(({ end }) => end)) / mixed).toBeCloseTo(1, 1);
		expect(middle(daily.map(({ end }) => end))).toBeGreaterThan(middle(never.map(({ end }) => end)));
	});

	it('has on average ½e^(μT) + ½ if never, e^(μT/2) if daily: less for whoever rebalances', () => {
		expect(Math.abs(mean(never.map(({ end }) => end)) / (0.5 * exp(drift * years) + 0.5) - 1)).toBeLessThan(
			0.1
		);
		expect(Math.abs(mean(daily.map(({ end }) => end)) / exp((drift / 2) * years) - 1)).toBeLessThan(0.05);
	});

	it('goes less deep if rebalanced, and grows in logarithms by the diversification return more', () => {
		expect(middle(daily.map(({ drawdown }) => drawdown))).toBeLessThan(
			middle(never.map(({ drawdown }) => drawdown))
		);
		const grown = mean(daily.map(({ end }) => Math.log(end))) / years;
		const parts = 0.5 * (drift - volatility ** 2 / 2);
		expect(grown - parts).toBeCloseTo(0.5 * (0.5 * volatility ** 2 - 0.25 * volatility ** 2), 1);
	});

	it('needs no chance without volatility', () => {
		const [one, two] = priceFactors({ drift: 0.3, volatility: 0, step: 0.5 }, 2, chance);
		expect(one).toBe(exp(0.15));
		expect(two).toBe(one);
	});
});
