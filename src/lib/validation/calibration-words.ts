/** What the page says of each crash besides its numbers: what was fitted, what is assumed, and why a figure was missed. */
import { formatDuration, formatLeverage, formatMoneyInProse, formatPercent } from '$lib/format';
import { events, type EventPreset, type Figure, type Tuned } from '$lib/sim';
import type { Calibrated } from './calibration.ts';

const named: Readonly<Record<keyof Tuned, (value: number) => string>> = {
	news: (value) => `news of ${formatPercent(value)}`,
	exposedLongs: (value) => `${formatPercent(value)} of longs exposed`,
	exposedShorts: (value) => `${formatPercent(value)} of shorts exposed`,
	typicalLeverage: (value) => `a typical leverage of ${formatLeverage(value)}`
};

/** Which numbers were fitted, which given, and the depth, in sentences. */
export function numbersText({ free, tuned, crowdOf, depth }: EventPreset): string {
	const names = Object.keys(named) as (keyof Tuned)[];
	const text = (some: readonly (keyof Tuned)[]) => listed(some.map((name) => named[name](tuned[name])));
	const fixed = names.filter((name) => !free.includes(name));
	const lender = events.find(({ id }) => id === crowdOf);
	const given = lender ? `As on ${lender.name}: ` : 'Given: ';
	const sentences = [
		`Fitted: ${text(free)}.`,
		fixed.length > 0 ? `${given}${text(fixed)}.` : '',
		`Bids within 1% of bitcoin’s price: ${formatMoneyInProse(depth.used)}.`
	];
	return sentences.filter(Boolean).join(' ');
}

/** Depth, in its published range: `$40 million to $120 million`. */
export function depthRange({ depth }: EventPreset): string {
	return `${formatMoneyInProse(depth.least)} to ${formatMoneyInProse(depth.most)}`;
}
