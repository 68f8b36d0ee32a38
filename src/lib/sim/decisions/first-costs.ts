/** What the coins cost with which the reader begins: one stands at a gain, one at a loss, one about even. */
import { stream } from '../random.ts';

/**
 * Cost over the price at the start, coin by coin; which coin is which is drawn by the seed.
 *
 * The gain is 10% to 30% of the cost, the loss as much of it, and the third is within 2%.
 */
export function firstCosts(seed: number, coins: number): Float64Array {
	const chance = stream(seed, 'decisions: cost');
	const rises = [
		0.1 + 0.2 * chance.uniform(),
		-0.1 - 0.2 * chance.uniform(),
		-0.02 + 0.04 * chance.uniform()
	];
	const order = Uint8Array.from({ length: coins }, (_, i) => i);
	for (let i = coins - 1; i > 0; i--) {
		const k = Math.floor(chance.uniform() * (i + 1));
		[order[i], order[k]] = [order[k], order[i]];
	}
	return Float64Array.from(order, (place) => 1 / (1 + rises[place % rises.length]));
}
