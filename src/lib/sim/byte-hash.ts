/**
 * The 64-bit FNV-1a hash of a row of bytes, from 32-bit whole numbers.
 *
 * Each byte b turns the hash h into (h xor b)·(2⁴⁰ + 435) mod 2⁶⁴, beginning with 14695981039346656037 (L. Noll, K. Vo,
 * D. Eastlake 3rd and T. Hansen, "The FNV Non-Cryptographic Hash Algorithm", RFC 9923, 2026). Both steps can be undone, so
 * two rows of equal length that differ in one byte never share a hash; any others do by chance, once in 2⁶⁴. It tells
 * accidents apart and is no protection against somebody who wants two rows to look alike.
 */

/** Bytes in, sixteen digits out. */
export class ByteHash {
	/** The lower and the upper half of the hash. */
	private readonly state = new Uint32Array([0x84222325, 0xcbf29ce4]);

	/** @param value whole number, 0 to 255 */
	byte(value: number): void {
		this.bytes(value, 1);
	}

	/** The four bytes of a whole number from 0 to 4294967295, or of its two's complement, lowest first. */
	word(value: number): void {
		this.bytes(value, 4);
	}

	/**
	 * The eight bytes of a number as IEEE 754 keeps it, lowest first whatever the machine does. −0 has other bytes than 0.
	 * NaN counts as 7ff8000000000000, since machines disagree about its sign and the rest of its bits.
	 */
	double(value: number): void {
		view.setFloat64(0, value, true);
		const isNumber = value === value;
		this.bytes(isNumber ? view.getInt32(0, true) : 0, 4);
		this.bytes(isNumber ? view.getInt32(4, true) : 0x7ff80000, 4);
	}

	/** The hash, most significant digit first: 16 digits from 0 to f. */
	digits(): string {
		const [low, high] = this.state;
		return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
	}

	private bytes(word: number, count: number): void {
		let low = this.state[0];
		let high = this.state[1];
		for (let i = 0; i < count; i++) {
			low = (low ^ ((word >>> (8 * i)) & 255)) >>> 0;
			// Below 2⁴¹, so exact; what passes 2³² is carried into the upper half, and 2⁴⁰ moves the lower one there by 8 bits.
			const product = low * 435;
			high = (Math.imul(high, 435) + Math.floor(product / 4294967296) + (low << 8)) >>> 0;
			low = product >>> 0;
		}
		this.state[0] = low;
		this.state[1] = high;
	}
}

const view = new DataView(new ArrayBuffer(8));
