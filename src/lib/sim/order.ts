/** Sorted triggers: putting them in order, and finding how many a price has reached. */

/**
 * The order in which keys ascend, equal keys in the order given: the stable sorting permutation.
 *
 * Keys go into as many equal buckets as there are keys, then each bucket is sorted by insertion: linear in time for
 * keys that spread over their range, as liquidation prices do.
 *
 * @param keys finite numbers
 */
export function ascendingOrder(keys: Float64Array): Uint32Array {
	const count = keys.length;
	const order = new Uint32Array(count);
	let least = Infinity;
	let most = -Infinity;
	for (let i = 0; i < count; i++) {
		const key = keys[i];
		if (key < least) least = key;
		if (key > most) most = key;
	}
	const perUnit = most > least ? (count - 1) / (most - least) : 0;
	const start = new Uint32Array(count + 1);
	const bucket = new Uint32Array(count);
	for (let i = 0; i < count; i++) {
		const b = Math.min(count - 1, Math.floor((keys[i] - least) * perUnit));
		bucket[i] = b;
		start[b + 1]++;
	}
	for (let b = 0; b < count; b++) start[b + 1] += start[b];
	for (let i = 0; i < count; i++) order[start[bucket[i]]++] = i;
	for (let place = 1; place < count; place++) {
		const index = order[place];
		const key = keys[index];
		let hole = place;
		while (hole > 0 && keys[order[hole - 1]] > key) {
			order[hole] = order[hole - 1];
			hole--;
		}
		order[hole] = index;
	}
	return order;
}

/**
 * How many of the ascending values are at or below a limit: reached, when values are triggers and the limit a fall.
 * A trigger at exactly the limit counts.
 */
export function reachedBy(limit: number, ascending: Float64Array): number {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const half = (low + high) >>> 1;
		if (ascending[half] <= limit) low = half + 1;
		else high = half;
	}
	return low;
}
