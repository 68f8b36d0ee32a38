/**
 * Where the price stops: the first crossing of the coins bid and the coins that must be sold.
 *
 * With D(x) the coins bid above P₀ − x, G(x) the coins of forced orders triggered at or above it, and Q₀ the coins of
 * the shock, the price stops at x* = min {x ≥ 0 : D(x) ≥ Q₀ + G(x)}, whatever the order or batching of the sales, as long
 * as bids neither refill nor cancel. When news has lowered the fair price by s, x* = min {x ≥ s : F(x − s) ≥ Q₀ + G(x)}.
 *
 * D(x) ≥ v is the same as x ≥ x(v), so x* is the least x with x ≥ x(Q₀ + G(x)). Starting at the shock's own fall and
 * going from x to x(Q₀ + G(x)) never passes it; each step is one wave, and G has finitely many steps, so a step that
 * triggers nobody new has arrived. D meets Q₀ + G only where D rises, and G only jumps up, so x* is always the distance
 * of some volume Q₀ + (coins of the first k positions): between two triggers, or just touching a bid's level.
 */
import type { DepthProfile } from './depth-profile.ts';
import { reachedBy } from './order.ts';
import type { Triggers } from './population.ts';
import { atLeast } from './range.ts';

/** Forced orders, waiting. */
export interface Fuel {
	/** G(x): coins triggered by a fall to x USD below the starting price, x itself included; never decreasing. */
	coins(drop: number): number;
}

/** What starts it all. */
export interface Shock {
	/** USD by which news has lowered the fair price, below which bids start; 0 for a sale. */
	readonly fairDrop: number;
	/** Q₀: coins sold at first; 0 for news. */
	readonly coins: number;
	/** USD below the starting price at which the shock alone leaves the price. */
	readonly drop: number;
}

/** The steps to x*. Entry 0 is the shock, entry k wave k. */
export interface Crossing {
	/** USD below the starting price where each step ends; the last is x*. */
	readonly stops: number[];
	/** Coins sold by force by the end of each step. */
	readonly forcedCoins: number[];
	/** Coins triggered that found no bid above the floor; 0 unless exhausted. */
	readonly unsoldCoins: number;
	/** Whether the book ran out of bids. */
	readonly exhausted: boolean;
}

/**
 * The sale that alone takes the price down by `drop`.
 *
 * @param drop USD, 0 or more
 * @throws RangeError if it is not
 */
export function saleTo(book: DepthProfile, drop: number): Shock {
	atLeast('drop', drop, 0);
	return { fairDrop: 0, coins: book.coins(drop), drop };
}

/**
 * The sale of given coins.
 *
 * @param coins 0 or more
 * @throws RangeError if they are not
 */
export function saleOf(book: DepthProfile, coins: number): Shock {
	atLeast('coins', coins, 0);
	return { fairDrop: 0, coins, drop: book.distance(coins) };
}

/**
 * News that lowers the fair price by `drop`: makers quote from there, and nobody has sold yet.
 *
 * @param drop USD, 0 or more
 * @throws RangeError if it is not
 */
export function newsOf(drop: number): Shock {
	atLeast('drop', drop, 0);
	return { fairDrop: drop, coins: 0, drop };
}

/** The liquidations of a crowd, as fuel. */
export function fuelOf(crowd: Triggers): Fuel {
	return { coins: (drop) => crowd.cumulativeCoins[reachedBy(drop, crowd.drop)] };
}

/**
 * Play the waves until one triggers nobody new.
 *
 * A wave that meets fewer bids than it sells takes what there is, the price stays at the last bid traded, and the
 * rest is reported as unsold. Fuel without steps makes waves for as long as they differ in double precision.
 *
 * @param floorDrop USD below the starting price under which no bids are left; above shock.fairDrop
 * @throws RangeError if an argument is out of range
 * @see content/model.md#the-crossing
 */
export function crossing(book: DepthProfile, fuel: Fuel, shock: Shock, floorDrop: number): Crossing {
	const { fairDrop } = shock;
	atLeast('floorDrop', floorDrop, fairDrop);
	const capacity = book.coins(floorDrop - fairDrop);
	const enough = shock.coins <= capacity;
	const stops = [enough ? shock.drop : fairDrop + book.distance(capacity)];
	const forcedCoins = [0];
	let sold = 0;
	let triggered = fuel.coins(stops[0]);
	while (triggered > sold) {
		const wanted = shock.coins + triggered;
		if (wanted > capacity) {
			const room = Math.max(0, capacity - shock.coins);
			if (room > sold) {
				stops.push(fairDrop + book.distance(capacity));
				forcedCoins.push(room);
			}
			const due = shock.coins + fuel.coins(stops[stops.length - 1]);
			return { stops, forcedCoins, unsoldCoins: due - Math.min(due, capacity), exhausted: true };
		}
		const stop = fairDrop + book.distance(wanted);
		sold = triggered;
		stops.push(stop);
		forcedCoins.push(sold);
		triggered = fuel.coins(stop);
	}
	return { stops, forcedCoins, unsoldCoins: enough ? 0 : shock.coins - capacity, exhausted: !enough };
}
