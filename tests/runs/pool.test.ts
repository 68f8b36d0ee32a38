/** Many runs in the background: the same numbers whoever plays them, each once, and a stop is a stop. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pool, usualWorkers } from '$lib/runs/pool';
import { playRuns } from '$lib/sim';
import { all, expected, Hired, hiring, play, played, sweep, Told, type Manners } from './hired';

beforeEach(() => {
	Hired.all = [];
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
	vi.spyOn(performance, 'now').mockImplementation(() => Date.now() + played);
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

function run(manners: readonly Manners[], size = manners.length, asked = sweep) {
	const told = new Told();
	const pool = new Pool(hiring(manners), size);
	const stop = pool.start(asked, told.listener);
	return { told, pool, stop };
}
const fast = { slow: 1, lives: Infinity };

describe('new Pool(player, size).start(sweep, listener)', () => {
	it('tells every number once, however many workers there are, however slow, whenever they break down', () => {
		const manners = fc.record({
			slow: fc.constantFrom(0, 1, 30, 500, 100_000),
			lives: fc.constantFrom(0, 1, 2, 7, Infinity)
		});
		fc.assert(
			fc.property(fc.array(manners, { maxLength: 5 }), fc.integer({ min: 0, max: 6 }), (workers, size) => {
				const { told } = run(workers, size);
				vi.runAllTimers();
				expect([...told.values]).toEqual(expected);
				expect([...told.times].every((times) => times === 1)).toBe(true);
				expect([told.done, told.problems]).toEqual([1, []]);
				expect(told.progress.at(-1)).toMatchObject({ done: all, all });
				vi.clearAllTimers();
			}),
			{ numRuns: 60 }
		);
	});

	it('hands a worker the sweep once, and larger portions once it has answered', () => {
		run([fast]);
		vi.runAllTimers();
		const [hired] = Hired.all;
		expect(hired!.heard.filter(({ sweep }) => sweep).length).toBe(1);
		expect(hired!.heard[0]).toMatchObject({ to: hired!.heard[0]!.from + 1 });
		expect(Math.max(...hired!.heard.map(({ from, to }) => to - from))).toBeGreaterThan(10);
	});

	it('plays on the page until a worker has answered, then leaves it to the workers', () => {
		const { told } = run([{ slow: 9, lives: Infinity }]);
		vi.advanceTimersByTime(5);
		expect(told.progress.length).toBeGreaterThan(0);
		expect(told.progress.at(-1)!.workers).toBe(0);
		expect(told.done).toBe(0);
		vi.runAllTimers();
		const [hired] = Hired.all;
		expect(hired!.heard.reduce((runs, { from, to }) => runs + to - from, 0)).toBeGreaterThan(all / 2);
		expect(told.progress.at(-1)!.workers).toBe(1);
	});

	it('plays everything on the page where workers are refused', () => {
		const { told } = run([], 3);
		vi.runAllTimers();
		expect([...told.values]).toEqual(expected);
		expect(new Set(told.progress.map(({ workers }) => workers))).toEqual(new Set([0]));
	});

	it('plays everything on the page where workers start and never answer', () => {
		const { told } = run([{ slow: 1e9, lives: Infinity }]);
		vi.advanceTimersByTime(60_000);
		expect(told.done).toBe(1);
		expect([...told.values]).toEqual(expected);
	});

	it('waits for no worker that falls silent while another answers', () => {
		const { told } = run([fast, { slow: 1e9, lives: Infinity }]);
		vi.advanceTimersByTime(60_000);
		expect(told.done).toBe(1);
		expect([...told.values]).toEqual(expected);
	});

	it('plays a run at a time on the page when its last worker breaks down', () => {
		const { told } = run([{ slow: 1, lives: 6 }]);
		vi.runAllTimers();
		expect([...told.values]).toEqual(expected);
		const byPage = told.sizes.filter((_, i) => told.progress[i]!.workers === 0);
		expect(Math.max(...told.sizes)).toBeGreaterThan(1);
		expect(new Set(byPage)).toEqual(new Set([1]));
	});

	it('does not take a fault of its listener for a refusal of the engine', () => {
		const pool = new Pool(hiring([]), 0);
		const problems: string[] = [];
		pool.start(sweep, {
			part: () => {
				throw new Error('drawing failed');
			},
			done: () => {},
			failed: (problem) => problems.push(problem)
		});
		expect(() => vi.runAllTimers()).toThrow('drawing failed');
		expect(problems).toEqual([]);
	});

	it('counts runs as they come', () => {
		const { told } = run([fast, fast]);
		vi.runAllTimers();
		const counts = told.progress.map(({ done }) => done);
		expect(counts).toEqual([...counts].sort((a, b) => a - b));
		expect(counts.length).toBeGreaterThan(3);
		expect(told.progress.at(-1)!.workers).toBe(2);
	});

	it('says nothing more once it is stopped, and the next sweep is whole', () => {
		const { told, pool, stop } = run([fast]);
		vi.advanceTimersByTime(3);
		stop();
		const heard = told.progress.length;
		expect(heard).toBeGreaterThan(0);
		vi.runAllTimers();
		expect([told.progress.length, told.done]).toEqual([heard, 0]);
		const next = new Told();
		pool.start(sweep, next.listener);
		stop();
		vi.runAllTimers();
		expect([...next.values]).toEqual(expected);
		expect(Hired.all.length).toBe(1);
	});

	it('takes the next sweep instead of the one before, answers on their way included', () => {
		const { told, pool } = run([{ slow: 3, lives: Infinity }]);
		vi.advanceTimersByTime(5);
		expect(told.progress.length).toBeGreaterThan(0);
		const next = new Told();
		pool.start({ ...sweep, seeds: sweep.seeds.toReversed() }, next.listener);
		const before = told.progress.length;
		vi.runAllTimers();
		expect([told.progress.length, told.done]).toEqual([before, 0]);
		const turned = { ...sweep, seeds: sweep.seeds.toReversed() };
		expect([...next.values]).toEqual([...playRuns(turned, play, 0, all)]);
	});

	it('can be started anew from within what it tells', () => {
		const pool = new Pool(hiring([]), 0);
		const second = new Told();
		pool.start(sweep, {
			part: () => {},
			failed: () => {},
			done: () => void pool.start(sweep, second.listener)
		});
		vi.runAllTimers();
		expect([...second.values]).toEqual(expected);
	});

	it.each([0, 1, 3])('says why it cannot go on, once, with %i workers', (size) => {
		const odd = { ...sweep, axes: [{ name: 'a', values: [1, 13] }] };
		const { told } = run(
			Array.from({ length: size }, () => fast),
			size,
			odd
		);
		vi.runAllTimers();
		expect(told.problems).toEqual(['a must not be 13']);
		expect(told.done).toBe(0);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('refuses a sweep that is none before anything is played', () => {
		expect(() => run([fast], 1, { ...sweep, seeds: [] })).toThrow('the number of runs must be');
		expect(Hired.all).toEqual([]);
	});

	it('lets its workers go when it is closed', () => {
		const { told, pool } = run([fast, fast]);
		vi.advanceTimersByTime(2);
		pool.close();
		expect(Hired.all.map(({ gone }) => gone)).toEqual([true, true]);
		const heard = told.progress.length;
		vi.runAllTimers();
		expect(told.progress.length).toBe(heard);
	});
});

describe('usualWorkers(cores)', () => {
	it('leaves the page a core, and never takes more than eight', () => {
		expect([undefined, 1, 2, 4, 9, 64].map(usualWorkers)).toEqual([1, 1, 1, 3, 8, 8]);
	});
});
