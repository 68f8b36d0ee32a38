/**
 * Who sold, at what price, and who bears the loss: one entry per wave.
 *
 * The positions of a wave are sold together and share its average price. A liquidated owner loses the margin, never
 * more. What the fill leaves of it goes to the insurance fund; a loss beyond it is paid by others (the fund has no
 * limit in the static book).
 */
import type { Crossing, Shock } from './crossing.ts';
import type { DepthProfile } from './depth-profile.ts';
import { reachedBy } from './order.ts';
import type { Crowd } from './population.ts';
import { above } from './range.ts';

/** One wave: the positions that the fall of the wave before triggered, and what selling them did. */
export interface Wave {
	/** 1 for the positions the shock triggered, and so on. */
	readonly index: number;
	/** USD below the starting price before the wave. */
	readonly fromDrop: number;
	/** USD below the starting price after it. */
	readonly toDrop: number;
	/** First position of the crowd in this wave. */
	readonly first: number;
	/** One past the last. */
	readonly last: number;
	/** last − first. */
	readonly positions: number;
	/** Coins sold: all of the positions' coins unless the book is exhausted. */
	readonly coins: number;
	/** Proceeds over coins, USD per coin. */
	readonly averagePrice: number;
	/** USD. */
	readonly proceeds: number;
	/** Margin of the coins sold, USD: all of it is lost to its owners. */
	readonly ownersLose: number;
	/** Losses beyond the margin, USD. */
	readonly othersPay: number;
	/** Margin left over by fills above the bankruptcy price, USD: it goes to the insurance fund. */
	readonly surplus: number;
}

/**
 * The ledger of a crossing. Per position with margin M and loss ℓ = coins·(entry − average price):
 * owner −M, others −max(0, ℓ − M), fund +max(0, M − ℓ), so the three add up to −ℓ.
 *
 * In a wave that exhausts the book each position sells the same share; the rest is not in the ledger.
 *
 * @param startPrice USD per coin, before the shock; above the fall of the fair price
 * @throws RangeError if it is not
 */
export function ledger(
	crowd: Crowd,
	book: DepthProfile,
	shock: Shock,
	{ stops, forcedCoins }: Crossing,
	startPrice: number
): Wave[] {
	above('startPrice', startPrice, shock.fairDrop);
	const waves: Wave[] = [];
	const top = startPrice - shock.fairDrop;
	let first = 0;
	for (let index = 1; index < stops.length; index++) {
		const last = reachedBy(stops[index - 1], crowd.drop);
		const sold = shock.coins + forcedCoins[index - 1];
		const coins = forcedCoins[index] - forcedCoins[index - 1];
		const given = book.concession(shock.coins + forcedCoins[index]) - book.concession(sold);
		const proceeds = coins * top - given;
		const averagePrice = proceeds / coins;
		const share = coins / (crowd.cumulativeCoins[last] - crowd.cumulativeCoins[first]);
		let ownersLose = 0;
		let othersPay = 0;
		let surplus = 0;
		for (let i = first; i < last; i++) {
			const size = crowd.coins[i] * share;
			const margin = (size * crowd.entryPrice[i]) / crowd.leverage[i];
			const beyond = size * (crowd.entryPrice[i] - averagePrice) - margin;
			ownersLose += margin;
			if (beyond > 0) othersPay += beyond;
			else surplus -= beyond;
		}
		waves.push({
			index,
			fromDrop: stops[index - 1],
			toDrop: stops[index],
			first,
			last,
			positions: last - first,
			coins,
			averagePrice,
			proceeds,
			ownersLose,
			othersPay,
			surplus
		});
		first = last;
	}
	return waves;
}
