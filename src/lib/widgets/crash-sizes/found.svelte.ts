/** The cascades of a day: a glimpse at once, all of them once the hand rests, between the page's own tasks. */
import { inSlices } from '$lib/runs/slices';
import { countedSizes, dayOf, sizesOf, type Sizes } from './played.ts';
import type { SizeValues } from './spec.ts';

export class Found {
	/** The last day that was played whole. */
	whole: Sizes = $state.raw()!;
	/** Cascades done of those that are asked for; null while nothing is. */
	done: number | null = $state.raw(null);
	#stop = () => {};

	constructor(whole: Sizes) {
		this.whole = whole;
	}

	ask(values: SizeValues, seed: number): void {
		this.#stop();
		const day = dayOf(values, seed);
		const sizes: number[] = [];
		this.done = 0;
		this.#stop = inSlices(
			sizesOf(day),
			(more) => {
				for (const size of more) sizes.push(size);
				this.done = sizes.length;
			},
			() => {
				this.done = null;
				this.whole = countedSizes(day, sizes);
			}
		);
	}

	leave(): void {
		this.#stop();
		this.done = null;
	}
}
