/** Errors and tolerances as readers see them. */
import { formatCount, formatNumber, formatPercent } from '$lib/format';
import type { Measure } from './law.ts';

/** How far the engine may be from the law. */
export function toleranceText(measure: Measure, most: number): string {
	switch (measure) {
		case 'count':
			return 'none';
		case 'errors':
			return `${formatCount(most)} standard errors`;
		case 'chi2':
			return `χ² of ${formatCount(most)}`;
		case 'share':
			return most >= 1e-4 ? formatPercent(most, 2) : digitText(most);
	}
}

/** How far it was: rounded up, so that nothing looks nearer than it is. */
export function errorText(measure: Measure, error: number): string {
	if (error === 0) return 'none';
	switch (measure) {
		case 'count':
			return `${formatCount(error)} differ`;
		case 'errors':
			return `${roundedUp(error)} standard errors`;
		case 'chi2':
			return `χ² of ${roundedUp(error)}`;
		case 'share':
			return error >= 1e-6 ? `${roundedUp(100 * error)}%` : digitText(error);
	}
}

/** Two digits, or whole where there are more; up. */
function roundedUp(value: number): string {
	if (value >= 10) return formatCount(Math.ceil(value));
	const step = Math.pow(10, Math.floor(Math.log10(value)) - 1);
	return formatNumber(Math.ceil(value / step - 1e-9) * step, 2);
}

/** At most a trillionth: nothing in 12 digits. A number has 16. */
function digitText(share: number): string {
	return `none in ${Math.min(16, Math.floor(-Math.log10(share) + 1e-12))} digits`;
}
