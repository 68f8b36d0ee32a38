import { describe, expect, it } from 'vitest';
import {
	avaxTiers,
	bnbTiers,
	btcTiers,
	dogeTiers,
	ethTiers,
	leverageAllowed,
	linearEquity,
	linearLiquidationPrice,
	maintenanceRequirement,
	seiTiers,
	solTiers,
	stream,
	tieredLiquidationPrice,
	tiersSnapshot,
	xrpTiers,
	type MaintenanceTiers,
	type UntieredPosition
} from '../../src/lib/sim/index.ts';

const tables = Object.entries({
	BTC: btcTiers,
	ETH: ethTiers,
	SOL: solTiers,
	XRP: xrpTiers,
	BNB: bnbTiers,
	DOGE: dogeTiers,
	AVAX: avaxTiers,
	SEI: seiTiers
});

/** Random positions of every size a table covers, isolated and crossed. */
function* positions(tiers: MaintenanceTiers, count: number): Generator<UntieredPosition> {
	const { uniform } = stream(3, 'tiers');
	const largest = tiers.at(-1)!.cap;
	for (let i = 0; i < count; i++) {
		const notional = largest * Math.pow(10, -5 * uniform());
		const entryPrice = Math.pow(10, 6 * uniform() - 1);
		const wallet = notional / Math.pow(10, 2 * uniform());
		const crossed =
			i % 3 === 0 ? { otherMaintenance: 0.1 * wallet, otherProfit: wallet * (uniform() - 0.5) } : {};
		const side = i % 2 ? 'long' : 'short';
		yield { side, entryPrice, coins: notional / entryPrice, wallet, feeRate: i % 5 ? 0 : 0.0006, ...crossed };
	}
}

const inTier = (tiers: MaintenanceTiers, notional: number) => {
	const found = tiers.findIndex(({ cap }) => notional <= cap);
	return found < 0 ? tiers.length - 1 : found;
};

describe.each(tables)('the tiers of %s', (_, tiers) => {
	it('follow one another without a gap, with rates that rise and leverage that falls', () => {
		expect(tiers[0]).toMatchObject({ floor: 0, amount: 0 });
		for (let k = 1; k < tiers.length; k++) {
			const [before, tier] = [tiers[k - 1]!, tiers[k]!];
			expect(tier.floor).toBe(before.cap);
			expect(tier.cap).toBeGreaterThan(tier.floor);
			expect(tier.rate).toBeGreaterThan(before.rate);
			expect(tier.maxLeverage).toBeLessThan(before.maxLeverage);
		}
		for (const { rate, maxLeverage } of tiers) expect(rate).toBeLessThan(1 / maxLeverage);
	});

	it('require the same on both sides of every edge', () => {
		for (const [k, { cap, rate, amount }] of tiers.entries()) {
			const next = tiers[k + 1];
			if (next) expect(next.rate * cap - next.amount).toBeCloseTo(rate * cap - amount, 6);
			expect(maintenanceRequirement(tiers, cap)).toBeCloseTo(rate * cap - amount, 6);
		}
	});

	it('give the liquidation price of the tier that holds there, as looking it up again and again does', () => {
		let worst = 0;
		for (const position of positions(tiers, 600)) {
			const { price, tier } = tieredLiquidationPrice(position, tiers);
			let looked = inTier(tiers, position.coins * position.entryPrice);
			let found = NaN;
			for (let tries = 0; tries < 30; tries++) {
				const { rate: maintenanceMarginRate, amount: maintenanceAmount } = tiers[looked]!;
				found = linearLiquidationPrice({ ...position, maintenanceMarginRate, maintenanceAmount });
				const again = inTier(tiers, position.coins * found);
				if (again === looked) break;
				looked = again;
			}
			if (price !== found) worst = Math.max(worst, Math.abs(price / found - 1), Math.abs(tier - looked) - 1);
		}
		expect(worst).toBeLessThan(1e-9);
	});

	it('leave exactly the requirement at the liquidation price', () => {
		let worst = 0;
		for (const position of positions(tiers, 200)) {
			const { price } = tieredLiquidationPrice(position, tiers);
			if (price === 0) continue;
			const notional = position.coins * price;
			const equity = linearEquity({ ...position, maintenanceMarginRate: 0 }, price);
			const required =
				maintenanceRequirement(tiers, notional) +
				(position.otherMaintenance ?? 0) +
				position.feeRate! * notional;
			worst = Math.max(worst, Math.abs(equity - required) / (notional + 1));
		}
		expect(worst).toBeLessThan(1e-9);
	});

	it('allow less leverage the larger the notional, and none above the last cap', () => {
		for (const { floor, cap, maxLeverage } of tiers) {
			expect(leverageAllowed(tiers, cap)).toBe(maxLeverage);
			expect(leverageAllowed(tiers, floor + 0.01)).toBe(maxLeverage);
		}
		expect(leverageAllowed(tiers, tiers.at(-1)!.cap + 1)).toBe(0);
	});
});

describe('maintenance tiers', () => {
	it('have the amounts that the exchange printed', () => {
		const amounts = (tiers: MaintenanceTiers) => tiers.map(({ amount }) => Math.round(amount * 100) / 100);
		expect(amounts(btcTiers).slice(0, 7)).toEqual([0, 50, 950, 11_450, 131_450, 481_450, 2_981_450]);
		expect(amounts(solTiers).slice(-3)).toEqual([4_228_380, 16_728_380, 66_728_380]);
		expect(amounts(seiTiers)).toEqual([0, 50, 350, 1850, 16_850, 166_850, 316_850, 1_254_350, 5_004_350]);
	});

	it('are of a day that is named', () => {
		expect(tiersSnapshot).toBe('2024-10-24');
	});

	it('liquidate the same leverage sooner when the position is larger', () => {
		const at = (coins: number) =>
			tieredLiquidationPrice({ side: 'long', entryPrice: 100, coins, wallet: 20 * coins }, solTiers).price;
		const prices = [1e2, 1e4, 1e5, 5e5].map(at);
		expect(prices).toEqual(prices.toSorted((a, b) => a - b));
		expect(prices[3]! - prices[0]!).toBeGreaterThan(3);
	});

	it('are one or more: of none, nothing is required that could be said', () => {
		const position = { side: 'long', entryPrice: 100, coins: 1, wallet: 20 } as const;
		for (const call of [() => maintenanceRequirement([], 1), () => tieredLiquidationPrice(position, [])]) {
			expect(call).toThrow(RangeError);
			expect(call).toThrow('tiers must be one or more, got 0');
		}
	});

	it('say 0 in the lowest tier for a long that is never liquidated', () => {
		const position = { side: 'long', entryPrice: 100, coins: 1e6, wallet: 1e8 } as const;
		expect(tieredLiquidationPrice(position, btcTiers)).toEqual({ price: 0, tier: 0 });
	});
});
