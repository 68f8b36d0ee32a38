/** Long work in slices: everything arrives, in order, and a stop is a stop. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inSlices } from '$lib/runs/slices';

/** Counts to `end`; every number takes `cost` milliseconds of the pretended clock. */
function* count(end: number, cost: number) {
	for (let i = 0; i < end; i++) {
		now += cost;
		yield i;
	}
}

let now = 0;

beforeEach(() => {
	now = 0;
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	vi.spyOn(performance, 'now').mockImplementation(() => now);
});

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

function start(work: Iterator<number>) {
	const slices: number[][] = [];
	const done = vi.fn();
	const stop = inSlices(work, (items) => slices.push(items), done);
	return { slices, done, stop };
}

describe('inSlices(work, take, done)', () => {
	it('takes everything in order, and says once that it is done', () => {
		const { slices, done } = start(count(50, 2));
		vi.runAllTimers();
		expect(slices.flat()).toEqual(Array.from({ length: 50 }, (_, i) => i));
		expect(done).toHaveBeenCalledTimes(1);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('does not begin before the page has answered', () => {
		const { slices, done } = start(count(3, 2));
		expect([slices.length, done.mock.calls.length]).toEqual([0, 0]);
	});

	it('lets the page answer between slices of a few milliseconds', () => {
		const { slices } = start(count(50, 2));
		vi.runAllTimers();
		expect(slices.length).toBeGreaterThan(10);
		for (const slice of slices) expect(slice.length * 2).toBeLessThanOrEqual(8);
	});

	it('gets on by one at least, however long one takes', () => {
		const { slices, done } = start(count(4, 500));
		vi.runAllTimers();
		expect(slices).toEqual([[0], [1], [2], [3]]);
		expect(done).toHaveBeenCalledTimes(1);
	});

	it('takes no more once it is stopped, and is never done', () => {
		const work = count(50, 2);
		const { slices, done, stop } = start(work);
		vi.runOnlyPendingTimers();
		const before = slices.flat();
		expect(before.length).toBeGreaterThan(0);
		stop();
		vi.runAllTimers();
		expect(slices.flat()).toEqual(before);
		expect(done).not.toHaveBeenCalled();
		expect(work.next().value).toBe(before.length);
	});

	it('can be stopped before it began', () => {
		const { slices, done, stop } = start(count(5, 1));
		stop();
		vi.runAllTimers();
		expect(slices).toEqual([]);
		expect(done).not.toHaveBeenCalled();
	});

	it('is done at once with nothing to do, and takes nothing', () => {
		const { slices, done } = start(count(0, 1));
		vi.runAllTimers();
		expect(slices).toEqual([]);
		expect(done).toHaveBeenCalledTimes(1);
	});
});
