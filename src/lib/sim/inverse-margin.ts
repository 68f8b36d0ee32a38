/**
 * A position in an inverse perpetual future: contracts are counted in USD, margin and profit are coins.
 *
 * A long loses coins the faster the lower the price, because each dollar lost takes more coins, and its collateral falls
 * with the price: even at 1× it is liquidated. A short at 1× owes dollars and holds the coins for them: it never is.
 *
 * d is +1 for a long and −1 for a short.
 */
import { direction, type Side } from './margin.ts';
import { above, atLeast, oneOf, refuse } from './range.ts';

/** What a venue knows when it works out a liquidation price. */
export interface InversePosition {
	readonly side: Side;
	/** E, average price paid, USD per coin; above 0. */
	readonly entryPrice: number;
	/** K, USD, above 0 for both sides. */
	readonly contracts: number;
	/** WB, coins that may be lost; 0 or more. Isolated at leverage L: K/(EL). */
	readonly wallet: number;
	/** m, share of the notional; 0 or more, below 1. */
	readonly maintenanceMarginRate: number;
	/** c, coins that its tier takes off the requirement; 0 or more, by default 0. */
	readonly maintenanceAmount?: number;
	/** φ, fee for closing, share of the notional when closed; 0 or more, below 1 − m; by default 0. */
	readonly feeRate?: number;
}

/**
 * What the account is worth at a mark price, in coins: WB + dK(1/E − 1/P).
 *
 * @param markPrice USD per coin, above 0
 * @throws RangeError if an input is out of range
 */
export function inverseEquity(position: InversePosition, markPrice: number): number {
	check(position);
	above('markPrice', markPrice, 0);
	const { side, entryPrice, contracts, wallet } = position;
	return wallet + direction(side) * (contracts / entryPrice - contracts / markPrice);
}

/**
 * The same in USD: WB·P + dK(P/E − 1). A straight line in P: flat for a short at 1×, which is worth K at every price.
 *
 * @param markPrice USD per coin, 0 or more
 * @throws RangeError if an input is out of range
 */
export function inverseEquityValue(position: InversePosition, markPrice: number): number {
	check(position);
	atLeast('markPrice', markPrice, 0);
	const { side, entryPrice, contracts, wallet } = position;
	return wallet * markPrice + direction(side) * contracts * (markPrice / entryPrice - 1);
}

/**
 * The mark price, USD per coin, at which equity is what the position requires, charged on the notional at that price:
 *
 *     WB + dK(1/E − 1/P) = (m + φ)K/P − c   ⇒   P = K(d + m + φ)/(WB + c + dK/E)
 *
 * The form of Binance's COIN-M contracts and of Bybit's newer ones.
 *
 * @returns Infinity for a short that never is: its wallet and c hold K/E coins or more
 * @throws RangeError if an input is out of range
 * @see content/model.md#inverse-contracts
 */
export function inverseLiquidationPrice(position: InversePosition): number {
	check(position);
	const { side, entryPrice, contracts, wallet } = position;
	const { maintenanceMarginRate, maintenanceAmount = 0, feeRate = 0 } = position;
	const d = direction(side);
	const coins = d * (wallet + maintenanceAmount) + contracts / entryPrice;
	return coins > 0 ? (contracts * (1 + d * (maintenanceMarginRate + feeRate))) / coins : Infinity;
}

/**
 * The price at which nothing is left of the account once the position is closed: the same with m and c at 0.
 *
 * @returns Infinity for a short that holds K/E coins or more
 * @throws RangeError if an input is out of range
 * @see content/model.md#inverse-contracts
 */
export function inverseBankruptcyPrice(position: InversePosition): number {
	check(position);
	return inverseLiquidationPrice({ ...position, maintenanceMarginRate: 0, maintenanceAmount: 0 });
}

/**
 * The liquidation price where maintenance is charged on the value at entry, and the fee on the value at bankruptcy price B,
 * as on Bybit's classic contracts:
 *
 *     WB + dK(1/E − 1/P) = mK/E − c + φK/B   ⇒   P = K/(K/E + d(WB + c − mK/E − φK/B))
 *
 * Isolated (WB = K/(EL), no fee) that is EL/(L + d(1 − mL)). Crossed, the wallet is the balance less what open orders
 * hold. A short at 1× is then liquidated at E/m, and never with more than (1 + m)K/E coins.
 *
 * @returns Infinity for a short that never is
 * @throws RangeError if an input is out of range
 * @see content/model.md#inverse-contracts
 */
export function inverseEntryValueLiquidationPrice(position: InversePosition): number {
	const bankruptcy = inverseBankruptcyPrice(position);
	const { side, entryPrice, contracts, wallet } = position;
	const { maintenanceMarginRate, maintenanceAmount = 0, feeRate = 0 } = position;
	const value = contracts / entryPrice;
	const spare =
		wallet + maintenanceAmount - maintenanceMarginRate * value - (feeRate * contracts) / bankruptcy;
	const coins = value + direction(side) * spare;
	return coins > 0 ? contracts / coins : Infinity;
}

function check(position: InversePosition): void {
	oneOf('side', position.side, ['long', 'short']);
	above('entryPrice', position.entryPrice, 0);
	above('contracts', position.contracts, 0);
	atLeast('wallet', position.wallet, 0);
	const { maintenanceMarginRate: rate, feeRate = 0 } = position;
	if (!(rate >= 0 && rate < 1)) refuse('maintenanceMarginRate', 'at least 0 and below 1', rate);
	atLeast('maintenanceAmount', position.maintenanceAmount ?? 0, 0);
	if (!(feeRate >= 0 && feeRate < 1 - rate)) refuse('feeRate', `at least 0 and below ${1 - rate}`, feeRate);
}
