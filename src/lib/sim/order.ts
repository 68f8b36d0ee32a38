/** Sorted triggers: putting them in order, and finding how many a price has reached. */
import { refuse } from './range.ts';
import { reused } from './scratch.ts';

const orderRoom = reused(Uint32Array);
const startRoom = reused(Uint32Array);
const bucketRoom = reused(Uint32Array);

/**
 * Write keys into `sorted` in ascending order, equal keys in the order given.
 *
 * Keys go into as many equal buckets as there are keys, then each bucket is sorted by insertion: linear in time for
 * keys that spread over their range, as liquidation prices do.
 *
 * @param keys finite numbers
 * @param sorted as long as keys, and another array
 * @returns where each came from: the stable sorting permutation, good until the next call
 */
export function sortInto(sorted: Float64Array, keys: Float64Array): Uint32Array {
	const bucket = bucketRoom(keys.length);
	const start = startRoom(keys.length + 1).fill(0);
	const order = orderRoom(keys.length);
	chooseBuckets(bucket, keys, leastOf(keys), mostOf(keys));
	countInto(start, bucket);
	deal(sorted, order, keys, bucket, start);
	insertionSort(sorted, order);
	return order;
}

function leastOf(keys: Float64Array): number {
	const { length } = keys;
	let least = Infinity;
	for (let i = 0; i < length; i++) if (keys[i] < least) least = keys[i];
	return least;
}

function mostOf(keys: Float64Array): number {
	const { length } = keys;
	let most = -Infinity;
	for (let i = 0; i < length; i++) if (keys[i] > most) most = keys[i];
	return most;
}

function chooseBuckets(bucket: Uint32Array, keys: Float64Array, least: number, most: number): void {
	const last = keys.length - 1;
	const perUnit = most > least ? last / (most - least) : 0;
	for (let i = 0; i < keys.length; i++) bucket[i] = Math.min(last, (keys[i] - least) * perUnit);
}

/** The place where each bucket starts. */
function countInto(start: Uint32Array, bucket: Uint32Array): void {
	const { length } = bucket;
	for (let i = 0; i < length; i++) start[bucket[i] + 1]++;
	addUp(start);
}

function addUp(counts: Uint32Array): void {
	for (let b = 1; b < counts.length; b++) counts[b] += counts[b - 1];
}

function deal(
	sorted: Float64Array,
	order: Uint32Array,
	keys: Float64Array,
	bucket: Uint32Array,
	next: Uint32Array
): void {
	for (let i = 0; i < keys.length; i++) {
		const place = next[bucket[i]]++;
		sorted[place] = keys[i];
		order[place] = i;
	}
}

/** Sort keys that are nearly in order, and what belongs to each along with it. */
function insertionSort(keys: Float64Array, order: Uint32Array): void {
	for (let place = 1; place < keys.length; place++) {
		const key = keys[place];
		if (keys[place - 1] <= key) continue;
		const index = order[place];
		let hole = place;
		do {
			keys[hole] = keys[hole - 1];
			order[hole] = order[hole - 1];
			hole--;
		} while (hole > 0 && keys[hole - 1] > key);
		keys[hole] = key;
		order[hole] = index;
	}
}

/**
 * How many of the ascending values are at or below a limit: reached, when values are triggers and the limit a fall.
 * A trigger at exactly the limit counts.
 *
 * @throws RangeError if the limit is NaN
 */
export function reachedBy(limit: number, ascending: Float64Array): number {
	if (Number.isNaN(limit)) refuse('limit', 'a number', limit);
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const half = (low + high) >>> 1;
		if (ascending[half] <= limit) low = half + 1;
		else high = half;
	}
	return low;
}
