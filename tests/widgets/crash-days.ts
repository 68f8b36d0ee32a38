/** What is played in tests of crash sizes. */
import { opening } from '$lib/embed/spec';
import { countedSizes, dayOf, sizesOf } from '$lib/widgets/crash-sizes/played';
import { spec, type SizeValues } from '$lib/widgets/crash-sizes/spec';

export const given = opening(spec);
export const played = (change: Partial<SizeValues> = {}, seed = 1) => {
	const day = dayOf({ ...given, ...change }, seed);
	return countedSizes(day, [...sizesOf(day)]);
};
export const gains = [0, 0.05, 0.3, 0.5, 0.9, 0.99, 1, 1.01, 1.1, 1.2];
