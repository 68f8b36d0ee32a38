/** The timeline as playback shows it: a clock in minutes, to a little after the low and the rebound. */
import { fateIn, floorShare, reachedBy, type Timeline } from '$lib/sim';
import type { Moment, Step } from '../steps.ts';
import type { Course, Point, Tally } from './course.ts';
import { resultsOf, timedResults } from './results.ts';

/** Where the clock may end, in minutes: steps, so that a drag seldom stretches it. */
const ends = [3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 90, 120, 180, 240, 300, 360, 420, 480];
/** Points of a line in the picture, at most: the least and the most of every stretch. */
const points = 300;
/** Waves that begin closer together than this part of the clock share a step. */
const parts = 30;

export function inMinutes(timeline: Timeline): Course {
	const { scenario, columns, summary, book, waves } = timeline;
	const { startPrice, refillHalfLife, permanentShare, calmSpread } = scenario;
	const crowd = timeline.longs;
	const minutes = scenario.tick / 60;
	const clockOf = (row: number) => row * minutes;
	const low = clockOf(summary.lowTick);
	const wanted = Math.min(2.5 * low, low + refillHalfLife / 15);
	const length = Math.min(ends.find((end) => end >= wanted) ?? Infinity, clockOf(timeline.ticks));
	const rowAt = (clock: number) => Math.min(timeline.ticks, Math.round(Math.max(0, clock) / minutes));
	const dropAt = (row: number) => startPrice - columns.price[row]!;
	const last = rowAt(length);

	/** Up to each row: the deepest price, and the coins that forced sales are done with. */
	const deepest = new Float64Array(last + 1);
	const closed = new Float64Array(last + 1);
	let rest = 0;
	for (let row = 1; row <= last; row++) {
		deepest[row] = Math.max(deepest[row - 1]!, dropAt(row));
		closed[row] = closed[row - 1]! + columns.longCoins[row]! + columns.deleveragedCoins[row]!;
		if (columns.waitingCoins[row]! > columns.waitingCoins[rest]!) rest = row;
	}

	/** Where the bids end, or where the fund cannot let it be sold any further. */
	const bottom = startPrice * (summary.deleveragedCoins > 0 ? summary.fall : 1 - floorShare);

	function at(clock: number): Moment {
		const row = Math.min(last, rowAt(clock));
		const drop = dropAt(row);
		const fair = startPrice - columns.fairPrice[row]!;
		const walked = Math.max(0, (drop - fair) / (1 - permanentShare));
		const top = fair - permanentShare * walked;
		const quoted = calmSpread / columns.spread[row]!;
		const onSale = columns.waitingCoins[row]!;
		const reached = deepest[row]!;
		const target =
			onSale > 0
				? Math.min(top + book.distance(book.coins(walked) + onSale / quoted), Math.max(drop, bottom))
				: drop;
		const count = reachedBy(closed[row]! * (1 + 1e-9), crowd.cumulativeCoins) - 1;
		const coinsTo = (drop: number) => crowd.cumulativeCoins[reachedBy(drop, crowd.drop)]!;
		return {
			drop,
			reached,
			top,
			quoted,
			eatenTo: drop,
			soldTo: onSale > 0 ? (count > 0 ? Math.min(reached, crowd.drop[count - 1]!) : 0) : reached,
			onSale,
			target,
			nextCoins: Math.max(0, coinsTo(target) - coinsTo(reached)),
			wave: columns.wave[row]!
		};
	}

	const steps: Step[] = [];
	function open(firstWave: number, row: number) {
		const [before] = steps.slice(-1);
		const from = { at: clockOf(row), fromDrop: dropAt(row), until: length, toDrop: dropAt(last) };
		if (before) steps[steps.length - 1] = { ...before, until: from.at, toDrop: from.fromDrop };
		steps.push({ ...from, firstWave, lastWave: firstWave, soldBefore: 0, coins: 0 });
	}
	open(0, 0);
	for (const { index, firstTick, coins, deleveragedCoins } of waves) {
		const step = steps.at(-1)!;
		const tooSoon = clockOf(firstTick) - step.at < length / parts || firstTick >= last;
		if (index === 1 || !tooSoon) open(index, Math.min(firstTick, last));
		const now = steps.at(-1)!;
		steps[steps.length - 1] = { ...now, lastWave: index, coins: now.coins + coins + deleveragedCoins };
	}

	/** By wave: margin lost by owners, and what the fund added. */
	const owners = new Float64Array(waves.length + 1);
	const others = new Float64Array(waves.length + 1);
	const { wave, closedCoins, fundPaid } = timeline.accounts.longs;
	for (let i = 0; i < crowd.count; i++) {
		owners[wave[i]!]! += (closedCoins[i]! * crowd.entryPrice[i]!) / crowd.leverage[i]!;
		others[wave[i]!]! += Math.max(0, fundPaid[i]!);
	}

	function tally({ firstWave, lastWave, coins }: Step): Tally {
		const tally = { positions: 0, coins, owners: 0, others: 0 };
		for (let wave = firstWave; wave <= lastWave; wave++) {
			tally.positions += waves[wave - 1]!.positions;
			tally.owners += owners[wave]!;
			tally.others += others[wave]!;
		}
		return tally;
	}

	const notes = timeline.events.flatMap(({ kind, tick }) => {
		const text = words[kind];
		return text && tick <= last ? [{ clock: clockOf(tick), drop: dropAt(tick), text }] : [];
	});
	const fair = (row: number) => startPrice - columns.fairPrice[row]!;
	/** It goes on beyond the end: a run beside this one may take longer. */
	const far = Math.min(timeline.ticks, 3 * last);
	const course: Omit<Course, 'results'> = {
		...{ counts: 'minutes', market: scenario, crowd, book, steps, length, notes, at, tally },
		rest: rest > 0 ? clockOf(rest) : Math.min(low, length),
		path: line(dropAt),
		fair: scenario.shockKind === 'news' ? line(fair) : [],
		low: { clock: low, drop: summary.fall * startPrice },
		later: { hours: scenario.duration / 3600, drop: summary.fallAtEnd * startPrice },
		exhausted: summary.exhausted,
		waves: waves.length,
		total: {
			positions: summary.accountsClosed,
			coins: summary.forcedLongCoins + summary.deleveragedCoins,
			owners: summary.ownersLose,
			others: summary.fundPays
		},
		sold: { coins: summary.forcedLongCoins, notional: summary.forcedLongNotional },
		unsold: columns.waitingCoins[timeline.ticks]!,
		waterfall: {
			fund: scenario.insuranceFund,
			receives: summary.fundReceives,
			winners: summary.winnersClosed,
			hedged: summary.hedgedDeleveragedCoins,
			notional: summary.deleveragedNotional
		},
		gain: summary.gain,
		cliff: summary.criticalGain,
		fate: (stake) => fateIn(timeline, stake)
	};
	return { ...course, results: resultsOf(course, timedResults(timeline)) };

	/** As many points as can be seen: of each stretch the least and the most, so that no low is lost. */
	function line(value: (row: number) => number): Point[] {
		const each = Math.max(1, Math.ceil((2 * last) / points));
		const found: Point[] = [];
		for (let from = 0; from <= far; from += each) {
			const to = Math.min(far, from + each - 1);
			let [least, most] = [from, from];
			for (let row = from + 1; row <= to; row++) {
				if (value(row) < value(least)) least = row;
				if (value(row) > value(most)) most = row;
			}
			const rows = least < most ? [least, most] : least > most ? [most, least] : [from];
			found.push(...rows.map((row) => ({ clock: clockOf(row), drop: value(row) })));
		}
		return found;
	}
}

/** What an event of the engine is called in the picture. */
const words: Partial<Record<string, string>> = {
	fundEmpty: 'the fund is empty: winners are closed',
	bookExhausted: 'no bid is left'
};
