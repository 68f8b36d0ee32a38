/** Runs of several assets. */
import type { Markets, MarketsRun } from '../../../src/lib/sim/index.ts';
import type { Engine, Played } from './index.ts';

export function severalAssets(engine: Engine): Record<string, Played> {
	const { altLed, baseMarkets, btcLed, everyoneIn, markets } = engine;
	const { breakEven: _, ...baseBehaviours } = engine.baseBehaviours;
	const outcome = (whole: MarketsRun) => ({
		...whole,
		setting: undefined,
		assets: whole.assets.map((one) => ({
			...one,
			asset: undefined,
			timeline: { ...one.timeline, scenario: undefined }
		}))
	});
	const played =
		(setting: Markets, seed = 1): Played =>
		() =>
			outcome(markets(setting, seed));
	const [first, second] = baseMarkets.assets;
	return {
		'markets: base': played(baseMarkets),
		'markets: another seed': played(baseMarkets, 2),
		'markets: led by bitcoin': played(btcLed),
		'markets: led by altcoins': played(altLed),
		'markets: empty fund, news for all, many crossed': played({
			...baseMarkets,
			crossed: { ...baseMarkets.crossed!, notional: 8e9 },
			macro: { at: 7200, duration: 300, move: -0.08, loadings: [1, 0, 0, 0, 0, 0, 0.5], thinned: 0.5 },
			insuranceFund: 1e7
		}),
		'markets: everybody in two of seven': () =>
			outcome(
				markets(
					baseMarkets,
					1,
					everyoneIn([{ ...baseBehaviours, funding: engine.baseFunding }, { leavers: engine.baseLeavers }])
				)
			),
		'markets: two coins, nobody crossed': played({
			assets: [first!, second!],
			lead: 3600,
			commonNoise: 0.02,
			insuranceFund: Infinity
		}),
		'markets: a margin for each position, the haircut raised': played({
			...baseMarkets,
			crossed: { ...baseMarkets.crossed!, notional: 8e9, margin: 'isolated', raisedHaircut: 0.5 }
		}),
		'markets: ten coins, and what was held of them': () => {
			const { crossed: _crossed, ...alone } = baseMarkets;
			const ten = { ...alone, assets: engine.tenAssets };
			const course = engine.marketsCourse(ten, 1);
			const held = [60, 300].map((interval) =>
				engine.heldThrough(
					course,
					ten.assets.map(() => 0.08),
					interval
				)
			);
			return { held, summary: course.summary, calm: engine.calmCovariance(ten).flat() };
		}
	};
}
