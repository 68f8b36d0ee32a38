/**
 * A run cut into the steps that playback shows: the first sale, then wave by wave. Waves too small
 * to see share a step, so that a long tail of them does not take the reader's time.
 */
import { reachedBy, type Run, type ShockKind, type Wave } from '$lib/sim';

export interface Step {
	/** Waves it plays, counted from 1; the first sale is wave 0. */
	readonly firstWave: number;
	readonly lastWave: number;
	/** Of the clock. */
	readonly at: number;
	readonly until: number;
	/** USD below the starting price at its beginning and end. */
	readonly fromDrop: number;
	readonly toDrop: number;
	/** Coins sold, the first sale included, before it begins. */
	readonly soldBefore: number;
	readonly coins: number;
}

/** Where the market stands at one moment of playback. Drops are USD below the starting price. */
export interface Moment {
	readonly drop: number;
	/** The deepest so far: positions down to here have been reached. */
	readonly reached: number;
	/** The book as it was at the start now hangs from here, as far as makers still quote it. */
	readonly top: number;
	/** The share of it that makers quote. */
	readonly quoted: number;
	/** Bids are shown as gone down to this drop. */
	readonly eatenTo: number;
	/** Forced sales completed reach from the start down to this drop. */
	readonly soldTo: number;
	/** Coins triggered and not yet sold. */
	readonly onSale: number;
	/** Where those alone will take the price. */
	readonly target: number;
	/** Coins that will be triggered on the way there. */
	readonly nextCoins: number;
	/** The wave that plays, or that will play next. */
	readonly wave: number;
}

const visibleParts = 16;

/** The steps of a run, at least one. */
export function stepsOf(run: Run): Step[] {
	const first = run.waves[0]?.fromDrop ?? run.stopDrop;
	const opens = { firstWave: 0, lastWave: 0, at: 0, until: 1, fromDrop: 0, toDrop: first };
	const steps: Step[] = [{ ...opens, soldBefore: 0, coins: run.initialCoins }];
	const enough = (run.stopDrop - first) / visibleParts;
	let sold = run.initialCoins;
	for (const wave of run.waves) {
		const last = steps.at(-1)!;
		const tall = wave.toDrop - wave.fromDrop >= enough;
		const own = tall || last.lastWave === 0 || last.toDrop - last.fromDrop >= enough;
		if (own) steps.push(alone(wave, sold, steps.length));
		else
			steps[steps.length - 1] = {
				...last,
				lastWave: wave.index,
				toDrop: wave.toDrop,
				coins: last.coins + wave.coins
			};
		sold += wave.coins;
	}
	return steps;
}

function alone({ index, fromDrop, toDrop, coins }: Wave, soldBefore: number, at: number): Step {
	return { firstWave: index, lastWave: index, at, until: at + 1, fromDrop, toDrop, soldBefore, coins };
}

/** The position just before the step that sells most: cause and effect in one still. */
export function restingPoint(steps: readonly Step[]): number {
	let best = 1;
	for (let i = 2; i < steps.length; i++) if (steps[i]!.coins > steps[best]!.coins) best = i;
	return Math.min(best, steps.length);
}

/** Where the market stands `clock` steps into the run; before 0 and past the end it stays put. */
export function momentAt(run: Run, steps: readonly Step[], clock: number): Moment {
	const index = Math.min(Math.max(0, Math.floor(clock)), steps.length - 1);
	const step = steps[index]!;
	const part = Math.min(1, Math.max(0, clock - index));
	const done = part === 1 && index === steps.length - 1;
	const { crowd, book, market, initialCoins, stopDrop } = run;
	const sold = step.soldBefore + part * step.coins;
	const news = market.shockKind === 'news' ? market.shock * market.startPrice : 0;
	const top = index === 0 ? part * news : news;
	const between = part === 0 ? step.fromDrop : part === 1 ? step.toDrop : top + book.distance(sold);
	const drop = done ? stopDrop : between;
	const forced = Math.max(0, sold - initialCoins);
	const reached = index > 0 || part === 1 ? reachedBy(drop, crowd.drop) : 0;
	const onSale = done ? run.unsoldCoins : Math.max(0, crowd.cumulativeCoins[reached]! - forced);
	const target = onSale > 0 && !done ? Math.min(top + book.distance(sold + onSale), market.startPrice) : drop;
	const soldCount = reachedBy(forced, crowd.cumulativeCoins) - 1;
	return {
		drop,
		reached: drop,
		top,
		quoted: 1,
		eatenTo: drop,
		soldTo: done && !run.exhausted ? drop : forced > 0 && soldCount > 0 ? crowd.drop[soldCount - 1]! : 0,
		onSale,
		target,
		nextCoins: crowd.cumulativeCoins[reachedBy(target, crowd.drop)]! - crowd.cumulativeCoins[reached]!,
		wave: part === 1 ? (steps[index + 1]?.firstWave ?? step.lastWave) : step.firstWave
	};
}

/** A whole run in one still: every bid it ate and every position it sold, in full. */
export function outcomeOf(run: Run, steps: readonly Step[]): Moment {
	const end = momentAt(run, steps, steps.length);
	return { ...end, top: 0, eatenTo: 0, soldTo: 0, onSale: run.forcedCoins };
}

/** The price along a run, as clock and drop, in enough points to draw it smoothly. */
export function pathOf(
	run: Run,
	steps: readonly Step[],
	pointsPerStep = 6
): { clock: number; drop: number }[] {
	const points = steps.length * pointsPerStep;
	return Array.from({ length: points + 1 }, (_, i) => {
		const clock = i / pointsPerStep;
		return { clock, drop: momentAt(run, steps, clock).drop };
	});
}

/** `wave 3`, `waves 5–7`, or what comes before them. */
export function nameOf({ firstWave, lastWave }: Step, shock: ShockKind = 'sale'): string {
	if (lastWave === 0) return `the ${shock}`;
	return firstWave === lastWave ? `wave ${firstWave}` : `waves ${firstWave}–${lastWave}`;
}
