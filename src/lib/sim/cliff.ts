/**
 * How close a crowd and a book are to feeding themselves.
 *
 * Gain is fuel over cushion: coins of forced selling that a fall releases, over coins of bids it meets. Below 1 a shock
 * is amplified, above 1 the fall runs until the cluster of positions ends.
 */
import type { Shock } from './crossing.ts';
import type { DepthProfile } from './depth-profile.ts';
import { reachedBy } from './order.ts';
import type { Triggers } from './population.ts';
import { above, atLeast, within } from './range.ts';

/**
 * Whether a fall passes twice what the shock does alone: what is called a crash here.
 *
 * @param fall fraction of the starting price, 0 to 1
 * @param shock fraction of the starting price, 0 to 0.5
 * @throws RangeError naming the argument that is out of range
 */
export function isCrash(fall: number, shock: number): boolean {
	within('fall', fall, 0, 1);
	within('shock', shock, 0, 0.5);
	return fall > 2 * shock;
}

/**
 * Distance to the cliff: min over s < y ≤ 2s of G(y)/(D(y) − Q₀), for news of G(y)/F(y − s), with s the shock's own fall.
 *
 * It is 1 exactly where the fall starts to pass twice the shock: below 1 some y ≤ 2s holds, above 1 none does.
 * Between triggers G stands still while D rises, so the least value lies just before a trigger, where it is an infimum, or
 * at the end of the interval; only those are looked at.
 *
 * @param floorDrop USD below the starting price under which no bids are left; y stops there
 * @returns 0 or more; 0 if nobody is triggered by the first of it, or s = 0; Infinity if the interval holds no bids
 * @throws RangeError if floorDrop is below the fair price's fall
 * @see content/model.md#the-gain-and-the-cliff
 */
export function distanceToCliff(
	book: DepthProfile,
	crowd: Triggers,
	shock: Shock,
	floorDrop: number
): number {
	const { fairDrop, coins, drop: start } = shock;
	atLeast('floorDrop', floorDrop, fairDrop);
	if (start === 0) return 0;
	const end = Math.min(2 * start, floorDrop);
	const { drop, cumulativeCoins } = crowd;
	/** Without lumps, bids stand still where a trigger adds its coins: the gain there is never the least. */
	const lumpy = book.coins !== book.coinsNearer;
	let least = Infinity;
	let reached = reachedBy(start, drop);
	while (reached < drop.length && drop[reached] <= end) {
		const trigger = drop[reached];
		const before = book.coinsNearer(trigger - fairDrop) - coins;
		if (before > 0) least = Math.min(least, cumulativeCoins[reached] / before);
		while (reached < drop.length && drop[reached] === trigger) reached++;
		if (!lumpy) continue;
		const at = book.coins(trigger - fairDrop) - coins;
		if (at > 0) least = Math.min(least, cumulativeCoins[reached] / at);
	}
	const bids = book.coins(Math.max(0, end - fairDrop)) - coins;
	return bids > 0 ? Math.min(least, cumulativeCoins[reached] / bids) : least;
}

/**
 * Local gain n = G′/D′, over a band below a given fall: (G(x + b) − G(x))/(D(x + b) − D(x)).
 *
 * @param drop x, USD below the starting price, at least fairDrop
 * @param band b, USD, above 0
 * @param fairDrop USD by which news has lowered the fair price
 * @returns Infinity where positions meet no bids, 0 where there are neither
 * @throws RangeError if an argument is out of range
 */
export function localGain(
	book: DepthProfile,
	crowd: Triggers,
	drop: number,
	band: number,
	fairDrop: number
): number {
	atLeast('fairDrop', fairDrop, 0);
	atLeast('drop', drop, fairDrop);
	above('band', band, 0);
	const { cumulativeCoins } = crowd;
	const forced =
		cumulativeCoins[reachedBy(drop + band, crowd.drop)] - cumulativeCoins[reachedBy(drop, crowd.drop)];
	const bids = book.coins(drop + band - fairDrop) - book.coins(drop - fairDrop);
	return forced === 0 ? 0 : forced / bids;
}

/**
 * The gain after makers pull a share of every bid: n/(1 − w).
 *
 * @param gain n, 0 or more
 * @param withdrawn w, 0 to 1; at 1 no bids are left
 * @throws RangeError if an argument is out of range
 */
export function gainAfterWithdrawal(gain: number, withdrawn: number): number {
	atLeast('gain', gain, 0);
	within('withdrawn', withdrawn, 0, 1);
	return gain === 0 ? 0 : gain / (1 - withdrawn);
}

/**
 * The share of the book whose withdrawal makes a fall feed itself: w* = 1 − n.
 *
 * @param gain n, 0 or more
 * @returns 0 if the gain is 1 or more already
 * @throws RangeError if the gain is below 0
 */
export function criticalWithdrawal(gain: number): number {
	atLeast('gain', gain, 0);
	return gain >= 1 ? 0 : 1 - gain;
}
