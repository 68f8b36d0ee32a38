/**
 * The disposition effect in somebody’s own trades: are gains sold sooner than losses?
 *
 * T. Odean, "Are Investors Reluctant to Realize Their Losses?", Journal of Finance 53(5), 1998: whenever something is sold,
 * everything held is counted, as a gain or a loss, realised or on paper.
 */
import type { Journal } from './journal.ts';

/** What is read of a journal. */
export type Decided = Pick<Journal, 'decisions' | 'trades'>;

/** Counts over decisions, and what they come to. `null`: nothing below the line. */
export interface Disposition {
	readonly realisedGains: number;
	readonly paperGains: number;
	readonly realisedLosses: number;
	readonly paperLosses: number;
	/** Share of gains that were realised: PGR. */
	readonly gainsRealised: number | null;
	/** Share of losses that were realised: PLR. */
	readonly lossesRealised: number | null;
	/** PGR − PLR; above 0 is the disposition effect. */
	readonly difference: number | null;
	/** Of the difference, as Odean has it; each count taken for independent. */
	readonly standardError: number | null;
}

/**
 * Count every decision at which something was sold of two or more holdings.
 *
 * - A holding is a coin and its means; it is judged by the price of the decision against its average cost, fees left out. At
 *   exactly that cost it counts as neither. Odean, who has commissions in (they change nothing, he finds) and knows days and
 *   not moments, asks that the day’s high and low lie on the same side; at a decision there is one price.
 * - A part sold is a sale, and its rest is not on paper. What was bought at the same decision did not stand there before.
 * - Liquidations are nobody’s decision and are not counted.
 *
 * @param journals of one reader
 */
export function disposition(journals: readonly Decided[]): Disposition {
	const counts = { realisedGains: 0, paperGains: 0, realisedLosses: 0, paperLosses: 0 };
	for (const { decisions, trades } of journals) {
		for (const { decision, prices, before } of decisions) {
			const sales = trades.filter((trade) => trade.kind === 'sell' && trade.decision === decision);
			if (sales.length === 0 || before.holdings.length < 2) continue;
			for (const { coin, means, averageCost } of before.holdings) {
				const gain = prices[coin] - averageCost;
				if (gain === 0) continue;
				const sold = sales.some((sale) => sale.coin === coin && sale.means === means);
				if (gain > 0) counts[sold ? 'realisedGains' : 'paperGains']++;
				else counts[sold ? 'realisedLosses' : 'paperLosses']++;
			}
		}
	}
	return { ...counts, ...proportions(counts) };
}

function proportions({
	realisedGains,
	paperGains,
	realisedLosses,
	paperLosses
}: Pick<Disposition, 'realisedGains' | 'paperGains' | 'realisedLosses' | 'paperLosses'>) {
	const gains = realisedGains + paperGains;
	const losses = realisedLosses + paperLosses;
	const gainsRealised = gains > 0 ? realisedGains / gains : null;
	const lossesRealised = losses > 0 ? realisedLosses / losses : null;
	if (gainsRealised === null || lossesRealised === null)
		return { gainsRealised, lossesRealised, difference: null, standardError: null };
	const variance =
		(gainsRealised * (1 - gainsRealised)) / gains + (lossesRealised * (1 - lossesRealised)) / losses;
	const difference = gainsRealised - lossesRealised;
	return { gainsRealised, lossesRealised, difference, standardError: Math.sqrt(variance) };
}
