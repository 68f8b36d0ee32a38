/** What came out, as rows of the table. */
import { formatCorrelation, formatCount, formatPercent } from '$lib/format';
import { row, type Result } from '../results.ts';
import type { Days } from '$lib/learn/paired-days';
import type { Measured } from '$lib/learn/paired-correlation';
import type { CorrelationValues } from './spec.ts';
import { nameOf } from './words.ts';

export function resultsOf(values: CorrelationValues, days: Days, found: readonly Measured[]): Result[] {
	const chosen = found.find(({ kind }) => kind === values.which)!;
	return [
		row('measured', 'Correlation measured on the chosen days', chosen.correlation, formatCorrelation),
		row('corrected', 'Corrected for choosing them', chosen.corrected, formatCorrelation),
		row('chosenDays', 'Chosen days', chosen.days, formatCount),
		row('variance', 'Bitcoin varies more on them, by', chosen.variance, formatPercent),
		...found.flatMap(({ kind, correlation, corrected }) => [
			row(`${kind}Measured`, `Measured, ${nameOf(kind, values.edge)}`, correlation, formatCorrelation),
			row(`${kind}Corrected`, `Corrected, ${nameOf(kind, values.edge)}`, corrected, formatCorrelation)
		]),
		row('soldDays', 'Days with forced sales', days.soldDays, formatCount)
	];
}
