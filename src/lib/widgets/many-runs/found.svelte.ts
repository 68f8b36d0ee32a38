/** The runs as they come in: first those at the place the reader looks at, then all along the picture. */
import { Pool } from '$lib/runs/pool';
import { timelines } from '$lib/runs/timelines';
import { runsOf, type Scenario, type Sweep } from '$lib/sim';
import { valuesAlong } from './axis.ts';
import { Collected, hereOf, sweepAlong, sweepHere, type Column, type Here } from './columns.ts';
import type { ManyValues } from './spec.ts';

/** Of another market; still coming; stopped by the reader on the way; all there. */
export type State = 'old' | 'filling' | 'stopped' | 'whole';

/** Pictures kept. */
const most = 8;

/** Between two pictures of what has come, ms. */
const pause = 100;

export class Found {
	here: Here = $state.raw()!;
	along: readonly Column[] = $state.raw([]);
	state: State = $state.raw('whole');
	/** Runs done and wanted, of both parts. */
	done: number = $state.raw(0);
	all: number = $state.raw(0);
	/** Workers that play them; 0 while the page does, between its own tasks. */
	workers: number = $state.raw(0);
	/** Why it could not go on. */
	problem: string = $state.raw('');
	#pool = new Pool<Scenario>(timelines);
	#stop = () => {};
	/** Pictures that were played whole, the latest last: going back to one plays nothing again. */
	#kept = new Map<string, readonly Column[]>();

	constructor(values: ManyValues, seed: number, here: Here, along: readonly Column[]) {
		this.here = here;
		this.along = along;
		this.#keep(keyOf(sweepAlong(values, seed)), along);
	}

	/** What is there is of another market from now on. */
	leave(): void {
		this.#stop();
		this.state = 'old';
	}

	/** Plays everything that is not there yet; while it comes, the old picture stays where nothing new is. */
	ask(values: ManyValues, seed: number): void {
		this.#stop();
		const here = sweepHere(values, seed);
		const along = sweepAlong(values, seed);
		const key = keyOf(along);
		const first = here.seeds.length;
		const kept = this.#kept.get(key);
		if (kept) this.along = kept;
		const rest = kept ? 0 : runsOf(along);
		this.state = 'filling';
		this.problem = '';
		[this.done, this.all] = [0, first + rest];
		this.#play(
			here,
			[values[values.along]],
			(collected) => (this.here = hereOf(collected) ?? this.here),
			() => {
				if (rest === 0) this.state = 'whole';
				else
					this.#play(
						along,
						valuesAlong(values.along),
						({ columns }) => (this.along = columns),
						() => {
							this.#keep(key, this.along);
							this.state = 'whole';
						}
					);
			}
		);
	}

	/** The reader has had enough: what has come stays. */
	halt(): void {
		this.#stop();
		this.state = 'stopped';
	}

	close(): void {
		this.#pool.close();
	}

	#keep(key: string, columns: readonly Column[]): void {
		this.#kept.set(key, columns);
		if (this.#kept.size > most) this.#kept.delete(this.#kept.keys().next().value!);
	}

	#play(
		sweep: Sweep<Scenario>,
		places: readonly number[],
		show: (collected: Collected) => void,
		done: () => void
	): void {
		const collected = new Collected(sweep, places);
		const before = this.done;
		let shownAt = -Infinity;
		this.#stop = this.#pool.start(sweep, {
			part: (from, falls, progress) => {
				collected.put(from, falls);
				this.done = before + progress.done;
				this.workers = progress.workers;
				// Often enough to be seen coming, not so often that drawing takes the time of playing.
				const now = performance.now();
				if (progress.done < progress.all && now - shownAt < pause) return;
				shownAt = now;
				show(collected);
			},
			done,
			failed: (problem) => {
				this.problem = problem;
				this.state = 'stopped';
			}
		});
	}
}

function keyOf(sweep: Sweep<Scenario>): string {
	return JSON.stringify(sweep);
}
