/** Scenarios at random: calm and wild, falls and squeezes, funds empty and without limit. */
import fc from 'fast-check';
import { baseScenario, type Scenario } from '../../src/lib/sim/index.ts';

export const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
export const scenarios: fc.Arbitrary<Scenario> = fc
	.record({
		traders: fc.integer({ min: 0, max: 600 }),
		typicalLeverage: between(1.5, 50),
		leverageSpread: between(0.1, 2),
		depth: fc.oneof(between(1e6, 1e7), between(1e7, 1.2e9)),
		profile: fc.constantFrom('growing' as const, 'flat' as const, 'latent' as const),
		exposedLongs: fc.constantFrom(0, 0.05, 0.2, 0.6, 1),
		exposedShorts: fc.constantFrom(0, 0.08, 0.5, 1),
		maintenanceMarginRate: fc.constantFrom(0, 0.005, 0.02),
		shock: between(0, 0.3),
		shockKind: fc.constantFrom('sale' as const, 'news' as const),
		direction: fc.constantFrom('down' as const, 'up' as const),
		newsDuration: fc.constantFrom(0, 60, 700),
		refillHalfLife: fc.constantFrom(1, 20, 60, 900, Infinity),
		permanentShare: fc.constantFrom(0, 0.2, 1),
		makerWithdrawal: fc.constantFrom(0, 5, 100),
		liquidationDelay: fc.constantFrom(0, 7, 30, 600),
		insuranceFund: fc.constantFrom(0, 1e6, 1e8, 1e9, Infinity),
		markWindow: fc.constantFrom(0, 60),
		tick: fc.constantFrom(1, 5, 30),
		duration: between(30, 3000)
	})
	.map((drawn) => ({ ...baseScenario, ...drawn }));
