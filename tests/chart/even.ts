import fc from 'fast-check';

/** Numbers spread evenly from end to end, the ends among them: doubles of fast-check crowd at 0. */
export function even(min: number, max: number): fc.Arbitrary<number> {
	return fc.integer({ min: 0, max: 1e6 }).map((part) => min + ((max - min) * part) / 1e6);
}
