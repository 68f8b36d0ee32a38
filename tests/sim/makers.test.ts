import { describe, expect, it } from 'vitest';
import { Makers, makerMemory } from '../../src/lib/sim/makers.ts';
import { Mark } from '../../src/lib/sim/mark.ts';

describe('Makers', () => {
	it('step back after a move: h = 1/(1 + kV)', () => {
		const makers = new Makers(5, 5);
		expect(makers.thickness).toBe(1);
		makers.see(100, 98);
		expect(makers.thickness).toBeCloseTo(1 / (1 + 5 * 0.02), 15);
		makers.see(98, 99);
		expect(makers.thickness).toBeCloseTo(1 / (1 + 5 * (0.02 * Math.exp(-5 / 600) + 1 / 98)), 14);
	});

	it('come back by a factor e in their memory of quiet', () => {
		const makers = new Makers(1, 5);
		makers.see(100, 90);
		for (let t = 0; t < makerMemory; t += 5) makers.see(90, 90);
		expect(1 / makers.thickness - 1).toBeCloseTo(0.1 / Math.E, 12);
	});

	it('stay when they do not care', () => {
		const makers = new Makers(0, 5);
		makers.see(100, 50);
		expect(makers.thickness).toBe(1);
	});
});

describe('Mark', () => {
	it('is the price itself when it looks at one', () => {
		const mark = new Mark(1, 100);
		mark.push(70);
		expect(mark.at(61.7)).toBe(61.7);
	});

	it('is the mean of the latest prices, the start filling in for what came before', () => {
		const mark = new Mark(4, 100);
		const prices = [100, 100, 100];
		for (let k = 0; k < 40; k++) {
			const price = 100 - ((k * 7) % 13);
			prices.push(price);
			expect(mark.at(price)).toBeCloseTo(prices.slice(-4).reduce((sum, one) => sum + one, 0) / 4, 12);
			mark.push(price);
		}
	});

	it('is to the last bit a price that has never moved', () => {
		const mark = new Mark(720, 0.1);
		for (let k = 0; k < 2000; k++) {
			expect(mark.at(0.1)).toBe(0.1);
			mark.push(0.1);
		}
	});
});
