/** The runs as they come in: first those at the place the reader looks at, then all along the picture. */
import { Pool } from '$lib/runs/pool';
import { timelines } from '$lib/runs/timelines';
import { runsOf, timelineOutcome, type Scenario, type Sweep } from '$lib/sim';
import { valuesAlong, type Along } from './axis.ts';
import { Collected, columnOf, hereOf, sweepAlong, sweepHere, type Column, type Here } from './columns.ts';
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
	/** Whether `along` is of the market that was asked for last. */
	current: boolean = $state.raw(true);
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
	/** Which picture `along` is, and the parameter that it runs through. */
	#key: string;
	#parameter: Along;
	/** Clears away what is of another market. */
	#settle = () => {};
	/** Pictures that were played whole, the latest last: going back to one plays nothing again. */
	#kept = new Map<string, readonly Column[]>();

	constructor(values: ManyValues, seed: number, here: Here, along: readonly Column[]) {
		this.here = here;
		this.along = along;
		this.#parameter = values.along;
		this.#key = keyOf(sweepAlong(values, seed));
		this.#keep(this.#key, along);
	}

	/** What is there is of another market from now on, unless only the place has changed. */
	leave(values: ManyValues, seed: number): void {
		this.#stop();
		this.state = 'old';
		const key = keyOf(sweepAlong(values, seed));
		if (key === this.#key) return;
		this.current = false;
		// Values of another parameter have no place on this axis.
		if (values.along !== this.#parameter) this.#show('', values.along, blank(values.along), false);
	}

	/** Plays the place anew, and all along unless it is kept; the old picture stays until the first part comes. */
	ask(values: ManyValues, seed: number): void {
		this.#stop();
		const here = sweepHere(values, seed);
		const along = sweepAlong(values, seed);
		const key = keyOf(along);
		const first = here.seeds.length;
		const kept = this.#kept.get(key);
		if (kept) this.#show(key, values.along, kept, true);
		else this.current = false;
		this.here = alone(values, here);
		this.#settle = () => {
			if (!this.current) this.#show(key, values.along, blank(values.along), true);
		};
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
						({ columns }) => this.#show(key, values.along, columns, true),
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
		this.#settle();
		this.state = 'stopped';
	}

	#show(key: string, parameter: Along, columns: readonly Column[], current: boolean): void {
		this.#key = key;
		this.#parameter = parameter;
		this.along = columns;
		this.current = current;
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

/** The places of a parameter, with nothing in them. */
function blank(parameter: Along): Column[] {
	return valuesAlong(parameter).map((value) => columnOf(value, [], 0));
}

/** The place with its first crowd alone, which takes no longer than a frame. */
export function alone(values: ManyValues, { setting, seeds }: Sweep<Scenario>): Here {
	const { fall } = timelineOutcome(setting, seeds[0]!);
	const column = columnOf(values[values.along], [fall], setting.shock);
	return { ...column, one: column.falls[0]! };
}
