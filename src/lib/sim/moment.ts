/** Where playback of a run stands: a run is computed whole, a moment only looks it up. */
import { reachedBy } from './order.ts';
import { refuse } from './range.ts';
import { shockOf, type Run } from './run.ts';

/** A run at one instant. Drops are USD below the starting price. */
export interface Moment {
	/** 0 while the shock plays, then the wave being sold; the last wave once all is over. */
	readonly wave: number;
	readonly drop: number;
	/** USD per coin. */
	readonly price: number;
	/** Coins of the initial sale sold so far. */
	readonly initialSold: number;
	/** Coins sold by force so far. */
	readonly forcedSold: number;
	/** Coins of all positions whose trigger the price has reached, sold or not. */
	readonly triggeredCoins: number;
	/** How many positions those are. */
	readonly triggeredCount: number;
	/** Positions sold completely. */
	readonly soldCount: number;
	/** Whether nothing is left to play. */
	readonly over: boolean;
}

/** Waves that the clock counts: the shock and the run's waves. */
export function clockEnd(run: Run): number {
	return run.waves.length + 1;
}

/**
 * The run after `clock` waves: the shock plays from 0 to 1, wave k from k to k + 1.
 *
 * Coins are sold evenly over a wave and walk the book, so the price is concave in time where depth grows with distance.
 * News lowers the price evenly. Any order of calls is fine.
 *
 * @param clock 0 or more; past the end the run stands where it stopped
 * @throws RangeError if the clock is below 0 or not a number
 */
export function momentAt(run: Run, clock: number): Moment {
	if (!(clock >= 0)) refuse('clock', 'at least 0', clock);
	const { book, crowd, waves, market } = run;
	const end = clockEnd(run);
	const over = clock >= end;
	const step = over ? waves.length : Math.floor(clock);
	const part = over ? 1 : clock - step;
	const shock = shockOf(market, book);
	if (step === 0) {
		const landed = waves.length > 0 ? waves[0].fromDrop : run.stopDrop;
		const initialSold = part * shock.coins;
		const walked = shock.coins > 0 ? book.distance(initialSold) : part * shock.drop;
		return stand(0, part === 1 ? landed : Math.min(walked, landed), initialSold, 0, 0);
	}
	const wave = waves[step - 1];
	const before = forcedBefore(step);
	const forcedSold = before + part * wave.coins;
	const walked = shock.fairDrop + book.distance(shock.coins + forcedSold);
	const between = Math.min(Math.max(walked, wave.fromDrop), wave.toDrop);
	const drop = part === 0 ? wave.fromDrop : part === 1 ? wave.toDrop : between;
	const sold = part === 1 ? wave.last : reachedBy(forcedSold, crowd.cumulativeCoins) - 1;
	return stand(step, drop, shock.coins, forcedSold, Math.min(wave.last, Math.max(wave.first, sold)));

	function forcedBefore(step: number): number {
		let sum = 0;
		for (let k = 0; k < step - 1; k++) sum += waves[k].coins;
		return sum;
	}

	function stand(
		wave: number,
		drop: number,
		initialSold: number,
		forcedSold: number,
		soldCount: number
	): Moment {
		const triggeredCount = reachedBy(drop, crowd.drop);
		return {
			wave,
			drop,
			price: market.startPrice - drop,
			initialSold,
			forcedSold,
			triggeredCoins: crowd.cumulativeCoins[triggeredCount],
			triggeredCount,
			soldCount,
			over
		};
	}
}
