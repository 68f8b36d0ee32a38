/** Bitcoin's closes on days that sums of market cap are counted between, and how many coins there were. */
import { dailyPrice } from './daily-prices.ts';

/** A day as YYYY-MM-DD. */
export type BitcoinDay = '2025-08-14' | '2026-01-28' | '2026-01-29' | '2026-02-03' | '2026-02-05';

/** Close of the UTC day on Binance spot, USD (content/sources.md#binance-spot). A close is the next day's open. */
const closes: Partial<Record<BitcoinDay, number>> = {
	'2026-01-28': dailyPrice('BTC', '2026-01-29').open,
	'2026-01-29': dailyPrice('BTC', '2026-01-29').close,
	'2026-02-03': 75_770,
	'2026-02-05': dailyPrice('BTC', '2026-02-05').close
};

/** @throws RangeError for a day without a close */
export function closeOn(day: BitcoinDay): number {
	const close = closes[day];
	if (close === undefined) throw new RangeError(`day must have a close, got ${day}`);
	return close;
}

const dayLength = 86_400_000;
/** Block 840,000, mined on 20 April 2024, halved the reward to 3.125 coins; by schedule 144 blocks follow a day. */
const halving = { day: '2024-04-20', coins: 19_687_500, aDay: 144 * 3.125 };

/** Coins that the block schedule gives by a day. Blocks come a little faster than it says. */
export function coinsOn(day: BitcoinDay): number {
	return halving.coins + (halving.aDay * (Date.parse(day) - Date.parse(halving.day))) / dayLength;
}
