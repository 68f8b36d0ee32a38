/** What came out of a run: as a sentence, and as rows of the table. */
import {
	formatCoins,
	formatCount,
	formatDuration,
	formatFall,
	formatMoney,
	formatPrice,
	formatTimes
} from '$lib/format';
import { isCrash, type Run, type Timeline } from '$lib/sim';
import type { Result } from '../results.ts';
import type { Course } from './course.ts';

/** What happened to whom, after where the fall ends. */
export function outcomeInWords(course: Course): string {
	const { total, crowd, waves, market, low, unsold, waterfall } = course;
	if (waves === 0) return 'It reaches nobody’s liquidation price.';
	const one = total.positions === 1;
	const closed = `${formatCount(total.positions)} of ${formatCount(crowd.count)} positions ${one ? 'is' : 'are'}`;
	if (course.exhausted && !waterfall) {
		const bought = formatCoins(total.coins);
		return `The book is empty. ${closed} due to be sold by force: the last bids take ${bought} coins, and ${formatCoins(unsold)} find no buyer.`;
	}
	const steps = waves === 1 ? 'In one wave' : `In ${formatCount(waves)} waves`;
	const sold = formatMoney(course.sold.notional);
	if (waterfall && waterfall.notional > 0) {
		return `${steps}, ${closed} closed by force: ${sold} is sold, and for ${formatMoney(waterfall.notional)} winners are closed instead, because the fund is empty.`;
	}
	if (!isCrash(Math.min(1, low.drop / market.startPrice), market.shock)) {
		return `${closed} sold by force, and the bids absorb ${one ? 'it' : 'them'}.`;
	}
	return `${steps}, ${closed} sold by force: ${sold} that nobody chose to sell.`;
}

/** A row for each number, by the names that data use; what only one of the engines knows comes last. */
export function resultsOf(course: Omit<Course, 'results'>, others: readonly Result[]): Result[] {
	const { low, market, waves, total, crowd } = course;
	const fall = low.drop / market.startPrice;
	return [
		row('fall', 'The lowest price', fall, formatFall),
		row(
			'amplification',
			'Over what the push alone does',
			market.shock ? fall / market.shock : 1,
			formatTimes
		),
		row('waves', 'Waves', waves, formatCount),
		row('positionsClosed', 'Positions due by force', total.positions, formatCount),
		row('positions', 'Positions in the crowd', crowd.count, formatCount),
		row('forcedCoins', 'Coins sold by force', course.sold.coins, whole),
		row('forcedProceeds', 'What they traded for', course.sold.notional, formatMoney),
		row('unsoldCoins', 'Coins that found no buyer', course.unsold, whole),
		row('ownersLose', 'Owners lose', total.owners, formatMoney),
		...others
	];
}

/** What the static book alone knows. */
export function stillResults(run: Run): Result[] {
	return [
		row('stopPrice', 'Price where it stops', run.stopPrice, formatPrice),
		row('initialCoins', 'Coins in the first sale', run.initialCoins, whole),
		row('othersPay', 'Others must pay', run.othersPay, formatMoney)
	];
}

/** What time alone knows. */
export function timedResults({ summary, scenario }: Timeline): Result[] {
	return [
		row('lowAfter', 'It comes after', summary.lowTick * scenario.tick, formatDuration),
		row('fallAtEnd', `Price after ${formatDuration(scenario.duration)}`, summary.fallAtEnd, formatFall),
		row('criticalGain', 'Gain from which it feeds itself', summary.criticalGain, formatTimes),
		row('fundPays', 'The fund pays', summary.fundPays, formatMoney),
		row('fundReceives', 'The fund keeps', summary.fundReceives, formatMoney),
		row('winnersClosed', 'Winners closed', summary.winnersClosed, formatCount),
		row('deleveraged', 'Closed against them', summary.deleveragedNotional, formatMoney)
	];
}

function row(name: string, label: string, value: number, text: (value: number) => string): Result {
	return { name, label, value, text: text(value) };
}

function whole(coins: number): string {
	return formatCount(Math.round(coins));
}
