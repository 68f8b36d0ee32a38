/** What came out of a run: as a sentence, and as rows of the table. */
import { formatCoins, formatCount, formatFall, formatMoney, formatPrice, formatTimes } from '$lib/format';
import { isCrash, type Run } from '$lib/sim';
import type { Result } from '../results.ts';

/** What happened to whom, after where the fall ends. */
export function outcomeInWords(run: Run): string {
	const { positionsClosed, crowd, waves, market } = run;
	if (waves.length === 0) return 'It reaches nobody’s liquidation price.';
	const one = positionsClosed === 1;
	const closed = `${formatCount(positionsClosed)} of ${formatCount(crowd.count)} positions ${one ? 'is' : 'are'}`;
	if (run.exhausted) {
		const bought = formatCoins(run.forcedCoins);
		return `The book is empty. ${closed} due to be sold by force: the last bids take ${bought} coins, and ${formatCoins(run.unsoldCoins)} find no buyer.`;
	}
	if (!isCrash(run.fall, market.shock)) {
		return `${closed} sold by force, and the bids absorb ${one ? 'it' : 'them'}.`;
	}
	const steps = waves.length === 1 ? 'In one wave' : `In ${formatCount(waves.length)} waves`;
	return `${steps}, ${closed} sold by force: ${formatMoney(run.forcedProceeds)} that nobody chose to sell.`;
}

/** A row for each number, by the names that data use. */
export function resultsOf(run: Run): Result[] {
	const whole = (coins: number) => formatCount(Math.round(coins));
	const row = (name: string, label: string, value: number, text: (value: number) => string): Result => ({
		name,
		label,
		value,
		text: text(value)
	});
	return [
		row('fall', 'Where the fall stops', run.fall, formatFall),
		row('stopPrice', 'Price there', run.stopPrice, formatPrice),
		row('amplification', 'Fall over first sale', run.amplification, formatTimes),
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
