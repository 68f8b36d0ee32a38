/** Small markets of several coins. */
import fc from 'fast-check';
import {
	baseScenario,
	type Asset,
	type Crossed,
	type Markets,
	type MarketsRun,
	type Scenario
} from '../../src/lib/sim/index.ts';

export const symbols = ['BTC', 'ETH', 'SOL', 'DOGE'] as const;

/** A coin without noise or followers: change what matters. */
export function coin(symbol: string, change: Partial<Scenario> = {}, more: Partial<Asset> = {}): Asset {
	const scenario = { ...baseScenario, traders: 400, shock: 0, duration: 1800, ...change };
	return { symbol, name: symbol, scenario, supply: 1e6, calmBeta: 0, ownNoise: 0, ...more };
}

/** One coin to which nothing happens. */
export const quiet: Markets = { assets: [coin('BTC')], lead: 0, commonNoise: 0, insuranceFund: Infinity };

export const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, one) => total + one, 0);
export const mean = (values: readonly number[]) => sum(values) / values.length;

/** Everything that a run says, as text: every number to its last digit. */
export const said = (run: MarketsRun) =>
	JSON.stringify(run, (_, value: unknown) =>
		ArrayBuffer.isView(value) ? Array.from(value as unknown as ArrayLike<number>, String) : value
	);

export const somebody: Crossed = {
	accounts: 200,
	notional: 1e9,
	held: 2,
	weights: [1, 1, 1],
	typicalLeverage: 8,
	leverageSpread: 0.4,
	coinShare: 0.5,
	haircut: 0.1,
	liquidationDelay: 30
};

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Markets with everything on, from calm to hopeless. */
export const settings: fc.Arbitrary<Markets> = fc
	.record({
		count: fc.integer({ min: 1, max: 4 }),
		tick: fc.constantFrom(1, 5, 30),
		ticks: fc.integer({ min: 5, max: 150 }),
		leadShare: fc.constantFrom(0, 0.2, 1),
		commonNoise: fc.constantFrom(0, 0.02, 0.5),
		insuranceFund: fc.constantFrom(0, 1e5, 1e8, Infinity),
		macro: fc.option(
			fc.record({
				at: between(0, 2000),
				duration: fc.constantFrom(0, 60, 600),
				move: fc.constantFrom(-0.9, -0.3, -0.05, 1),
				thinned: fc.constantFrom(0, 0.5, 0.99),
				loadings: fc.array(fc.constantFrom(-5, -1, 0, 0.5, 1, 5), { minLength: 4, maxLength: 4 })
			})
		),
		crossed: fc.option(
			fc.record({
				accounts: fc.integer({ min: 0, max: 60 }),
				notional: fc.constantFrom(0, 1e6, 1e8, 1e10),
				typicalLeverage: between(1.5, 50),
				leverageSpread: between(0.1, 2),
				coinShare: fc.constantFrom(0, 0.4, 1),
				haircut: fc.constantFrom(0, 0.1, 0.95),
				margin: fc.constantFrom('crossed' as const, 'isolated' as const),
				liquidationDelay: fc.constantFrom(0, 7, 30, 600),
				held: fc.integer({ min: 1, max: 4 }),
				weights: fc.array(fc.constantFrom(0, 0.1, 1, 1e6), { minLength: 4, maxLength: 4 })
			})
		),
		coins: fc.array(
			fc.record({
				startPrice: fc.constantFrom(1e-3, 1, 100, 1e5),
				traders: fc.integer({ min: 0, max: 100 }),
				typicalLeverage: between(1.5, 50),
				depth: fc.oneof(between(1e6, 1e7), between(1e7, 1e9)),
				profile: fc.constantFrom('growing' as const, 'flat' as const, 'latent' as const),
				openInterest: fc.constantFrom(0, 1e8, 1e10),
				exposedLongs: fc.constantFrom(0, 0.2, 1),
				exposedShorts: fc.constantFrom(0, 0.08, 1),
				maintenanceMarginRate: fc.constantFrom(0, 0.005, 0.1),
				shock: fc.oneof(fc.constant(0), between(0, 0.5)),
				shockKind: fc.constantFrom('sale' as const, 'news' as const),
				direction: fc.constantFrom('down' as const, 'down' as const, 'up' as const),
				newsDuration: fc.constantFrom(0, 60, 700),
				refillHalfLife: fc.constantFrom(1, 60, Infinity),
				permanentShare: fc.constantFrom(0, 0.2, 1),
				makerWithdrawal: fc.constantFrom(0, 5, 100),
				liquidationDelay: fc.constantFrom(0, 30, 600),
				markWindow: fc.constantFrom(0, 60)
			}),
			{ minLength: 4, maxLength: 4 }
		),
		ties: fc.array(
			fc.record({
				calmBeta: fc.constantFrom(0, 0.7, 1.3, 5),
				ownNoise: fc.constantFrom(0, 0.03, 0.5),
				supply: fc.constantFrom(0, 1e6, 1e12)
			}),
			{ minLength: 4, maxLength: 4 }
		)
	})
	.map((drawn) => {
		const { count, tick, ticks, leadShare, commonNoise, insuranceFund, macro, crossed } = drawn;
		const duration = tick * ticks;
		const weights = crossed?.weights.slice(0, count) ?? [];
		if (!weights.some((weight) => weight > 0)) weights[0] = 1;
		const open = weights.filter((weight) => weight > 0).length;
		return {
			assets: symbols
				.slice(0, count)
				.map((symbol, i) => coin(symbol, { ...drawn.coins[i], tick, duration }, drawn.ties[i])),
			lead: leadShare * duration,
			commonNoise,
			insuranceFund,
			...(macro && { macro: { ...macro, loadings: macro.loadings.slice(0, count) } }),
			...(crossed && { crossed: { ...crossed, weights, held: Math.min(crossed.held, open) } })
		};
	});
