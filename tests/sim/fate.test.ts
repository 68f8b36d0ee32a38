import { describe, expect, it } from 'vitest';
import { baseMarket, liquidationPrice, run, yourFate } from '../../src/lib/sim/index.ts';

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
