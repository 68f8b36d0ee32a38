/**
 * Arrays for numbers on the way to a result, used again by the next call: making new ones can take longer than filling
 * them. No result lives in one. Together they hold about 80 bytes for each trader of the largest side drawn so far.
 */

/** Gives arrays of the length asked for, all on the same memory; what they hold at first is left over. */
export function reused<T extends Float64Array | Uint32Array>(
	kind: new (length: number) => T
): (length: number) => T {
	let room = new kind(0);
	return (length) => {
		if (room.length < length) room = new kind(length);
		return room.subarray(0, length) as T;
	};
}
