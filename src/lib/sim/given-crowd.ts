/** A crowd that was made by hand: whether it is one. */
import type { Crowd } from './population.ts';
import { refuse, wholeWithin } from './range.ts';

/** @throws RangeError naming the first number of the crowd that is out of range */
export function checkCrowd(name: string, crowd: Crowd): void {
	const { count, drop, coins, cumulativeCoins, entryPrice, leverage } = crowd;
	wholeWithin(`${name}.count`, count, 0, drop.length);
	for (const [column, { length }] of Object.entries({ drop, coins, entryPrice, leverage })) {
		if (length !== count) refuse(`${name}.${column}.length`, `${count}, the count`, length);
	}
	if (cumulativeCoins.length !== count + 1) {
		refuse(`${name}.cumulativeCoins.length`, `${count + 1}, one more than the count`, cumulativeCoins.length);
	}
	every(`${name}.drop`, drop, 'finite, above 0 and not below the one before', (usd, i) => {
		return usd > 0 && usd < Infinity && !(usd < drop[i - 1]);
	});
	every(`${name}.coins`, coins, 'finite and at least 0', (held) => held >= 0 && held < Infinity);
	every(`${name}.entryPrice`, entryPrice, 'finite and above 0', (price) => price > 0 && price < Infinity);
	every(`${name}.leverage`, leverage, 'finite and at least 1', (times) => times >= 1 && times < Infinity);
	every(`${name}.cumulativeCoins`, cumulativeCoins, 'the sum of the coins before it', (sum, i) => {
		const parts = i === 0 ? 0 : cumulativeCoins[i - 1] + coins[i - 1];
		return sum < Infinity && Math.abs(sum - parts) <= rounding * sum;
	});
}

/** A sum may differ from that of its parts by this share of it. */
const rounding = 1e-9;

function every(
	name: string,
	values: Float64Array,
	range: string,
	fits: (value: number, i: number) => boolean
): void {
	for (let i = 0; i < values.length; i++) {
		if (!fits(values[i], i)) refuse(`${name}[${i}]`, range, values[i]);
	}
}
