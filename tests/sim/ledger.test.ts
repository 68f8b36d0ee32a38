import { describe, expect, it } from 'vitest';
import { baseMarket, run, type Market } from '../../src/lib/sim/index.ts';

const cases: Partial<Market>[] = [
	{},
	{ shockKind: 'news' },
	{ profile: 'flat' },
	{ profile: 'latent', typicalLeverage: 5 },
	{ typicalLeverage: 50, shock: 0.3 },
	{ depth: 80e6, typicalLeverage: 5 },
	{ depth: 1e6 }
];

describe.each(cases)('ledger of %o', (change) => {
	const { crowd, waves, book, market, initialCoins, ...result } = run({ ...baseMarket, ...change }, 3);
	const fairPrice = market.startPrice * (market.shockKind === 'news' ? 1 - market.shock : 1);

	it('has waves that follow on each other', () => {
		let [first, drop] = [0, market.shock * market.startPrice];
		for (const [k, wave] of waves.entries()) {
			expect(wave.index).toBe(k + 1);
			expect(wave.first).toBe(first);
			expect(wave.fromDrop).toBe(drop);
			expect(wave.positions).toBe(wave.last - wave.first);
			expect(crowd.drop[wave.last - 1]!).toBeLessThanOrEqual(wave.fromDrop);
			[first, drop] = [wave.last, wave.toDrop];
		}
		expect(drop).toBe(result.stopDrop);
		expect(first).toBe(result.positionsClosed);
	});

	it('sells what was triggered, at prices the book had', () => {
		for (const wave of waves) {
			const held = crowd.cumulativeCoins[wave.last]! - crowd.cumulativeCoins[wave.first]!;
			if (!result.exhausted) expect(wave.coins / held).toBeCloseTo(1, 9);
			expect(wave.averagePrice).toBeLessThanOrEqual(market.startPrice - wave.fromDrop);
			expect(wave.averagePrice).toBeGreaterThanOrEqual(market.startPrice - wave.toDrop);
		}
	});

	it('T11, static: what the bids paid is what the sellers got', () => {
		const sold = initialCoins + result.forcedCoins;
		const paid = sold * fairPrice - book.concession(sold);
		const initial = initialCoins * fairPrice - book.concession(initialCoins);
		expect(Math.abs((initial + result.forcedProceeds) / paid - 1)).toBeLessThan(1e-9);
	});

	it("T11, static: owners', others' and the fund's shares add up to the loss on the coins", () => {
		for (const wave of waves) {
			const share = wave.coins / (crowd.cumulativeCoins[wave.last]! - crowd.cumulativeCoins[wave.first]!);
			let cost = 0;
			for (let i = wave.first; i < wave.last; i++) cost += crowd.coins[i]! * share * crowd.entryPrice[i]!;
			const borne = wave.ownersLose + wave.othersPay - wave.surplus;
			expect(Math.abs(cost - wave.proceeds - borne)).toBeLessThan(1e-9 * cost);
		}
	});
});

describe('ledger totals', () => {
	it('never charge an owner more than the margin', () => {
		const { crowd, waves } = run(baseMarket, 1);
		const margin = waves.reduce((sum, { first, last }) => {
			for (let i = first; i < last; i++) sum += (crowd.coins[i]! * crowd.entryPrice[i]!) / crowd.leverage[i]!;
			return sum;
		}, 0);
		expect(run(baseMarket, 1).ownersLose / margin).toBeCloseTo(1, 9);
	});
});
