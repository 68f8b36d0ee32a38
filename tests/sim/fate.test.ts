import { describe, expect, it } from 'vitest';
import {
	baseMarket,
	baseScenario,
	endings,
	fateIn,
	liquidationPrice,
	run,
	timeline,
	yourFate
} from '../../src/lib/sim/index.ts';

const result = run(baseMarket, 1);
const you = { leverage: 10, entryPrice: 100_000, margin: 1000 };

describe('yourFate(run, position)', () => {
	it('sells you with the wave of those whom the same fall triggered', () => {
		const fate = yourFate(result, you);
		expect(fate.liquidationDrop).toBeCloseTo(100_000 - 90_000 / 0.995, 6);
		const wave = result.waves[fate.wave! - 1]!;
		const before = result.waves[fate.wave! - 2]!;
		expect(wave.fromDrop).toBeGreaterThanOrEqual(fate.liquidationDrop);
		expect(before.fromDrop).toBeLessThan(fate.liquidationDrop);
		expect(fate.fillPrice).toBe(wave.averagePrice);
	});

	it('treats you as it treats the crowd', () => {
		for (const wave of result.waves) {
			for (const i of [wave.first, wave.last - 1]) {
				const [entryPrice, leverage] = [result.crowd.entryPrice[i]!, result.crowd.leverage[i]!];
				expect(yourFate(result, { entryPrice, leverage, margin: 5 }).wave).toBe(wave.index);
			}
		}
	});

	it('takes your margin, never more; the rest is paid by others', () => {
		const fate = yourFate(result, you);
		expect(fate.loss).toBe(1000);
		expect(fate.beyondMargin).toBeCloseTo((10_000 / 100_000) * (100_000 - fate.fillPrice) - 1000, 6);
		expect(yourFate(result, { ...you, margin: 3000 }).beyondMargin / fate.beyondMargin).toBeCloseTo(3, 12);
	});

	it('leaves you alone, with a loss on paper, if the price stops short', () => {
		const fate = yourFate(result, { ...you, leverage: 2 });
		expect(fate.wave).toBeNull();
		expect(fate.loss).toBeCloseTo((2000 / 100_000) * result.stopDrop, 6);
		expect([fate.fillPrice, fate.beyondMargin]).toEqual([result.stopPrice, 0]);
		expect(yourFate(result, { ...you, leverage: 2, entryPrice: 70_000 }).loss).toBeLessThan(0);
	});

	it('puts you after the last wave if nobody else was left there', () => {
		const alone = run({ ...baseMarket, traders: 0 }, 1);
		const fate = yourFate(alone, { ...you, leverage: 25 });
		expect([fate.wave, fate.fillPrice]).toEqual([1, 95_000]);
	});

	it('refuses a position that would start liquidated', () => {
		const price = liquidationPrice({ side: 'long', leverage: 10, entryPrice: 120_000 }, 0.005);
		expect(price).toBeGreaterThan(100_000);
		expect(() => yourFate(result, { ...you, entryPrice: 120_000 })).toThrow(
			/entryPrice must be below .* got 120000/
		);
	});
});

describe('fateIn(timeline, position)', () => {
	const scenario = { ...baseScenario, traders: 2000, insuranceFund: 1e8 };
	const story = timeline(scenario, 1);
	const { columns, longs, accounts } = story;

	it('treats you as it treats the crowd', () => {
		const closed = Array.from({ length: longs.count }, (_, i) => i).filter(
			(i) => accounts.longs.triggeredAt[i]! >= 0
		);
		expect(closed.length).toBeGreaterThan(100);
		for (const i of closed) {
			const position = { entryPrice: longs.entryPrice[i]!, leverage: longs.leverage[i]!, margin: 5 };
			const fate = fateIn(story, position);
			const against = accounts.longs.ending[i] === endings.deleveraged;
			const price = against
				? position.entryPrice * (1 - 1 / position.leverage)
				: accounts.longs.averagePrice[i]!;
			expect(fate.wave).toBe(accounts.longs.wave[i]);
			expect(fate.fillPrice).toBeCloseTo(price, 6);
		}
	});

	it('takes your margin once the mark price gets there, and leaves you alone before', () => {
		const lowest = Math.min(...columns.markPrice);
		for (const leverage of [1.2, 2, 3, 5, 10, 50]) {
			const fate = fateIn(story, { leverage, entryPrice: 100_000, margin: 1000 });
			const reached = 100_000 - fate.liquidationDrop >= lowest;
			expect(fate.wave === null).toBe(!reached);
			const coins = (1000 * leverage) / 100_000;
			expect(fate.loss).toBeCloseTo(reached ? 1000 : coins * (100_000 - columns.price[story.ticks]!), 6);
			expect(fate.beyondMargin).toBeGreaterThanOrEqual(0);
		}
	});

	it('is that of a short where the shock is a rise', () => {
		const rise = timeline({ ...scenario, direction: 'up', exposedShorts: 0.3 }, 1);
		const fate = fateIn(rise, you);
		expect(fate.liquidationDrop).toBeCloseTo(110_000 / 1.005 - 100_000, 6);
		expect(fate.wave).toBeGreaterThan(0);
		expect(fate.fillPrice).toBeGreaterThan(100_000 + fate.liquidationDrop - 2000);
	});

	it('needs nobody else in line', () => {
		const alone = timeline({ ...scenario, traders: 0, shock: 0.2 }, 1);
		expect(fateIn(alone, you)).toMatchObject({
			wave: 1,
			fillPrice: alone.columns.price[alone.ticks],
			loss: 1000
		});
	});
});
