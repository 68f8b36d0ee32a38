/** What came out, as rows of the table. */
import { formatPrice } from '$lib/format';
import { row, type Result } from '../results.ts';
import { oneIn, percent, round, times } from './texts.ts';
import { ratiosOf, type Valuation } from '$lib/learn/valuation';

export function resultsOf(valuation: Valuation): Result[] {
	const { wishes, coins, cap, lost, cash, unsold, ratio } = valuation;
	const first = coins[0]!;
	const { thin, deep } = ratiosOf(wishes);
	const part = coins.reduce((most, { traded, supply }) => Math.max(most, traded / supply), 0);
	return [
		row('cap', 'Market cap before', cap, round),
		row('lost', 'Market cap gone', lost, round),
		row('share', 'Share of it that is gone', lost / cap, percent),
		row('cash', 'Money that changed hands', cash, round),
		ratioRow('ratio', 'Market cap gone for each dollar paid', ratio),
		ratioRow('ratioThin', 'The same in the thinnest book counted', thin),
		ratioRow('ratioDeep', 'The same in the deepest', deep),
		row('fall', `Fall of ${first.name}’s price`, first.fall, percent),
		row('lastPrice', 'Its last price', first.last, formatPrice),
		row('traded', 'Part of its coins that changed hands', part, oneIn),
		row('unsold', 'Found no bid', unsold, round)
	];
}

/** What has no dollar to be divided by is 0 in the data. */
function ratioRow(name: string, label: string, ratio: number): Result {
	return ratio === Infinity
		? { name, label, value: 0, text: 'no dollar was paid' }
		: row(name, label, ratio, times);
}
