/**
 * How much of what is due the insurance fund can bear to see traded.
 *
 * Forced coins trade at one average price a tick, and the fund settles each with its bankruptcy price B: it keeps what is
 * over and pays what is short. After the first v coins, first in, first out, it holds
 *
 *     fund + proceeds(v) − ∫₀ᵛ B,   for shorts bought back   fund − cost(v) + ∫₀ᵛ B
 *
 * The part that trades is the largest v that leaves the fund at 0 or more. The rest is closed against winners. What
 * others trade in the same tick is in the average price: among buyers the fund may bear more than is found here.
 */
import type { Book } from './book.ts';
import type { Queue } from './queue.ts';

/** What forced coins would bring at the average price of all that trades with them, USD; `Book.quote` if nothing does. */
export function forcedQuote(book: Book, coins: number, unforced: number): number {
	if (unforced === 0) return book.quote(coins);
	const net = coins + unforced;
	return coins * (net === 0 ? book.price : book.quote(net) / net);
}

/**
 * Cut off of one side what the fund cannot bear, the other side traded as it stands.
 *
 * From the back, position by position: within one, the marginal price only gets worse, so what the fund holds is concave
 * in v, and is highest where that price is the position's own bankruptcy price. If it is not below 0 there (or at the near
 * end), the largest v lies between there and the far end, and is found by bisection.
 *
 * @param fund USD, 0 or more; Infinity bears everything
 * @param other the opposite side; without this one, the fund bears it
 * @param unforced coins that others trade in the same tick: above 0 sold, below 0 bought
 */
export function cutToFund(queue: Queue, other: Queue, book: Book, fund: number, unforced = 0): void {
	const d = queue.camp.direction;
	/** What the fund holds after these coins, worth that much at their bankruptcy prices. */
	const left = (coins: number, value: number) =>
		fund + forcedQuote(book, d * (coins - other.coins), unforced) - d * (value - other.bankruptcyValue);

	while (queue.coins > 0 && !(left(queue.coins, queue.bankruptcyValue) >= 0)) {
		let far = queue.coins;
		const i = queue.dropLast();
		const { coins: near, bankruptcyValue } = queue;
		const price = queue.camp.bankruptcyPrice(i);
		const after = (coins: number) => left(coins, bankruptcyValue + (coins - near) * price);
		let best = Math.max(near, Math.min(d * (book.coinsTo(price) - unforced) + other.coins, far));
		if (!(after(best) >= 0)) best = near;
		if (!(after(best) >= 0)) continue;
		for (let step = 0; step < 60; step++) {
			const middle = (best + far) / 2;
			if (after(middle) >= 0) best = middle;
			else far = middle;
		}
		queue.restore(i, best - near);
		return;
	}
}
