import { beforeEach, describe, expect, it } from 'vitest';
import { Clock, type Film, type Time } from '$lib/controls/clock.svelte';

/** Time that passes when told to. */
class FakeTime implements Time {
	now = 0;
	#due: { at: number; callback: (now: number) => void }[] = [];

	frame = (callback: (now: number) => void) => this.#plan(callback, this.now + 16);
	wait = (callback: () => void, milliseconds: number) => this.#plan(callback, this.now + milliseconds);

	#plan(callback: (now: number) => void, at: number) {
		const entry = { at, callback };
		this.#due.push(entry);
		return () => void (this.#due = this.#due.filter((other) => other !== entry));
	}

	pass(milliseconds: number) {
		const end = this.now + milliseconds;
		for (;;) {
			const next = this.#due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
			if (!next) break;
			this.#due = this.#due.filter((entry) => entry !== next);
			this.now = next.at;
			next.callback(this.now);
		}
		this.now = end;
	}

	get pending() {
		return this.#due.length;
	}
}

let time: FakeTime;
let position: number;
let pauses: number;

function clock(film: Partial<Film> = {}) {
	return new Clock(
		{
			position: () => position,
			move: (next) => (position = next),
			length: () => 7,
			marks: () => [1, 2, 3, 4, 5, 6],
			seconds: () => 7,
			speed: () => 1,
			gait: () => 'glide',
			onpause: () => pauses++,
			...film
		},
		time
	);
}

beforeEach(() => {
	time = new FakeTime();
	position = 0;
	pauses = 0;
});

describe('Clock, gliding', () => {
	it('covers the length in its seconds, stops exactly at the end, and then nothing runs', () => {
		const it = clock();
		it.play();
		time.pass(3500);
		expect(position).toBeCloseTo(3.5, 1);
		time.pass(4000);
		expect([position, it.playing, time.pending, pauses]).toEqual([7, false, 0, 1]);
	});

	it('goes as many times as fast as its speed', () => {
		clock({ speed: () => 4 }).play();
		time.pass(1000);
		expect(position).toBeCloseTo(4, 0);
	});

	it('stands still when paused, with nothing planned', () => {
		const it = clock();
		it.play();
		time.pass(1000);
		it.pause();
		const here = position;
		time.pass(5000);
		expect([position, time.pending]).toEqual([here, 0]);
	});

	it('starts again from the start when it stands at the end', () => {
		position = 7 - 1e-12;
		clock().play();
		expect(position).toBe(0);
	});

	it('goes on from where a scrubber has put it meanwhile', () => {
		clock().play();
		time.pass(500);
		position = 5;
		time.pass(1000);
		expect(position).toBeCloseTo(6, 1);
	});

	it('does not leap after a page has slept', () => {
		const slow: Time = { ...time, frame: (callback) => time.wait(() => callback(time.now), 60_000) };
		const it = new Clock(
			{
				position: () => position,
				move: (next) => (position = next),
				length: () => 7,
				marks: () => [],
				seconds: () => 7,
				speed: () => 1,
				gait: () => 'glide'
			},
			slow
		);
		it.play();
		time.pass(180_000);
		expect(position).toBeLessThan(0.3);
	});

	it('does not play what has no length', () => {
		const it = clock({ length: () => 0 });
		it.play();
		expect([it.playing, time.pending]).toEqual([false, 0]);
	});
});

describe('Clock, step by step', () => {
	it('plays whole steps, one a beat', () => {
		const it = clock({ gait: () => 'step' });
		it.play();
		const seen = [];
		while (it.playing) {
			time.pass(1200);
			seen.push(position);
		}
		expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7]);
		expect(time.pending).toBe(0);
	});
});

describe('Clock.forward() and back()', () => {
	it('visit every mark both ways, whatever the fractions', () => {
		for (const n of [3, 7, 10, 49]) {
			const marks = Array.from({ length: n }, (_, i) => (i + 1) * 0.1);
			const film = { length: () => n * 0.1, marks: () => marks };
			position = 0;
			const it = clock(film);
			const there = [];
			while (!it.atEnd()) {
				it.forward();
				there.push(position);
			}
			expect(there).toHaveLength(n);
			const back = [];
			while (position > 0) {
				it.back();
				back.push(position);
			}
			expect(back).toHaveLength(n);
		}
	});

	it('go to the marks around a place between them, and pause', () => {
		const it = clock();
		it.play();
		position = 2.4;
		it.forward();
		expect([position, it.playing]).toEqual([3, false]);
		position = 2.4;
		it.back();
		expect(position).toBe(2);
	});

	it('stay at the ends', () => {
		position = 7;
		clock().forward();
		expect(position).toBe(7);
		position = 0;
		clock().back();
		expect(position).toBe(0);
	});

	it('never stop short of a mark by the dust of a sum', () => {
		position = 0.1 + 0.2; // 0.30000000000000004
		const it = clock({ length: () => 1, marks: () => [0.3, 0.6] });
		it.back();
		expect(position).toBe(0);
		position = 0.3 - 1e-16;
		it.forward();
		expect(position).toBe(0.6);
	});
});
