/**
 * Correlation over chosen days, and the same corrected for the choice: ρ/√(1 + δ(1 − ρ²)), with δ by how much more bitcoin
 * varies on those days than on all (K. J. Forbes and R. Rigobon, "No contagion, only interdependence: measuring stock market
 * comovements", Journal of Finance 57(5), 2002). It holds if the other coin's own noise is as large on those days as on all.
 */
import type { Days } from './paired-days.ts';

export type Choice = 'big' | 'quiet' | 'fell' | 'rose';
/** Of all days, and of each choice. */
export type Kind = 'all' | Choice;

/** Which days of which two coins. */
export interface Chosen {
	/** Correlation of their news, on every day. */
	readonly set: number;
	readonly which: Kind;
	/** Move of bitcoin that divides the days, a fraction. */
	readonly edge: number;
	/** USD of each coin in the hands of forced sellers. */
	readonly sellers: number;
}

export const kinds: readonly Kind[] = ['all', 'quiet', 'big', 'fell', 'rose'];

export interface Measured {
	readonly kind: Kind;
	readonly days: number;
	/** ρ as it comes out on these days. */
	readonly correlation: number;
	/** δ */
	readonly variance: number;
	readonly corrected: number;
}

/** Whether a day is among the chosen. */
export function isChosen(kind: Kind, move: number, edge: number): boolean {
	if (kind === 'all') return true;
	if (kind === 'fell') return move < -edge;
	if (kind === 'rose') return move > edge;
	return Math.abs(move) > edge === (kind === 'big');
}

export function corrected(correlation: number, variance: number): number {
	return correlation / Math.sqrt(1 + variance * (1 - correlation * correlation));
}

/**
 * The mean over all pairs of coins of which each two have the same correlation on every day, when bitcoin, one of them,
 * chooses the days: exact where returns are normal, for then what bitcoin does not explain stays as it is.
 * @param variance δ of bitcoin's returns on these days
 */
export function meanOfPairs(coins: number, set: number, variance: number): number {
	const explained = set * set * (1 + variance);
	const own = 1 - set * set;
	const withBitcoin = Math.sqrt(explained / (explained + own));
	const without = (explained + set - set * set) / (explained + own);
	return (2 * withBitcoin + (coins - 2) * without) / coins;
}

/** Every kind of days, in the order of `kinds`. */
export function measure(days: Days, edge: number): Measured[] {
	const all = momentsOf(days, 'all', edge);
	return kinds.map((kind): Measured => {
		const { count, xx, yy, xy } = kind === 'all' ? all : momentsOf(days, kind, edge);
		const correlation = xy / Math.sqrt(xx) / Math.sqrt(yy);
		const variance = xx / all.xx - 1;
		return {
			kind,
			days: count,
			correlation,
			variance,
			corrected: corrected(correlation, variance)
		};
	});
}

/** Mean squares and product about the means. */
function momentsOf({ bitcoin, other }: Days, kind: Kind, edge: number) {
	let [count, sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0, 0];
	for (let k = 0; k < bitcoin.length; k++) {
		const x = bitcoin[k]!;
		if (!isChosen(kind, x, edge)) continue;
		const y = other[k]!;
		count++;
		sx += x;
		sy += y;
		sxx += x * x;
		syy += y * y;
		sxy += x * y;
	}
	const [mx, my] = [sx / count, sy / count];
	return { count, xx: sxx / count - mx * mx, yy: syy / count - my * my, xy: sxy / count - mx * my };
}
