/** What follows the reader, but only once nothing moves: by hand, by a link or by a message. */
import { untrack } from 'svelte';

/** How long nothing may have moved, ms. */
const patience = 150;

export interface Resting {
	/** What is set: nothing is asked for while it stays the same. */
	readonly key: () => string;
	/** Whether a hand still holds a control. */
	readonly moving: () => boolean;
	/** What was asked for is of another setting from now on. */
	readonly leave: () => void;
	readonly ask: () => void;
}

/** Asks anew after every change; what a component opens with is there already. */
export function onRest({ key, moving, leave, ask }: Resting): void {
	/** What was last asked for. */
	let asked = untrack(key);
	$effect(() => {
		const now = key();
		if (now === asked) return;
		asked = '';
		untrack(leave);
		if (moving()) return;
		const timer = setTimeout(() => {
			asked = now;
			ask();
		}, patience);
		return () => clearTimeout(timer);
	});
}
