/** A crowd whose liquidation prices change during a run: positions not triggered yet are put in order again. */
import type { Camp } from '../accounts.ts';
import { sortInto } from '../order.ts';
import type { Crowd } from '../population.ts';
import type { Queue } from '../queue.ts';

/** A crowd of one run's own, to write to. */
export interface GrowingCrowd extends Crowd {
	/** Tick in which each opened; 0 for those who were there before. */
	readonly joinedAt: Int32Array;
}

/** A copy of a crowd with room for more at its end: they hold nothing and are never triggered. */
export function crowdWithRoom(crowd: Crowd, more: number, startPrice: number): GrowingCrowd {
	const count = crowd.count + more;
	const longer = (column: Float64Array, rest: number) => {
		const copy = new Float64Array(count).fill(rest, crowd.count);
		copy.set(column);
		return copy;
	};
	const cumulativeCoins = new Float64Array(count + 1).fill(crowd.cumulativeCoins[crowd.count]);
	cumulativeCoins.set(crowd.cumulativeCoins);
	return {
		count,
		drop: longer(crowd.drop, Infinity),
		cumulativeCoins,
		coins: longer(crowd.coins, 0),
		entryPrice: longer(crowd.entryPrice, startPrice),
		leverage: longer(crowd.leverage, 1),
		joinedAt: new Int32Array(count)
	};
}

/** How many positions have ever held anything: those that wait for room stand behind them. */
export function opened({ drop, count }: Crowd): number {
	let end = count;
	while (end > 0 && drop[end - 1] === Infinity) end--;
	return end;
}

/**
 * Sort the positions that nothing has triggered by where they are liquidated, each with its account.
 *
 * @param crowd that of the queue
 */
export function rearrange(queue: Queue, crowd: GrowingCrowd): void {
	const { camp, reached } = queue;
	const { drop, coins, cumulativeCoins, count } = crowd;
	const drops = drop.slice(reached, opened(crowd));
	const order = sortInto(new Float64Array(drops.length), drops);
	for (const column of columnsOf(camp, crowd)) permute(column, reached, order);
	for (let i = reached; i < count; i++) cumulativeCoins[i + 1] = cumulativeCoins[i] + coins[i];
	queue.lookAhead();
}

type Column = Float64Array | Int32Array | Uint8Array;

function columnsOf({ accounts, untraded }: Camp, crowd: GrowingCrowd): Column[] {
	const { drop, coins, entryPrice, leverage, joinedAt } = crowd;
	return [
		drop,
		coins,
		entryPrice,
		leverage,
		joinedAt,
		...Object.values(accounts),
		...Object.values(untraded)
	];
}

function permute(column: Column, from: number, order: Uint32Array): void {
	const before = column.slice(from);
	for (let place = 0; place < order.length; place++) column[from + place] = before[order[place]];
}
