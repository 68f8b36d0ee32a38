/**
 * Chance as an argument: seeded streams of uniform numbers, one stream per purpose.
 *
 * A stream is xoshiro128** 1.1 (Blackman and Vigna, "Scrambled linear pseudorandom number generators",
 * ACM Transactions on Mathematical Software 47(4), 2021; reference code at prng.di.unimi.it). Its four words of
 * state come from a 32-bit counter hashed with the finaliser of MurmurHash3 (Appleby, 2011); the counter starts at
 * the seed mixed with the FNV-1a hash of the purpose. Only 32-bit integer operations are used, which every machine
 * does alike.
 */
import { wholeWithin } from './range.ts';

/** A source of chance that remembers where it stands. */
export interface Stream {
	/** The next 32 bits, a whole number from 0 to 4294967295. */
	word(): number;
	/** The next uniform number, strictly between 0 and 1: (k + ½)/2⁵² with k of 52 bits, two words. */
	uniform(): number;
	/** Fill an array with the next uniform numbers. */
	fill(target: Float64Array): void;
}

/** The largest seed; seeds are whole numbers from 0. */
export const largestSeed = 4294967295;

/**
 * The stream of one purpose. Streams of other purposes or seeds are unrelated, so a new mechanism that draws from its
 * own stream leaves every other draw as it was.
 *
 * @param seed whole number, 0 to 4294967295
 * @param purpose any text, for instance "longs: entry"
 * @throws RangeError if the seed is out of range
 */
export function stream(seed: number, purpose: string): Stream {
	wholeWithin('seed', seed, 0, largestSeed);
	let counter = mix(seed ^ fnv1a(purpose));
	const next = () => mix((counter = (counter + 0x9e3779b9) | 0));
	return streamFrom(next(), next(), next(), next());
}

/** The stream that starts from four given words, not all 0; for comparison with the published reference. */
export function streamFrom(a: number, b: number, c: number, d: number): Stream {
	for (const [name, word] of Object.entries({ a, b, c, d })) wholeWithin(name, word, 0, largestSeed);
	let [s0, s1, s2, s3] = [a | 0, b | 0, c | 0, d | 0];

	/** The state in locals: the engines keep them in registers. */
	function words(target: Uint32Array): void {
		let [t0, t1, t2, t3] = [s0, s1, s2, s3];
		for (let i = 0; i < target.length; i++) {
			const product = Math.imul(t1, 5);
			target[i] = Math.imul((product << 7) | (product >>> 25), 9);
			const carried = t1 << 9;
			t2 ^= t0;
			t3 ^= t1;
			t1 ^= t2;
			t0 ^= t3;
			t2 ^= carried;
			t3 = (t3 << 11) | (t3 >>> 21);
		}
		[s0, s1, s2, s3] = [t0, t1, t2, t3];
	}

	function fill(target: Float64Array): void {
		const pairs = new Uint32Array(2 * target.length);
		words(pairs);
		for (let i = 0; i < target.length; i++) {
			target[i] = ((pairs[2 * i] >>> 6) * 67108864 + (pairs[2 * i + 1] >>> 6) + 0.5) / 4503599627370496;
		}
	}

	const single = new Uint32Array(1);
	const uniforms = new Float64Array(1);
	return {
		word() {
			words(single);
			return single[0];
		},
		uniform() {
			fill(uniforms);
			return uniforms[0];
		},
		fill
	};
}

/** Scatter 32 bits over 32 bits, one to one. */
function mix(bits: number): number {
	let h = bits | 0;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

/** The 32-bit FNV-1a hash of a text's UTF-16 code units, low byte first. */
function fnv1a(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		hash = Math.imul(hash ^ (unit & 255), 0x01000193);
		hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
	}
	return hash;
}
