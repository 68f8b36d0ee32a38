/** Which runs of a sweep are handed out, given back, and done: each is counted once, whoever plays it. */

/** From one run to before another. */
export interface Runs {
	readonly from: number;
	readonly to: number;
}

/** Runs that somebody is to play. */
export interface Portion extends Runs {
	/** When they were handed out, ms. */
	readonly since: number;
}

/** How long a portion should take, ms: long enough to be worth a message, short enough that a stop is soon felt. */
const lasting = 40;

export class Portions {
	readonly #all: number;
	/** 1 for each run that is done. */
	readonly #isDone: Uint8Array;
	#done = 0;
	#next = 0;
	#returned: Runs[] = [];
	/** What a run took lately, ms. */
	#each = lasting;

	/** @param all runs, numbered from 0 */
	constructor(all: number) {
		this.#all = all;
		this.#isDone = new Uint8Array(all);
	}

	get whole(): boolean {
		return this.#done === this.#all;
	}

	/**
	 * The next runs, first those given back: as many as fill some forty milliseconds, and never more than leaves the others
	 * something towards the end.
	 *
	 * @param among how many hands share what is left, or `one` for a single run
	 * @returns undefined when all are handed out
	 */
	take(among: number | 'one'): Portion | undefined {
		const runs = this.#back(among) ?? this.#following(among);
		if (!runs) return undefined;
		return { ...runs, since: performance.now() };
	}

	/** Of what was given back: for the page, which must not be kept waiting, a single run. */
	#back(among: number | 'one'): Runs | undefined {
		const back = this.#returned.pop();
		if (!back || among !== 'one' || back.to - back.from === 1) return back;
		this.#returned.push({ from: back.from + 1, to: back.to });
		return { from: back.from, to: back.from + 1 };
	}

	#following(among: number | 'one'): Runs | undefined {
		const from = this.#next;
		if (from === this.#all) return undefined;
		const fair = among === 'one' ? 1 : Math.ceil((this.#all - from) / (2 * among));
		const count = Math.min(fair, Math.max(1, Math.floor(lasting / this.#each)));
		this.#next = from + count;
		return { from, to: this.#next };
	}

	/** A run that is handed out and not done. */
	unanswered(): Portion | undefined {
		const from = this.#isDone.indexOf(0);
		return from < 0 || from >= this.#next ? undefined : { from, to: from + 1, since: performance.now() };
	}

	/** Whoever had it will not answer. */
	giveBack(portion: Runs): void {
		this.#returned.push(portion);
	}

	/** So many runs took so long, ms. */
	lasted(runs: number, ms: number): void {
		this.#each = Math.max(1e-3, ms / runs);
	}

	/** Runs among these that were not done before, in pieces; they are from now on. */
	news({ from, to }: Runs): Runs[] {
		const pieces: { from: number; to: number }[] = [];
		for (let run = from; run < to; run++) {
			if (this.#isDone[run]) continue;
			this.#isDone[run] = 1;
			this.#done++;
			const last = pieces.at(-1);
			if (last?.to === run) last.to++;
			else pieces.push({ from: run, to: run + 1 });
		}
		return pieces;
	}
}
