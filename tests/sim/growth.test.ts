/** Growth, recovery and how often one looks: the printed tables, the laws, and the same in simulated prices. */
import { describe, expect, it } from 'vitest';
import {
	bestLeverage,
	chanceOfGain,
	fortunes,
	gainToRecover,
	growthRate,
	normalDraws,
	stream,
	wanderingReturns
} from '../../src/lib/sim/index.ts';

const bitcoin = { drift: 0.3, volatility: 0.6 };
const hour = 3600;
const year = 365 * 24 * hour;

describe('growthRate(leverage, diffusion)', () => {
	it('is Lμ − L²σ²/2: with μ 30% and σ 60%, the printed rates', () => {
		const rates = [0.5, 1, 5 / 3, 2, 3].map((leverage) => growthRate(leverage, bitcoin));
		const known = [0.105, 0.12, 0, -0.12, -0.72];
		for (const [i, rate] of rates.entries()) expect(rate).toBeCloseTo(known[i]!, 12);
	});

	it('is greatest at the best leverage, nothing at twice that, and alike at equal distances from it', () => {
		for (const drift of [0.01, 0.08, 0.3, 1]) {
			for (const volatility of [0.1, 0.47, 0.9]) {
				const best = bestLeverage({ drift, volatility });
				const at = (leverage: number) => growthRate(leverage, { drift, volatility });
				expect(at(2 * best)).toBeCloseTo(0, 12);
				for (const part of [0.1, 0.5, 0.9]) {
					expect(at(best * (1 + part))).toBeCloseTo(at(best * (1 - part)), 12);
					expect(at(best * (1 + part))).toBeLessThan(at(best));
				}
			}
		}
		expect(bestLeverage(bitcoin)).toBeCloseTo(0.8333, 4);
	});

	it('is what simulated wealth grows by when it is brought back to the leverage every day, within 4σ', () => {
		const [count, years] = [400, 4];
		const steps = 365 * years;
		const returns = wanderingReturns(bitcoin, normalDraws(count * steps, stream(1, 'growth')), 1);
		for (const leverage of [0.5, 1, 2]) {
			const { wealth } = fortunes(returns, leverage, steps, steps);
			const growth = Array.from({ length: count }, (_, i) => Math.log(wealth[2 * i + 1]!) / years).sort(
				(a, b) => a - b
			);
			const mean = growth.reduce((sum, one) => sum + one, 0) / count;
			const middle = (growth[count / 2 - 1]! + growth[count / 2]!) / 2;
			const error = (leverage * bitcoin.volatility) / Math.sqrt(years * count);
			expect(Math.abs(mean - growthRate(leverage, bitcoin))).toBeLessThan(4 * error);
			expect(Math.abs(middle - growthRate(leverage, bitcoin))).toBeLessThan(4 * 1.2533 * error);
		}
	});
});

describe('gainToRecover(loss)', () => {
	it('is x/(1 − x): the printed gains', () => {
		const gains = [0.1, 0.2, 0.5, 0.8, 0.9].map(gainToRecover);
		const known = [0.111, 0.25, 1, 4, 9];
		for (const [i, gain] of gains.entries()) expect(gain).toBeCloseTo(known[i]!, 3);
		expect([gainToRecover(0), gainToRecover(1)]).toEqual([0, Infinity]);
	});

	it('brings one back exactly', () => {
		for (const loss of [0.01, 0.3, 0.77, 0.999])
			expect((1 - loss) * (1 + gainToRecover(loss))).toBeCloseTo(1, 12);
	});
});

describe('chanceOfGain(leverage, diffusion, seconds)', () => {
	it('is the printed one after an hour, a day, a month and a year', () => {
		const known = [
			[hour, 0.501],
			[24 * hour, 0.504],
			[year / 12, 0.523],
			[30 * 24 * hour, 0.523],
			[year, 0.579]
		] as const;
		for (const [seconds, chance] of known) {
			expect(Math.abs(chanceOfGain(1, bitcoin, seconds) - chance)).toBeLessThan(0.0005);
		}
	});

	it('rises with the time where wealth grows, falls where it shrinks, and starts from a half', () => {
		const times = [0, hour, 24 * hour, year, 10 * year];
		const at = (leverage: number) => times.map((seconds) => chanceOfGain(leverage, bitcoin, seconds));
		expect(at(1)).toEqual(at(1).toSorted((a, b) => a - b));
		expect(at(3)).toEqual(at(3).toSorted((a, b) => b - a));
		expect([at(1)[0], at(3)[0]]).toEqual([0.5, 0.5]);
		expect(at(5 / 3).every((chance) => Math.abs(chance - 0.5) < 1e-12)).toBe(true);
	});

	it('is certain where nothing is left to chance', () => {
		expect(chanceOfGain(1, { drift: 0.1, volatility: 0 }, year)).toBe(1);
		expect(chanceOfGain(1, { drift: -0.1, volatility: 0 }, year)).toBe(0);
		expect(chanceOfGain(0, bitcoin, year)).toBe(0);
	});

	it('is what simulated prices do, within 4σ', () => {
		const count = 20_000;
		const returns = wanderingReturns(bitcoin, normalDraws(count, stream(2, 'looks')), 365);
		const share = returns.filter((one) => one > 0).length / count;
		const chance = chanceOfGain(1, bitcoin, year);
		expect(Math.abs(share - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / count));
	});
});

describe('margin of what was liquidated: notional/L', () => {
	it('is $0.95 to 1.9 billion behind $19 billion at 10 to 20×', () => {
		expect([19e9 / 20, 19e9 / 10]).toEqual([0.95e9, 1.9e9]);
	});
});
