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
	const scattered = () => mix((counter = (counter + 0x9e3779b9) | 0));
	return streamFrom(scattered(), scattered(), scattered(), scattered());
}

/** The stream that starts from four given words, not all 0; for comparison with the published reference. */
export function streamFrom(a: number, b: number, c: number, d: number): Stream {
	for (const [name, word] of Object.entries({ a, b, c, d })) wholeWithin(name, word, 0, largestSeed);
	const state = new Int32Array([a, b, c, d]);
	return {
		word: () => next(state),
		uniform: () => uniform(state),
		fill: (target) => fill(state, target)
	};
}

function next(s: Int32Array): number {
	const product = Math.imul(s[1], 5);
	const carried = s[1] << 9;
	const s2 = s[2] ^ s[0];
	const s3 = s[3] ^ s[1];
	s[1] ^= s2;
	s[0] ^= s3;
	s[2] = s2 ^ carried;
	s[3] = (s3 << 11) | (s3 >>> 21);
	return Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
}

function uniform(state: Int32Array): number {
	return fromBits(next(state) >>> 6, next(state) >>> 6);
}

/** The same as `uniform` for each, with the state in locals: engines keep those in registers. */
function fill(state: Int32Array, target: Float64Array): void {
	let [s0, s1, s2, s3] = [state[0], state[1], state[2], state[3]];
	let high = 0;
	for (let k = 0; k < 2 * target.length; k++) {
		const product = Math.imul(s1, 5);
		const word = Math.imul((product << 7) | (product >>> 25), 9);
		const carried = s1 << 9;
		s2 ^= s0;
		s3 ^= s1;
		s1 ^= s2;
		s0 ^= s3;
		s2 ^= carried;
		s3 = (s3 << 11) | (s3 >>> 21);
		if ((k & 1) === 0) high = word >>> 6;
		else target[k >> 1] = fromBits(high, word >>> 6);
	}
	state.set([s0, s1, s2, s3]);
}

/** The uniform number with these 26 bits in front and those 26 behind. */
function fromBits(high: number, low: number): number {
	return (high * 67108864 + low + 0.5) / 4503599627370496;
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
