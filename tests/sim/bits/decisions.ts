/** Unseen paths, traded. */
import type { Journal, UnseenPath } from '../../../src/lib/sim/index.ts';
import type { Engine, Played } from './index.ts';

export function ownDecisions(engine: Engine): Record<string, Played> {
	const { averaging, baseTradingTerms, baseWrittenPlan, playOrders, playRule, unseenPath, writtenPlan } =
		engine;
	const came = (of: UnseenPath) => ({ ...of, coins: of.coins.map((coin) => ({ ...coin, name: undefined })) });
	const outcome = (journal: Journal) => ({ ...journal, path: undefined, terms: undefined });
	return {
		'decisions: an unseen path': () => came(unseenPath(1)),
		'decisions: another path': () => came(unseenPath(4294967295)),
		'decisions: a plan': () => outcome(playRule(unseenPath(2), writtenPlan(baseWrittenPlan))),
		'decisions: averaging': () => outcome(playRule(unseenPath(2), averaging)),
		'decisions: on credit': () =>
			outcome(
				playOrders(
					unseenPath(3),
					[
						{ decision: 0, coin: 0, kind: 'buy', spend: 2000, leverage: 20 },
						{ decision: 0, coin: 2, kind: 'buy', spend: 2000, leverage: 3 },
						{ decision: 3, coin: 2, kind: 'sell', means: 'credit', share: 0.3 }
					],
					{ ...baseTradingTerms, maintenanceMarginRate: 0.01 }
				)
			)
	};
}
