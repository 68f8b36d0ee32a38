/** Growth, bets, fortunes and instalments. */
import type { Engine, Played } from './index.ts';

export function growth(engine: Engine): Record<string, Played> {
	const wander = { drift: 0.3, volatility: 0.6 };
	const bet = { chance: 0.55, odds: 1.5 };
	return {
		'growth: bets, fortunes and instalments': () => {
			const shares = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
			const uniforms = engine.uniformDraws(2000, engine.stream(1, 'bits: bets'));
			const normals = engine.normalDraws(4000, engine.stream(1, 'bits: prices'));
			const prices = engine.wanderingPrice(wander, normals, 1);
			const plan = { count: 12, every: 30, horizon: 365, interest: engine.interestFor(0.04, 1) };
			return {
				growth: shares.map((share) => engine.growthOfBets(bet, share)),
				shares: [engine.kellyShare(bet), engine.breakEvenShare(bet)],
				gains: shares.map((share) => engine.chanceOfGain(10 * share, wander, 1e6 * share)),
				ruin: shares.map((chance) => engine.ruinChance({ chance, units: 37, goal: 100 })),
				staked: engine.fortunes(engine.betOutcomes(bet, uniforms), 0.2, 100, 10),
				held: engine.fortunes(engine.wanderingReturns(wander, normals, 1), 2, 400, 40),
				advantages: engine.lumpSumAdvantages(prices, plan),
				ways: engine.twoWays(prices, plan, 1000)
			};
		}
	};
}
