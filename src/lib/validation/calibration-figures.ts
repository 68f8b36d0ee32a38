/** The figures of a crash as readers see them: their names, ranges and verdicts. */
import { formatFall, formatMoney, formatPercent, formatTimes } from '$lib/format';
import type { EventPreset, Figure, Target } from '$lib/sim';
import type { Held } from './calibration.ts';

interface Named {
	readonly name: string;
	readonly format: (value: number) => string;
}

const percent = (share: number) => formatPercent(share);

export const namedFigures: Readonly<Record<Figure, Named>> = {
	bitcoinLow: { name: 'Bitcoin’s low against the close before', format: formatFall },
	bitcoinEnd: { name: 'Bitcoin’s last close against the first', format: formatFall },
	etherLow: { name: 'Ether’s low', format: formatFall },
	smallLow: { name: 'Low of the small coins', format: formatFall },
	liquidated: { name: 'Liquidated', format: formatMoney },
	longShare: { name: 'Longs’ share of liquidations', format: percent },
	bitcoinPart: { name: 'Bitcoin’s share of liquidations', format: percent },
	deleveraged: { name: 'Of liquidations, closed against winners', format: percent },
	capLoss: { name: 'Market cap lost', format: formatMoney },
	bitcoinShare: { name: 'Bitcoin’s share of the market cap lost', format: percent },
	capLossAtEnd: { name: 'Market cap lost by the end', format: formatMoney },
	bitcoinShareAtEnd: { name: 'Bitcoin’s share of the market cap lost', format: percent }
};

/** What the figure was to the fit. */
export function roleOf({ crowdOf }: EventPreset, { fitted }: Target): string {
	if (crowdOf === undefined) return fitted ? 'fitted' : 'not fitted';
	return fitted ? 'given' : 'predicted';
}

/** `$1.06B to $1.08B`, `more than $5B`, `at most 68%`. */
export function publishedText({ figure, least, most }: Target): string {
	const { format } = namedFigures[figure];
	if (most === Infinity) return `more than ${format(least)}`;
	if (least === 0) return `at most ${format(most)}`;
	const [from, to] = [format(least), format(most)];
	return from === to ? from : `${from} to ${to}`;
}

/** The median, and below it the least and the most. */
export function foundText({ target, median, least, most }: Held): { middle: string; spread: string } {
	const { format } = namedFigures[target.figure];
	return { middle: format(median), spread: `${format(least)} to ${format(most)}` };
}

/** `inside`, `inside within 15%: 6% too large`, `outside: 2.3 times as large`. */
export function verdictText({ target, verdict, ratio }: Held): string {
	if (verdict === 'inside') return 'inside';
	const off = missText(ratio);
	if (verdict === 'widened') return `inside within 15%: ${off}`;
	const counted = target.figure === 'liquidated' && ratio >= 0.5 && ratio <= 2;
	return `outside: ${off}${counted ? ', within the factor of two of such counts' : ''}`;
}

function missText(ratio: number): string {
	if (ratio >= 2) return `${formatTimes(ratio)} times as large`;
	return ratio > 1 ? `${rounded(ratio - 1)} too large` : `${rounded(1 - ratio)} too small`;
}

/** To a whole percent, and no smaller than one in a thousand. */
function rounded(share: number): string {
	return share < 0.001 ? 'under 0.1%' : formatPercent(share, share < 0.095 ? 1 : 0);
}
