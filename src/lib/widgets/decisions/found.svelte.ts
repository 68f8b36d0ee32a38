/** The many crashes as they come in, played beside the page. */
import { decisions } from '$lib/runs/decisions';
import { Pool } from '$lib/runs/pool';
import { many, outcomesOf, sweepOf, type Outcomes, type Plan } from './outcomes.ts';

/** Of another plan; still coming; stopped by the reader on the way; all there. */
export type State = 'old' | 'filling' | 'stopped' | 'whole';

/** Between two pictures of what has come, ms. */
const pause = 100;

export class Found {
	outcomes: Outcomes = $state.raw()!;
	state: State = $state.raw('whole');
	/** Crashes done. */
	done: number = $state.raw(many);
	/** Why it could not go on. */
	problem: string = $state.raw('');
	#pool = new Pool(decisions);
	#stop = () => {};

	constructor(opened: Outcomes) {
		this.outcomes = opened;
	}

	/** What is there is of another plan from now on. */
	leave(): void {
		this.#stop();
		this.state = 'old';
	}

	ask(plan: Plan, seed: number): void {
		this.#stop();
		this.state = 'filling';
		this.problem = '';
		this.done = 0;
		const came: number[] = [];
		let shownAt = -Infinity;
		this.#stop = this.#pool.start(sweepOf(plan, seed), {
			part: (_, values, progress) => {
				came.push(...values);
				this.done = progress.done;
				const now = performance.now();
				if (progress.done < many && now - shownAt < pause) return;
				shownAt = now;
				this.outcomes = outcomesOf(came);
			},
			done: () => (this.state = 'whole'),
			failed: (problem) => {
				this.problem = problem;
				this.state = 'stopped';
			}
		});
	}

	/** The reader has had enough: what has come stays. */
	halt(): void {
		this.#stop();
		this.state = 'stopped';
	}

	close(): void {
		this.#pool.close();
	}
}
