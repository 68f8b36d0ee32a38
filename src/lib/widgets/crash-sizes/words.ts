/** What the exhibit says. */
import { formatCount, formatNumber, formatPercent, formatTimes } from '$lib/format';
import { runawayChance } from '$lib/sim';
import type { Told } from '../answer.ts';
import { largestOf, medianOf, nearMean, type Law } from './law.ts';
import type { Sizes } from './played.ts';

export const words = {
	waiting: 'Let go, and all are played.',
	progress: (done: number, all: number) => `${formatCount(done)} of ${formatCount(all)} cascades`,
	another: 'Another day',
	more: 'Cascades',
	strip: (count: number) => `${formatCount(count)} cascades as they came`,
	top: (share: string) => `the largest 1% close ${share} of all positions closed`,
	all: (whole: number) => `${formatCount(whole)} close the whole market`,
	shareAxis: '1 cascade in …',
	sizeAxis: '… closes this many positions or more',
	sizeAxisShort: '… closes so many or more',
	gain: (gain: number) => `gain ${formatNumber(gain, 3)}`,
	average: (mean: number) => `average ${formatAverage(mean)}`,
	largest: (size: number) => `largest: ${formatCount(size)}`,
	days: (low: number, high: number) =>
		low === high
			? `most days: ${formatCount(low)}`
			: `8 days in 10: ${formatCount(low)} to ${formatCount(high)}`,
	cliff: 'gain 1, the cliff',
	never: (gain: number) => `${formatPercent(runawayChance(gain))} would never stop`,
	limit: (few: number) => `Even among ${formatCount(few)}, expect one that closes the whole market.`,
	market: 'the whole market'
};

export function formatAverage(mean: number): string {
	return mean < 9.95 ? formatTimes(mean) : formatNumber(mean, mean < 100 ? 2 : 3);
}

/** What to expect of so many cascades and of ten times as many; where the market is the limit already, of a tenth. */
export function expectText(law: Law, cascades: number): string {
	const largest = (count: number) => largestOf(law, count).middle;
	const now = largest(cascades);
	if (now < law.market) return compared(cascades, now, 10 * cascades, largest(10 * cascades));
	const fewer = cascades / 10;
	if (fewer < 10) return words.limit(cascades);
	if (largest(fewer) >= law.market) return words.limit(fewer);
	return compared(fewer, largest(fewer), cascades, now);
}

function compared(few: number, least: number, many: number, most: number): string {
	const start = `Expect a largest of about ${about(least)} among ${formatCount(few)}`;
	return about(least) === about(most)
		? `${start}, and no larger among ${formatCount(many)}.`
		: `${start}, of ${about(most)} among ${formatCount(many)}.`;
}

/** Two digits: chance moves the others. */
function about(size: number): string {
	return formatCount(Number(size.toPrecision(2)));
}

/** Of the cascades that were played. */
export function answerOf({ day, median, largest, mean, near, whole }: Sizes): Told {
	const others =
		whole > 1 ? `, and so ${whole > 2 ? `do ${formatCount(whole - 1)} others` : 'does another'}` : '';
	return [
		`${startOf(day.gain, day.cascades, median)}; the largest closes`,
		largest === day.market ? `all ${formatCount(largest)}` : formatCount(largest),
		`${largest === day.market ? others : ''}. ${averageOf(mean, near)}`
	];
}

/** While they are not played yet: of the law. */
export function expectedOf(law: Law, cascades: number): Told {
	const { middle } = largestOf(law, cascades);
	return [
		`${startOf(law.gain, cascades, medianOf(law))}; the largest closes`,
		middle >= law.market ? `all ${formatCount(law.market)}` : `about ${about(middle)}`,
		`. ${averageOf(law.mean, nearMean(law))}`
	];
}

function startOf(gain: number, cascades: number, median: number): string {
	const half = median === 1 ? 'stop at 1 position' : `close ${formatCount(median)} positions or fewer`;
	return `At a gain of ${formatNumber(gain, 3)}, half of ${formatCount(cascades)} cascades ${half}`;
}

function averageOf(mean: number, near: number): string {
	const share = near < 0.0005 ? 'none' : near < 0.5 ? `only ${formatPercent(near)}` : formatPercent(near);
	return `The average is ${formatAverage(mean)}, and ${share} come within a factor of two of it.`;
}
