/**
 * A leveraged position in a linear perpetual future, held with isolated margin.
 *
 * Conventions, shared by the whole engine (see content/model.md#conventions): prices are USD per coin, sizes are
 * coins, margin and equity are USD, rates are fractions (0.005 is 0.5%).
 */
import { above, atLeast, oneOf, refuse, within } from './range.ts';

/** A long gains when the price rises, a short when it falls. */
export type Side = 'long' | 'short';

/** What decides where a position is liquidated; its size does not. */
export interface Terms {
	readonly side: Side;
	/** Average price paid, USD per coin; above 0. */
	readonly entryPrice: number;
	/** Notional at entry over margin posted; 1 to 125. */
	readonly leverage: number;
}

/** A position: terms and a size. */
export interface Position extends Terms {
	/** Coins held, above 0 for both sides. */
	readonly coins: number;
}

/** Leverage that venues offer at most. */
export const largestLeverage = 125;

/**
 * Margin posted plus unrealised profit, USD: E·q/L + d(P − E)q.
 *
 * Below 0 once the price is past the bankruptcy price: a debt that somebody else has to pay.
 *
 * @param markPrice USD per coin, 0 or more
 * @throws RangeError if an input is out of range
 */
export function equity(position: Position, markPrice: number): number {
	checkTerms(position);
	above('coins', position.coins, 0);
	atLeast('markPrice', markPrice, 0);
	const { side, entryPrice, coins, leverage } = position;
	return (entryPrice * coins) / leverage + direction(side) * (markPrice - entryPrice) * coins;
}

/**
 * The mark price, USD per coin, at which equity has shrunk to the maintenance margin.
 *
 * Maintenance is a rate m on the notional at the mark price. Per coin, with d = +1 for a long and −1 for a short,
 *
 *     E/L + d(P − E) = mP   ⇒   P = E (d − 1/L)/(d − m)
 *
 * Left out: funding and partial liquidation; fees, tiers and other positions on the same collateral are in
 * linear-margin.ts.
 *
 * @param maintenanceMarginRate fraction of notional, at least 0 and below 1/leverage
 * @returns 0 for a long at 1×: it cannot be liquidated
 * @throws RangeError if an input is out of range; a rate of 1/leverage or more would liquidate on opening
 * @see content/model.md#liquidation-price
 */
export function liquidationPrice(terms: Terms, maintenanceMarginRate: number): number {
	checkTerms(terms);
	checkRate(maintenanceMarginRate, terms.leverage);
	const d = direction(terms.side);
	return (terms.entryPrice * (d - 1 / terms.leverage)) / (d - maintenanceMarginRate);
}

/**
 * The price at which nothing of the margin is left: E(1 − d/L), the liquidation price at a rate of 0.
 *
 * @throws RangeError if an input is out of range
 * @see content/model.md#bankruptcy-price
 */
export function bankruptcyPrice(terms: Terms): number {
	return liquidationPrice(terms, 0);
}

/**
 * How far the price may move against a position, as a fraction of its entry price: (1/L − m)/(1 − dm).
 *
 * @param maintenanceMarginRate fraction of notional, at least 0 and below 1/leverage
 * @returns always above 0
 * @throws RangeError if an input is out of range
 */
export function distanceToLiquidation(side: Side, leverage: number, maintenanceMarginRate: number): number {
	oneOf('side', side, ['long', 'short']);
	within('leverage', leverage, 1, largestLeverage);
	checkRate(maintenanceMarginRate, leverage);
	return (1 / leverage - maintenanceMarginRate) / (1 - direction(side) * maintenanceMarginRate);
}

/** @throws RangeError naming the first of the terms that is out of range */
export function checkTerms({ side, entryPrice, leverage }: Terms): void {
	oneOf('side', side, ['long', 'short']);
	above('entryPrice', entryPrice, 0);
	within('leverage', leverage, 1, largestLeverage);
}

function checkRate(rate: number, leverage: number): void {
	if (!(rate >= 0 && rate < 1 / leverage)) {
		refuse('maintenanceMarginRate', `at least 0 and below ${1 / leverage} at ${leverage}×`, rate);
	}
}

/** +1 for a long, −1 for a short. */
export function direction(side: Side): 1 | -1 {
	return side === 'long' ? 1 : -1;
}
