/** What came out, as rows of the table. */
import { formatCount, formatPercent } from '$lib/format';
import { gainToRecover } from '$lib/sim';
import { row, type Result } from '../results.ts';
import { formatStake } from './spec.ts';
import type { Shown } from './shown.ts';
import { chanceText, formatMultiple, growthText } from './words.ts';

const chanceLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	bets: {
		halved: 'Halved at some time',
		tenth: 'Down to a tenth at some time',
		broke: 'Broke before doubling, at a fixed stake'
	},
	leverage: {
		day: 'Liquidated within a day, left alone',
		week: 'Liquidated within a week, left alone',
		month: 'Liquidated within a month, left alone'
	},
	looks: {
		hour: 'A loss seen after an hour',
		day: 'A loss seen after a day',
		month: 'A loss seen after a month',
		year: 'A loss seen after a year'
	}
};

export function resultsOf({ values, staked, lives, growth, best, breakEven, chances }: Shown): Result[] {
	const span = staked === 'bets' ? 'in 100 bets' : 'in a year';
	const stake = staked === 'bets' ? (value: number) => formatPercent(value) : formatStake;
	const end = (all: readonly number[]) => all.at(-1)!;
	return [
		row('middle', `The middle fortune, ${span}`, growth.middle, growthText),
		row('mean', `The mean of all fortunes, ${span}`, growth.mean, growthText),
		row('best', 'It grows fastest at', best, stake),
		row('breakEven', 'It grows no more from', breakEven, stake),
		...chances.map(({ key, chance }) => row(key, chanceLabels[values.view]![key]!, chance, chanceText)),
		row('below', 'Of 100, end with less than they began with', lives.below, formatCount),
		row('low', 'One in ten ends with at most', end(lives.low), formatMultiple),
		row('half', 'The middle one ends with', end(lives.middle), formatMultiple),
		row('high', 'One in ten ends with at least', end(lives.high), formatMultiple),
		row('deepest', 'The middle one falls from its high by', lives.deepest, formatPercent),
		row('recovery', 'Which takes a gain of', Math.min(1e12, gainToRecover(lives.deepest)), (gain) =>
			gain >= 1e6 ? 'more than anybody makes' : formatPercent(gain, 0)
		)
	];
}
