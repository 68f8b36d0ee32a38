/** Where something changes its mind: the edge between no and yes, by bisection. */

/**
 * @param low where the answer is no
 * @param high where it is yes
 * @param share how near the two come, as a share of the lower
 * @throws RangeError if the answers at the ends are not so: there would be no edge between them
 */
export function flip(answer: (value: number) => boolean, low: number, high: number, share: number): number {
	if (answer(low)) throw new RangeError(`low must be where the answer is no, got ${low}`);
	if (!answer(high)) throw new RangeError(`high must be where the answer is yes, got ${high}`);
	while (high - low > share * low) {
		const middle = (low + high) / 2;
		if (answer(middle)) high = middle;
		else low = middle;
	}
	return (low + high) / 2;
}
