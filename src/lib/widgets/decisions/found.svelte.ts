/** The many crashes, played beside the page, and shown once all of them are there. */
import { decisions } from '$lib/runs/decisions';
import { Pool } from '$lib/runs/pool';
import { many, outcomesOf, sweepOf, type Outcomes, type Plan } from './outcomes.ts';

/** Of another plan; still coming; failed on the way; all there. */
export type State = 'old' | 'filling' | 'stopped' | 'whole';

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
		this.#stop = this.#pool.start(sweepOf(plan, seed), {
			part: (_, values, progress) => {
				came.push(...values);
				this.done = progress.done;
			},
			done: () => {
				this.outcomes = outcomesOf(came);
				this.state = 'whole';
			},
			failed: (problem) => {
				this.problem = problem;
				this.state = 'stopped';
			}
		});
	}

	close(): void {
		this.#pool.close();
	}
}
