/** Falls through books that stand still. */
import type { Run } from '../../../src/lib/sim/index.ts';
import type { Engine, Played } from './index.ts';

export function staticBooks({ baseMarket, outcomes, run, yourFate }: Engine): Record<string, Played> {
	const outcome = (whole: Run) => ({ ...whole, market: undefined });
	const played =
		(change: Partial<typeof baseMarket>, seed = 1): Played =>
		() =>
			outcome(run({ ...baseMarket, ...change }, seed));
	return {
		'static: base': played({}),
		'static: largest seed': played({}, 4294967295),
		'static: news': played({ shockKind: 'news' }),
		'static: contained at 5×': played({ typicalLeverage: 5 }),
		'static: flat book': played({ profile: 'flat', typicalLeverage: 25 }),
		'static: latent book': played({ profile: 'latent', typicalLeverage: 8 }),
		'static: exhausted book': played({ depth: 2e6, traders: 1000 }),
		'static: nobody': played({ traders: 0 }),
		'static: a coin for a millionth of a dollar': played({ startPrice: 1e-6, traders: 3001 }),
		'static: forty crowds': () => [
			...outcomes(
				{ ...baseMarket, traders: 2000 },
				Array.from({ length: 40 }, (_, i) => i)
			)
		],
		'static: one position': () =>
			yourFate(run(baseMarket, 1), { leverage: 10, entryPrice: 100_000, margin: 1000 })
	};
}
