/** What the runs rest on, each over a grid. */
import type { Engine, Played } from './index.ts';

export function arithmetic(engine: Engine): Record<string, Played> {
	const { exp, ln, normalCdf, normalQuantile, stream } = engine;
	const grid = (count: number, from: number, step: number, value: (x: number) => number) =>
		Float64Array.from({ length: count }, (_, i) => value(from + step * i));
	return {
		'arithmetic: exponentials and logarithms': () => ({
			exp: grid(20_000, -708, 0.0708, exp),
			ln: grid(20_000, 1e-9, 0.0371, ln),
			far: [exp(-708), exp(709), ln(5e-324), ln(1.7976931348623157e308)]
		}),
		'arithmetic: the normal distribution and its inverse': () => ({
			cdf: grid(8000, -38, 0.0095, normalCdf),
			quantile: grid(9999, 0.0001, 0.0001, normalQuantile),
			tail: [1e-300, 1e-16, 1 - 1e-15].map(normalQuantile)
		}),
		'arithmetic: chance': () => {
			const draws = new Float64Array(10_000);
			stream(4294967295, 'bits').fill(draws);
			return { draws, words: Array.from({ length: 100 }, stream(0, '').word) };
		},
		'arithmetic: formulas of one position': () => {
			const terms = { maintenanceMarginRate: 0.004, volatility: 0.47, seconds: 86_400 };
			const leverages = Array.from({ length: 124 }, (_, i) => 1.5 + i);
			const coins = Array.from({ length: 60 }, (_, i) => 0.37 * (i + 1) * (i + 1));
			return {
				chances: leverages.map((leverage) => engine.liquidationChance({ side: 'long', leverage, ...terms })),
				tiers: coins.map((size) =>
					engine.tieredLiquidationPrice(
						{ side: 'short', entryPrice: 1e5, coins: size, wallet: 9000 * size },
						engine.btcTiers
					)
				),
				deleveraging: leverages.map((leverage) =>
					engine.deleveragingScore({ side: 'long', entryPrice: 100, leverage }, 101.3)
				)
			};
		},
		'arithmetic: theory of cascades and contagion': () => {
			const gains = [
				[0.5, 0.2, 0.1],
				[0.6, 0.3, 0],
				[0.05, 0.4, 0.45]
			];
			const chance = stream(1, 'bits: cascades');
			return {
				sizes: Array.from({ length: 500 }, () => engine.drawCascade(0.95, chance, 100_000)),
				reaches: [1, 2, 10, 100, 1000].map((size) => engine.cascadeReaches(0.9, size)),
				radius: engine.spectralRadius(gains),
				response: engine.linearResponse(gains, [1e8, 0, 1e6]),
				criticalGain: engine.criticalGain({ refillRate: 0.0115, delay: 30, permanentShare: 0.2 }),
				correlation: engine.correlationOf([
					[0.0016, 0.0004],
					[0.0004, 0.0025]
				])
			};
		},
		'arithmetic: years of prices, rebalanced': () => {
			const chance = stream(1, 'bits: rebalanced');
			const factors = [0, 1].map(() =>
				engine.priceFactors({ drift: 0.3, volatility: 0.6, step: 1 / 365 }, 1460, chance)
			);
			const kept = [1, 30, Infinity].map((every) =>
				engine.rebalanced(factors, { weights: [0.3, 0.4], every })
			);
			return { factors: factors.flat(), kept };
		}
	};
}
