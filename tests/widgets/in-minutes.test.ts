/** A timeline as playback shows it: the engine's prices at every minute, every coin of it once. */
import { describe, expect, it } from 'vitest';
import { endings } from '$lib/sim';
import { timedCases, timedFaults } from './timed-scenes';

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

it('the cases hold what they are chosen for', () => {
	const some = (check: (one: (typeof timedCases)[number]) => boolean) =>
		expect(timedCases.some(check)).toBe(true);
	some(({ course }) => course.waves === 0);
	some(({ course }) => course.crowd.count === 0);
	some(({ course }) => course.exhausted);
	some(({ course }) => course.waterfall!.winners > 0);
	some(({ course }) => course.notes.length > 0);
	some(({ course }) => course.length > 30);
});

describe('the clock of inMinutes(timeline)', () => {
	it('ends after the furthest price, and not long after it', () => {
		const wrong = timedFaults(({ course: { low, length } }) => [
			low.clock > length && 'before the low',
			length > 3 && length > 4 * low.clock && `${length} min for a low after ${low.clock}`
		]);
		expect(wrong).toEqual([]);
	});

	it('is cut into steps without gaps, in which every wave is once', () => {
		const wrong = timedFaults(({ course: { steps, length, waves } }) => [
			steps[0]!.at !== 0 && 'start',
			steps.at(-1)!.until !== length && 'end',
			steps.at(-1)!.lastWave !== waves && 'last wave',
			...steps
				.slice(1)
				.flatMap((step, i) => [
					(step.at !== steps[i]!.until || step.fromDrop !== steps[i]!.toDrop) &&
						`gap before ${step.firstWave}`,
					step.firstWave !== steps[i]!.lastWave + 1 && `wave missing before ${step.firstWave}`
				])
		]);
		expect(wrong).toEqual([]);
	});

	it('rests where most is waiting to be sold', () => {
		const wrong = timedFaults(({ course, timeline: { columns } }) => {
			const most = Math.max(...columns.waitingCoins.slice(0, Math.round(course.length * 12) + 1));
			return [
				course.rest > course.length && 'past the end',
				course.at(course.rest).onSale !== most && 'not most'
			];
		});
		expect(wrong).toEqual([]);
	});
});

describe('a moment of inMinutes(timeline)', () => {
	const clocks = (length: number) => Array.from({ length: 49 }, (_, i) => (i / 48) * length);

	it('has the price of the engine, from the start on', () => {
		const wrong = timedFaults(({ course, timeline: { columns } }) =>
			clocks(course.length).map((clock) => {
				const price = columns.price[Math.round(clock * 12)]!;
				const { drop } = course.at(clock);
				return !near(100_000 - drop, price) && `${drop} at ${clock}, price ${price}`;
			})
		);
		expect(wrong).toEqual([]);
	});

	it('has no number that is none, and nothing sold that was not reached', () => {
		const wrong = timedFaults(({ course }) =>
			[-1, ...clocks(course.length), 999].map((clock) => {
				const now = course.at(clock);
				const odd =
					!Object.values(now).every(Number.isFinite) ||
					now.onSale < 0 ||
					now.nextCoins < 0 ||
					now.soldTo > now.reached + 1e-6 ||
					now.target < now.drop - 1e-6 ||
					now.quoted > 1 + 1e-9;
				return odd && `odd at ${clock}: ${JSON.stringify(now)}`;
			})
		);
		expect(wrong).toEqual([]);
	});

	it('is the same forwards and backwards', () => {
		for (const { course } of timedCases.slice(0, 4)) {
			const forwards = clocks(course.length).map((clock) => course.at(clock));
			const backwards = clocks(course.length)
				.toReversed()
				.map((clock) => course.at(clock));
			expect(backwards.toReversed()).toEqual(forwards);
		}
	});

	it('leaves the book that the engine’s next coin meets: its depth within 1% of the price', () => {
		const wrong = timedFaults(({ course, timeline: { columns, scenario } }) =>
			clocks(course.length).map((clock) => {
				if (scenario.direction === 'up') return false;
				const row = Math.round(clock * 12);
				const { drop, top, quoted } = course.at(clock);
				const price = columns.price[row]!;
				const to = Math.max(0, drop + 0.01 * price - top);
				const coins = quoted * (course.book.coins(to) - course.book.coins(Math.max(0, drop - top)));
				const depth = columns.depth[row]!;
				const close = Math.abs(coins * price - depth) <= 0.02 * depth + 1;
				return !close && `${coins * price} at ${clock}, not ${depth}`;
			})
		);
		expect(wrong).toEqual([]);
	});
});

describe('the sums of inMinutes(timeline)', () => {
	it('are those of its steps; what the fund pays for a position is less what it keeps of it', () => {
		const wrong = timedFaults(({ course }) => {
			const tallies = course.steps.slice(1).map(course.tally);
			const sum = (part: 'coins' | 'owners' | 'others') =>
				tallies.reduce((total, one) => total + one[part], 0);
			const { coins, owners, others } = course.total;
			return [
				!near(sum('coins'), coins) && `coins: ${sum('coins')}, not ${coins}`,
				!near(sum('owners'), owners) && `owners: ${sum('owners')}, not ${owners}`,
				(sum('others') > others * (1 + 1e-9) || sum('others') < 0.95 * others) &&
					`fund: ${sum('others')} of ${others}`
			];
		});
		expect(wrong).toEqual([]);
	});

	it('count who was closed', () => {
		const wrong = timedFaults(({ course, timeline: { accounts } }) => {
			const ended = [...accounts.longs.ending, ...accounts.shorts.ending];
			const closed = ended.filter((one) => one === endings.liquidated || one === endings.deleveraged);
			return [closed.length !== course.total.positions && `${closed.length}, not ${course.total.positions}`];
		});
		expect(wrong).toEqual([]);
	});
});

describe('the path of inMinutes(timeline)', () => {
	it('has few points in the picture, and the furthest among them', () => {
		const wrong = timedFaults(({ course: { path, length, low } }) => {
			const shown = path.filter(({ clock }) => clock <= length);
			return [
				shown.length > 320 && `${shown.length} points`,
				!shown.some(({ drop }) => near(drop, low.drop)) && 'the low is lost',
				shown.some(({ clock }, i) => i > 0 && clock <= shown[i - 1]!.clock) && 'goes back'
			];
		});
		expect(wrong).toEqual([]);
	});
});
