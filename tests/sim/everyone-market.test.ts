/** What everybody else sees and meets: fear, makers who come back slowly, more news. */
import { describe, expect, it } from 'vitest';
import { baseFunding, baseQuotes, baseScenario, episode, fearScales } from '../../src/lib/sim/index.ts';
import { rawFear } from '../../src/lib/sim/crowd/fear.ts';
import { ReturningMakers } from '../../src/lib/sim/crowd/returning-makers.ts';
import { Watch } from '../../src/lib/sim/crowd/watch.ts';
import { Makers } from '../../src/lib/sim/makers.ts';

const ground = { startPrice: 100, tick: 5, calmVolatility: 0.02, seed: 7 };

describe('fear', () => {
	it('is the mean of four parts, each in full at its scale, and a known loss adds as much as one', () => {
		const none = { drawdown: 0, volatility: 1, forced: 0, breadth: 0 };
		expect(rawFear(none)).toBe(0);
		expect(rawFear({ ...none, drawdown: fearScales.drawdown / 2 })).toBeCloseTo(12.5, 12);
		expect(rawFear({ ...none, volatility: 1 + fearScales.volatility })).toBe(25);
		expect(rawFear({ ...none, forced: 3 * fearScales.forced })).toBe(25);
		expect(rawFear({ ...none, breadth: 0.4 })).toBeCloseTo(10, 12);
		expect(rawFear({ ...none, paperLoss: fearScales.paperLoss })).toBe(25);
		expect(rawFear({ drawdown: 1, volatility: 9, forced: 1, breadth: 1, paperLoss: 1 })).toBe(100);
	});

	it('volatility is that of the moves of the last hour, and never below that of calm times', () => {
		const watch = new Watch(ground, 1);
		expect(watch.volatility).toBe(0.02);
		watch.see(98, 0);
		const variance = ((0.02 * 0.02) / 5) * (1 - Math.exp(-5 / 3600));
		expect(watch.volatility).toBeCloseTo(Math.sqrt(86_400 * variance), 12);
		expect(watch.drawdown).toBeCloseTo(0.02, 12);
		watch.see(103, 0);
		watch.see(101, 0);
		expect(watch.move).toBeCloseTo(-0.01, 12);
		expect(watch.drawdown).toBeCloseTo(0.02, 12);
	});

	it('does not count the noise of calm times twice where the price shows it', () => {
		const watch = new Watch(ground, 1);
		const step = 100 * 0.02 * Math.sqrt(5 / 86_400);
		for (let k = 0; k < 7200; k++) watch.see(100 + (k % 2) * step, 0);
		expect(watch.volatility).toBeCloseTo(0.02, 4);
	});
});

describe('makers who return slowly', () => {
	it('are the base case without slow ones, at any time of the week', () => {
		const quick = new Makers(5, 5);
		const same = new ReturningMakers({ ...baseQuotes, standing: 0.6 }, 5, 5);
		for (const [before, after] of [
			[100, 80],
			[80, 85],
			[85, 85],
			[85, 40]
		] as const) {
			quick.see(before, after);
			same.see(before, after);
			expect(same.thickness).toBeCloseTo(0.6 * quick.thickness, 14);
		}
	});

	it('come back by half in their half-life', () => {
		const makers = new ReturningMakers({ standing: 1, slow: 1, returnHalfLife: 3600 }, 5, 5);
		makers.see(100, 80);
		const low = makers.thickness;
		expect(low).toBeCloseTo(0.5, 12);
		for (let k = 0; k < 720; k++) makers.see(80, 80);
		expect(makers.thickness).toBeCloseTo(0.75, 9);
		for (let k = 0; k < 720; k++) makers.see(80, 80);
		expect(makers.thickness).toBeCloseTo(0.875, 9);
	});

	it('leave a thinner book for hours after the crash, and so a wider spread', () => {
		const slow = episode(baseScenario, { quotes: { ...baseQuotes, slow: 0.5, returnHalfLife: 4 * 3600 } }, 1);
		const quick = episode(baseScenario, {}, 1);
		const late = (4 * 3600) / 5;
		expect(slow.columns.depth[late]!).toBeLessThan(0.9 * quick.columns.depth[late]!);
		expect(slow.columns.spread[late]!).toBeGreaterThan(1.1 * quick.columns.spread[late]!);
	});
});

describe('news against a book that is bought through', () => {
	it('takes neither the price nor what makers would quote below the floor', () => {
		const down = { at: 5, over: 0, move: -0.5, thins: 0, lasts: 0 };
		const squeeze = {
			...baseScenario,
			direction: 'up',
			shockKind: 'sale',
			shock: 0.5,
			duration: 3600
		} as const;
		const { columns } = episode(squeeze, { news: [down, down, down], funding: baseFunding }, 1);
		const floor = 0.01 * baseScenario.startPrice * (1 - 1e-9);
		expect(Math.max(...columns.price)).toBeGreaterThan(1.49 * baseScenario.startPrice);
		expect(Math.min(...columns.price)).toBeGreaterThanOrEqual(floor);
		expect(Math.min(...columns.fairPrice)).toBeGreaterThanOrEqual(floor);
	});
});

describe('news that thins the book', () => {
	it('does so while it lasts, in its first tick too and not in the one after', () => {
		const minute = { ...baseScenario, exposedLongs: 0, shockKind: 'sale', tick: 60, duration: 600 } as const;
		const price = (at: number) => {
			const scare = { at, over: 0, move: 0, thins: 0.5, lasts: 60 };
			return episode(minute, { news: [scare] }, 1).columns.price[1]!;
		};
		const calm = episode(minute, {}, 1).columns.price[1]!;
		expect(calm).toBeCloseTo(95_000, 6);
		expect(price(0)).toBeLessThan(92_000);
		expect(price(-60)).toBe(calm);
	});

	it.each([3, 13, 100])('leaves some of it, however much comes at once: %d', (many) => {
		const one = { at: 0, over: 0, move: 0, thins: 0.95, lasts: 600 };
		const { columns } = episode(
			{ ...baseScenario, shock: 0, duration: 3600 },
			{ news: Array.from({ length: many }, () => one) },
			1
		);
		const stands = Math.max(1e-4, 0.05 ** many);
		expect(columns.depth[1]! / baseScenario.depth).toBeCloseTo(stands, 12);
		expect(columns.depth.at(-1)).toBe(columns.depth[0]);
	});
});
