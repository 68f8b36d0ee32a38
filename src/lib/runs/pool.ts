/**
 * Many runs in the background: workers play them side by side while the page goes on answering.
 *
 * The numbers do not depend on who computes them, nor in which order: every run is a pure function of its setting and seed.
 */
import { checkSweep, playRuns, runsOf, type Play, type Sweep } from '$lib/sim';
import { Portions, type Portion } from './portions.ts';
import { inSlices } from './slices.ts';
import { sentenceOf, type Answer, type Ask } from './worker.ts';

/** How runs are played: here, and in a worker that plays the same. */
export interface Player<Setting extends object> {
	readonly play: Play<Setting>;
	/** Starts such a worker; throws where there are none. */
	readonly open: () => Worker;
}

/** What is told of a sweep as it goes on. */
export interface Listener {
	/** Numbers of the runs from `from` on, outputs of one run after the other. In any order, each run once. */
	readonly part: (from: number, values: Float64Array, progress: Progress) => void;
	/** Once, after the last part; not when it was stopped. */
	readonly done: () => void;
	/** Once, instead, with the sentence why it cannot go on: a setting that the engine refuses. */
	readonly failed: (problem: string) => void;
}

export interface Progress {
	readonly done: number;
	readonly all: number;
	/** Workers that have answered so far; 0 while the page plays between its own tasks. */
	readonly workers: number;
}

interface Hand {
	readonly worker: Worker;
	/** What it is playing. */
	portion: Portion | null;
	/** It has answered once, so that it can be relied on. */
	proven: boolean;
	/** The sweep it was last handed. */
	task: number;
}

interface Work<Setting extends object> {
	readonly sweep: Sweep<Setting>;
	readonly portions: Portions;
	readonly listener: Listener;
	done: number;
}

/** One for all but one of the machine's cores, at least one; more than eight would only take memory. */
export function usualWorkers(cores: number | undefined): number {
	return Math.min(8, Math.max(1, (cores ?? 2) - 1));
}

/**
 * Workers for one way of playing. They are started with the first sweep and kept for the next.
 *
 * Until a worker has answered, the page plays in slices of a few milliseconds; where workers are refused, or every one
 * has broken down, it goes on like that to the end. One sweep at a time: the next stops the one before.
 */
export class Pool<Setting extends object> {
	#player: Player<Setting>;
	#size: number;
	#hands: Hand[] | undefined;
	#task = 0;
	#work: Work<Setting> | undefined;
	#rest: (() => void) | undefined;

	/** @param size workers at most; whole, 0 or more: with 0 the page plays everything */
	constructor(player: Player<Setting>, size = usualWorkers(globalThis.navigator?.hardwareConcurrency)) {
		this.#player = player;
		this.#size = size;
	}

	/**
	 * @returns a function that stops it: nothing is told after that
	 * @throws RangeError naming what is wrong with the sweep itself
	 */
	start(sweep: Sweep<Setting>, listener: Listener): () => void {
		checkSweep(sweep);
		this.#stop();
		const work = { sweep, listener, portions: new Portions(runsOf(sweep)), done: 0 };
		this.#work = work;
		this.#task++;
		this.#hands ??= this.#opened();
		for (const hand of this.#hands) this.#feed(hand);
		this.#playHere();
		return () => {
			if (this.#work === work) this.#stop();
		};
	}

	/** Stops everything and lets the workers go. */
	close(): void {
		this.#stop();
		for (const { worker } of this.#hands ?? []) worker.terminate();
		this.#hands = undefined;
	}

	#stop(): void {
		this.#rest?.();
		this.#rest = this.#work = undefined;
	}

	#opened(): Hand[] {
		const hands: Hand[] = [];
		try {
			while (hands.length < this.#size) {
				const hand: Hand = { worker: this.#player.open(), portion: null, proven: false, task: 0 };
				hand.worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#heard(hand, data);
				hand.worker.onerror = (event) => {
					event.preventDefault();
					this.#lost(hand);
				};
				hands.push(hand);
			}
		} catch {
			// Refused: the page plays.
		}
		return hands;
	}

	/** Hands a worker the next runs, if it has none. One that has not proven itself gets a single run. */
	#feed(hand: Hand): void {
		const work = this.#work;
		if (!work || hand.portion) return;
		const { portions } = work;
		const portion =
			portions.take(hand.proven ? this.#hands!.length : 'one') ??
			(hand.proven ? portions.unanswered() : undefined);
		if (!portion) return;
		hand.portion = portion;
		const { from, to } = portion;
		const ask: Ask = { task: this.#task, from, to };
		hand.worker.postMessage(hand.task === this.#task ? ask : { ...ask, sweep: work.sweep });
		hand.task = this.#task;
	}

	#heard(hand: Hand, { task, from, to, values, problem }: Answer): void {
		const portion = hand.portion;
		hand.portion = null;
		hand.proven = true;
		if (task === this.#task) {
			if (portion) this.#work?.portions.lasted(to - from, performance.now() - portion.since);
			this.#take(from, to, values, problem);
		}
		this.#feed(hand);
	}

	/** A worker that was refused or broke down: what it had in hand is done by others. */
	#lost(hand: Hand): void {
		hand.worker.terminate();
		this.#hands = this.#hands?.filter((other) => other !== hand);
		if (hand.portion && hand.task === this.#task) this.#work?.portions.giveBack(hand.portion);
		for (const other of this.#hands ?? []) this.#feed(other);
		this.#playHere();
	}

	#take(from: number, to: number, values: Float64Array | undefined, problem = ''): void {
		const work = this.#work;
		if (!work) return;
		const { sweep, portions, listener } = work;
		if (!values) {
			this.#stop();
			listener.failed(problem);
			return;
		}
		// The page may have played a run that a worker was still starting up for.
		for (const piece of portions.news({ from, to })) {
			const { length } = sweep.outputs;
			work.done += piece.to - piece.from;
			listener.part(piece.from, values.slice((piece.from - from) * length, (piece.to - from) * length), {
				done: work.done,
				all: runsOf(sweep),
				workers: this.#hands?.filter(({ proven }) => proven).length ?? 0
			});
			if (this.#work !== work) return;
		}
		if (portions.whole) {
			this.#stop();
			listener.done();
		}
	}

	/** The page's own part, for as long as no worker has proven itself. */
	#playHere(): void {
		if (this.#rest) return;
		const work = this.#work;
		if (!work) return;
		const ended = () => {
			if (this.#rest === stop) this.#rest = undefined;
		};
		const stop = inSlices(this.#here(work), () => {}, ended);
		this.#rest = stop;
	}

	*#here(work: Work<Setting>): Generator<void> {
		const { sweep, portions } = work;
		while (this.#work === work && !this.#hands?.some(({ proven }) => proven)) {
			const portion = portions.take('one') ?? portions.unanswered();
			if (!portion) return;
			const { from, to } = portion;
			let values: Float64Array | undefined;
			let problem = '';
			try {
				values = playRuns(sweep, this.#player.play, from, to);
			} catch (error) {
				problem = sentenceOf(error);
			}
			this.#take(from, to, values, problem);
			yield;
		}
	}
}
