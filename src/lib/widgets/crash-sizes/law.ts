/** Borel's law in a market of so many positions: which share of cascades closes so many or more. */
import { cascadeSizeChance } from '$lib/sim';

export interface Law {
	readonly gain: number;
	/** Positions in the market: a cascade that would go on ends there. */
	readonly market: number;
	/** From 1 to the whole market, ever further apart. */
	readonly sizes: readonly number[];
	/** The share of cascades that closes each size or more. */
	readonly reaching: readonly number[];
	/** The average size. */
	readonly mean: number;
}

/** Up to here the chances are added one by one, then over pieces of an eighth. */
const exact = 64;

export function lawOf(gain: number, market: number): Law {
	const chance = (size: number) => cascadeSizeChance(gain, size);
	const weighed = (size: number) => size * chance(size);
	const sizes = [1];
	const reaching = [1];
	let [size, below, mean] = [1, 0, 0];
	while (size < market) {
		const to = pieceEnd(size, market);
		below += sum(chance, size, to);
		mean += sum(weighed, size, to);
		size = to;
		sizes.push(size);
		reaching.push(Math.max(0, 1 - below));
	}
	return { gain, market, sizes, reaching, mean: mean + market * reaching.at(-1)! };
}

/** Pieces whose quarters are sizes. */
function pieceEnd(size: number, market: number): number {
	if (size < exact || market - size < 4) return size + 1;
	const quarter = Math.floor(Math.min(size / 8, market - size) / 4);
	return size + 4 * quarter;
}

/** Of a smooth function, over the sizes from one to before another: Boole's rule, and Euler and Maclaurin's for a sum. */
function sum(f: (size: number) => number, from: number, to: number): number {
	if (to - from === 1) return f(from);
	const step = (to - from) / 4;
	const [start, end] = [f(from), f(to)];
	const inner = 32 * (f(from + step) + f(to - step)) + 12 * f(from + 2 * step);
	const slope = (size: number) => (f(size + 1) - f(size - 1)) / 2;
	return (
		((to - from) * (7 * (start + end) + inner)) / 90 + (start - end) / 2 + (slope(to) - slope(from)) / 12
	);
}

const least = 1e-15;
const log = (share: number) => Math.log(Math.max(least, share));

/** The share of cascades that closes so many or more; between sizes, along the curve as it is drawn. */
export function shareReaching({ sizes, reaching }: Law, size: number): number {
	const next = sizes.findIndex((one) => one >= size);
	if (next === 0) return 1;
	if (next < 0) return reaching.at(-1)!;
	const [low, high] = [sizes[next - 1]!, sizes[next]!];
	const part = Math.log(size / low) / Math.log(high / low);
	const from = log(reaching[next - 1]!);
	return Math.exp(from + part * (log(reaching[next]!) - from));
}

/** The size that just this share of cascades reaches, along the curve as it is drawn; the whole market if more do. */
export function sizeReachedBy({ sizes, reaching, market }: Law, share: number): number {
	const next = reaching.findIndex((one) => one < share);
	if (next <= 0) return next === 0 ? 1 : market;
	const from = log(reaching[next - 1]!);
	const part = (log(share) - from) / (log(reaching[next]!) - from);
	return sizes[next - 1]! * (sizes[next]! / sizes[next - 1]!) ** part;
}

/** Half of the cascades close this many positions or fewer. */
export function medianOf(law: Law): number {
	return Math.max(1, Math.ceil(sizeReachedBy(law, 0.5)) - 1);
}

/** The share of cascades whose size is at least half and at most twice the average. */
export function nearMean(law: Law): number {
	const from = Math.ceil(law.mean / 2);
	const beyond = Math.floor(2 * law.mean) + 1;
	return shareReaching(law, from) - (beyond > law.market ? 0 : shareReaching(law, beyond));
}

/** In eight days of ten the largest of so many cascades lies between these; in half of them below the middle one. */
export function largestOf(law: Law, cascades: number): { low: number; middle: number; high: number } {
	const at = (part: number) => Math.floor(sizeReachedBy(law, 1 - part ** (1 / cascades)));
	return { low: at(0.1), middle: at(0.5), high: at(0.9) };
}

/** The gain, in hundredths, whose curve passes nearest a point: of a size and a share. */
export function gainThrough(size: number, share: number, { max, market }: { max: number; market: number }) {
	let [low, high] = [0, Math.round(100 * max)];
	while (low < high) {
		const half = (low + high) >> 1;
		if (shareReaching(lawOf(half / 100, market), size) < share) low = half + 1;
		else high = half;
	}
	return low / 100;
}
