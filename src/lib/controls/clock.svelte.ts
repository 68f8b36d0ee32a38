/**
 * The clock of a playback: it moves a position from 0 to a length, and stands still otherwise.
 * It owns no position: it reads and writes the one it is given, so a scrubber can move it meanwhile.
 */

/** Where time comes from; a test brings its own. */
export interface Time {
	/** Calls back once before the next paint with the time in milliseconds; returns how to call it off. */
	frame: (callback: (now: number) => void) => () => void;
	/** Calls back once after a while; returns how to call it off. */
	wait: (callback: () => void, milliseconds: number) => () => void;
}

export interface Film {
	readonly position: () => number;
	readonly move: (position: number) => void;
	readonly length: () => number;
	/** Positions to stop at when stepping; 0 and the length are always among them. */
	readonly marks: () => readonly number[];
	/** Seconds from 0 to the length at speed 1. */
	readonly seconds: () => number;
	readonly speed: () => number;
	/** `step` jumps from mark to mark instead of gliding. */
	readonly gait: () => 'glide' | 'step';
	readonly onpause?: () => void;
}

/** Milliseconds between steps at speed 1. */
const beat = 1200;
/** The longest stretch of time one frame may stand for: a page that slept does not leap. */
const longestFrame = 100;

export const browserTime: Time = {
	frame(callback) {
		const id = requestAnimationFrame(callback);
		return () => cancelAnimationFrame(id);
	},
	wait(callback, milliseconds) {
		const id = setTimeout(callback, milliseconds);
		return () => clearTimeout(id);
	}
};

export class Clock {
	playing = $state(false);
	#film: Film;
	#time: Time;
	#stop: () => void = () => {};

	constructor(film: Film, time: Time = browserTime) {
		this.#film = film;
		this.#time = time;
	}

	/** From the start when it stands at the end. */
	play() {
		if (this.playing || !(this.#film.length() > 0)) return;
		if (this.atEnd()) this.#film.move(0);
		this.playing = true;
		if (this.#film.gait() === 'step') this.#stride();
		else this.#glide(null);
	}

	pause() {
		if (!this.playing) return;
		this.#stop();
		this.playing = false;
		this.#film.onpause?.();
	}

	atEnd(): boolean {
		return this.#film.position() >= this.#film.length() - this.#dust();
	}

	/** To the next mark; stays at the end. */
	forward() {
		this.pause();
		this.#film.move(this.#next());
	}

	/** To the mark before; stays at the start. */
	back() {
		this.pause();
		const here = this.#film.position() - this.#dust();
		this.#film.move(this.#stops().findLast((stop) => stop < here) ?? 0);
	}

	#glide(before: number | null) {
		this.#stop = this.#time.frame((now) => {
			const passed = before === null ? 0 : Math.min(longestFrame, Math.max(0, now - before));
			const length = this.#film.length();
			const distance = ((passed / 1000) * this.#film.speed() * length) / this.#film.seconds();
			this.#film.move(Math.min(length, this.#film.position() + distance));
			if (this.atEnd()) this.#finish();
			else this.#glide(now);
		});
	}

	#stride() {
		this.#stop = this.#time.wait(() => {
			this.#film.move(this.#next());
			if (this.atEnd()) this.#finish();
			else this.#stride();
		}, beat / this.#film.speed());
	}

	#finish() {
		this.#film.move(this.#film.length());
		this.pause();
	}

	#next() {
		const here = this.#film.position() + this.#dust();
		return this.#stops().find((stop) => stop > here) ?? this.#film.length();
	}

	#stops() {
		const length = this.#film.length();
		const inside = this.#film.marks().filter((mark) => mark > 0 && mark < length);
		return [0, ...inside.toSorted((a, b) => a - b), length];
	}

	/** Closer than this is the same place: sums of fractions are never exact. */
	#dust() {
		return this.#film.length() * 1e-6;
	}
}
