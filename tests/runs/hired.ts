/** What stands in for a browser's workers: they run this program, on pretended time, as well as they are told to. */
import type { Player, Progress } from '$lib/runs/pool';
import { answer, type Answer, type Ask, type WorkerScope } from '$lib/runs/worker';
import { playRuns, runsOf, type Sweep } from '$lib/sim';

export interface Setting {
	readonly a: number;
}
/** What playing has taken so far, ms of the pretended clock. */
export let played = 0;

export const play = ({ a }: Setting, seed: number) => {
	played++;
	if (a === 13) throw new RangeError('a must not be 13');
	return { sum: a + seed, product: a * seed };
};
export const sweep: Sweep<Setting> = {
	setting: { a: 0 },
	axes: [{ name: 'a', values: [1, 2, 3, 5, 8] }],
	seeds: Array.from({ length: 40 }, (_, i) => i),
	outputs: ['product', 'sum']
};
export const all = runsOf(sweep);
export const expected = [...playRuns(sweep, play, 0, all)];

/** How a pretended worker behaves: ms until each answer, and after how many it breaks down. */
export interface Manners {
	readonly slow: number;
	readonly lives: number;
}

/** A worker of this program, on pretended time. */
export class Hired {
	static all: Hired[] = [];
	onmessage: ((event: { data: Answer }) => void) | null = null;
	onerror: ((event: { preventDefault: () => void }) => void) | null = null;
	gone = false;
	heard: Ask[] = [];
	#scope: WorkerScope;
	#left: number;
	readonly slow: number;

	constructor({ slow, lives }: Manners) {
		Hired.all.push(this);
		this.slow = slow;
		this.#left = lives;
		this.#scope = { onmessage: null, postMessage: (data) => !this.gone && this.onmessage?.({ data }) };
		answer(this.#scope, play);
	}

	postMessage(data: Ask): void {
		this.heard.push(structuredClone(data));
		setTimeout(() => {
			if (this.gone) return;
			if (this.#left-- > 0) this.#scope.onmessage!({ data: structuredClone(data) });
			else this.onerror?.({ preventDefault: () => {} });
		}, this.slow);
	}

	terminate(): void {
		this.gone = true;
	}
}

export function hiring(manners: readonly Manners[]): Player<Setting> {
	let next = 0;
	return {
		play,
		open: () => {
			const one = manners[next++];
			if (!one) throw new Error('no workers here');
			return new Hired(one) as unknown as Worker;
		}
	};
}

/** Everything that a pool told of one sweep. */
export class Told {
	readonly values = new Float64Array(all * 2).fill(NaN);
	readonly times = new Uint8Array(all);
	progress: Progress[] = [];
	/** Runs of each part. */
	sizes: number[] = [];
	done = 0;
	problems: string[] = [];

	part = (from: number, values: Float64Array, progress: Progress) => {
		this.values.set(values, 2 * from);
		for (let run = from; run < from + values.length / 2; run++) this.times[run]!++;
		this.sizes.push(values.length / 2);
		this.progress.push(progress);
	};
	finish = () => void this.done++;
	failed = (problem: string) => void this.problems.push(problem);
	get listener() {
		return { part: this.part, done: this.finish, failed: this.failed };
	}
}
