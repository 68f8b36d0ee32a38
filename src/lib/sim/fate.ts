/** What a run does to one more position, too small to move the price. */
import { bankruptcyPrice, liquidationPrice, type Terms } from './margin.ts';
import type { Market } from './market.ts';
import { reachedBy } from './order.ts';
import { above } from './range.ts';
import type { Run } from './run.ts';
import { endings, type Timeline } from './timeline-result.ts';

/** A reader's own: what was paid, how much was borrowed, what was put in. */
export interface Stake {
	/** Notional at entry over margin; 1 to 125, and below 1 over the market's maintenance rate. */
	readonly leverage: number;
	/** USD per coin; above 0, and such that it does not start liquidated. */
	readonly entryPrice: number;
	/** USD, above 0. */
	readonly margin: number;
}

/** How it ends. */
export interface Fate {
	/** USD from the starting price, the way the shock goes, at which the position is liquidated. */
	readonly liquidationDrop: number;
	/** The wave it is sold with; one past the last if the last wave alone reaches it; null if it survives. */
	readonly wave: number | null;
	/** USD per coin: the wave's average, in a timeline that of whoever is next in line; the last price traded if it goes after all waves or survives. */
	readonly fillPrice: number;
	/** The margin if liquidated; otherwise the paper loss at the last price, below 0 for a gain. USD. */
	readonly loss: number;
	/** Loss beyond the margin, which others pay, USD; 0 if it survives. */
	readonly beyondMargin: number;
}

/**
 * When and at what price one position is sold in a run.
 *
 * It is sold with the wave of the positions that the same fall triggered. In a run whose book is exhausted the price is
 * the last one traded, though no bid is left there.
 *
 * @throws RangeError if the position is out of range, or would be liquidated before the shock
 */
export function yourFate(run: Run, position: Stake): Fate {
	const { entryPrice, margin } = position;
	const { terms, coins, liquidationDrop } = atStake(run.market, 'long', position);
	if (liquidationDrop > run.stopDrop) {
		const loss = coins * (entryPrice - run.stopPrice);
		return { liquidationDrop, wave: null, fillPrice: run.stopPrice, loss, beyondMargin: 0 };
	}
	const sold = run.waves.find((wave) => wave.fromDrop >= liquidationDrop);
	const fillPrice = sold ? sold.averagePrice : run.stopPrice;
	const beyondMargin = Math.max(0, coins * (bankruptcyPrice(terms) - fillPrice));
	return {
		liquidationDrop,
		wave: sold ? sold.index : run.waves.length + 1,
		fillPrice,
		loss: margin,
		beyondMargin
	};
}

/**
 * The same in a timeline: a long if the shock is a fall, a short if it is a rise.
 *
 * Once the mark price has reached it, it shares the fate of the position next in line: that one's wave and average price;
 * where that one was closed against winners, the price is the position's own bankruptcy price. If nobody was ever in
 * line, or the end came first, the price is the last one traded.
 *
 * @throws RangeError if the position is out of range, or would be liquidated before the shock
 */
export function fateIn(timeline: Timeline, position: Stake): Fate {
	const { scenario, columns, ticks } = timeline;
	const [side, d] = scenario.direction === 'down' ? (['long', 1] as const) : (['short', -1] as const);
	const { longs, shorts, accounts } = timeline;
	const { drop } = side === 'long' ? longs : shorts;
	const fates = side === 'long' ? accounts.longs : accounts.shorts;
	const { triggeredAt, closedCoins, averagePrice, ending, wave } = fates;
	const { terms, coins, liquidationDrop } = atStake(scenario, side, position);
	const lastPrice = columns.price[ticks];
	const next = reachedBy(liquidationDrop * (1 - rounding), drop);
	const behind = next < drop.length && triggeredAt[next] >= 0;
	const trigger = scenario.startPrice - d * liquidationDrop;
	if (!behind && !columns.markPrice.some((mark) => d * (trigger - mark) >= 0)) {
		const loss = d * coins * (position.entryPrice - lastPrice);
		return { liquidationDrop, wave: null, fillPrice: lastPrice, loss, beyondMargin: 0 };
	}
	const neighbour = behind ? next : next - 1;
	const traded = closedCoins[neighbour] > 0;
	const bankruptcy = bankruptcyPrice(terms);
	const against = traded && ending[neighbour] === endings.deleveraged;
	const fillPrice = against ? bankruptcy : traded ? averagePrice[neighbour] : lastPrice;
	return {
		liquidationDrop,
		wave: Math.max(1, wave[neighbour] ?? 1),
		fillPrice,
		loss: position.margin,
		beyondMargin: Math.max(0, d * coins * (bankruptcy - fillPrice))
	};
}

/** Within this part of a drop it is the same drop. */
const rounding = 1e-12;

function atStake(market: Market, side: Terms['side'], { leverage, entryPrice, margin }: Stake) {
	const { startPrice, maintenanceMarginRate } = market;
	above('margin', margin, 0);
	const terms: Terms = { side, entryPrice, leverage };
	const trigger = liquidationPrice(terms, maintenanceMarginRate);
	checkEntry(terms, trigger, startPrice);
	const liquidationDrop = side === 'long' ? startPrice - trigger : trigger - startPrice;
	return { terms, coins: (margin * leverage) / entryPrice, liquidationDrop };
}

/** @throws RangeError where a position would be closed at the price that stands */
export function checkEntry({ side, entryPrice, leverage }: Terms, trigger: number, price: number): void {
	if (side === 'long' ? trigger < price : trigger > price) return;
	const limit = (price * entryPrice) / trigger;
	const which = side === 'long' ? 'below' : 'above';
	throw new RangeError(
		`entryPrice must be ${which} ${limit} at ${leverage}× with the price at ${price}, got ${entryPrice}`
	);
}
