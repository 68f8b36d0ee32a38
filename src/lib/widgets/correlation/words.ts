/** Everything the widget says: in the picture, in the answer, and around them. */
import { formatCorrelation, formatCount, formatPercent } from '$lib/format';
import type { Choice, Kind, Measured } from '$lib/learn/paired-correlation';
import type { Told } from '../answer.ts';
import type { CorrelationValues } from './spec.ts';

export const words = {
	field: (short: boolean) => (short ? 'one day in 41' : 'a dot is a day; one in 41 is drawn'),
	across: (most: string) => `bitcoin, to ${most}`,
	up: (most: string) => `the other coin, to ${most}`,
	sold: 'forced sales',
	measured: 'measured',
	corrected: 'corrected',
	set: (correlation: number) => `set: ${formatCorrelation(correlation)}`,
	axis: 'correlation'
};

const moved: Readonly<Record<Choice, string>> = {
	big: 'moved over',
	quiet: 'moved under',
	fell: 'fell over',
	rose: 'rose over'
};
/** The name of a row. */
export function nameOf(kind: Kind, edge: number): string {
	return kind === 'all' ? 'all days' : `${moved[kind]} ${formatPercent(edge)}`;
}

/** Whether forced sales, and not only the choice of days, are behind what was measured. */
export function isTied({ corrected }: Measured, set: number): boolean {
	return corrected - set > 0.04;
}

/** The answer: before, with and after the number that matters. */
export function answerOf({ which, edge, set, sellers }: CorrelationValues, chosen: Measured): Told {
	const on = `the ${formatCount(chosen.days)} days on which bitcoin ${moved[which]} ${formatPercent(edge)}`;
	const before =
		sellers === 0
			? `The correlation is ${formatCorrelation(set)} on every day. On ${on} you measure`
			: `By their news the coins have a correlation of ${formatCorrelation(set)}. On ${on} you measure`;
	const back = `Corrected for choosing those days it is ${formatCorrelation(chosen.corrected)}`;
	const why =
		sellers === 0
			? ': nothing had changed.'
			: isTied(chosen, set)
				? `: what is above ${formatCorrelation(set)} is forced sales.`
				: ': forced sales hardly show on these days.';
	return [before, formatCorrelation(chosen.correlation), `. ${back}${why}`];
}
