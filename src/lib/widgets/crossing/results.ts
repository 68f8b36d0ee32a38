/** What came out, as rows of the table. */
import { formatCount, formatFall, formatLeverage, formatPrice, formatTimes } from '$lib/format';
import { row, type Result } from '../results.ts';
import type { Shown } from './shown.ts';

export function resultsOf({ run, rival, closest }: Shown): Result[] {
	const near = closest ? closest.drop / run.market.startPrice : 0;
	return [
		row('fall', 'Where the curves cross', run.fall, formatFall),
		row('stopPrice', 'Price there', run.stopPrice, formatPrice),
		row('waves', 'Waves', run.waves.length, formatCount),
		row('initialCoins', 'Coins in the first sale', run.initialCoins, formatCount),
		row('forcedCoins', 'Coins sold by force', run.forcedCoins, formatCount),
		row('unsoldCoins', 'Coins that found no bid', run.unsoldCoins, formatCount),
		row('gain', 'Gain', run.gain, formatTimes),
		row('gainFall', 'Where the gain is read', near, formatFall),
		row('rivalLeverage', 'Leverage of the dashed curve', rival.leverage, formatLeverage),
		row('rivalFall', 'Where it crosses', rival.fall, formatFall)
	];
}
