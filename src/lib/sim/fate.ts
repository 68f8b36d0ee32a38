/** What a run does to one more position, too small to move the price. */
import { bankruptcyPrice, liquidationPrice } from './margin.ts';
import { above } from './range.ts';
import type { Run } from './run.ts';

/** A reader's long: what was paid, how much was borrowed, what was put in. */
export interface Stake {
	/** Notional at entry over margin; 1 to 125, and below 1 over the market's maintenance rate. */
	readonly leverage: number;
	/** USD per coin; above 0, and low enough not to start liquidated. */
	readonly entryPrice: number;
	/** USD, above 0. */
	readonly margin: number;
}

/** How it ends. */
export interface Fate {
	/** USD below the starting price at which the position is liquidated. */
	readonly liquidationDrop: number;
	/** The wave it is sold with; one past the last if the last wave alone reaches it; null if it survives. */
	readonly wave: number | null;
	/** USD per coin: the wave's average; the last price traded if it goes after all waves or survives. */
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
	const { leverage, entryPrice, margin } = position;
	const { startPrice, maintenanceMarginRate } = run.market;
	above('margin', margin, 0);
	const terms = { side: 'long', entryPrice, leverage } as const;
	const trigger = liquidationPrice(terms, maintenanceMarginRate);
	if (!(trigger < startPrice)) {
		const most = (startPrice * entryPrice) / trigger;
		throw new RangeError(
			`entryPrice must be below ${most} at ${leverage}× with the price at ${startPrice}, got ${entryPrice}`
		);
	}
	const coins = (margin * leverage) / entryPrice;
	const liquidationDrop = startPrice - trigger;
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
