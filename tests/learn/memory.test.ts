import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetAll, keptNames, onChange } from '$lib/learn/forget';
import { keptInWords } from '$lib/learn/kept';
import { recall, remember } from '$lib/learn/memory';
import { noteReading, readingOf } from '$lib/learn/reading';

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

function refuse(storage: () => Storage) {
	vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(storage);
}

/** As a private window may give it, and as a frame of an opaque origin does. */
const refusals: readonly (readonly [string, () => Storage])[] = [
	['is null', () => null as unknown as Storage],
	[
		'throws when asked for',
		() => {
			throw new DOMException('refused', 'SecurityError');
		}
	],
	[
		'is full',
		() =>
			({
				getItem: () => null,
				setItem: () => {
					throw new DOMException('full', 'QuotaExceededError');
				}
			}) as unknown as Storage
	]
];

describe('remember(name, value) and recall(name)', () => {
	it.each([0, '', false, [0.12, null], { what: 'a coin' }])('give back %j', (value) => {
		remember('thing', value);
		expect(recall('thing')).toEqual(value);
	});

	it('null forgets, and what was never kept is null', () => {
		remember('thing', 1);
		remember('thing', null);
		expect([recall('thing'), recall('other'), localStorage.length]).toEqual([null, null, 0]);
	});

	it('spoilt text is nothing', () => {
		localStorage.setItem('unwind:thing', '{');
		expect(recall('thing')).toBeNull();
	});
});

describe('forgetAll()', () => {
	it('forgets everything of ours and only ours', () => {
		remember('bet:cascade', [0.1]);
		remember('lesson:cascade', 'read');
		localStorage.setItem('unwinding', 'somebody else’s');
		localStorage.setItem('theme', 'dark');
		expect(keptNames().toSorted()).toEqual(['bet:cascade', 'lesson:cascade']);
		forgetAll();
		expect(keptNames()).toEqual([]);
		expect(Object.keys(localStorage).toSorted()).toEqual(['theme', 'unwinding']);
	});
});

describe.each(refusals)('where storage %s', (_, storage) => {
	it('nothing is kept and nothing breaks', () => {
		refuse(storage);
		remember('thing', 1);
		expect([recall('thing'), readingOf('cascade')]).toEqual([null, null]);
		forgetAll();
		expect(keptInWords()).toBe('');
	});
});

describe('noteReading(slug, end)', () => {
	/** Of the one observer: says what it has seen. */
	let see: (isIntersecting: boolean) => void;

	beforeEach(() => {
		vi.stubGlobal(
			'IntersectionObserver',
			class {
				constructor(told: (entries: { isIntersecting: boolean }[]) => void) {
					see = (isIntersecting) => told([{ isIntersecting }]);
				}
				observe() {}
				disconnect() {}
			}
		);
	});
	afterEach(() => vi.unstubAllGlobals());

	it('a lesson is begun when it is open, and read once its end is on screen', () => {
		expect(readingOf('cascade')).toBeNull();
		noteReading('cascade', document.body);
		expect(readingOf('cascade')).toBe('begun');
		see(false);
		expect(readingOf('cascade')).toBe('begun');
		see(true);
		expect(readingOf('cascade')).toBe('read');
		expect(readingOf('leverage')).toBeNull();
	});

	it('what was read stays read when it is opened again', () => {
		remember('lesson:cascade', 'read');
		expect(noteReading('cascade', document.body)).toBeUndefined();
		expect(readingOf('cascade')).toBe('read');
	});

	it.each(['"done"', '1', '{', 'null'])('a spoilt note is none: %s', (text) => {
		localStorage.setItem('unwind:lesson:cascade', text);
		expect(readingOf('cascade')).toBeNull();
	});
});

describe('keptInWords()', () => {
	it('counts by kind, and says nothing of nothing', () => {
		expect(keptInWords()).toBe('');
		remember('lesson:cascade', 'read');
		expect(keptInWords()).toBe('1 lesson read');
		remember('lesson:leverage', 'begun');
		remember('bet:a', [1]);
		remember('bet:b', [1]);
		remember('plan', { why: 'x' });
		expect(keptInWords()).toBe('1 lesson read, 1 lesson begun, 2 bets and your plan');
	});

	it('names what it does not know as something more', () => {
		remember('lesson:cascade', 'burnt');
		remember('game', []);
		expect(keptInWords()).toBe('2 things more');
	});
});

it('onChange(act) hears another tab and the way back, until it is stopped', () => {
	const act = vi.fn();
	const stop = onChange(act);
	dispatchEvent(new Event('storage'));
	dispatchEvent(new Event('pageshow'));
	stop();
	dispatchEvent(new Event('storage'));
	dispatchEvent(new Event('pageshow'));
	expect(act).toHaveBeenCalledTimes(2);
});
