/** What came out, as rows of the table. */
import { formatCount, formatMoney, formatPercent, formatPrice } from '$lib/format';
import { paperLossAt, priceOfLoss } from '$lib/learn/known-holder';
import { fearScales } from '$lib/sim';
import { row, type Result } from '../results.ts';
import type { PaperValues } from './spec.ts';

/** A part of the fear index, in points of 100. */
const part = 25;

export function resultsOf(values: PaperValues): Result[] {
	const { price, claim, cost, coins } = values;
	const loss = paperLossAt(price, values);
	return [
		row('loss', 'Loss on paper', loss, formatMoney),
		row('lossShare', 'of what was paid', loss / (coins * cost), formatPercent),
		row('paid', 'What was paid', coins * cost, formatMoney),
		row('worth', 'What it is worth', coins * price, formatMoney),
		row('perDollar', 'What a fall of $1,000 adds to the loss', coins * 1000, formatMoney),
		row('claimPrice', 'The reported loss is right at', priceOfLoss(claim, values), formatPrice),
		row('fear', 'It adds to fear, points of 100', fearOf(values), formatCount)
	];
}

/** What a loss on paper that everybody knows of adds to the fear index. */
export function fearOf({ price, cost }: PaperValues): number {
	const share = Math.max(0, (cost - price) / cost);
	return part * Math.min(1, share / fearScales.paperLoss);
}
