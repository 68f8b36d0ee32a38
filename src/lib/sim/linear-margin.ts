/**
 * A position in a linear perpetual future (margin and profit in USD) in the general form that venues write: a wallet, the
 * amount of a maintenance tier, a fee for closing, and other positions on the same wallet.
 *
 * Dollars, coins and fractions as in margin.ts. d is +1 for a long and −1 for a short.
 */
import { checkTerms, direction, type Position, type Side } from './margin.ts';
import { above, atLeast, finite, oneOf, refuse } from './range.ts';

/** What a venue knows when it works out a liquidation price. */
export interface LinearPosition {
	readonly side: Side;
	/** E, average price paid, USD per coin; above 0. */
	readonly entryPrice: number;
	/** q, coins held, above 0 for both sides. */
	readonly coins: number;
	/** WB, USD that may be lost: the margin of an isolated position, the collateral of a crossed account; 0 or more. */
	readonly wallet: number;
	/** m, share of the notional at the mark price; 0 or more, below 1. */
	readonly maintenanceMarginRate: number;
	/** c, USD that its tier takes off the requirement; 0 or more, by default 0. */
	readonly maintenanceAmount?: number;
	/** TMM, USD that other positions on the wallet require; 0 or more, by default 0. */
	readonly otherMaintenance?: number;
	/** UPNL, USD that other positions have gained, below 0 if lost; by default 0. */
	readonly otherProfit?: number;
	/** φ, fee for closing, share of the notional when closed; 0 or more, below 1 − m; by default 0. */
	readonly feeRate?: number;
}

/**
 * What the account is worth at a mark price, USD: WB + UPNL + dq(P − E).
 *
 * @param markPrice USD per coin, 0 or more
 * @throws RangeError if an input is out of range
 */
export function linearEquity(position: LinearPosition, markPrice: number): number {
	check(position);
	atLeast('markPrice', markPrice, 0);
	const { side, entryPrice, coins, wallet, otherProfit = 0 } = position;
	return wallet + otherProfit + direction(side) * coins * (markPrice - entryPrice);
}

/**
 * The mark price, USD per coin, at which equity is what all positions require and closing costs:
 *
 *     WB + UPNL + dq(P − E) = (m + φ)qP − c + TMM   ⇒   P = (WB − TMM + UPNL + c − dqE)/(q(m + φ − d))
 *
 * Other prices are held where they are. Binance publishes this form; OKX's and Gate's have no c, dYdX's starts from
 * the account's equity, Hyperliquid's from its free margin, and Phemex's is the same with `assignedMargin` as the wallet.
 *
 * @returns a long is liquidated at this price or below, a short at it or above: 0 is never for a long, and always for
 *   a short. Beyond the entry price where the requirement is not met even there
 * @throws RangeError if an input is out of range
 * @see content/model.md#margin-as-venues-write-it
 */
export function linearLiquidationPrice(position: LinearPosition): number {
	check(position);
	const { side, entryPrice, coins, wallet, maintenanceMarginRate, feeRate = 0 } = position;
	const { maintenanceAmount = 0, otherMaintenance = 0, otherProfit = 0 } = position;
	const d = direction(side);
	const spare = wallet - otherMaintenance + otherProfit + maintenanceAmount;
	return Math.max(0, (spare / coins - d * entryPrice) / (maintenanceMarginRate + feeRate - d));
}

/**
 * The price at which nothing is left of the account once the position is closed: the same with m, c and TMM at 0.
 *
 * @returns as above
 * @throws RangeError if an input is out of range
 * @see content/model.md#margin-as-venues-write-it
 */
export function linearBankruptcyPrice(position: LinearPosition): number {
	check(position);
	return linearLiquidationPrice({
		...position,
		maintenanceMarginRate: 0,
		maintenanceAmount: 0,
		otherMaintenance: 0
	});
}

/**
 * The liquidation price where maintenance is charged on the value at entry, as on Bybit's classic contracts:
 *
 *     WB + dq(P − E) = mqE   ⇒   P = E(1 + dm) − dWB/q
 *
 * Margin added later is part of the wallet. Against maintenance on the value at the mark price, the price of an isolated
 * position moves by less than m/L of its entry price.
 *
 * @returns 0 for never (long) or always (short)
 * @throws RangeError if an input is out of range
 * @see content/model.md#margin-as-venues-write-it
 */
export function entryValueLiquidationPrice(position: EntryValuePosition): number {
	check(position);
	const { side, entryPrice, coins, wallet, maintenanceMarginRate } = position;
	const d = direction(side);
	return Math.max(0, entryPrice * (1 + d * maintenanceMarginRate) - (d * wallet) / coins);
}

/** What decides it when maintenance is charged on the value at entry. */
export type EntryValuePosition = Pick<
	LinearPosition,
	'side' | 'entryPrice' | 'coins' | 'wallet' | 'maintenanceMarginRate'
>;

/**
 * The margin of an isolated position with the fee for closing at the bankruptcy price inside it, as Phemex assigns it:
 * qE/L + φ·qE(1 − d/L), USD.
 *
 * @param feeRate φ, 0 or more, below 1
 * @throws RangeError if an input is out of range
 */
export function assignedMargin(position: Position, feeRate: number): number {
	checkTerms(position);
	const { side, entryPrice, coins, leverage } = position;
	check({ side, entryPrice, coins, wallet: 0, maintenanceMarginRate: 0, feeRate });
	const margin = (entryPrice * coins) / leverage;
	return margin + feeRate * (entryPrice * coins - direction(side) * margin);
}

function check(position: LinearPosition): void {
	oneOf('side', position.side, ['long', 'short']);
	above('entryPrice', position.entryPrice, 0);
	above('coins', position.coins, 0);
	atLeast('wallet', position.wallet, 0);
	const { maintenanceMarginRate: rate, otherProfit = 0, feeRate = 0 } = position;
	if (!(rate >= 0 && rate < 1)) refuse('maintenanceMarginRate', 'at least 0 and below 1', rate);
	atLeast('maintenanceAmount', position.maintenanceAmount ?? 0, 0);
	atLeast('otherMaintenance', position.otherMaintenance ?? 0, 0);
	finite('otherProfit', otherProfit);
	if (!(feeRate >= 0 && feeRate < 1 - rate)) refuse('feeRate', `at least 0 and below ${1 - rate}`, feeRate);
}
