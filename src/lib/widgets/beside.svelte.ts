/** What is played part by part between the page's own tasks, once nothing moves, and shown when it is whole. */
import { onDestroy, untrack } from 'svelte';
import { inSlices } from '$lib/runs/slices';
import { onRest, type Resting } from './resting.svelte.ts';

interface Played<Part, Whole> extends Pick<Resting, 'key' | 'moving'> {
	/** What the page came with. */
	readonly opened: Whole;
	/** Of what is set now. */
	readonly parts: () => Iterator<Part>;
	readonly whole: (parts: readonly Part[]) => Whole;
}

export class Beside<Part, Whole> {
	/** The last that was played to its end. */
	whole: Whole = $state.raw()!;
	/** Parts done of those that are asked for; null while nothing is. */
	done: number | null = $state.raw(null);
	/** What `whole` is of. */
	#of: string = $state.raw('');
	#key: () => string;
	#stop = () => {};

	constructor({ opened, key, moving, parts, whole }: Played<Part, Whole>) {
		this.whole = opened;
		this.#of = untrack(key);
		this.#key = key;
		const leave = () => {
			this.#stop();
			this.done = null;
		};
		const ask = () => {
			// Back at what is still there, nothing is played again.
			if (this.current) return;
			const now = key();
			const found: Part[] = [];
			this.done = 0;
			this.#stop = inSlices(
				parts(),
				(some) => {
					for (const part of some) found.push(part);
					this.done = found.length;
				},
				() => {
					this.done = null;
					this.whole = whole(found);
					this.#of = now;
				}
			);
		};
		onRest({ key, moving, leave, ask });
		onDestroy(leave);
	}

	/** Whether `whole` is of what is set. */
	get current(): boolean {
		return this.#of === this.#key();
	}
}
