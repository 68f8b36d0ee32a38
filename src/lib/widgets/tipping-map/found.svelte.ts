/** The map as it is played: first the point that the reader looks at, then every cell, from coarse to fine. */
import { crossings } from '$lib/runs/crossings';
import { Pool } from '$lib/runs/pool';
import { runsOf, type Market } from '$lib/sim';
import { Cells, unpacked, type Relief } from './cells.ts';
import { sweepHere, sweepOf } from './grid.ts';
import { alone, hereOf, keyOf, type Carried, type Here } from './played.ts';
import type { MapValues } from './spec.ts';

/** Of another market; still coming; stopped by the reader on the way; all there. */
export type State = 'old' | 'filling' | 'stopped' | 'whole';

/** Maps kept. */
const most = 8;

/** Between two pictures of what has come, ms. */
const pause = 120;

export class Found {
	here: Here = $state.raw()!;
	map: Relief = $state.raw()!;
	/** Whether the map is of the market that was asked for last. */
	current: boolean = $state.raw(true);
	state: State = $state.raw('whole');
	/** Runs of the map that are done. */
	done: number = $state.raw(0);
	all: number = $state.raw(0);
	/** Workers that play them; 0 while the page does, between its own tasks. */
	workers: number = $state.raw(0);
	/** Why it could not go on. */
	problem: string = $state.raw('');
	#pool = new Pool<Market>(crossings);
	#stop = () => {};
	/** Which market the map is of. */
	#key: string;
	/** Maps that were played whole, the latest last: going back to one plays nothing again. */
	#kept = new Map<string, Relief>();

	constructor(values: MapValues, seed: number, [here, map]: Carried) {
		this.here = hereOf(here);
		this.map = unpacked(map);
		const sweep = sweepOf(values, seed);
		this.#key = keyOf(sweep);
		this.done = this.all = runsOf(sweep);
		this.#keep();
	}

	/** The map is of another market from now on, unless only the point has moved. */
	leave(values: MapValues, seed: number): void {
		this.#stop();
		this.state = 'old';
		if (keyOf(sweepOf(values, seed)) !== this.#key) this.current = false;
	}

	/** Plays the point anew, and the map unless it is kept; the old map stays until the first column comes. */
	ask(values: MapValues, seed: number): void {
		this.#stop();
		const sweep = sweepOf(values, seed);
		const key = keyOf(sweep);
		const kept = this.#kept.get(key);
		if (kept) this.#show(key, kept);
		else this.current = false;
		this.here = alone(values, seed);
		this.state = 'filling';
		this.problem = '';
		this.all = runsOf(sweep);
		this.done = kept ? this.all : 0;
		const here = new Float64Array(2 * sweep.seeds.length);
		this.#stop = this.#pool.start(sweepHere(values, seed), {
			part: (from, found) => here.set(found, 2 * from),
			done: () => {
				this.here = hereOf(here);
				if (kept) this.state = 'whole';
				else this.#play(values, seed);
			},
			failed: this.#failed
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

	#play(values: MapValues, seed: number): void {
		const sweep = sweepOf(values, seed);
		const key = keyOf(sweep);
		const cells = new Cells(sweep.seeds.length);
		let shownAt = performance.now();
		this.#stop = this.#pool.start(sweep, {
			part: (from, found, { done, all, workers }) => {
				cells.put(from, found);
				this.done = done;
				this.workers = workers;
				// Often enough to be seen coming, not so often that drawing takes the time of playing.
				const now = performance.now();
				if (done < all && now - shownAt < pause) return;
				const relief = cells.relief(values.shock);
				if (!relief) return;
				shownAt = now;
				this.#show(key, relief);
			},
			done: () => {
				this.#keep();
				this.state = 'whole';
			},
			failed: this.#failed
		});
	}

	#failed = (problem: string) => {
		this.problem = problem;
		this.state = 'stopped';
	};

	#show(key: string, map: Relief): void {
		this.#key = key;
		this.map = map;
		this.current = true;
	}

	#keep(): void {
		this.#kept.set(this.#key, this.map);
		if (this.#kept.size > most) this.#kept.delete(this.#kept.keys().next().value!);
	}
}
