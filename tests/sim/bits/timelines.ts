/** Falls and squeezes in time. */
import type { Scenario, Timeline } from '../../../src/lib/sim/index.ts';
import type { Engine, Played } from './index.ts';

export function timelines(engine: Engine): Record<string, Played> {
	const { baseMarket, baseScenario, timeline } = engine;
	const outcome = (whole: Timeline) => ({ ...whole, scenario: undefined });
	const played =
		(change: Partial<Scenario>, seed = 1): Played =>
		() =>
			outcome(timeline({ ...baseScenario, ...change }, seed));
	return {
		'timeline: base': played({}),
		'timeline: another crowd': played({}, 7),
		'timeline: sale': played({ shockKind: 'sale' }),
		'timeline: slow makers': played({ refillHalfLife: 600 }),
		'timeline: empty fund': played({ insuranceFund: 0, depth: 80e6 }),
		'timeline: fund without limit, sold at once, bids that never come back': played({
			insuranceFund: Infinity,
			liquidationDelay: 0,
			refillHalfLife: Infinity,
			makerWithdrawal: 0
		}),
		'timeline: squeeze': played({ direction: 'up', exposedShorts: 0.2, insuranceFund: 1e8 }),
		'timeline: squeeze by a purchase, thin book': played({
			direction: 'up',
			shockKind: 'sale',
			exposedShorts: 0.5,
			depth: 40e6,
			insuranceFund: 1e7
		}),
		'timeline: exhausted book': played({ depth: 2e6, traders: 1000 }),
		'timeline: latent book': played({ profile: 'latent', typicalLeverage: 12 }),
		'timeline: flat book, everybody exposed': played({ profile: 'flat', exposedLongs: 1, exposedShorts: 1 }),
		'timeline: mark price over a minute, engines slow': played({ markWindow: 60, liquidationDelay: 600 }),
		'timeline: ten ticks a second': played({ tick: 0.1, duration: 600, refillHalfLife: 10 }),
		'timeline: no shock': played({ shock: 0, duration: 600 }),
		'timeline: nobody': played({ traders: 0, duration: 3600 }),
		'timeline: makers who leave at once, all impact for good': played({
			makerWithdrawal: 100,
			permanentShare: 1,
			newsDuration: 0
		}),
		'timeline: given crowds in a book of lumps': () => {
			const market = { ...baseMarket, traders: 800 };
			const longs = engine.crowdOf(engine.people(3, 400), market);
			const shorts = engine.crowdOf(engine.people(3, 400, 'short'), market, 0.1);
			const lumps = Array.from({ length: 3000 }, (_, i) => 1 + ((i * 7) % 13));
			const book = engine.tabulatedProfile(lumps, 25);
			return outcome(engine.playTimeline({ ...baseScenario, duration: 7200 }, { longs, shorts }, book));
		}
	};
}
