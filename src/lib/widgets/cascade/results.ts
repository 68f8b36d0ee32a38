/** What came out of a run: as a sentence, and as rows of the table. */
import {
	formatCoins,
	formatCount,
	formatDuration,
	formatFall,
	formatMoney,
	formatPercent,
	formatPrice,
	formatTimes
} from '$lib/format';
import { isCrash, type Run, type Timeline } from '$lib/sim';
import type { Result } from '../results.ts';
import type { Course } from './course.ts';
import { falling, rising } from './names.ts';

/** What happened to whom, after where the fall ends. */
export function outcomeInWords(course: Course): string {
	const { total, crowd, waves, market, names, low, unsold, waterfall } = course;
	if (waves === 0) return 'It reaches nobody’s liquidation price.';
	const one = total.positions === 1;
	const closed = `${formatCount(total.positions)} of ${formatCount(crowd.count)} positions ${one ? 'is' : 'are'}`;
	if (course.exhausted && !waterfall) {
		const bought = formatCoins(total.coins);
		return `The book is empty. ${closed} due to be sold by force: the last bids take ${bought} coins, and ${formatCoins(unsold)} find no buyer.`;
	}
	const winners =
		waterfall && waterfall.winners > 0
			? ` The fund is empty, and ${formatCount(waterfall.winners)} winners are closed with them.`
			: '';
	if (!isCrash(Math.min(1, low.drop / market.startPrice), market.shock)) {
		return `${closed} ${names.sold} by force, and the ${names.bids} absorb ${one ? 'it' : 'them'}.${winners}`;
	}
	const steps = waves === 1 ? 'In one wave' : `In ${formatCount(waves)} waves`;
	return `${steps}, ${closed} ${names.sold} by force: ${formatMoney(course.proceeds)} that nobody chose to ${names.sale === 'sale' ? 'sell' : 'buy'}.${winners}`;
}

/** A row for each number, by the names that data use. */
export function resultsOf(run: Run): Result[] {
	return [
		row('fall', 'Where the fall stops', run.fall, formatFall),
		row('stopPrice', 'Price there', run.stopPrice, formatPrice),
		row('amplification', 'Fall over first push', run.amplification, formatTimes),
		row('waves', 'Waves', run.waves.length, formatCount),
		row('positionsClosed', 'Positions due by force', run.positionsClosed, formatCount),
		row('positions', 'Positions in the crowd', run.crowd.count, formatCount),
		row('initialCoins', 'Coins in the first sale', run.initialCoins, whole),
		row('forcedCoins', 'Coins sold by force', run.forcedCoins, whole),
		row('unsoldCoins', 'Coins that found no buyer', run.unsoldCoins, whole),
		row('forcedProceeds', 'What the forced sales brought', run.forcedProceeds, formatMoney),
		row('ownersLose', 'Owners lose', run.ownersLose, formatMoney),
		row('othersPay', 'Others must pay', run.othersPay, formatMoney)
	];
}

/** The same for a timeline. */
export function timelineResults({ summary, scenario, waves }: Timeline): Result[] {
	const { change } = scenario.direction === 'down' ? falling : rising;
	return [
		row('fall', 'The furthest price', summary.fall, change),
		row('lowAfter', 'It comes after', summary.lowTick * scenario.tick, formatDuration),
		row('fallAtEnd', `Price after ${formatDuration(scenario.duration)}`, summary.fallAtEnd, change),
		row('amplification', 'Furthest over first push', summary.amplification, formatTimes),
		row('criticalGain', 'Gain from which it feeds itself', summary.criticalGain, formatTimes),
		row('waves', 'Waves', waves.length, formatCount),
		row('positionsClosed', 'Positions closed by force', summary.accountsClosed, formatCount),
		row(
			'forcedCoins',
			'Coins forced through the book',
			summary.forcedLongCoins + summary.forcedShortCoins,
			whole
		),
		row(
			'forcedNotional',
			'What they traded for',
			summary.forcedLongNotional + summary.forcedShortNotional,
			formatMoney
		),
		row('ownersLose', 'Owners lose', summary.ownersLose, formatMoney),
		row('fundPays', 'The fund pays', summary.fundPays, formatMoney),
		row('fundReceives', 'The fund keeps', summary.fundReceives, formatMoney),
		row('winnersClosed', 'Winners closed', summary.winnersClosed, formatCount),
		row('deleveraged', 'Closed against them', summary.deleveragedNotional, formatMoney),
		row('shareOfOpenInterest', 'Share of open interest closed', summary.shareOfOpenInterest, (share) =>
			formatPercent(share)
		)
	];
}

function row(name: string, label: string, value: number, text: (value: number) => string): Result {
	return { name, label, value, text: text(value) };
}

function whole(coins: number): string {
	return formatCount(Math.round(coins));
}
