/** Seconds that are left for a decision. They pass only while somebody can be looking. */

const second = 1000;

export class Countdown {
	/** Whole seconds; 0 while there is no clock. */
	left: number = $state.raw(0);
	#looked = true;
	#timer: ReturnType<typeof setInterval> | undefined;
	#out: () => void;

	/** @param out is called when none is left, once for each start */
	constructor(out: () => void) {
		this.#out = out;
	}

	/** From the beginning. @param seconds 0 for no clock */
	start(seconds: number): void {
		this.left = seconds;
		this.#go();
	}

	stop(): void {
		this.start(0);
	}

	/** The page is looked at, or not. */
	look(looked: boolean): void {
		this.#looked = looked;
		this.#go();
	}

	#go(): void {
		clearInterval(this.#timer);
		if (this.#looked && this.left > 0) this.#timer = setInterval(() => this.#tick(), second);
	}

	#tick(): void {
		this.left--;
		if (this.left > 0) return;
		this.#go();
		this.#out();
	}
}
