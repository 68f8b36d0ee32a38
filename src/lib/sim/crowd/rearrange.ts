/** A crowd whose liquidation prices change during a run: positions not triggered yet are put in order again. */
import type { Camp } from '../accounts.ts';
import { reachedBy, sortInto } from '../order.ts';
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
	const drops = crowd.drop.slice(reached, opened(crowd));
	const order = sortInto(new Float64Array(drops.length), drops);
	for (const column of columnsOf(camp, crowd)) {
		const before = column.slice(reached);
		for (let place = 0; place < order.length; place++) column[reached + place] = before[order[place]];
	}
	addUp(queue, crowd);
}

/**
 * Put positions that stand behind all others where they belong, each with its account: those before them are in order.
 *
 * @param crowd that of the queue
 * @param first of the new positions
 */
export function insert(queue: Queue, crowd: GrowingCrowd, first: number): void {
	const { drop } = crowd;
	const { reached } = queue;
	const fresh = Uint32Array.from({ length: opened(crowd) - first }, (_, k) => first + k);
	fresh.sort((a, b) => drop[a] - drop[b] || a - b);
	const inLine = drop.subarray(reached, first);
	const places = fresh.map((i) => reached + reachedBy(drop[i], inLine));
	for (const column of columnsOf(queue.camp, crowd)) {
		const values = Array.from(fresh, (i) => column[i]);
		let end = first;
		for (let k = fresh.length - 1; k >= 0; k--) {
			column.copyWithin(places[k] + k + 1, places[k], end);
			column[places[k] + k] = values[k];
			end = places[k];
		}
	}
	addUp(queue, crowd);
}

function addUp(queue: Queue, { cumulativeCoins, coins, count }: GrowingCrowd): void {
	for (let i = queue.reached; i < count; i++) cumulativeCoins[i + 1] = cumulativeCoins[i] + coins[i];
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
